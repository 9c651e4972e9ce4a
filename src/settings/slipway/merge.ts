import { nearest } from "../../document/nearest.ts";
import type { Path, Source } from "../../document/source.ts";
import type { Written, WrittenFile } from "./written.ts";

/** What slipway.yml says of one environment, and where it says it. */
export interface Merged {
  written: Written;
  /** Where in the file the value at a path of `written` stands. */
  origin(path: Path): Path;
  /** The name in the file that is probably meant, if this environment is not there but one like it is. */
  meant: string | undefined;
}

/** Keys that one environment replaces as a whole. */
const WHOLE = ["checks"];

/** Overlays an environment's keys: objects key by key, one level deep; everything else takes the place of what was. */
export function mergeEnvironment({ value }: Source, environment: string): Merged {
  const { version: _, environments = {}, ...all } = value as WrittenFile;
  // GitHub's environments are the same whatever their case.
  const name = Object.keys(environments).find((key) => key.toLowerCase() === environment.toLowerCase());
  const own: Written = name === undefined ? {} : (environments[name] ?? {});
  const written = { ...all } as Record<string, unknown>;
  for (const [key, said] of Object.entries(own)) {
    const before = Object.hasOwn(all, key) ? (all as Record<string, unknown>)[key] : undefined;
    written[key] = !WHOLE.includes(key) && isObject(before) && isObject(said) ? { ...before, ...said } : said;
  }
  return {
    written: written as Written,
    origin: (path) => (name !== undefined && says(own, path) ? ["environments", name, ...path] : path),
    meant: name === undefined ? nearest(environment, Object.keys(environments)) : undefined,
  };
}

/** Two environments that GitHub takes for one. */
export function sameEnvironments({ value }: Source): [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const name of Object.keys((value as WrittenFile).environments ?? {})) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) return [other, name];
    seen.set(name.toLowerCase(), name);
  }
  return undefined;
}

/** True if an environment's own keys decide the value at a path. */
function says(own: Written, [key = "", member]: Path): boolean {
  if (!Object.hasOwn(own, key)) return false;
  const said = (own as Record<string, unknown>)[String(key)];
  return WHOLE.includes(String(key)) || member === undefined || !isObject(said) || Object.hasOwn(said, member);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

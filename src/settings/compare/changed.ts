import { cut } from "../../text/cut.ts";
import { canonicalJson } from "../../text/json.ts";
import type { Settings } from "../format/settings.ts";

/** One thing that the commit says differently from the release before. */
export interface ChangedSetting {
  /** As slipway.yml has it, e.g. `rollout.bake-time`. */
  key: string;
  /** Short texts; undefined: not said. */
  before: string | undefined;
  after: string | undefined;
}

/** Where it goes is compared with what is live; where it is from, and the digest, differ with every commit. */
const APART = ["format", "digest", "source", "target", "environment", "file"];

/** What slipway.yml and its checks say differently, sorted by key. Line numbers are not compared. */
export function changedSettings(before: Settings, now: Settings): ChangedSetting[] {
  const [had, has] = [flat(before), flat(now)];
  return [...new Set([...had.keys(), ...has.keys()])]
    .toSorted()
    .filter((key) => had.get(key) !== has.get(key))
    .map((key) => ({ key, before: had.get(key), after: has.get(key) }));
}

function flat(settings: Settings): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string[]) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value) && path.length < 2 && path[0] !== "checks")
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
    else if (value !== undefined) found.set(written(path), cut(canonicalJson(plain(path, value)), 300));
  };
  for (const [key, value] of Object.entries(settings)) if (!APART.includes(key)) visit(value, [key]);
  return found;
}

const written = (path: string[]) => path.join(".").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Of the check file what it checks, without where in the file that stands. */
function plain([first]: string[], value: unknown): unknown {
  if (first !== "checks" || typeof value !== "object" || value === null) return value;
  const { lines: _, ...rest } = value as { lines?: unknown };
  return rest;
}

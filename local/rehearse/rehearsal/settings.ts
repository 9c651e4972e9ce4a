import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Document, isMap, parseDocument } from "yaml";
import type { ReusableWorkflow, Settings } from "../scenarios/scenario.ts";

/** One file of settings of a caller. */
export interface SettingsPlace {
  /** The caller's repository. */
  directory: string;
  /** Relative to it; the file need not exist. */
  file: string;
}

/**
 * Writes settings into a slipway.yml, over what it says itself, for every environment, with its waits shortened. One that
 * is no mapping stays as it is: the release says what is wrong with it.
 */
export async function writeSettings(
  { directory, file }: SettingsPlace,
  { shorten }: Pick<ReusableWorkflow, "shorten">,
  settings: Settings,
): Promise<void> {
  const path = join(directory, file);
  const document = parseDocument(existsSync(path) ? await readFile(path, "utf8") : "version: 1\n");
  if (!isMap(document.contents) || document.errors.length > 0) return;
  const above = plain(document);
  for (const at of [[], ...environmentsOf(document)]) {
    const said = { ...above, ...plain(document.getIn(at)) };
    const rollout = { ...part(above, "rollout"), ...part(said, "rollout") };
    put(document, at, shorten({ ...said, rollout }, settings));
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, document.toString({ lineWidth: 0 }));
}

/** Objects key by key, one level deep, as settings are merged; everything else takes the place of what was there. */
function put(document: Document, at: string[], settings: Settings): void {
  for (const [key, value] of Object.entries(settings)) {
    if (typeof value !== "object" || Array.isArray(value)) document.setIn([...at, key], value);
    else for (const [inner, one] of Object.entries(value)) document.setIn([...at, key, inner], one);
  }
}

function environmentsOf(document: Document): string[][] {
  return Object.keys(part(plain(document), "environments")).map((name) => ["environments", name]);
}

function plain(value: unknown): Record<string, unknown> {
  const json: unknown = (value as { toJSON?: () => unknown } | undefined)?.toJSON?.() ?? value;
  return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
}

const part = (settings: Record<string, unknown>, key: string) => plain(settings[key]);

import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Document, isMap, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { ReusableWorkflow, Settings } from "../scenarios/scenario.ts";
import { ArgumentError } from "../world/errors.ts";

/** Which files of a caller say how it is released. */
export interface Places {
  /** The caller's repository. */
  directory: string;
  /** The directory of the wrangler configuration, where slipway.yml is looked for. */
  project: string;
  /** The caller's workflow, relative to the repository. */
  workflow: string;
}

/**
 * Writes settings into the slipway.yml that the caller's call of our reusable workflow uses, over what it says itself, for
 * every environment, with its waits shortened. Answers the file's path, relative to the repository.
 */
export async function writeSettings(
  { directory, project, workflow }: Places,
  { name, shorten }: Pick<ReusableWorkflow, "name" | "shorten">,
  settings: Settings,
): Promise<string> {
  const calls = callsOf(parseDocument(await readFile(join(directory, workflow), "utf8")).get("jobs"), name);
  if (calls.length === 0) throw new ArgumentError(`${workflow} does not call ${name}.yml of this repository.`);
  const file = settingsFile({ directory, project }, calls);
  const document = parseDocument(existsSync(file) ? await readFile(file, "utf8") : "version: 1\n");
  if (!isMap(document.contents)) throw new ArgumentError(`${relative(directory, file)} is no mapping of settings.`);
  const above = plain(document);
  for (const at of [[], ...environmentsOf(document)]) {
    const said = { ...above, ...plain(document.getIn(at)) };
    const rollout = { ...part(above, "rollout"), ...part(said, "rollout") };
    put(document, at, shorten({ ...said, rollout }, settings));
  }
  await writeFile(file, document.toString({ lineWidth: 0 }));
  return relative(directory, file);
}

/** Where the first call says, else beside the wrangler configuration, else at the top of the repository. */
function settingsFile({ directory, project }: Omit<Places, "workflow">, [call]: YAMLMap[]): string {
  const given = (input: string) => call?.getIn(["with", input]);
  const working = join(directory, String(given("working-directory") ?? "."));
  const named = given("settings-file");
  if (typeof named === "string" && named !== "") return join(working, named);
  const beside = join(project, "slipway.yml");
  return existsSync(beside) || !existsSync(join(working, "slipway.yml")) ? beside : join(working, "slipway.yml");
}

/** Objects key by key, one level deep, as settings are merged; everything else takes the place of what was there. */
function put(document: Document, at: string[], settings: Settings): void {
  for (const [key, value] of Object.entries(settings)) {
    if (typeof value !== "object") document.setIn([...at, key], value);
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

function callsOf(jobs: unknown, name: string): YAMLMap[] {
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ value }: Pair) => {
    const uses = isMap(value) ? value.get("uses") : undefined;
    return isMap(value) && `${uses}@`.includes(`/.github/workflows/${name}.yml@`) ? [value] : [];
  });
}

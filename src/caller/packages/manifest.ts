import { posix } from "node:path";
import { readJsonc } from "../../document/jsonc.ts";
import type { Source } from "../../document/source.ts";
import { decodeText } from "../../document/text.ts";
import type { Repository } from "../../settings/files/repository.ts";
import type { Finding } from "../findings/finding.ts";
import { type ManagerName, upwards } from "./lockfiles.ts";

/** A package.json as far as it says how a project is installed and built. */
export interface Manifest {
  /** Relative to the repository. */
  path: string;
  source: Source;
  /** The script `build` as it is written; undefined if there is none. */
  build: string | undefined;
  /** Whether it asks for wrangler, as whatever kind of dependency. */
  wrangler: boolean;
  /** Whether it asks for OpenNext's adapter. */
  openNext: boolean;
  packageManager: unknown;
}

/** The package.json files that count for a directory, nearest first; what cannot be read is a finding. */
export async function readManifests(repository: Repository, directory: string, found: Finding[]): Promise<Manifest[]> {
  const paths = upwards(directory).map((folder) => posix.join(folder, "package.json"));
  const manifests: Manifest[] = [];
  for (const path of paths.filter((one) => repository.isFile(one))) {
    const bytes = await repository.read(path, { words: "The package file", reason: "invalid-input" });
    const text = decodeText(bytes, "package file");
    const { source, problems } = typeof text === "string" ? readJsonc(text) : { problems: [text] };
    for (const { line, message, fix } of problems) found.push({ level: "error", file: path, line, message, fix });
    if (source !== undefined) manifests.push(manifestOf(path, source));
  }
  return manifests;
}

const DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies"];

function manifestOf(path: string, source: Source): Manifest {
  const table = tableOf(source.value);
  const scripts = tableOf(table.scripts);
  const asks = (name: string) => DEPENDENCIES.some((kind) => Object.hasOwn(tableOf(table[kind]), name));
  return {
    path,
    source,
    build: Object.hasOwn(scripts, "build") ? String(scripts.build) : undefined,
    wrangler: asks("wrangler"),
    openNext: asks("@opennextjs/cloudflare"),
    packageManager: table.packageManager,
  };
}

const tableOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** A manager that `packageManager` names, with its exact version. */
export interface Pinned {
  name: ManagerName;
  version: string;
  manifest: Manifest;
}

/** What `packageManager` of the nearest package.json that has one says; a value that says nothing is a finding. */
export function pinnedManager(manifests: readonly Manifest[], found: Finding[]): Pinned | undefined {
  const manifest = manifests.find(({ packageManager }) => packageManager !== undefined);
  if (manifest === undefined) return undefined;
  // The version becomes a word of a command: nothing but what a version can be may stand in it.
  const match = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.]+)?$/.exec(
    String(manifest.packageManager),
  );
  if (match !== null) return { name: match[1] as ManagerName, version: match[2] ?? "", manifest };
  found.push({
    level: "error",
    file: manifest.path,
    line: manifest.source.lineOf(["packageManager"]),
    message: `has the \`packageManager\` ${JSON.stringify(manifest.packageManager)}, which names no manager and exact version`,
    fix: "Write e.g. `pnpm@10.20.0`; npm, pnpm, yarn and bun are known.",
  });
  return undefined;
}

import { existsSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../errors.ts";

/** Reasons of a project without wrangler. */
export const WRANGLER_REASONS = ["wrangler-missing"] as const;
export type WranglerReason = (typeof WRANGLER_REASONS)[number];

/** The caller's own wrangler, as installed in their project. */
export interface Wrangler {
  version: string;
  /** Absolute path of the program that Node runs. */
  cli: string;
}

const INSTALL = "Install it in the project (`npm install --save-dev wrangler`) and run the install step before `seal`.";

/** Finds wrangler in the `node_modules` of the directory or the nearest one above it; never installs or downloads it. */
export async function findWrangler(directory: string): Promise<Wrangler> {
  for (let folder = directory; ; folder = dirname(folder)) {
    const manifest = join(folder, "node_modules/wrangler/package.json");
    if (existsSync(manifest)) return await readWrangler(realpathSync(manifest));
    if (dirname(folder) === folder) break;
  }
  throw new UserError<WranglerReason>(`wrangler is not installed in "${directory}" nor in any directory above it.`, {
    reason: "wrangler-missing",
    hint: existsSync(join(directory, ".pnp.cjs"))
      ? "Yarn Plug'n'Play has no `node_modules`: set `nodeLinker: node-modules` in `.yarnrc.yml`."
      : INSTALL,
  });
}

async function readWrangler(manifest: string): Promise<Wrangler> {
  const { version, main } = parseManifest(await readFile(manifest, "utf8"));
  const cli = join(dirname(manifest), main ?? "");
  if (version === undefined || main === undefined || !existsSync(cli))
    throw new UserError<WranglerReason>(`The wrangler in "${dirname(manifest)}" is incomplete.`, {
      reason: "wrangler-missing",
      hint: INSTALL,
    });
  return { version, cli };
}

/** What is cut off in the middle says nothing. */
function parseManifest(text: string): { version?: string; main?: string } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** Whether a version is an earlier release than `[major, minor]`; builds of a branch (`0.0.0-…`) count as the newest. */
export function isBefore(version: string, [major, minor]: readonly [number, number]): boolean {
  const [, first = 0, second = 0] = /^(\d+)\.(\d+)\./.exec(version)?.map(Number) ?? [];
  if (first === 0) return false;
  return first < major || (first === major && second < minor);
}

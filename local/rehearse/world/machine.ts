import { existsSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import type { Caller } from "../caller/caller.ts";
import { ROOT } from "../caller/root.ts";
import type { Machine } from "./package-manager.ts";

const PROGRAMS = ["npm", "pnpm", "yarn", "bun", "corepack"];

/**
 * Environment of everything that runs the caller's code: a private home below `work`, package managers that install
 * without a registry, and no secret of this machine.
 */
export async function machineOf(
  caller: Pick<Caller, "source" | "above">,
  work: string,
): Promise<Record<string, string>> {
  const home = join(work, "home");
  await mkdir(home, { recursive: true });
  const bin = await installPackageManagers(work, caller);
  return {
    PATH: [bin, dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":"),
    HOME: home,
    LANG: "C.UTF-8",
    CI: "true",
    WRANGLER_SEND_METRICS: "false",
    // Not on GitHub's runners: the same programs start again and again here, and need not be compiled each time.
    NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/slipway-rehearsal"),
    npm_config_update_notifier: "false",
  };
}

/** A directory for PATH in which package managers are package-manager.ts. */
async function installPackageManagers(
  work: string,
  { source, above }: Pick<Caller, "source" | "above">,
): Promise<string> {
  const bin = join(work, "bin");
  await mkdir(bin, { recursive: true });
  const script = join(import.meta.dirname, "package-manager.ts");
  const real = Object.fromEntries(PROGRAMS.flatMap((name) => realProgram(name)));
  const machine: Machine = { source, real, ...(above !== undefined && { above }) };
  for (const name of PROGRAMS) {
    const words = [process.execPath, script, name, JSON.stringify(machine)];
    const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`);
    await writeFile(join(bin, name), `#!/bin/sh\nexec ${quoted.join(" ")} "$@"\n`);
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

/** What this machine has, not counting what npm adds to the PATH of its scripts. */
function realProgram(name: string): [string, string][] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const file = [...folders, dirname(process.execPath)]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  return file === undefined ? [] : [[name, file]];
}

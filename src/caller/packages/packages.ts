import { posix } from "node:path";
import type { Repository } from "../../settings/files/repository.ts";
import type { Finding } from "../findings/finding.ts";
import { installCommand, type Known, managerOf, NONE, programCommand, runCommand, setupCommand } from "./commands.ts";
import { readCommitted } from "./committed.ts";
import type { ManagerName } from "./lockfiles.ts";
import type { Manifest } from "./manifest.ts";
import { judgePackages } from "./rules.ts";

/** How a caller wants it installed and built; an empty text leaves it to what is committed, `none` does not run it. */
export interface Commands {
  install: string;
  build: string;
}

/** How a project is installed and built. */
export interface Packages {
  /** Undefined if nothing in the repository says one; npm is taken then. */
  manager: ManagerName | undefined;
  /** What makes the manager be there; `none` if it is. */
  setup: string;
  install: string;
  build: string;
  /** Where it is installed, relative to the repository: the directory of the lockfile, or the project's own. */
  directory: string;
  findings: Finding[];
}

/** Reads how the project in a directory of the repository is installed and built. Runs nothing. */
export async function readPackages(
  repository: Repository,
  directory: string,
  { install, build }: Commands,
): Promise<Packages> {
  const nothing = { manager: undefined, setup: NONE, install: NONE, build: NONE, directory, findings: [] };
  if (install === NONE && build === NONE) return nothing;
  const findings: Finding[] = [];
  const committed = await readCommitted(repository, directory, findings);
  const { lockfile, pinned, lock } = committed;
  const manager = lockfile?.manager ?? pinned?.name;
  if (install === "") findings.push(...(await judgePackages(repository, committed)));
  const name = (install === "" ? undefined : managerOf(install)) ?? manager ?? "npm";
  const known: Known = { name, version: pinned?.name === name ? pinned.version : undefined, lock };
  const detected = install === "";
  return {
    manager,
    // Whoever installs in their own way gets the manager that they begin with, and nothing that may be in their way.
    setup: detected || managerOf(install) !== undefined ? setupCommand(known) : NONE,
    install: detected ? installCommand(known) : install,
    build: build === "" ? builtBy(committed.manifests, name) : build,
    directory: detected && lockfile !== undefined ? posix.dirname(lockfile.path) : directory,
    findings,
  };
}

/**
 * The script `build` of the nearest package.json, if it has one. With OpenNext that script builds Next.js alone, and is run
 * by the adapter's own program, which makes the Worker of it.
 */
function builtBy([nearest]: readonly Manifest[], name: ManagerName): string {
  if (nearest?.openNext && !/\bopennextjs-cloudflare\b/.test(nearest.build ?? ""))
    return programCommand(name, "opennextjs-cloudflare build");
  return nearest?.build === undefined ? NONE : runCommand(name, "build");
}

import { mkdir, symlink } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { copyRepository, exists } from "../repositories/repositories.ts";
import { flag, type StandIn, type StandInRun } from "./stand-in.ts";

/** actions/checkout: a copy of the caller's directory, as a clone would have it, without `.git`. */
export const checkout: StandIn = {
  inputs: { repository: "", ref: "", path: "", submodules: "false", lfs: "false" },
  ignored: [
    "token",
    "persist-credentials",
    "clean",
    "fetch-depth",
    "fetch-tags",
    "show-progress",
    "set-safe-directory",
    "allow-unsafe-pr-checkout",
    "ssh-strict",
    "ssh-user",
  ],
  async main(run) {
    const repository = run.input("repository") || run.repository;
    if (repository.toLowerCase() !== run.repository.toLowerCase()) {
      throw new Error(`Only the caller's repository is on this machine, so "${repository}" cannot be checked out.`);
    }
    const ref = run.input("ref");
    if (ref !== "" && ![run.sha, run.ref, run.ref.replace(/^refs\/(heads|tags)\//, "")].includes(ref)) {
      throw new Error(`Only the commit of this run is on this machine, so "${ref}" cannot be checked out.`);
    }
    if (run.input("submodules") !== "false" || flag(run, "lfs")) {
      throw new Error("Submodules and LFS are not rehearsed.");
    }
    const target = resolve(run.workspace, run.input("path"));
    if (relative(run.workspace, target).startsWith("..")) {
      throw new Error(`Repository path '${target}' is not under '${run.workspace}'`);
    }
    const files = await copyRepository(run.caller, target, run.workDirectory);
    run.log(`Copied ${files} files of ${run.repository} (without .git).`);
    await linkNodeModules(run);
    run.output("ref", ref || run.ref);
    run.output("commit", run.sha);
  },
};

/**
 * Puts this machine's packages *above* the workspace: Node, npm and npx find them there by walking up, and an
 * `npm ci` in the workspace cannot delete them through the link.
 */
async function linkNodeModules(run: StandInRun): Promise<void> {
  const modules = await run.nodeModules();
  const link = join(dirname(run.workspace), "node_modules");
  if (modules === undefined || (await exists(link))) return;
  await mkdir(dirname(link), { recursive: true });
  await symlink(modules, link, "dir");
  run.log("Packages of this machine are in reach above the workspace.");
}

import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { StandIn } from "./stand-in.ts";

/** actions/setup-node: the Node that runs the rehearsal, whatever version is asked for, and says so if it differs. */
export const setupNode: StandIn = {
  inputs: { "node-version": "", "node-version-file": "", "registry-url": "" },
  ignored: [
    "architecture",
    "cache",
    "cache-dependency-path",
    "check-latest",
    "package-manager-cache",
    "scope",
    "token",
    "always-auth",
    "mirror",
    "mirror-token",
  ],
  async main(run) {
    if (run.input("registry-url") !== "") throw new Error("Package registries are not rehearsed.");
    const file = run.input("node-version-file");
    const fromFile = file === "" ? "" : (await readFile(resolve(run.workspace, file), "utf8")).trim();
    const asked = run.input("node-version") || (fromFile.startsWith("{") ? "" : fromFile);
    const major = /^v?(\d+)/.exec(asked)?.[1];
    if (major !== undefined && major !== process.versions.node.split(".")[0]) {
      run.warn(`Node ${asked} was asked for; the rehearsal runs on ${process.version}.`);
    }
    run.addPath(dirname(process.execPath));
    run.output("node-version", process.version);
    run.output("cache-hit", "false");
  },
};

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isRedirected } from "../../caller/config.ts";
import { runOwn } from "../../caller/own-program.ts";
import type { DeployedBefore } from "../scenario.ts";

/**
 * Deploys a built project with its own wrangler: the version that was there before. One variable more (or one file, if
 * there is no code) makes it another version than the release.
 */
export async function deployBefore({ target, project, env, interrupt }: DeployedBefore): Promise<void> {
  const { config, wranglerEnvironment, configFile } = target;
  // Without a message: older wranglers do not know one, and tools that wrangler hands the deployment to lose its quotes.
  const args = ["deploy"];
  if (!isRedirected(project)) {
    if (configFile !== "") args.push("--config", configFile);
    if (wranglerEnvironment !== undefined) args.push("--env", wranglerEnvironment);
  }
  if (config.main !== undefined) args.push("--var", "REHEARSED_BEFORE:yes");
  else if (config.assets?.directory !== undefined)
    await writeFile(join(config.assets.directory, "rehearsed-before.txt"), "yes\n");
  await runOwn({
    what: `The version that is there before the rehearsal (${target.worker})`,
    program: process.execPath,
    args: [wranglerOf(project), ...args],
    command: `wrangler ${args.join(" ")}`,
    ...{ cwd: project, env, interrupt },
  });
}

/** The program of the wrangler that the project would find. */
function wranglerOf(project: string): string {
  let at = dirname(createRequire(join(project, "package.json")).resolve("wrangler"));
  while (!existsSync(join(at, "bin/wrangler.js")) && dirname(at) !== at) at = dirname(at);
  return join(at, "bin/wrangler.js");
}

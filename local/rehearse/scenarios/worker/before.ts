import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Caller } from "../../world/caller.ts";

/**
 * Builds the caller as it is and deploys it with its own wrangler: the version that was there before. One variable more
 * (or one file, if there is no code) makes it another version than the release.
 */
export async function deployBefore(
  caller: Caller,
  options: { env: Record<string, string>; environment: string | undefined },
): Promise<void> {
  // A copy beside the caller: what its build writes must not be in the checkout of the run.
  const directory = join(dirname(caller.directory), "before");
  await cp(caller.directory, directory, { recursive: true });
  const run = async (program: string, args: string[]) => {
    try {
      await promisify(execFile)(program, args, { cwd: directory, env: options.env, maxBuffer: 1 << 26 });
    } catch (error) {
      const { message, stdout = "", stderr = "" } = error as { message: string; stdout?: string; stderr?: string };
      throw new Error(`The version that was there before could not be deployed.\n${stdout}${stderr || message}`);
    }
  };
  if (await hasBuild(directory)) await run("npm", ["run", "build"]);
  const args = [join(caller.nodeModules, "wrangler/bin/wrangler.js"), "deploy"];
  args.push("--message", "What was there before the rehearsal");
  if (options.environment !== undefined) args.push("--env", options.environment);
  if (caller.config.main !== undefined) args.push("--var", "REHEARSED_BEFORE:yes");
  else await writeFile(join(directory, caller.config.assets?.directory ?? "public", "rehearsed-before.txt"), "yes\n");
  await run(process.execPath, args);
  await rm(directory, { recursive: true });
}

async function hasBuild(directory: string): Promise<boolean> {
  const file = join(directory, "package.json");
  if (!existsSync(file)) return false;
  return (JSON.parse(await readFile(file, "utf8")) as { scripts?: { build?: string } }).scripts?.build !== undefined;
}

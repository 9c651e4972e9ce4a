import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Bench, Skip } from "../bench.ts";
import { type Command, measure } from "../measure.ts";
import { createProject, deployWorker, seal, wranglerDeploy } from "../project.ts";
import { type BenchWorld, root } from "../world.ts";

/**
 * What an action does that installs wrangler on every run. The packages come out of npm's cache on this machine, which
 * `npm ci` filled: the download that a real runner adds is not measured, so the ratio flatters the other side.
 */
export const install: Bench = {
  name: "install",
  title: "deploy-worker against `npm install wrangler` (from npm's cache) and `wrangler deploy`",
  limit: {},
  async setUp(world) {
    const ours = await createProject(world, { name: "install-ours" });
    const theirs = await createProject(world, { name: "install-theirs" });
    const directory = join(world.directory, "installed");
    const npm = await npmInstall(world, directory);
    await empty(directory);
    await measure(world, npm).catch((error: Error) => {
      throw new Skip(`npm's cache does not hold wrangler and what it needs: ${error.message.split("\n").at(-2) ?? ""}`);
    });
    await measure(world, wranglerDeploy(world, theirs, join(directory, "node_modules")));
    await measure(world, seal(world, ours), deployWorker(world, ours));
    return {
      async prepare(pair) {
        await ours.change(pair);
        await theirs.change(pair);
        await measure(world, seal(world, ours));
        await empty(directory);
      },
      ours: () => measure(world, deployWorker(world, ours)),
      theirs: () => measure(world, npm, wranglerDeploy(world, theirs, join(directory, "node_modules"))),
    };
  },
};

async function npmInstall(world: BenchWorld, directory: string): Promise<Command> {
  const manifest = await readFile(join(root, "node_modules/wrangler/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = process.env.npm_config_cache ?? join(homedir(), ".npm");
  const options = ["--offline", "--no-audit", "--no-fund", "--no-progress", "--cache", cache];
  return {
    argv: ["npm", "install", ...options, `wrangler@${version}`],
    cwd: directory,
    env: { HOME: world.directory },
  };
}

async function empty(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), JSON.stringify({ private: true }));
}

import type { Bench } from "../bench.ts";
import { measure } from "../measure.ts";
import { createProject, deployWorker, seal, wranglerDeploy } from "../project.ts";

const FILES = 2_000;
const CHANGED = 20;

/** A site of 2,000 static files of which 1 % changed: only those may travel. */
export const assets: Bench = {
  name: "assets",
  title: "deploy-worker against the installed `wrangler deploy`, 2,000 static files with 1 % changed",
  limit: { wall: 1, memory: 1, requests: 1 },
  async setUp(world) {
    const ours = await createProject(world, { name: "assets-ours", assets: FILES });
    const theirs = await createProject(world, { name: "assets-theirs", assets: FILES });
    await measure(world, seal(world, ours), deployWorker(world, ours));
    await measure(world, wranglerDeploy(world, theirs));
    return {
      async prepare(pair) {
        // Different content on the two sides: Cloudflare keeps files by content, whoever sent them.
        await ours.change(pair * 2, CHANGED);
        await theirs.change(pair * 2 + 1, CHANGED);
        await measure(world, seal(world, ours));
      },
      ours: () => measure(world, deployWorker(world, ours)),
      theirs: () => measure(world, wranglerDeploy(world, theirs)),
    };
  },
};

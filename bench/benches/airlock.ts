import type { Bench } from "../bench.ts";
import { measure } from "../measure.ts";
import { createProject, deployWorker, seal, wranglerDeploy } from "../project.ts";

/** The price of keeping the build away from the token: bundling and deploying in two processes instead of one. */
export const airlock: Bench = {
  name: "airlock",
  title: "seal and deploy-worker together against the installed `wrangler deploy`",
  limit: { wall: 1.3 },
  async setUp(world) {
    const ours = await createProject(world, { name: "airlock-ours" });
    const theirs = await createProject(world, { name: "airlock-theirs" });
    const both = () => measure(world, seal(world, ours), deployWorker(world, ours));
    await both();
    await measure(world, wranglerDeploy(world, theirs));
    return {
      async prepare(pair) {
        await ours.change(pair);
        await theirs.change(pair);
      },
      ours: both,
      theirs: () => measure(world, wranglerDeploy(world, theirs)),
    };
  },
};

import type { Bench } from "../bench.ts";
import { measure } from "../measure.ts";
import { createProject, deployWorker, seal, wranglerDeploy } from "../project.ts";

/** From process start to deployed: the second deployment of a project that was sealed before. */
export const deployWorkerBench: Bench = {
  name: "deploy-worker",
  title: "deploy-worker against the installed `wrangler deploy`, same project",
  limit: { wall: 0.4, memory: 0.6, requests: 1 },
  async setUp(world) {
    const ours = await createProject(world, { name: "bench-ours" });
    const theirs = await createProject(world, { name: "bench-theirs" });
    await measure(world, seal(world, ours), deployWorker(world, ours));
    await measure(world, wranglerDeploy(world, theirs));
    return {
      async prepare(pair) {
        await ours.change(pair);
        await theirs.change(pair);
        await measure(world, seal(world, ours));
      },
      ours: () => measure(world, deployWorker(world, ours)),
      theirs: () => measure(world, wranglerDeploy(world, theirs)),
    };
  },
};

import { join } from "node:path";
import type { Bench, Sample } from "../bench.ts";
import { type Command, measure } from "../measure.ts";
import { createProject, deployWorker, plan, releaseOf, seal, wranglerDeploy } from "../project.ts";
import type { BenchWorld } from "../world.ts";

/** Most requests of a plan of a Worker that does not change. */
const REQUESTS = 8;
const FILES = 20_000;

/** What a look at what is live costs, against a look that asks nobody. */
export const planBench: Bench = {
  name: "plan",
  title: `plan of an unchanged Worker, at most ${REQUESTS} requests, against \`wrangler deploy --dry-run\` of the same project`,
  limit: { wall: 0.35 },
  async setUp(world) {
    const project = await createProject(world, { name: "bench-plan" });
    await measure(world, seal(world, project), deployWorker(world, project));
    const { argv, ...rest } = wranglerDeploy(world, project);
    const dryRun: Command = { ...rest, argv: [...argv, "--dry-run", "--outdir", join(world.directory, "dry-run")] };
    return {
      prepare: async () => undefined,
      ours: () => asked(world, plan(world, project)),
      theirs: () => measure(world, dryRun),
    };
  },
};

async function asked(world: BenchWorld, command: Command): Promise<Sample> {
  const sample = await measure(world, command);
  if (sample.requests === 0 || sample.requests > REQUESTS)
    throw new Error(`The plan made ${sample.requests} requests.`);
  return sample;
}

/** A large site: its files are read and hashed once, and little more. */
export const planAssets: Bench = {
  name: "plan-assets",
  title: "plan of 20,000 static files against hashing them alone, as an upload does",
  limit: { wall: 2 },
  async setUp(world) {
    const project = await createProject(world, { name: "bench-plan-assets" });
    await measure(world, seal(world, project), deployWorker(world, project));
    // Only the release is large: whatever serves, a plan reads its files and not those that are live.
    await project.change(0, FILES);
    await measure(world, seal(world, project));
    const hashing: Command = {
      argv: [process.execPath, join(import.meta.dirname, "../hash-alone.ts"), releaseOf(world, project)],
      cwd: world.directory,
    };
    return {
      prepare: async () => undefined,
      ours: () => asked(world, plan(world, project)),
      theirs: () => measure(world, hashing),
    };
  },
};

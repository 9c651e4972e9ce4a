/** A world in which a Worker named "shop" serves already, for tests of what disturbs its next release. */
import { startWorld, type World } from "../world/world.ts";
import { deploy, type Sample, type SealedSample, sealSample } from "./releases.ts";

export interface LiveShop extends World {
  /** How many versions and deployments the shop has, and the shop itself. */
  shop(): { versions: number; deployments: number; worker: ReturnType<typeof workerOf> };
  /** Seals its next release. */
  next(sample?: Partial<Sample>): Promise<SealedSample>;
}

/** Deploys a first release with the shipped deploy-worker. Dispose it as any world. */
export async function startLiveShop(): Promise<LiveShop> {
  const world = await startWorld();
  const live = await deploy(world, await sealSample(world, { name: "shop", greeting: "live" }));
  if (live.exitCode !== 0) throw new Error(`The first release failed:\n${live.stdout}`);
  let releases = 0;
  return {
    ...world,
    shop() {
      const worker = workerOf(world);
      return { versions: worker.versions.length, deployments: worker.deployments.length, worker };
    },
    next: (sample = {}) => sealSample(world, { name: "shop", greeting: `release ${++releases}`, ...sample }),
  };
}

function workerOf({ cloudflare }: World) {
  const found = cloudflare.state.workers.get("shop");
  if (found === undefined) throw new Error("There is no shop.");
  return found;
}

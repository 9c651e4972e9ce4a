import type { LocalCloudflare } from "../../../cloudflare/main.ts";
import type { WorkerStanding } from "./contract.ts";

/** What stands at Cloudflare for a Worker at this moment. */
export function standing(cloudflare: LocalCloudflare, worker: string): WorkerStanding {
  const found = cloudflare.state.workers.get(worker);
  return {
    deployment: found?.deployments[0]?.versions ?? [],
    versions: found?.versions.length ?? 0,
    deployments: found?.deployments.length ?? 0,
    ids: found?.versions.map(({ id }) => id) ?? [],
  };
}

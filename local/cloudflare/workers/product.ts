import type { Product } from "../api/contract.ts";
import type { VisibleState, Worker, WorkersPlane, WorkersState } from "./contract.ts";
import { deploymentEndpoints } from "./deployments.ts";
import { domainEndpoints } from "./domains.ts";
import { routeEndpoints } from "./routes.ts";
import { scheduleEndpoints } from "./schedules.ts";
import { scriptEndpoints } from "./scripts.ts";
import { secretEndpoints } from "./secrets.ts";
import { serviceEndpoints } from "./services.ts";
import { settingsEndpoints } from "./settings.ts";
import { subdomainEndpoints } from "./subdomain.ts";
import { versionEndpoints } from "./versions.ts";

/** Workers: scripts, versions, deployments, and what leads to them. */
export const workers: Product<VisibleState, WorkersPlane> = {
  endpoints: [
    ...serviceEndpoints,
    ...scriptEndpoints,
    ...versionEndpoints,
    ...deploymentEndpoints,
    ...secretEndpoints,
    ...settingsEndpoints,
    ...subdomainEndpoints,
    ...scheduleEndpoints,
    ...routeEndpoints,
    ...domainEndpoints,
  ],
  snapshot: ({ workers }) => ({ workers: new Map([...workers].map(([name, worker]) => [name, copy(worker)])) }),
};

/** No Workers. */
export function emptyWorkers(): WorkersState {
  return { workers: new Map() };
}

/** What is immutable (versions, deployments) is shared. */
function copy(worker: Worker): Worker {
  return {
    ...worker,
    tags: [...worker.tags],
    versions: [...worker.versions],
    deployments: [...worker.deployments],
    subdomain: { ...worker.subdomain },
    routes: [...worker.routes],
    domains: [...worker.domains],
    schedules: [...worker.schedules],
    settings: { ...worker.settings },
    durableObjects: new Map(worker.durableObjects),
    aliases: new Map(worker.aliases),
  };
}

import type { GitHub } from "../../github/client.ts";
import { listDeployments } from "../../github/deployments.ts";
import { readStatuses, runOf, type Status } from "../../github/statuses.ts";

/** A status, and the deployment that has it. */
export interface Letter {
  deployment: number;
  status: Status;
}

/** Of an environment's deployments so many are looked at for those of a run: the newest ones. */
const LOOKED_AT = 10;

/**
 * Reads the statuses that the deployments of a run have got since it was called last, oldest first. GitHub makes one
 * deployment for each job with an environment, and its own statuses name the run by the address of the log.
 */
export function createPost(
  github: GitHub,
  { environment, run }: { environment: string; run: string },
): () => Promise<Letter[]> {
  const seen = new Set<number>();
  const tags = new Map<number, string>();
  let ours: number[] = [];
  return async () => {
    if (ours.length === 0) ours = await find(github, { environment, run });
    const fresh: Letter[] = [];
    for (const deployment of ours) {
      const { statuses = [], tag } = await readStatuses(github, deployment, tags.get(deployment));
      const unseen = statuses.filter(({ id }) => !seen.has(id));
      fresh.push(...unseen.map((status) => ({ deployment, status })));
      for (const { id } of statuses) seen.add(id);
      if (tag !== undefined) tags.set(deployment, tag);
    }
    return fresh.sort((a, b) => a.status.id - b.status.id);
  };
}

async function find(github: GitHub, { environment, run }: { environment: string; run: string }): Promise<number[]> {
  const found: number[] = [];
  for (const { id } of (await listDeployments(github, environment)).slice(0, LOOKED_AT)) {
    const { statuses = [] } = await readStatuses(github, id);
    if (statuses.some((status) => runOf(status) === run)) found.push(id);
  }
  if (found.length > 0) return found;
  throw new Error(`GitHub shows no deployment of this run in the environment "${environment}".`);
}

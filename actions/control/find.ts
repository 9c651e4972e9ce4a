import { ApiError } from "../../src/errors.ts";
import type { GitHub } from "../../src/github/client.ts";
import { listDeployments } from "../../src/github/deployments.ts";
import { readRun } from "../../src/github/runs.ts";
import { readStatuses, runOf, type Status } from "../../src/github/statuses.ts";
import { saysSoaking } from "../../src/record/word.ts";

/** A deployment whose job works, so that a rollout may be under way there. */
export interface AtWork {
  deployment: number;
  run: string;
  /** Its newest status: the next one keeps its addresses. */
  latest: Status;
}

/** So many of an environment's deployments are looked at: the newest ones. */
const LOOKED_AT = 10;

/** The deployments of an environment whose job is at work, by their newest status and by their run. */
export async function findAtWork(github: GitHub, environment: string): Promise<AtWork[]> {
  const found: AtWork[] = [];
  for (const { id } of (await listDeployments(github, environment)).slice(0, LOOKED_AT)) {
    const { statuses = [] } = await readStatuses(github, id);
    const [latest] = statuses;
    const run = statuses.map(runOf).find((one) => one !== undefined);
    if (latest?.state !== "in_progress" || run === undefined) continue;
    if (soaks(statuses) || (await isOpen(github, run))) found.push({ deployment: id, run, latest });
  }
  return found;
}

/** The scheduled janitor leads it on, and hears the word when it comes next. */
function soaks(statuses: readonly Status[]): boolean {
  const newest = statuses.find(({ description }) => !description.startsWith("slipway/1 "));
  return newest !== undefined && saysSoaking(newest.description);
}

/** A deployment stays "in progress" where the machine of its job was lost: the run tells. */
async function isOpen(github: GitHub, id: string): Promise<boolean> {
  try {
    return (await readRun(github, id))?.completed === false;
  } catch (error) {
    // Without `actions: read` the deployment's own word is all there is.
    if (error instanceof ApiError) return true;
    throw error;
  }
}

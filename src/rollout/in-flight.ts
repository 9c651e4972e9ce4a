import { type Deployment, rolloutOf } from "../record/deployment.ts";
import type { RolloutRecord } from "../record/words.ts";

/** A rollout in flight, as anyone can read it off the platform. */
export interface Orphan {
  record: RolloutRecord;
  active: string;
  candidate: string;
  /** The candidate's share. */
  share: number;
  deployment: Deployment;
  /** A deployment of somebody else that the last write overwrote, if the list shows one: its process died before it looked. */
  overwrote: Deployment | undefined;
}

/**
 * The rollout that the head of the list belongs to, if it is one of ours and still in flight (a split). The more of the
 * list is given, newest first, the more it can tell.
 */
export function inFlight(deployments: readonly Deployment[]): Orphan | undefined {
  const deployment = deployments[0];
  if (deployment === undefined) return undefined;
  const record = rolloutOf(deployment);
  const [active, candidate] = deployment.table;
  if (record === undefined || active === undefined || candidate === undefined) return undefined;
  return {
    record,
    active: active.version,
    candidate: candidate.version,
    share: candidate.percentage,
    deployment,
    overwrote: overwritten(record, deployments),
  };
}

/** The first write of a rollout replaces what was planned upon; every later one replaces one of its own. */
function overwritten({ rollout, seq }: RolloutRecord, deployments: readonly Deployment[]): Deployment | undefined {
  if (seq <= 1) return undefined;
  // Sent twice, a write may be there twice.
  const below = deployments.find((deployment) => {
    const record = rolloutOf(deployment);
    return record?.rollout !== rollout || record.seq !== seq;
  });
  return below === undefined || rolloutOf(below)?.rollout === rollout ? undefined : below;
}

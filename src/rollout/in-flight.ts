import { alone, type Deployment, deployCommand, isInFlight, overwrittenBy, rolloutOf } from "../record/deployment.ts";
import type { RolloutRecord } from "../record/words.ts";

/** A rollout in flight, as anyone can read it off the platform. */
export interface Orphan {
  record: RolloutRecord;
  active: string;
  candidate: string;
  /** The candidate's share. */
  share: number;
  deployment: Deployment;
  /** Why nobody may settle it: written down by the process that led it. */
  halted: string | undefined;
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
  if (!isInFlight(deployment)) return undefined;
  return {
    record,
    active: active.version,
    candidate: candidate.version,
    share: candidate.percentage,
    deployment,
    halted: haltedBy(record, candidate.percentage),
    overwrote: overwrittenBy(deployments),
  };
}

/** Held for good, or on its way from a version that is known to be broken: at 0 % nobody meets the difference. */
function haltedBy({ kind, why }: RolloutRecord, share: number): string | undefined {
  if (kind === "HALT") return why ?? "active-worse";
  return why === "active-worse" && share > 0 ? why : undefined;
}

/** What a person can do about a rollout that is held, as commands. */
export function bothWays({ active, candidate }: Orphan, worker: string): string {
  const command = (version: string) => deployCommand(alone(version), worker);
  return `The active version was worse when it was held, so nothing is moved. Decide: ${command(candidate)} goes on, ${command(active)} goes back.`;
}

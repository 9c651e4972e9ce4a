import { UserError } from "../../errors.ts";
import { type Deployment, describeTable } from "../../record/deployment.ts";
import { formatMoment } from "../../time/moment.ts";

/** Reasons of finding somebody else's deployment. */
export const DRIFT_REASONS = ["drifted"] as const;
export type DriftReason = (typeof DRIFT_REASONS)[number];

/**
 * The refusal to go on because another deployment was found than expected (null: none). `ours` is given if our own write
 * met theirs and is the active one.
 */
export function drifted(
  worker: string,
  found: Deployment | undefined,
  expected: string | null,
  ours?: Deployment,
): UserError<DriftReason> {
  const what = found === undefined ? "no deployment is there" : `${describeDeployment(found)} is there`;
  const shares = found === undefined ? "" : `: ${describeTable(found.table)}`;
  const active = ours === undefined ? "" : ` It was made in the same moment as ours, ${ours.id}, which is active now.`;
  return new UserError<DriftReason>(
    `Somebody else deployed \`${worker}\` meanwhile: where ${expected === null ? "nothing" : `deployment ${expected}`} was expected, ${what}${shares}.${active}`,
    {
      hint: `${ours === undefined ? "Nothing is overwritten." : "Nothing is taken back by force."} Find out who deployed (another workflow, a colleague, the dashboard), then run the job again.`,
      reason: "drifted",
    },
  );
}

/** Which deployment, whose and when: `deployment 3f… by a@b.c (wrangler, 2026-11-02T10:00:00Z)`. */
function describeDeployment({ id, author, source, createdAt }: Deployment): string {
  return `deployment ${id}${author === undefined ? "" : ` by ${author}`} (${source}, ${formatMoment(createdAt)})`;
}

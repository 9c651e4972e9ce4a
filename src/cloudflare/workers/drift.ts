import { UserError } from "../../errors.ts";
import { type Deployment, describeTable } from "../../record/deployment.ts";
import { formatMoment } from "../../time/moment.ts";

/** Reasons of finding somebody else's deployment. */
export const DRIFT_REASONS = ["drifted"] as const;
export type DriftReason = (typeof DRIFT_REASONS)[number];

/**
 * The refusal to go on because another deployment was found than expected (null: none). `met` is given if our own write
 * met theirs: it came in between, and what became of it is said.
 */
export function drifted(
  worker: string,
  found: Deployment | undefined,
  expected: string | null,
  met?: { ours: Deployment; says: string },
): UserError<DriftReason> {
  const what = found === undefined ? "no deployment is there" : `${describeDeployment(found)} is there`;
  const shares = found === undefined ? "" : `: ${describeTable(found.table)}`;
  const both =
    met === undefined ? "" : ` It was made in the same moment as ours, ${met.ours.id}, which overwrote it. ${met.says}`;
  return new UserError<DriftReason>(
    `Somebody else deployed \`${worker}\` meanwhile: where ${expected === null ? "nothing" : `deployment ${expected}`} was expected, ${what}${shares}.${both}`,
    {
      hint: `${met === undefined ? "Nothing is overwritten. " : ""}Find out who deployed (another workflow, a colleague, the dashboard), then run the job again.`,
      reason: "drifted",
    },
  );
}

/** Which deployment, whose and when: `deployment 3f… by a@b.c (wrangler, 2026-11-02T10:00:00Z)`. */
function describeDeployment({ id, author, source, createdAt }: Deployment): string {
  return `deployment ${id}${author === undefined ? "" : ` by ${author}`} (${source}, ${formatMoment(createdAt)})`;
}

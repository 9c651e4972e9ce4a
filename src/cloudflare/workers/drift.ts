import { UserError } from "../../errors.ts";
import type { Deployment, Share } from "./deployments.ts";

/**
 * The refusal to go on because another deployment was found than expected (null: none). `ours` is given if our own write
 * met theirs and is the active one.
 */
export function drifted(
  worker: string,
  found: Deployment | undefined,
  expected: string | null,
  ours?: Deployment,
): UserError {
  const who = found?.authorEmail ? ` by ${found.authorEmail}` : "";
  const what =
    found === undefined
      ? "no deployment is there"
      : `deployment ${found.id}${who} (${found.source}, ${found.createdOn}) is there: ${describeTable(found.versions)}`;
  const active = ours === undefined ? "" : ` It was made in the same moment as ours, ${ours.id}, which is active now.`;
  return new UserError(
    `Somebody else deployed \`${worker}\` meanwhile: where ${expected === null ? "nothing" : `deployment ${expected}`} was expected, ${what}.${active}`,
    {
      hint: `${ours === undefined ? "Nothing is overwritten." : "Nothing is taken back by force."} Find out who deployed (another workflow, a colleague, the dashboard), then run the job again.`,
      reason: "drifted",
    },
  );
}

/** A table in a few characters for people: `8f2c1d3e… at 90 %, 1a2b3c4d… at 10 %`. */
export function describeTable(shares: Share[]): string {
  return shares.map(({ versionId, percentage }) => `${versionId} at ${percentage} %`).join(", ");
}

import { UserError } from "../../src/errors.ts";
import { parseDuration } from "../../src/time/duration.ts";
import { formatMoment } from "../../src/time/moment.ts";
import { compareFingerprints, type Moved, UNREAD, unreadIn } from "../../src/worker/fingerprint.ts";
import type { LiveState } from "../../src/worker/state/state.ts";
import type { Inputs } from "./inputs.ts";

/** Reasons of a release that is not what was planned any more. */
export const MOVED_REASONS = ["plan-changed", "plan-expired"] as const;
export type MovedReason = (typeof MOVED_REASONS)[number];

type Plan = NonNullable<Inputs["plan"]>;

/** Throws a `UserError` for a plan that is older than `gates.expires`. */
export function refuseExpired({ made }: Plan, { expires }: { expires: string }, moment: number): void {
  if (moment - made <= (parseDuration(expires) ?? 0)) return;
  throw new UserError<MovedReason>(
    `The plan is of ${formatMoment(made)}, and a release must begin within ${expires} of it (\`gates.expires\`).`,
    {
      hint: "Re-run all jobs of the workflow: it plans anew, and asks again. Nothing was changed.",
      reason: "plan-expired",
    },
  );
}

/** What of the live state is not what it was when the plan was made; what this very run did is no news. */
export function movedSince(
  { fingerprint }: Plan,
  now: string,
  { live }: LiveState,
  runId: string | undefined,
): Moved[] {
  if (fingerprint === UNREAD) return [];
  const ours = runId !== undefined && live.head?.record?.run === runId;
  return compareFingerprints(fingerprint, now).filter(
    ({ part }) => !ours || (part !== "deployment" && part !== "versions"),
  );
}

/** Throws a `UserError` that names what moved since a person approved. */
export function refuseMoved(moved: readonly Moved[], approvedBy: readonly string[], planDigest: string): void {
  if (moved.length === 0) return;
  const what = moved.map(({ says }) => says).join("; ");
  throw new UserError<MovedReason>(
    `${approvedBy.join(" and ")} approved ${planDigest.slice(0, 19)}…, and since that plan was made something live moved: ${what}.`,
    {
      hint: "Find out who changed it. Then re-run all jobs of the workflow: it plans against what is live now, and asks again. Nothing was changed.",
      reason: "plan-changed",
    },
  );
}

/** Whether the plan was made without looking at what is live. */
export const isBlind = ({ fingerprint }: Plan): boolean => fingerprint === UNREAD;

/** What the plan did not see; undefined if it saw everything. */
export function unseenBy({ fingerprint }: Plan): string | undefined {
  const unread = unreadIn(fingerprint);
  return unread.length === 0
    ? undefined
    : `The plan could not see ${unread.join(", ")}: whether that moved is not known.`;
}

import { UserError } from "../errors.ts";

/** Reasons of what never releases anything. */
export const OCCASION_REASONS = ["pull-request"] as const;
export type OccasionReason = (typeof OCCASION_REASONS)[number];

/** What started the run, as the runner says it. */
export interface Occasion {
  /** e.g. `push`; undefined outside of a run. */
  event: string | undefined;
  /** e.g. `refs/heads/main`. */
  ref: string | undefined;
  /** The payload of the event. */
  payload: Record<string, unknown>;
}

const PRODUCTION = "production";

/**
 * Throws a `UserError` for a run that a pull request started, whatever it would release: to production never, elsewhere
 * unless the settings of that environment allow it.
 */
export function refusePullRequest(
  occasion: Occasion,
  { environment, allowed }: { environment: string; allowed: boolean },
): void {
  const what = unmerged(occasion);
  const production = environment.toLowerCase() === PRODUCTION;
  if (what === undefined || (allowed && !production)) return;
  throw new UserError<OccasionReason>(
    `${what} started this run, and ${production ? "no pull request is released to production" : `none is released to \`${environment}\``}: what is not merged yet is nobody's word.`,
    {
      hint: production
        ? "Release what was merged: run the workflow on `push` to the branch that is released, or by hand."
        : `Release what was merged, or say \`pull-requests: allow\` in slipway.yml, below \`environments.${environment}.gates\`.`,
      reason: "pull-request",
    },
  );
}

/** What brought a commit here that may never be merged; undefined if nothing did. */
function unmerged({ event = "", ref = "", payload }: Occasion): string | undefined {
  if (/^pull_request/.test(event)) return `The event \`${event}\``;
  if (ref.startsWith("refs/pull/")) return `The pull request of \`${ref}\``;
  if (event === "merge_group" || ref.includes("/gh-readonly-queue/"))
    return "A merge queue, which may throw its commit away,";
  if (event === "issue_comment" && member(payload.issue, "pull_request") !== undefined)
    return "A comment on a pull request";
  const before = event === "workflow_run" ? member(payload.workflow_run, "event") : undefined;
  if (typeof before === "string" && /^(pull_request|merge_group)/.test(before))
    return `A workflow that \`${before}\` started`;
  return undefined;
}

const member = (of: unknown, key: string): unknown =>
  typeof of === "object" && of !== null ? (of as Record<string, unknown>)[key] : undefined;

import { UserError } from "../errors.ts";
import type { Approval } from "../github/approvals.ts";
import type { Authorship } from "../github/commits.ts";
import type { Gates } from "../settings/format/gates.ts";
import { reviewOf } from "./review.ts";

/** Reasons of a release that nobody let go. */
export const APPROVAL_REASONS = ["not-approved"] as const;
export type ApprovalReason = (typeof APPROVAL_REASONS)[number];

/** Who let a release go. */
export interface Approved {
  /** Logins; empty if nobody was asked. */
  by: string[];
  /** One sentence for every summary, without a full stop. */
  says: string;
}

const refuse = (message: string, hint: string) =>
  new UserError<ApprovalReason>(message, { hint, reason: "not-approved" });

/** Who approved, if GitHub was to ask reviewers; throws a `UserError` if nobody did. */
export function approvedByReviewers(
  environment: string,
  approvals: readonly Approval[],
  { gates, starter }: { gates: Pick<Gates, "approval" | "reason">; starter: string | undefined },
): Approved {
  const last = reviewOf(environment, approvals);
  if (last?.state === "approved") {
    const self = starter !== undefined && last.user.toLowerCase() === starter.toLowerCase();
    const said = last.comment.trim() === "" ? "" : `: ${last.comment.trim()}`;
    return { by: [last.user], says: `approved by ${last.user}${self ? ", who started it," : ""}${said}` };
  }
  if (gates.approval === "none") return { by: [], says: `nobody is asked, because ${gates.reason}` };
  if (gates.approval === null) return { by: [], says: `nobody approved: \`${environment}\` asks nobody` };
  throw refuse(
    `Nobody's approval of this run is known for the environment \`${environment}\`, and slipway.yml says that reviewers let it go.`,
    "An administrator who passes the protection rules by is no reviewer. Have it approved in the run; or say in slipway.yml what holds (`gates.approval`).",
  );
}

/** A run by hand that is an approval. */
export interface ByHand {
  event: string | undefined;
  /** Logins of whoever started the run, and whoever started it again. */
  starters: readonly string[];
  /** The digest that they gave; undefined if none. */
  given: string | undefined;
  /** The digest of this run's plan; undefined if there is none. */
  plan: string | undefined;
}

/** Who approved by starting a run with the digest of its plan; throws a `UserError` if that is no approval. */
export function approvedByDigest(
  { event, starters, given, plan }: ByHand,
  { approvers }: Pick<Gates, "approvers">,
): Approved {
  const who = approvers.join(", ");
  if (plan === undefined)
    throw refuse(
      "There is no plan whose digest could be approved.",
      "Call worker.yml, which plans before it releases.",
    );
  const line = `start this workflow by hand with \`plan-digest: ${plan}\`; one of ${who} must do it`;
  if (given === undefined)
    throw refuse(
      `This release waits for an approval, and this run brings none (the plan is ${plan}).`,
      `To approve, ${line}.`,
    );
  if (event !== "workflow_dispatch")
    throw refuse(
      `\`plan-digest\` is given, and \`${event}\` started this run.`,
      "Only a run that somebody starts by hand approves.",
    );
  if (given !== plan)
    throw refuse(
      `${given} was approved, and the plan of this run is ${plan}: the commit, the settings or what is live is another one.`,
      `Read this run's plan; to approve it, ${line}.`,
    );
  const stranger = starters.find((login) => !approvers.includes(login.toLowerCase()));
  if (stranger !== undefined || starters.length === 0)
    throw refuse(
      `${stranger ?? "Nobody"} started this run, and may not approve it.`,
      `One of ${who} must start it (\`gates.approvers\` in slipway.yml).`,
    );
  return {
    by: [...new Set(starters)],
    says: `approved by ${[...new Set(starters)].join(" and ")}, by the plan's digest`,
  };
}

/** Throws a `UserError` if one of those who approved made the commit, or nobody knows who did. */
export function refuseOwnCommit({ by }: Approved, { author, committer }: Authorship): void {
  const made = [author, committer].filter((login) => login !== null).map((login) => login.toLowerCase());
  const own = by.find((login) => made.includes(login.toLowerCase()));
  if (own !== undefined)
    throw refuse(
      `${own} made the commit, and may not approve it.`,
      "Somebody else of `gates.approvers` must start the run.",
    );
  if (author === null)
    throw refuse(
      "GitHub does not know who made the commit, so that nobody can tell whether somebody else approves it.",
      "Make it with an address that belongs to an account at GitHub.",
    );
}

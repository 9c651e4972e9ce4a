import type { Run } from "../../src/action/run.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import { type Approved, approvedByDigest, approvedByReviewers, refuseOwnCommit } from "../../src/gates/approval.ts";
import { unprotected } from "../../src/gates/protection.ts";
import { type Approval, listApprovals } from "../../src/github/approvals.ts";
import type { GitHub } from "../../src/github/client.ts";
import { labelsOf, readAuthorship } from "../../src/github/commits.ts";
import { type Protection, readProtection } from "../../src/github/environments.ts";
import type { Inputs } from "./inputs.ts";

/** Reasons of an environment that does not ask whom slipway.yml says. */
export const PROTECTION_REASONS = ["unprotected"] as const;
export type ProtectionReason = (typeof PROTECTION_REASONS)[number];

/** Below so many calls of the hour, GitHub may fall silent in the middle of a release. */
const FEW_CALLS = 100;

/** Who let this release go, by GitHub's word; throws if that is not whom slipway.yml says. */
export async function askWhoLetGo(inputs: Inputs, github: GitHub | undefined, run: Run): Promise<Approved> {
  const { settings, starters, runId, occasion, approvedDigest, plan } = inputs;
  const { environment, gates } = settings;
  if (gates.approval === "digest") {
    const approved = approvedByDigest(
      { event: occasion.event, starters, given: approvedDigest, plan: plan?.digest },
      gates,
    );
    refuseOwnCommit(approved, await must(github, "who made the commit", (it) => readAuthorship(it, commitOf(inputs))));
    return approved;
  }
  const sure = gates.approval === "reviewers" ? must : may(run);
  const [protection, approvals] = await Promise.all([
    sure<Protection | undefined>(github, "how the environment is protected", (it) => readProtection(it, environment)),
    sure<Approval[]>(github, "who approved", async (it) => (runId === undefined ? [] : await listApprovals(it, runId))),
  ]);
  const wrong = unprotected(environment, gates, protection);
  if (wrong !== undefined)
    throw new UserError<ProtectionReason>(`${wrong.says}.`, { hint: wrong.fix, reason: "unprotected" });
  tellProtection(environment, protection, run);
  return approvedByReviewers(environment, approvals ?? [], { gates, starter: starters[0] });
}

const commitOf = ({ settings, commit }: Inputs) => settings.source.commit ?? commit ?? "HEAD";

/** Asks what must be known; what cannot be read is a refusal. */
async function must<T>(github: GitHub | undefined, what: string, ask: (github: GitHub) => Promise<T>): Promise<T> {
  const why = (cause: string) =>
    new UserError<ProtectionReason>(`GitHub does not tell ${what}, and slipway.yml relies on it: ${cause}`, {
      hint: "Grant the calling job `actions: read` and `contents: read` below its `permissions`.",
      reason: "unprotected",
    });
  if (github === undefined) throw why("there is no token to ask with.");
  try {
    return await ask(github);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw why(error.message);
  }
}

/** Asks what is good to know. */
function may(run: Run) {
  return async <T>(
    github: GitHub | undefined,
    what: string,
    ask: (github: GitHub) => Promise<T>,
  ): Promise<T | undefined> => {
    if (github === undefined) return undefined;
    try {
      return await ask(github);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      run.info(`GitHub does not tell ${what}: ${error.message}`);
      return undefined;
    }
  };
}

function tellProtection(environment: string, protection: Protection | undefined, run: Run): void {
  if (protection === undefined) return;
  const { reviewers, waitMinutes, branches } = protection;
  run.info(reviewers.length === 0 ? "Nobody is asked by the environment." : `Reviewers: ${reviewers.join(", ")}.`);
  if (waitMinutes > 0) run.info(`Every job waits ${waitMinutes} minutes.`);
  if (branches === "some") {
    run.info("Only some branches may use the environment.");
    return;
  }
  // Who can push a branch can write a workflow that names the environment, and then has its token.
  run.warning(
    `Any branch may use the environment \`${environment}\`, and so its token: whoever can push one can write a workflow that names it. Restrict its deployment branches in the repository's settings (docs/environments.md).`,
  );
}

/** What lifts a freeze, as a sentence; undefined if nothing does. The variable is asked first: it costs no call. */
export async function liftedBy(inputs: Inputs, github: GitHub | undefined, run: Run): Promise<string | undefined> {
  const { freezeLiftedBy: name } = inputs.settings.gates;
  if (name === null) return undefined;
  if (inputs.freezeLifted !== undefined) return `the variable \`${name}\`: ${inputs.freezeLifted}`;
  const labels = await may(run)(github, "which labels the commit came with", (it) => labelsOf(it, commitOf(inputs)));
  const label = labels?.find((one) => one.toLowerCase() === name.toLowerCase());
  return label === undefined ? undefined : `the label \`${label}\` of its pull request`;
}

/** What is left of GitHub's calls for this hour, if that is little. */
export function fewCalls(github: GitHub | undefined): string | undefined {
  const { remaining, resetsAt } = github?.budget ?? {};
  if (remaining === undefined || remaining >= FEW_CALLS) return undefined;
  const until = resetsAt === undefined ? "" : ` until ${new Date(resetsAt).toISOString().slice(11, 16)} UTC`;
  return `GitHub answers only ${remaining} more calls of this repository's workflows${until}.`;
}

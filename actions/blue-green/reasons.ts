import type { RunReason } from "../../src/action/run.ts";
import type { ChecksReason } from "../../src/checks/file/problems.ts";
import type { TimeoutReason } from "../../src/cloudflare/client/calls.ts";
import type { ApiReason } from "../../src/cloudflare/client/explain.ts";
import type { AnalyticsReason } from "../../src/cloudflare/workers/analytics.ts";
import type { DomainReason } from "../../src/cloudflare/workers/domains.ts";
import type { QueueReason } from "../../src/cloudflare/workers/queues.ts";
import type { RouteReason } from "../../src/cloudflare/workers/routes.ts";
import type { WorkflowReason } from "../../src/cloudflare/workers/workflows.ts";
import type { OrphanReason } from "../../src/controller/orphan.ts";
import type { InputReason } from "../../src/errors.ts";
import { GITHUB_REASONS, type GitHubReason } from "../../src/github/client.ts";
import type { ReleaseReason } from "../../src/release/envelope/invalid.ts";
import type { RolloutReason } from "../../src/rollout/words/reasons.ts";
import type { TargetReason } from "../../src/settings/compare/compare.ts";
import type { MismatchReason } from "../../src/settings/format/open.ts";
import type { BlockerReason } from "../../src/worker/blockers.ts";
import type { OrderReason } from "../../src/worker/superseded.ts";
import type { BlueGreenReason } from "./blue-green.ts";

/** Reasons of everything that this action loads. */
type Loaded =
  | TargetReason
  | MismatchReason
  | RunReason
  | InputReason
  | ReleaseReason
  | ApiReason
  | TimeoutReason
  | QueueReason
  | RouteReason
  | DomainReason
  | WorkflowReason
  | ChecksReason
  | AnalyticsReason
  | BlockerReason
  | RolloutReason
  | GitHubReason
  | OrphanReason
  | OrderReason
  | BlueGreenReason;

/** Those of them that never end it. */
export const NEVER = [
  {
    reasons: [...GITHUB_REASONS],
    because: "What GitHub does not tell about the run of an orphan, or of people's words, is only said in the log.",
  },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

const WRONG = "An input, the check file or the release is wrong. Nothing was written.";
const NO_START = "What is live is not what a rollout can start from. Nothing was written.";
const NO_WAY = "There would be no way there, or no way back. Nothing was written.";
const TOO_LITTLE =
  "Not enough of the job's time, or of Cloudflare's API calls, was left to go on and still be able to turn back.";
const SMOKE_TEST = "The candidate failed the checks at 0 %, or they could not be carried out.";
const MEANWHILE = "Somebody else, or another process of this rollout, deployed meanwhile.";
const DECLINED = "Cloudflare refused, limited, did not apply or did not answer a call for too long.";
const UNREAD =
  "Reading what is live, or the last look, failed: a permission is missing, the Worker is gone, Cloudflare did not answer or failed, or time ran out.";
const REFUSED = "Cloudflare refused a call with a code of its own; the message says the cause and the fix.";
const NOT_APPLIED =
  "The candidate has all traffic, but routes, domains, crons, consumers, Workflows or settings could not all be applied; the message names them.";

/** What happened, and what is live then, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input": WRONG,
  "settings-mismatch":
    "`settings` and `settings-digest` are not both there, or do not belong together. Nothing was written.",
  "target-mismatch":
    "The release differs from what the commit says, or the step was sent to another Worker or account; the message names every difference. Nothing was written.",
  "invalid-checks": WRONG,
  "release-invalid": WRONG,
  "digest-mismatch": WRONG,
  "worker-mismatch": WRONG,
  "split-not-ours": NO_START,
  "active-moved": NO_START,
  "no-active-version": NO_START,
  "rollout-in-progress": "Another run is rolling out, or was when it died and that could not be settled.",
  superseded:
    "The candidate's commit is older than the one that serves, and `allow-downgrade` does not say why it may replace it.",
  "not-deployable": NO_WAY,
  "migration-between": NO_WAY,
  "identity-not-shown": "The candidate cannot name itself in its answers. Nothing was written.",
  "analytics-unavailable": "The token may not read analytics. Nothing was written.",
  "too-little-time": TOO_LITTLE,
  "too-few-api-calls": TOO_LITTLE,
  "identity-not-proven": "Live requests did not prove in time which version answers.",
  "smoke-test-failed": SMOKE_TEST,
  "smoke-test-inconclusive": SMOKE_TEST,
  "candidate-worse": "The candidate fails more, or is slower, than the active version: the message has the numbers.",
  "no-evidence":
    "Neither traffic nor probes sufficed to rule harm out before `hold-time` was over, or nobody invoked a Worker without an address that should have been invoked.",
  "environment-unhealthy": "Both versions fail: it is not the candidate, but nothing can be judged.",
  "evidence-unavailable":
    "Analytics did not answer, did not show the users that were expected, or probes brought answers that cannot be judged: from a cache, from Cloudflare, of another version.",
  "split-not-applied": "Users are not split as planned; often a version key that does not vary.",
  "active-worse":
    "It should have been taken back, but the active version fails while the candidate does not: nothing was moved.",
  "foreign-deployment": MEANWHILE,
  "unexpected-deployment": MEANWHILE,
  "write-refused": DECLINED,
  "secrets-changed": DECLINED,
  unauthorized: DECLINED,
  "worker-not-found":
    "Cloudflare did not find the Worker for most of a minute: it was renamed or removed. What is live could not be read.",
  "way-back-gone":
    "The active version does not exist any more, so that nothing could be taken back from 100 %: the share was held.",
  "rate-limited": DECLINED,
  "write-not-applied": DECLINED,
  "platform-unreadable": DECLINED,
  "not-authorized": UNREAD,
  "not-found": UNREAD,
  "api-unreachable": UNREAD,
  "api-error": UNREAD,
  timeout: UNREAD,
  "upload-refused": REFUSED,
  "binding-missing": REFUSED,
  "migration-refused": REFUSED,
  "latest-not-deployed": REFUSED,
  "settings-not-applied": NOT_APPLIED,
  unproven:
    "The candidate has no address, and nobody invoked it while it baked, or nothing is measured. It has all traffic, with a warning.",
  "triggers-failed": NOT_APPLIED,
  "domain-conflict": NOT_APPLIED,
  "queue-missing": NOT_APPLIED,
  "workflow-conflict": NOT_APPLIED,
  "no-subdomain": NOT_APPLIED,
  "not-proven": "The active version has everything by Cloudflare's word, but live requests do not show it.",
  "operator-abort": "A person said `abort`.",
  "approval-timeout": "A person's `continue` was waited for, and nobody said it before `pause-time` was over.",
  cancelled: "The run was cancelled, or timed out.",
  orphaned: "The post step took back what a killed step had left.",
  "internal-error": "A bug of ours: please report it with the log.",
};

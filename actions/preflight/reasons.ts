import type { RunReason } from "../../src/action/run.ts";
import type { TimeoutReason } from "../../src/cloudflare/client/calls.ts";
import type { ApiReason } from "../../src/cloudflare/client/explain.ts";
import { ANALYTICS_REASONS, type AnalyticsReason } from "../../src/cloudflare/workers/analytics.ts";
import type { RouteReason } from "../../src/cloudflare/workers/routes.ts";
import { WORKFLOW_REASONS, type WorkflowReason } from "../../src/cloudflare/workers/workflows.ts";
import type { InputReason } from "../../src/errors.ts";
import type { ApprovalReason } from "../../src/gates/approval.ts";
import type { OccasionReason } from "../../src/gates/occasion.ts";
import { GITHUB_REASONS, type GitHubReason } from "../../src/github/client.ts";
import type { ReleaseReason } from "../../src/release/envelope/invalid.ts";
import type { TargetReason } from "../../src/settings/compare/compare.ts";
import type { PlaceReason } from "../../src/settings/compare/place.ts";
import type { MismatchReason } from "../../src/settings/format/open.ts";
import type { FingerprintReason } from "../../src/worker/fingerprint.ts";
import type { LiveReason } from "../../src/worker/live.ts";
import type { MigrationReason } from "../../src/worker/metadata.ts";
import type { OpenReason } from "../../src/worker/open-release.ts";
import type { OrderReason } from "../../src/worker/superseded.ts";
import type { KinshipReason } from "../../src/worker/unrelated.ts";
import type { ProtectionReason } from "./let-go.ts";
import type { MovedReason } from "./moved.ts";
import type { FreezeReason } from "./preflight.ts";
import type { PolicyReason } from "./replan.ts";
import type { SecretReason } from "./sealed.ts";
import type { TokenReason } from "./token.ts";

type Loaded =
  | RunReason
  | InputReason
  | ApiReason
  | TimeoutReason
  | AnalyticsReason
  | RouteReason
  | WorkflowReason
  | ApprovalReason
  | OccasionReason
  | GitHubReason
  | ReleaseReason
  | TargetReason
  | PlaceReason
  | MismatchReason
  | FingerprintReason
  | LiveReason
  | MigrationReason
  | OpenReason
  | OrderReason
  | KinshipReason
  | ProtectionReason
  | MovedReason
  | FreezeReason
  | PolicyReason
  | SecretReason
  | TokenReason;

/** Those that never end it. */
export const NEVER = [
  {
    reasons: [...ANALYTICS_REASONS],
    because: "Traffic that cannot be read is told as `not-authorized`, where nothing else could judge.",
  },
  { reasons: [...WORKFLOW_REASONS], because: "It reads the release's Workflows, and judges none of them." },
  {
    reasons: [...GITHUB_REASONS],
    because: "What GitHub does not tell is told as `unprotected` where slipway.yml relies on it, else in the log.",
  },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

const OTHER = "It is another release, Worker or account than was planned. Nobody was asked anything.";
const MISSING = "The release binds something that does not exist.";
const ELSEWHERE = "A call of Cloudflare's API was refused; the message says which, the cause and the fix.";
const UNAVAILABLE = "Cloudflare limits us for longer than `timeout` allows, cannot be reached, or fails.";

/** What happened, by failure reason: the README's table, in its order. Nothing was changed, whatever it is. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "pull-request": "A pull request, or a merge queue, started the run, and the environment takes none.",
  "empty-token": "`CLOUDFLARE_API_TOKEN` is empty; the hint explains which secrets a called workflow gets.",
  "missing-secret": "The checks use a secret that `SMOKE_SECRETS` does not have.",
  unprotected:
    "The environment does not ask those whom slipway.yml says (`gates.approval`), or GitHub does not tell whether it does.",
  "not-approved": "Nobody approved who may, or it is another plan that was approved.",
  frozen: "Nothing is released now (`gates.freeze`), and nothing lifts that.",
  "plan-expired": "The plan is older than `gates.expires`.",
  "plan-changed": "Something live moved since a person approved; the message names it.",
  "plan-refused": "What is live asked for a new plan, and that has a change of a kind which `gates.fail-on` lists.",
  superseded: "The release's commit is older than the one that serves, and `rollout.allow-downgrade` says nothing.",
  unrelated:
    "The release's commit does not contain the one that serves (another branch, another repository, unknown), and `rollout.allow-downgrade` says nothing.",
  "split-running": "Two versions share the traffic, and no rollout of ours arranged that.",
  "invalid-input": "An input is missing, contradictory or empty.",
  "settings-mismatch": "`settings` and `settings-digest` do not belong together.",
  "target-mismatch": "The release differs from what the commit says; the message names every difference.",
  "release-invalid": "The seal is broken, or the release is not one of a Worker.",
  "digest-mismatch": OTHER,
  "worker-mismatch": OTHER,
  "account-mismatch": OTHER,
  "fingerprint-invalid": "`fingerprint` is none: it is not the output of `plan`.",
  "not-authorized": "The token is wrong, expired or lacks a permission; the message names which.",
  "binding-missing": MISSING,
  "queue-missing": MISSING,
  "not-found": ELSEWHERE,
  "no-subdomain": ELSEWHERE,
  "upload-refused": ELSEWHERE,
  "migration-refused": ELSEWHERE,
  "latest-not-deployed": ELSEWHERE,
  "secrets-changed": ELSEWHERE,
  "triggers-failed": ELSEWHERE,
  "rate-limited": UNAVAILABLE,
  "api-unreachable": UNAVAILABLE,
  "api-error": UNAVAILABLE,
  timeout: "The time given by `timeout` is over.",
  cancelled: "The run was cancelled.",
  "internal-error": "A bug of ours: please report it with the log.",
};

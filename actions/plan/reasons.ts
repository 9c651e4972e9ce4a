import type { RunReason } from "../../src/action/run.ts";
import type { TimeoutReason } from "../../src/cloudflare/client/calls.ts";
import type { ApiReason } from "../../src/cloudflare/client/explain.ts";
import { ANALYTICS_REASONS, type AnalyticsReason } from "../../src/cloudflare/workers/analytics.ts";
import { DOMAIN_REASONS, type DomainReason } from "../../src/cloudflare/workers/domains.ts";
import { WORKFLOW_REASONS, type WorkflowReason } from "../../src/cloudflare/workers/workflows.ts";
import type { InputReason } from "../../src/errors.ts";
import { GITHUB_REASONS, type GitHubReason } from "../../src/github/client.ts";
import type { ReleaseReason } from "../../src/release/envelope/invalid.ts";
import type { TargetReason } from "../../src/settings/compare/compare.ts";
import type { MismatchReason } from "../../src/settings/format/open.ts";
import { DECISION_REASONS, type DecisionReason } from "../../src/worker/decide.ts";
import { FINGERPRINT_REASONS, type FingerprintReason } from "../../src/worker/fingerprint.ts";
import { LIVE_REASONS, type LiveReason } from "../../src/worker/live.ts";
import { MIGRATION_REASONS, type MigrationReason } from "../../src/worker/metadata.ts";
import type { OpenReason } from "../../src/worker/open-release.ts";
import { ORDER_REASONS, type OrderReason } from "../../src/worker/superseded.ts";
import type { PlanReason } from "./plan.ts";

/** Reasons of everything that this action loads. */
type Loaded =
  | RunReason
  | InputReason
  | TimeoutReason
  | ApiReason
  | AnalyticsReason
  | DomainReason
  | WorkflowReason
  | GitHubReason
  | ReleaseReason
  | TargetReason
  | MismatchReason
  | DecisionReason
  | FingerprintReason
  | LiveReason
  | MigrationReason
  | OpenReason
  | OrderReason
  | PlanReason;

/** Those of them that never end it. */
export const NEVER = [
  {
    reasons: [
      ...DOMAIN_REASONS,
      ...WORKFLOW_REASONS,
      ...DECISION_REASONS,
      ...LIVE_REASONS,
      ...MIGRATION_REASONS,
      ...ORDER_REASONS,
      "binding-missing",
      "no-subdomain",
      "queue-missing",
      "upload-refused",
      "latest-not-deployed",
      "secrets-changed",
      "triggers-failed",
    ],
    because: "What a deploy would refuse is a line of the plan; a plan writes nothing that could be refused.",
  },
  { reasons: [...ANALYTICS_REASONS], because: "Traffic that may not be read is a line of the plan." },
  { reasons: [...GITHUB_REASONS], because: "What GitHub does not tell is a line of the plan." },
  { reasons: [...FINGERPRINT_REASONS], because: "It writes fingerprints, and reads none." },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

const UNEXPECTED = "It is another release, Worker or account than expected. Nothing was asked of Cloudflare.";
const UNAVAILABLE =
  "Cloudflare limits us for longer than `timeout` allows, cannot be reached, or fails. Nothing was changed.";
const EARLY = "The run ended early. A plan changes nothing.";

/** What happened, and what is live then, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "plan-refused":
    "A change has a tag that `gates.fail-on` does not allow; the message names each. The plan is there all the same, and nothing was changed.",
  "invalid-input": "An input is missing, contradictory or empty. Nothing was asked of Cloudflare.",
  "settings-mismatch": "`settings` and `settings-digest` are not both there, or do not belong together.",
  "target-mismatch":
    "The release differs from what the commit says, or the step was sent to another account; the message names every difference.",
  "release-invalid": "The seal is broken or the release is not one of a Worker. Nothing was asked of Cloudflare.",
  "digest-mismatch": UNEXPECTED,
  "worker-mismatch": UNEXPECTED,
  "account-mismatch": UNEXPECTED,
  "not-authorized": "The token is wrong, or may not even read the Worker's deployments and versions.",
  "not-found": "Cloudflare does not know what the call named.",
  "rate-limited": UNAVAILABLE,
  "api-unreachable": UNAVAILABLE,
  "api-error": UNAVAILABLE,
  timeout: EARLY,
  cancelled: EARLY,
  "internal-error": "A bug of ours: please report it with the log.",
};

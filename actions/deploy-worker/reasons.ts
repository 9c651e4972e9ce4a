import type { RunReason } from "../../src/action/run.ts";
import type { AddressReason } from "../../src/caller/address.ts";
import { CHECKS_REASONS, type ChecksReason } from "../../src/checks/file/problems.ts";
import type { TimeoutReason } from "../../src/cloudflare/client/calls.ts";
import type { ApiReason } from "../../src/cloudflare/client/explain.ts";
import { ANALYTICS_REASONS, type AnalyticsReason } from "../../src/cloudflare/workers/analytics.ts";
import type { DomainReason } from "../../src/cloudflare/workers/domains.ts";
import type { DriftReason } from "../../src/cloudflare/workers/drift.ts";
import type { QueueReason } from "../../src/cloudflare/workers/queues.ts";
import type { RouteReason } from "../../src/cloudflare/workers/routes.ts";
import type { WorkflowReason } from "../../src/cloudflare/workers/workflows.ts";
import type { OrphanReason } from "../../src/controller/orphan.ts";
import type { InputReason } from "../../src/errors.ts";
import { GITHUB_REASONS, type GitHubReason } from "../../src/github/client.ts";
import type { ReleaseReason } from "../../src/release/envelope/invalid.ts";
import { ROLLOUT_REASONS, type RolloutReason } from "../../src/rollout/words/reasons.ts";
import type { TargetReason } from "../../src/settings/compare/compare.ts";
import type { MismatchReason } from "../../src/settings/format/open.ts";
import type { DecisionReason } from "../../src/worker/decide.ts";
import type { LiveReason } from "../../src/worker/live.ts";
import type { MigrationReason } from "../../src/worker/metadata.ts";
import type { OpenReason } from "../../src/worker/open-release.ts";
import type { PlanReason } from "../../src/worker/plan.ts";
import type { BindingReason } from "../../src/worker/provision.ts";
import type { OrderReason } from "../../src/worker/superseded.ts";
import type { DeployReason } from "./deploy-worker.ts";

/** Reasons of what this action does itself. */
type Own =
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
  | DriftReason
  | OpenReason
  | LiveReason
  | BindingReason
  | MigrationReason
  | DecisionReason
  | PlanReason
  | OrphanReason
  | OrderReason
  | AddressReason
  | DeployReason;

/** Reasons of what it loads to settle a rollout that a dead run left behind. */
type Loaded = Own | RolloutReason | AnalyticsReason | GitHubReason | ChecksReason;

/** Those of them that never end it. */
export const NEVER = [
  {
    reasons: [...ROLLOUT_REASONS, ...ANALYTICS_REASONS],
    because:
      "How the settling of a dead run's rollout ended is in the message of `rollout-in-progress`; reasons of ours that are called the same are listed.",
  },
  { reasons: [...CHECKS_REASONS], because: "The look after a take-back has a check of its own, not an author's." },
  {
    reasons: [...GITHUB_REASONS],
    because: "What GitHub does not tell about a run or a commit is only said in the log.",
  },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Own | Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

const UNEXPECTED = "It is another release, Worker or account than expected. Nothing was asked of Cloudflare.";
const NEEDS =
  "The release needs something that does not exist or is another Worker's. The active version still serves.";
const UNAVAILABLE = "Cloudflare limits us for longer than `timeout` allows, cannot be reached, or fails.";
const EARLY = "The run ended early; the log says what is live. Running it again continues safely.";

/** What happened, and what is live then, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input": "An input is missing, contradictory or empty. Nothing was asked of Cloudflare.",
  "settings-mismatch":
    "`settings` and `settings-digest` are not both there, or do not belong together. Nothing was written.",
  "target-mismatch":
    "The release differs from what the commit says, or the step was sent to another Worker or account; the message names every difference. Nothing was written.",
  "release-invalid": "The seal is broken or the release is not one of a Worker. Nothing was asked of Cloudflare.",
  "digest-mismatch": UNEXPECTED,
  "worker-mismatch": UNEXPECTED,
  "account-mismatch": UNEXPECTED,
  "rollout-in-progress":
    "Another run is rolling out, or was when it died and that could not be settled. Nothing of this release was written.",
  "active-worse":
    "A rollout is held, because its active version was known to be worse; a person decides, with one of two commands. Nothing was written.",
  superseded:
    "The release's commit is older than the one that serves, and `allow-downgrade` does not say why it may replace it. Nothing was uploaded.",
  "split-running": "Two versions share the traffic and this run did not arrange that. Nothing was written.",
  "first-deploy": "The Worker does not exist, so a version cannot be uploaded beside anything. Nothing was written.",
  "migration-refused":
    "A Durable Object migration is in the way of what was asked for. The active version still serves.",
  "binding-missing": NEEDS,
  "queue-missing": NEEDS,
  "workflow-conflict": NEEDS,
  "domain-conflict": NEEDS,
  "address-missing":
    "What the smoke test would ask is there only after it: a domain of `url` or a target in slipway.yml, or the first address of the Worker. Nothing was written.",
  "no-subdomain": NEEDS,
  "not-authorized": "The token is wrong or lacks a permission.",
  "not-found": "Cloudflare does not know what the call named.",
  "upload-refused":
    "Cloudflare refused the script, e.g. because it throws at start-up. The active version still serves.",
  "secrets-changed": "A secret was edited after the version was uploaded. The active version still serves.",
  "latest-not-deployed": "Cloudflare wants the newest version deployed first.",
  drifted:
    "Somebody else deployed meanwhile. Nothing of theirs is overwritten on purpose; if the two writes met, the log says which is active.",
  "triggers-failed":
    "The version has its traffic, but some settings or triggers were not applied; the message names them.",
  "rate-limited": UNAVAILABLE,
  "api-unreachable": UNAVAILABLE,
  "api-error": UNAVAILABLE,
  timeout: EARLY,
  cancelled: EARLY,
  "internal-error": "A bug of ours: please report it with the log.",
};

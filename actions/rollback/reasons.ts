import type { RunReason } from "../../src/action/run.ts";
import { CHECKS_REASONS, type ChecksReason } from "../../src/checks/file/problems.ts";
import type { TimeoutReason } from "../../src/cloudflare/client/calls.ts";
import type { ApiReason } from "../../src/cloudflare/client/explain.ts";
import type { DomainReason } from "../../src/cloudflare/workers/domains.ts";
import type { DriftReason } from "../../src/cloudflare/workers/drift.ts";
import type { SnapshotReason } from "../../src/cloudflare/workers/parse-snapshot.ts";
import type { QueueReason } from "../../src/cloudflare/workers/queues.ts";
import type { RouteReason } from "../../src/cloudflare/workers/routes.ts";
import type { WorkflowReason } from "../../src/cloudflare/workers/workflows.ts";
import type { InputReason } from "../../src/errors.ts";
import { GITHUB_REASONS, type GitHubReason } from "../../src/github/client.ts";
import type { PlaceReason } from "../../src/settings/compare/place.ts";
import type { MismatchReason } from "../../src/settings/format/open.ts";
import type { BarrierReason } from "../../src/worker/assess.ts";
import type { ChoiceReason } from "../../src/worker/choose.ts";
import type { TargetReason } from "../../src/worker/find.ts";
import type { ConcludeReason } from "./conclude.ts";
import type { HeldReason } from "./held.ts";
import type { PlanReason } from "./plan.ts";
import type { ProofReason } from "./prove.ts";
import type { RestoreReason } from "./restore.ts";

/** Reasons of everything that this action loads. */
type Loaded =
  | PlaceReason
  | MismatchReason
  | RunReason
  | InputReason
  | ApiReason
  | TimeoutReason
  | QueueReason
  | RouteReason
  | DomainReason
  | WorkflowReason
  | DriftReason
  | SnapshotReason
  | GitHubReason
  | BarrierReason
  | ChoiceReason
  | TargetReason
  | ChecksReason
  | PlanReason
  | HeldReason
  | ProofReason
  | ConcludeReason
  | RestoreReason;

/** Those of them that never end it. */
export const NEVER = [
  { reasons: [...CHECKS_REASONS], because: "It probes one address with a check of its own and reads no check file." },
  { reasons: [...GITHUB_REASONS], because: "What GitHub does not take is only a warning." },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

const WRONG =
  "An input is missing, contradictory or empty, or the snapshot is not one of this Worker. Nothing was asked of Cloudflare.";
const NOWHERE = "There is no such Worker, or no version to return to that is not marked bad. Nothing was written.";
const NO_FIT = "No version, or more than one, fits the tag or commit. Nothing was written.";
const MIGRATIONS =
  "Durable Object migrations lie between, and there is no way back over them. What served still serves.";
const DELETED = "The target binds something that was deleted. What served still serves.";
const REFUSED = "Cloudflare refused a call with a code of its own; the message says the cause and the fix.";
const PART = "The version is back, but a part of the snapshot could not be restored; the message names it.";
const UNAVAILABLE = "Cloudflare limits us for longer than `timeout` allows, cannot be reached, or fails.";
const EARLY =
  "The run ended early; the log says what is live. A write that has begun is finished first. Running it again continues safely.";

/** What happened, and what is live then, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input": WRONG,
  "settings-mismatch":
    "`settings` and `settings-digest` are not both there, or do not belong together. Nothing was written.",
  "target-mismatch": "The step was sent to another Worker or account than its settings are for. Nothing was written.",
  "snapshot-invalid": WRONG,
  "not-found": NOWHERE,
  "no-target": NOWHERE,
  "target-not-found": NO_FIT,
  "target-ambiguous": NO_FIT,
  "target-too-old":
    "The version is not among the newest hundred, which are all that Cloudflare lets be deployed. Nothing was written.",
  "target-marked-bad":
    "The version was taken back before. Nothing was written; `allow-marked-bad` overrules and lifts the mark.",
  "migration-barrier": MIGRATIONS,
  "migration-refused": MIGRATIONS,
  "resource-missing": DELETED,
  "binding-missing": DELETED,
  "queue-missing": DELETED,
  "secrets-changed":
    "A secret was edited after the target was uploaded. What served still serves; `allow-changed-secrets` goes back to the older value.",
  "split-not-ours":
    "Two versions share the traffic, Slipway did not arrange that, and `expected-version-id` does not say which is bad. Nothing was written.",
  "active-moved": "Something else serves than `expected-version-id`. Nothing was written.",
  "active-worse":
    "A rollout is held because its active version is the worse one: a person must name the `target`. Nothing was written.",
  drifted:
    "Somebody else deployed meanwhile. Nothing of theirs is overwritten on purpose; the log says what is active.",
  "not-proven":
    "Cloudflare accepted the rollback, but live requests do not show the target in time. Running the step again proves it again and writes nothing.",
  "target-unhealthy":
    "The rollback went through, and the target does not work either: three looks failed. Roll forward, or name it in `expected-version-id` to go to an older one.",
  "settings-not-restored":
    "The target has all traffic, but parts of the snapshot could not be restored; the message names them.",
  "upload-refused": REFUSED,
  "latest-not-deployed": REFUSED,
  "triggers-failed": PART,
  "domain-conflict": PART,
  "workflow-conflict": PART,
  "no-subdomain": PART,
  "not-authorized": "The token is wrong or lacks a permission.",
  "rate-limited": UNAVAILABLE,
  "api-unreachable": UNAVAILABLE,
  "api-error": UNAVAILABLE,
  timeout: EARLY,
  cancelled: EARLY,
  "internal-error": "A bug of ours: please report it with the log.",
};

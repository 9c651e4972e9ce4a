import type { RunReason } from "../../src/action/run.ts";
import { CHECKS_REASONS, type ChecksReason } from "../../src/checks/file/problems.ts";
import { TIMEOUT_REASONS, type TimeoutReason } from "../../src/cloudflare/client/calls.ts";
import { API_REASONS, type ApiReason } from "../../src/cloudflare/client/explain.ts";
import { ANALYTICS_REASONS, type AnalyticsReason } from "../../src/cloudflare/workers/analytics.ts";
import { DOMAIN_REASONS, type DomainReason } from "../../src/cloudflare/workers/domains.ts";
import { WORKFLOW_REASONS, type WorkflowReason } from "../../src/cloudflare/workers/workflows.ts";
import type { InputReason } from "../../src/errors.ts";
import { GITHUB_REASONS, type GitHubReason } from "../../src/github/client.ts";
import { ROLLOUT_REASONS, type RolloutReason } from "../../src/rollout/words/reasons.ts";
import { MISMATCH_REASONS, type MismatchReason } from "../../src/settings/format/open.ts";
import type { JanitorReason } from "./janitor.ts";

/** Reasons of everything that this action loads. */
type Loaded =
  | RunReason
  | InputReason
  | ApiReason
  | TimeoutReason
  | AnalyticsReason
  | GitHubReason
  | RolloutReason
  | ChecksReason
  | MismatchReason
  | DomainReason
  | WorkflowReason
  | JanitorReason;

/** Those of them that never end it. */
export const NEVER = [
  {
    reasons: [...API_REASONS, ...TIMEOUT_REASONS, ...ANALYTICS_REASONS, ...ROLLOUT_REASONS],
    because:
      "Trouble with one Worker never stops the others: its cause, a cancel among them, is in the message of `not-settled`.",
  },
  {
    reasons: [...MISMATCH_REASONS, ...DOMAIN_REASONS, ...WORKFLOW_REASONS],
    because: "What goes wrong with one rollout that soaks stops no other: its cause is in a message.",
  },
  {
    reasons: [...CHECKS_REASONS],
    because: "Checks were judged when the release began; the look after a take-back has one of its own.",
  },
  { reasons: [...GITHUB_REASONS], because: "What GitHub does not tell about a run is only said in the log." },
] as const satisfies { reasons: readonly Loaded[]; because: string }[];

type FailureReason = Exclude<Loaded, (typeof NEVER)[number]["reasons"][number]>;

/** What happened, and what is live then, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input": "An input is missing or empty. Nothing was asked of Cloudflare.",
  "open-environment":
    "Any branch may use the environment that holds the token, and no reason is given. Nothing was asked of Cloudflare.",
  "not-settled":
    "At least one Worker could not be read or settled; the message names each with its cause. The others were settled all the same.",
  "rolled-back":
    "A rollout that soaks failed and was taken back; the version before serves everybody. The message has the cause.",
  "internal-error": "A bug of ours: please report it with the log.",
};

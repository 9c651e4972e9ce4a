import type { RunReason } from "../../src/action/run.ts";
import type { InputReason } from "../../src/errors.ts";
import type { GitHubReason } from "../../src/github/client.ts";
import type { ControlReason } from "./control.ts";

type FailureReason = RunReason | InputReason | GitHubReason | ControlReason;

/** What happened, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input": "An input is missing or empty. Nothing was said.",
  "not-allowed": "Whoever started the run may not write into the repository, or nobody did. Nothing was said.",
  "no-rollout": "No rollout is under way in this environment, so nobody would have heard it. Nothing was said.",
  "not-followed": "The rollout heard it and does not follow it; its log says why.",
  "github-error": "GitHub refused a call, e.g. because `deployments: write` is missing. The rollout goes on as it did.",
  cancelled: "The run was cancelled; what had been said stands at the deployment.",
  "internal-error": "A bug of ours: please report it with the log.",
};

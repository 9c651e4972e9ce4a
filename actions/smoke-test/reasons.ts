import type { RunReason } from "../../src/action/run.ts";
import type { ChecksReason } from "../../src/checks/file/problems.ts";
import type { InputReason } from "../../src/errors.ts";
import type { PlaceReason } from "../../src/settings/compare/place.ts";
import type { MismatchReason } from "../../src/settings/format/open.ts";
import type { VerdictReason } from "./verdict.ts";

type FailureReason = PlaceReason | MismatchReason | RunReason | InputReason | ChecksReason | VerdictReason;

/** What happened, and what is live then, by failure reason: the README's table, in its order. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "invalid-input": "an input is wrong; nothing was sent",
  "settings-mismatch":
    "`settings` and `settings-digest` are not both there, or do not belong together. No request was sent.",
  "target-mismatch": "The step was sent to another Worker or account than its settings are for. No request was sent.",
  "invalid-checks": "the check file is wrong; every mistake is annotated at its line, nothing was sent",
  "wrong-version": "another version answered, or none showed itself",
  "checks-failed": "the right version, but not as expected",
  degraded: "only warnings failed, and `on-degraded` is `fail`",
  inconclusive: "there is no evidence either way",
  cancelled: "the run was cancelled",
  "internal-error": "a bug of ours; the log has the details",
};

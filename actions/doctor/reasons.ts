import type { RunReason } from "../../src/action/run.ts";
import type { InputReason } from "../../src/errors.ts";
import type { DoctorReason } from "./doctor.ts";

type FailureReason = RunReason | InputReason | DoctorReason;

/** What happened, by failure reason: the README's table, in its order. Nothing was changed then. */
export const FAILURE_REASONS: Record<FailureReason, string> = {
  "problems-found": "Something is wrong; each thing is said with its file, its line and what to do.",
  "invalid-input": "An input is not what it must be.",
  cancelled: "The run was cancelled.",
  "internal-error": "A bug of ours: please report it with the log.",
};

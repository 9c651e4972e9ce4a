import { type InputReason, UserError } from "../errors.ts";

/** Refuses a runner of a system that nobody tried: paths and shells differ, and a release is no place to find out how. */
export function refuseRunner({ RUNNER_OS: system }: Record<string, string | undefined>): void {
  if (system !== "Windows") return;
  throw new UserError<InputReason>("This job runs on Windows, where Slipway is not supported.", {
    hint: "Set `runs-on` (and `release-runs-on`) to a runner with Linux, e.g. `ubuntu-24.04`; what the Worker is bundled from does not depend on it.",
    reason: "invalid-input",
  });
}

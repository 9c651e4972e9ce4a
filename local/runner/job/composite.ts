/** A composite action: steps inside a step, with their own inputs, outputs and status. */

import { evaluateText } from "../language/expressions.ts";
import { entries, find } from "../language/files.ts";
import type { Action, Step } from "../steps/resolve.ts";
import { actionInputs } from "./action-inputs.ts";
import type { Execution } from "./execution.ts";
import { type Frame, StepFailure } from "./state.ts";

/** Runs the steps of a composite action through `runSteps`. Throws StepFailure if one failed. */
export async function runComposite(
  execution: Execution,
  action: Action & { kind: "composite" },
  runSteps: (frame: Frame, steps: Step[], outer: Execution) => Promise<void>,
): Promise<void> {
  let failed = false;
  const inputs = actionInputs(execution, action);
  const frame: Frame = {
    job: execution.frame.job,
    records: {},
    contexts: { inputs, github: { action_path: action.directory } },
    env: execution.env,
    cancel: execution.cancel,
    status: () => (execution.cancel.aborted ? "cancelled" : failed ? "failure" : "success"),
    fail: () => {
      failed = true;
    },
    embedded: true,
  };
  await runSteps(frame, action.steps, execution);
  const scope = {
    ...execution.scope,
    contexts: { ...execution.scope.contexts, inputs, steps: frame.records },
    file: action.file,
  };
  for (const [name, spec] of entries(find(action.root, "outputs"))) {
    execution.outputs[name] = evaluateText(find(spec, "value"), scope);
  }
  if (failed) throw new StepFailure("");
}

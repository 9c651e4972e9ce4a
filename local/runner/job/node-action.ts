/** A JavaScript action: main, pre or post, each a process of its own. */
import { join } from "node:path";
import { evaluateHookCondition, type Scope } from "../language/expressions.ts";
import { find, text } from "../language/files.ts";
import type { Action } from "../steps/resolve.ts";
import { actionInputs, inputVariables } from "./action-inputs.ts";
import type { Execution, Stage } from "./execution.ts";
import { runProgram } from "./program.ts";
import { StepFailure } from "./state.ts";
import { runtimeVariables } from "./variables.ts";

type NodeAction = Action & { kind: "node" };

/** Runs one stage of the action with Node. Throws StepFailure on a nonzero exit. */
export async function runNodeAction(execution: Execution, action: NodeAction): Promise<void> {
  const { frame, step, stage } = execution;
  const using = text(find(action.root, "runs", "using"));
  if (using !== "node24" && stage === "main") {
    frame.job.log.warning(
      execution.name,
      `${action.file.name} targets ${using} but is being forced to run on Node.js 24.`,
    );
  }
  const state = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]);
  const variables = {
    ...inputVariables(actionInputs(execution, action)),
    ...Object.fromEntries(state),
    ...runtimeVariables(frame.job.runtime),
  };
  const script = join(action.directory, text(find(action.root, "runs", stage)) ?? "");
  const cwd = frame.job.directories.workspace;
  const { exitCode } = await runProgram(execution, process.execPath, { args: [script], cwd, variables });
  if (exitCode !== 0) throw new StepFailure("");
}

/** True if the action has that stage. */
export function hasStage(action: NodeAction, stage: Stage): boolean {
  return find(action.root, "runs", stage) !== undefined;
}

/** `pre-if` and `post-if`: `always()` by default, and no implicit `success()`. */
export function hookCondition(action: NodeAction, stage: "pre" | "post", scope: Scope): boolean {
  const token = find(action.root, "runs", `${stage}-if`);
  return token === undefined || evaluateHookCondition(text(token) ?? "", token, { ...scope, file: action.file });
}

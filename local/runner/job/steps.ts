/** The steps of a job in the order of the runner: all pre, the steps, then post in reverse. */
import { join } from "node:path";
import { evaluateCondition, evaluateText, type Scope } from "../language/expressions.ts";
import { find } from "../language/files.ts";
import { type Action, readAction, type Step } from "../steps/resolve.ts";
import { runComposite } from "./composite.ts";
import type { Execution, Task } from "./execution.ts";
import { hasStage, hookCondition, runNodeAction } from "./node-action.ts";
import { runScript } from "./script.ts";
import { runStandIn } from "./stand-in-step.ts";
import type { Frame } from "./state.ts";
import { runTask } from "./task.ts";

/** Runs pre, main and post of all steps. Throws only LostMachine. */
export async function runAllSteps(frame: Frame, steps: Step[]): Promise<void> {
  await runPre(frame, steps);
  await runSteps(frame, steps);
  for (let post = frame.job.posts.pop(); post; post = frame.job.posts.pop()) {
    await runTask(
      { ...post.frame, embedded: false, status: frame.status, fail: frame.fail, cancel: frame.cancel },
      postTask(post.step),
    );
  }
}

async function runPre(frame: Frame, steps: Step[]): Promise<void> {
  for (const step of steps) {
    const { action } = step;
    if (action?.kind === "composite") await runPre(frame, action.steps);
    if (action?.kind !== "node" || !hasStage(action, "pre")) continue;
    await runTask(frame, {
      ...{ step, stage: "pre" },
      name: () => `Pre ${titleOf(step)}`,
      condition: (scope) => hookCondition(action, "pre", scope),
      act: async (execution) => {
        registerPost(frame, step, action);
        await runNodeAction(execution, action);
      },
    });
  }
}

async function runSteps(frame: Frame, steps: Step[], outer?: Execution): Promise<void> {
  for (const step of steps) {
    const task: Task = {
      ...{ step, stage: "main" },
      name: (scope) => displayName(step, scope),
      condition: (scope) => evaluateCondition(find(step.token, "if"), scope),
      act: (execution) => act(execution),
    };
    await runTask(frame, task, outer);
  }
}

async function act(execution: Execution): Promise<void> {
  const { frame, step } = execution;
  const action = step.action?.kind === "workspace" ? await loadLocal(frame, step.action) : step.action;
  if (action === undefined) return await runScript(execution);
  if (action !== step.action) step.action = action;
  registerPost(frame, step, action);
  if (action.kind === "node") await runNodeAction(execution, action);
  else if (action.kind === "composite") await runComposite(execution, action, runSteps);
  else if (action.kind === "stand-in") await runStandIn(execution, action);
}

async function loadLocal(frame: Frame, { path }: { path: string }): Promise<Action> {
  const { run, directories, workflow } = frame.job;
  const { request, downloads } = run;
  const locate = downloads.get.bind(downloads);
  // Inside an action of the checkout `$/` means the repository of the workflow file.
  const resolving = { request, repository: workflow.repository, locate };
  const action = await readAction(join(directories.workspace, path), resolving, `./${path}`);
  if (action.kind === "node" && hasStage(action, "pre")) {
    frame.job.log.warning(path, `\`pre\` execution is not supported for local action from './${path}'`);
  }
  // GITHUB_ACTION_REPOSITORY is not set for an action of the checkout.
  if ("repository" in action) delete action.repository;
  return action;
}

/** Cleanups run for actions whose pre or main started, and once. */
function registerPost(frame: Frame, step: Step, action: Action): void {
  const has = action.kind === "node" ? hasStage(action, "post") : action.kind === "stand-in" && action.standIn.post;
  if (has && !frame.job.posts.some((post) => post.step === step)) frame.job.posts.push({ step, frame });
}

function postTask(step: Step): Task {
  const { action } = step;
  return {
    ...{ step, stage: "post" },
    name: (scope) => `Post ${displayName(step, scope)}`,
    condition: (scope) => {
      if (action?.kind === "node") return hookCondition(action, "post", scope);
      return action?.kind !== "stand-in" || action.standIn.postIf !== "success()" || scopeSucceeded(scope);
    },
    act: async (execution) => {
      if (action?.kind === "node") await runNodeAction(execution, action);
      if (action?.kind === "stand-in") await runStandIn(execution, action);
    },
  };
}

function scopeSucceeded(scope: Scope): boolean {
  return evaluateCondition(undefined, scope);
}

function displayName(step: Step, scope: Scope): string {
  const name = find(step.token, "name");
  return (name && evaluateText(name, scope)) || titleOf(step, scope);
}

function titleOf(step: Step, scope?: Scope): string {
  if (step.uses !== undefined) return `Run ${step.uses}`;
  const script = scope ? evaluateText(find(step.token, "run"), scope) : "";
  return `Run ${script.trimStart().split("\n")[0]}`;
}

/** A step whose third-party action has a native stand-in. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { evaluateTexts, type Value } from "../language/expressions.ts";
import { find } from "../language/files.ts";
import { nearestNodeModules } from "../repositories/repositories.ts";
import type { StandInRun } from "../stand-ins/stand-in.ts";
import type { Action } from "../steps/resolve.ts";
import type { Execution } from "./execution.ts";

/** Runs main or post of the stand-in; what it throws fails the step. */
export async function runStandIn(execution: Execution, action: Action & { kind: "stand-in" }): Promise<void> {
  const given = evaluateTexts(find(execution.step.token, "with"), execution.scope);
  const run = standInRun(execution, { ...action.standIn.inputs, ...lowerKeys(given) });
  const before = new Set(run.artifacts.list().map((artifact) => artifact.id));
  await (execution.stage === "post" ? action.standIn.post : action.standIn.main)?.(run);
  const { run: workflowRun, name: job } = execution.frame.job;
  const added = run.artifacts.list().filter((artifact) => !before.has(artifact.id));
  for (const artifact of added) workflowRun.record.emit({ type: "artifact", job, ...artifact });
}

function lowerKeys(given: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]));
}

function standInRun(execution: Execution, inputs: Record<string, string>): StandInRun {
  const { frame, name, step, outputs } = execution;
  const { job } = frame;
  const { request, workDirectory, caller, artifacts } = job.run;
  const github = execution.scope.contexts.github as Record<string, Value>;
  return {
    input: (key) => (inputs[key] ?? "").trim(),
    output: (key, value) => {
      outputs[key] = value;
    },
    log: execution.log,
    warn: (message) => job.log.warning(name, message),
    addPath: (directory) => {
      job.path = [directory, ...job.path.filter((known) => known !== directory)];
    },
    state: step.state,
    workspace: job.directories.workspace,
    temp: job.directories.temp,
    shared: (kind) => {
      mkdirSync(join(workDirectory, kind), { recursive: true });
      return join(workDirectory, kind);
    },
    permissions: job.permissions,
    repository: request.repository,
    sha: String(github.sha),
    ref: String(github.ref),
    runId: String(github.run_id),
    serverUrl: String(github.server_url),
    caller: caller.directory,
    nodeModules: async () =>
      request.nodeModules === false ? undefined : (request.nodeModules ?? (await nearestNodeModules(caller.directory))),
    workDirectory,
    artifacts,
  };
}

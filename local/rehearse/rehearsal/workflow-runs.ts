import { join } from "node:path";
import type { Deployment, DeploymentState, Run } from "../../github/state/model.ts";
import { addCommit, addStatus, nextId, now } from "../../github/state/state.ts";
import type { RunnerEvent } from "../../runner/contract/events.ts";
import type { RunRequest } from "../../runner/contract/request.ts";
import type { DeploymentChange, RunResult } from "../../runner/contract/result.ts";
import { runWorkflow } from "../../runner/main.ts";
import { handOut } from "../../secrets/handed-out.ts";
import { partsOf } from "../../secrets/spellings.ts";
import { type Caller, filesOf } from "../caller/caller.ts";
import type { Given } from "../caller/given.ts";
import { SUITE } from "../caller/preflight.ts";
import type { WorkflowRuns } from "../scenarios/scenario.ts";
import { SHA, type Worlds } from "../world/worlds.ts";
import type { RunOptions } from "./options.ts";
import { reviewedEnvironments } from "./reviewers.ts";

interface RunsOptions extends Given {
  options: RunOptions;
  caller: Caller;
  worlds: Worlds;
  /** Directory of the workflows and actions. */
  suite: string;
  /** Work directory; each run gets its own folder in it. */
  work: string;
  hear: (event: RunnerEvent) => void;
  /** Ctrl-C is "Cancel workflow". */
  interrupt: AbortSignal;
}

const ACTOR = "octocat";

/** Ties the runner to the local GitHub: tokens with the job's permissions, runs, and deployments of environments. */
export function createRuns(given: RunsOptions): WorkflowRuns {
  const { caller, worlds } = given;
  const ended: RunResult[] = [];
  const places: number[] = [];
  let started = 0;
  const runs: WorkflowRuns = {
    worlds,
    caller,
    ended,
    troubles: [],
    async start(overrides = {}) {
      const place = ++started;
      const { secrets: more } = overrides;
      const secrets = { ...given.secrets, ...more };
      // What the reader typed into the form of the own workflow has the last word.
      const typed =
        overrides.workflow === undefined ? { inputs: { ...overrides.inputs, ...given.options.inputs } } : {};
      const request = requestOf(given, `run-${place}`, { ...overrides, ...typed, secrets });
      await commitFiles(worlds, caller, request.sha);
      handOut(...Object.values(request.secrets).flatMap(partsOf));
      const run = openRun(worlds, request);
      const environments = { ...reviewedEnvironments(worlds, run, () => runs), ...overrides.environments };
      const result = await runWorkflow({ ...resultsOf(worlds, run), ...request, environments });
      Object.assign(run, { status: "completed", conclusion: result.conclusion, updatedAt: now() });
      // In the order in which they were started: one may be started, and end, while another goes on.
      const before = places.filter((other) => other < place).length;
      places.push(place);
      ended.splice(before, 0, result);
      return result;
    },
  };
  return runs;
}

function requestOf(given: RunsOptions, folder: string, overrides: Partial<RunRequest>): RunRequest {
  const { caller, worlds } = given;
  const { github, env } = worlds;
  const { workflow, event, inputs } = given.options;
  const runId = nextId(github.state);
  return {
    caller: caller.directory,
    suite: given.suite,
    suiteRepository: SUITE,
    repository: caller.repository,
    ...{ workflow, event, inputs, env },
    secrets: given.secrets,
    vars: given.vars,
    githubApiUrl: github.apiUrl,
    githubToken: ({ permissions }) => github.issueToken({ permissions }),
    workDirectory: join(given.work, folder),
    sha: SHA,
    actor: ACTOR,
    runId,
    nodeModules: caller.above ?? false,
    onDeployment: recordDeployments(worlds, {
      sha: overrides.sha ?? SHA,
      run: `https://github.com/${caller.repository}/actions/runs/${runId}`,
    }),
    ...overrides,
    onEvent: (event) => {
      given.hear(event);
      overrides.onEvent?.(event);
    },
    signal: AbortSignal.any([given.interrupt, ...(overrides.signal === undefined ? [] : [overrides.signal])]),
  };
}

/** The run's commit is known, on top of the branch if it is new, and holds what the scenario made of the caller's files. */
async function commitFiles({ github }: Worlds, { directory }: Caller, sha: string = SHA): Promise<void> {
  const { repository } = github;
  const commit = repository.commits.get(sha) ?? addCommit(repository, { sha, message: "A commit that is released" });
  commit.tree = new Map(Object.entries(await filesOf(directory)));
}

/** What a run's jobs reach of GitHub's results service. */
function resultsOf({ github }: Worlds, run: Run): Pick<RunRequest, "artifacts" | "runtime"> {
  return {
    artifacts: github.artifactsOf(run),
    runtime: () => ({ url: github.apiUrl, token: github.issueRuntimeToken(run) }),
  };
}

function openRun({ github }: Worlds, request: RunRequest): Run {
  const { repository } = github;
  const workflow = { id: nextId(github.state), name: request.workflow, path: request.workflow, dispatch: undefined };
  const known = repository.workflows.find(({ path }) => path === request.workflow);
  if (known === undefined) repository.workflows.push(workflow);
  const run: Run = {
    id: request.runId ?? 0,
    attempt: 1,
    number: repository.runs.length + 1,
    workflow: (known ?? workflow).id,
    event: request.event,
    branch: repository.defaultBranch,
    sha: request.sha ?? SHA,
    actor: request.actor ?? ACTOR,
    status: "in_progress",
    conclusion: null,
    createdAt: now(),
    updatedAt: now(),
    inputs: request.inputs ?? {},
    jobs: [],
    artifacts: [],
    approvals: [],
    pending: [],
  };
  repository.runs.push(run);
  return run;
}

/** GitHub's own deployment record of a job with `environment:`, as its bot keeps it. */
function recordDeployments(
  { github }: Worlds,
  { sha, run }: { sha: string; run: string },
): (change: DeploymentChange) => void {
  const known = new Map<number, Deployment>();
  const creator = "github-actions[bot]";
  return ({ id, environment, state, environmentUrl }) => {
    const deployment: Deployment = known.get(id) ?? {
      id: nextId(github.state),
      sha,
      ref: github.repository.defaultBranch,
      task: "deploy",
      payload: {},
      environment,
      description: null,
      creator,
      transient: false,
      production: environment === "production",
      createdAt: now(),
      statuses: [],
    };
    if (!known.has(id)) github.repository.deployments.push(deployment);
    known.set(id, deployment);
    const status: DeploymentState = state === "waiting" ? "pending" : state;
    addStatus(github.state, deployment, {
      state: status,
      creator,
      description: "",
      environment,
      environmentUrl: environmentUrl ?? "",
      logUrl: `${run}/job/${deployment.id + 1}`,
    });
  };
}

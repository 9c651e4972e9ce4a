/** A release that is under way at GitHub, and people who say something about it through the shipped action. */
import type { Deployment, DeploymentState, Permission } from "../../local/github/state/model.ts";
import { addStatus, nextId, now } from "../../local/github/state/state.ts";
import { rollOut } from "../blue-green/bundles.ts";
import type { Pair } from "../blue-green/stage.ts";
import { type Outcome, runBundle, type World } from "../world/world.ts";

let runs = 40_000;

/** A workflow run that GitHub knows. */
export function startRun(world: World, { event = "push", actor = "octocat" } = {}): number {
  const id = ++runs;
  const at = now();
  world.github.repository.runs.push({
    ...{ id, attempt: 1, number: id, workflow: 1, event, branch: "main", actor },
    sha: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
    ...{ status: "in_progress", conclusion: null, createdAt: at, updatedAt: at },
    ...{ inputs: {}, jobs: [], artifacts: [], approvals: [], pending: [] },
  });
  return id;
}

/** Ends one. */
export function endRun(world: World, id: number): void {
  const run = world.github.repository.runs.find((one) => one.id === id);
  if (run !== undefined) Object.assign(run, { status: "completed", conclusion: "success", updatedAt: now() });
}

/** The deployment that GitHub makes for a job with an environment. */
export function startDeployment(
  world: World,
  run: number,
  { environment = "production", state = "in_progress" as DeploymentState } = {},
): Deployment {
  const { github } = world;
  const creator = "github-actions[bot]";
  const deployment: Deployment = {
    id: nextId(github.state),
    sha: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
    ...{ ref: "main", task: "deploy", payload: {}, environment, description: null, creator },
    ...{ transient: false, production: true, createdAt: now(), statuses: [] },
  };
  github.repository.deployments.push(deployment);
  const logUrl = `https://github.com/octo/hello/actions/runs/${run}/job/${run + 1}`;
  addStatus(github.state, deployment, { state, creator, description: "", environment, environmentUrl: "", logUrl });
  return deployment;
}

/** A job's own token. */
export function jobToken(world: World, permissions: Record<string, Permission>): string {
  return world.github.issueToken({ kind: "integration", login: "github-actions[bot]", permissions });
}

/** Somebody starts `control.yml`. */
export async function say(
  world: World,
  word: string,
  { worker, actor = "octocat", event = "workflow_dispatch", more = {} }: SayOptions,
): Promise<Outcome> {
  const run = startRun(world, { event, actor });
  const outcome = await runBundle(world, "control", {
    env: { GITHUB_RUN_ID: String(run), GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: actor },
    inputs: {
      ...{ word, worker, environment: "production", share: "", timeout: "6s" },
      "github-token": jobToken(world, { deployments: "write", actions: "read" }),
      ...more,
    },
  });
  endRun(world, run);
  return outcome;
}

interface SayOptions {
  worker: string;
  actor?: string;
  event?: string;
  more?: Record<string, string>;
}

/** A rollout of the shipped bundle whose job has a deployment, and may do so much with it. */
export function release(
  world: World,
  pair: Pair,
  {
    inputs = {},
    permissions = { deployments: "write", actions: "read" } as Record<string, Permission>,
    environment = "production",
  } = {},
): { run: number; deployment: Deployment; ended: Promise<Outcome> } {
  const run = startRun(world);
  const deployment = startDeployment(world, run, { environment });
  const ended = rollOut(world, pair, {
    env: { GITHUB_RUN_ID: String(run) },
    inputs: { environment, "control-token": jobToken(world, permissions), ...inputs },
  });
  return { run, deployment, ended };
}

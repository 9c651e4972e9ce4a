/** The shipped bundles of a rollout and of what comes after it, run as the runner would run them. */
import { spawn } from "node:child_process";
import { type Outcome, type RunOptions, runBundle, type World } from "../world/world.ts";
import type { Pair } from "./stage.ts";

/**
 * How many times slower than usual this machine is right now, at least 1: bounds in seconds are for a machine that has
 * nothing else to do, and a bare start of Node takes 60 ms there.
 */
export async function slowness(): Promise<number> {
  const started = performance.now();
  await new Promise((resolve) => spawn(process.execPath, ["-e", "0"]).on("close", resolve));
  return Math.max(1, (performance.now() - started) / 60);
}

/** Durations of seconds instead of minutes; every relation between them is the real one. */
export const FAST = {
  strategy: "gradual",
  steps: "10@400ms, 50@400ms",
  "bake-time": "500ms",
  "probe-interval": "40ms",
  "probes-per-round": "10",
  "measure-interval": "300ms",
  "warm-up": "0ms",
  "analytics-lag": "300ms",
  "read-interval": "300ms",
  "hold-time": "2m",
  "smoke-timeout": "2m",
  analytics: "false",
};

/** Runs the shipped bundle for a pair. */
export async function rollOut(world: World, pair: Pair, options: RunOptions = {}): Promise<Outcome> {
  return await runBundle(world, "blue-green", {
    timeoutMs: 200_000,
    ...options,
    inputs: inputsOf(world, pair, options.inputs),
  });
}

/** The inputs that `rollOut` gives. */
export function inputsOf(world: World, pair: Pair, more: Record<string, string> = {}): Record<string, string> {
  return {
    ...DEFAULTS,
    "api-token": world.cloudflare.apiToken,
    "account-id": world.cloudflare.accountId,
    worker: pair.worker,
    "version-id": pair.candidate,
    "active-version-id": pair.active,
    url: pair.url,
    ...FAST,
    ...more,
  };
}

/** As action.yml has them: a runner always passes every input. */
const DEFAULTS: Record<string, string> = {
  path: "/",
  "expect-status": "2xx",
  "version-header": "x-worker-version",
  identity: "required",
  evidence: "either",
  tolerance: "normal",
  "max-error-rate": "5",
  "around-cache": "false",
  "on-orphan": "abort",
  exclusive: "false",
  "on-cancel-in-bake": "rollback",
  "pause-at": "",
  "pause-time": "60m",
  "take-over-domains": "false",
  "identity-timeout": "60s",
  timeout: "60m",
  "dry-run": "false",
};

/** Runs the post step of a `rollOut` with the state that its main step kept. */
export async function runPost(
  world: World,
  pair: Pair,
  main: Outcome,
  env: Record<string, string> = {},
): Promise<Outcome> {
  return await runBundle(world, "blue-green/post/index.js", { inputs: inputsOf(world, pair), state: main.state, env });
}

/** Runs the janitor for some Workers. */
export async function runJanitor(world: World, workers: string[], more: Record<string, string> = {}): Promise<Outcome> {
  return await runBundle(world, "janitor", {
    env: { GITHUB_RUN_ID: "9999" },
    inputs: {
      "api-token": world.cloudflare.apiToken,
      "account-id": world.cloudflare.accountId,
      "github-token": world.github.token,
      workers: workers.join(","),
      "max-age": "6h",
      "dry-run": "false",
      timeout: "30s",
      ...{ environment: "", "any-branch-because": "" },
      ...more,
    },
  });
}

/** Lets GitHub know a workflow run. */
export function knowRun(
  world: World,
  id: number,
  status: "in_progress" | "completed",
  conclusion: string | null,
): void {
  const { runs } = world.github.repository;
  const known = runs.find((run) => run.id === id);
  if (known !== undefined) {
    known.status = status;
    known.conclusion = conclusion;
    return;
  }
  const at = new Date().toISOString();
  runs.push({
    id,
    attempt: 1,
    number: id,
    workflow: 1,
    event: "push",
    branch: "main",
    sha: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
    actor: "octocat",
    status,
    conclusion,
    createdAt: at,
    updatedAt: at,
    inputs: {},
    jobs: [],
    artifacts: [],
    approvals: [],
    pending: [],
  });
}

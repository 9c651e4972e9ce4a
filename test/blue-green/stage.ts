/** Workers for tests of the rollout's bundles: a version that serves, and a candidate that is staged or uploaded. */
import { spawn } from "node:child_process";
import { type Outcome, type RunOptions, runBundle, type World } from "../world/world.ts";

let count = 0;

/**
 * How many times slower than usual this machine is right now, at least 1: bounds in seconds are for a machine that has
 * nothing else to do, and a bare start of Node takes 60 ms there.
 */
export async function slowness(): Promise<number> {
  const started = performance.now();
  await new Promise((resolve) => spawn(process.execPath, ["-e", "0"]).on("close", resolve));
  return Math.max(1, (performance.now() - started) / 60);
}

/** What a version does with a request, as the body of a fetch handler that has `answer(status)` and `url`. */
export const GOOD = "return answer(200);";
export const BAD_500 = "return answer(500);";
export const THROWS = 'throw new Error("no");';

export interface Pair {
  worker: string;
  url: string;
  active: string;
  candidate: string;
}

/** Creates a Worker with an active version and an uploaded candidate; `staged` attaches it at 0 %. */
export async function createPair(
  world: World,
  {
    active = GOOD,
    candidate = GOOD,
    staged = true,
    echo = true,
    name,
  }: { active?: string; candidate?: string; staged?: boolean; echo?: boolean; name?: string } = {},
): Promise<Pair> {
  const worker = name ?? `pair-${++count}`;
  const { cloudflare } = world;
  const path = `/accounts/${cloudflare.accountId}/workers/scripts/${worker}`;
  await cloudflare.api("PUT", path, form(active, echo));
  await cloudflare.api("POST", `${path}/subdomain`, { enabled: true, previews_enabled: true });
  const first = cloudflare.state.workers.get(worker)?.versions[0]?.id ?? "";
  const { id } = (await cloudflare.api("POST", `${path}/versions`, form(candidate, echo))) as { id: string };
  if (staged) await split(world, worker, [first, 100], [id, 0]);
  return { worker, url: `https://${worker}.${cloudflare.subdomain}.workers.dev`, active: first, candidate: id };
}

/** Uploads one more version. */
export async function upload(world: World, worker: string, handler = GOOD): Promise<string> {
  const { cloudflare } = world;
  const path = `/accounts/${cloudflare.accountId}/workers/scripts/${worker}/versions`;
  return ((await cloudflare.api("POST", path, form(handler, true))) as { id: string }).id;
}

/** Deploys as a colleague would. */
export async function split(world: World, worker: string, ...table: [string, number][]): Promise<void> {
  const { cloudflare } = world;
  await cloudflare.api("POST", `/accounts/${cloudflare.accountId}/workers/scripts/${worker}/deployments`, {
    strategy: "percentage",
    versions: table.map(([version_id, percentage]) => ({ version_id, percentage })),
    annotations: { "workers/message": "by hand" },
  });
}

function form(handler: string, echo: boolean): FormData {
  const script = `
const answer = (env, status) => new Response("body", { status, headers: ${echo ? '{ "x-worker-version": env.VERSION.id }' : "{}"} });
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    ${handler.replaceAll("answer(", "answer(env, ")}
  },
};`;
  const body = new FormData();
  const metadata = {
    main_module: "index.js",
    compatibility_date: "2026-06-01",
    bindings: [{ name: "VERSION", type: "version_metadata" }],
  };
  body.set("metadata", JSON.stringify(metadata));
  body.set("index.js", new File([script], "index.js", { type: "application/javascript+module" }), "index.js");
  return body;
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
  "active-unhealthy": "block",
  "on-orphan": "abort",
  "on-cancel-in-bake": "rollback",
  "take-over-domains": "false",
  "identity-timeout": "60s",
  timeout: "60m",
  "dry-run": "false",
};

/** The table that is live, as `version → percentage`. */
export function live(world: World, { worker }: Pick<Pair, "worker">): Record<string, number> {
  const table = world.cloudflare.state.workers.get(worker)?.deployments[0]?.versions ?? [];
  return Object.fromEntries(table.map(({ versionId, percentage }) => [versionId, percentage]));
}

/** The candidate's shares of all deployments, oldest first; `all` and `none` for one version alone. */
export function shares(world: World, pair: Pair): (number | string)[] {
  const deployments = world.cloudflare.state.workers.get(pair.worker)?.deployments ?? [];
  return deployments
    .toReversed()
    .map(({ versions }) =>
      versions.length === 1
        ? versions[0]?.versionId === pair.candidate
          ? "all"
          : "none"
        : (versions.find(({ versionId }) => versionId === pair.candidate)?.percentage ?? "foreign"),
    );
}

/** Users of a production address, who count what they meet. */
export interface Visitors {
  requests: number;
  failed: number;
  byVersion: Map<string, number>;
  stop(): Promise<void>;
}

/** Starts visiting, one request after the other with a pause in between. */
export function visit(world: World, url: string, { pauseMs = 5, path = "/" } = {}): Visitors {
  let going = true;
  const visitors: Visitors = {
    requests: 0,
    failed: 0,
    byVersion: new Map(),
    async stop() {
      going = false;
      await loop;
    },
  };
  const loop = (async () => {
    while (going) {
      visitors.requests++;
      try {
        const response = await world.cloudflare.fetch(`${url}${path}`);
        await response.text();
        if (response.status >= 500) visitors.failed++;
        const version = response.headers.get("x-worker-version") ?? "unknown";
        visitors.byVersion.set(version, (visitors.byVersion.get(version) ?? 0) + 1);
      } catch {
        visitors.failed++;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  })();
  return visitors;
}

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

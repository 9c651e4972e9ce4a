/** The janitor and rollouts that soak: what it leads on, what it leaves, and what it takes back; all by shipped bundles. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { nextId, now } from "../../local/github/state/state.ts";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import { FAST, runJanitor } from "../blue-green/bundles.ts";
import { createPair, GOOD, live, type Pair, shares } from "../blue-green/stage.ts";
import { endRun, jobToken, startDeployment, startRun } from "../control/stage.ts";
import { defaultInputs } from "../world/projects.ts";
import { runBundle, startWorld, type World } from "../world/world.ts";

// Minutes only where the machine is busy with something else.
vi.setConfig({ testTimeout: 240_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const HOUR = 3_600_000;

/** Moves the head of the list into the past. */
function age({ worker }: Pair): void {
  const head = world.cloudflare.state.workers.get(worker)?.deployments[0];
  if (head !== undefined) head.createdOn = new Date(Date.parse(head.createdOn) - HOUR - 60_000).toISOString();
}

/** A release that soaks: its job has ended at 10 %, and its record holds the plan, or what `change` makes of it. */
async function soaks({ change = (plan: string): string | undefined => plan, ends = true, candidate = GOOD } = {}) {
  const pair = await createPair(world, { candidate });
  const run = startRun(world);
  const deployment = startDeployment(world, run, { environment: `soak-${run}` });
  const folder = join(world.directory, `runner-${run}`);
  const { analytics: _, strategy: __, ...fast } = FAST;
  const rollout = {
    ...fast,
    strategy: "gradual" as const,
    steps: "10@1h, 50@1h",
    analytics: false,
    "probes-per-round": 10,
    soak: "scheduled" as const,
  };
  const settings = settingsOf({ rollout }, { target: { ...target, worker: pair.worker, account: null } });
  const out = await runBundle(world, "blue-green", {
    env: { GITHUB_RUN_ID: String(run), RUNNER_TEMP: folder },
    inputs: {
      ...defaultInputs("blue-green"),
      ...{ "api-token": world.cloudflare.apiToken, "account-id": world.cloudflare.accountId },
      ...{ worker: pair.worker, "version-id": pair.candidate, "active-version-id": pair.active, url: pair.url },
      ...{ environment: `soak-${run}`, "control-token": jobToken(world, { deployments: "read" }) },
      ...handed(settings),
    },
  });
  expect(out.outputs.outcome, out.stdout).toBe("SOAKING");
  expect(live(world, pair)[pair.candidate]).toBe(10);
  await keep(run, pair.worker, folder, change);
  if (ends) endRun(world, run);
  return { pair, deployment, out };
}

/** The artifact that _release.yml makes of what its steps wrote down. */
async function keep(run: number, worker: string, folder: string, change: (plan: string) => string | undefined) {
  const steps = await readdir(join(folder, "slipway"));
  const step = steps.find((name) => name.startsWith("blue-green-")) ?? "";
  const plan = change(await readFile(join(folder, "slipway", step, "soak.json"), "utf8"));
  if (plan === undefined) return;
  const directory = join(folder, "artifact");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "soak.json"), plan);
  world.github.repository.runs
    .find(({ id }) => id === run)
    ?.artifacts.push({
      ...{ id: nextId(world.github.state), name: `slipway-record.${worker}.1`, job: "", size: plan.length, digest: "" },
      ...{ createdAt: now(), finished: true, directory, files: ["soak.json"] },
    });
}

const facts = (out: { outputs: Record<string, string> }) => JSON.parse(out.outputs["workers-json"] ?? "[]")[0];

it("leads on from the list alone, one share when its time is over, to an end that the release's deployment tells", async () => {
  const { pair, deployment } = await soaks();
  const early = await runJanitor(world, [pair.worker]);
  expect(early.exitCode, early.stdout).toBe(0);
  expect(facts(early)).toMatchObject({ state: "in-flight", action: "lead", share: 10 });
  expect(live(world, pair)[pair.candidate]).toBe(10);
  age(pair);
  const next = await runJanitor(world, [pair.worker]);
  expect(live(world, pair)[pair.candidate], next.stdout).toBe(50);
  age(pair);
  const last = await runJanitor(world, [pair.worker]);
  expect(facts(last), last.stdout).toMatchObject({ state: "settled", action: "lead" });
  expect(shares(world, pair)).toEqual(["none", 0, 0, 10, 50, 100, "all"]);
  const told = deployment.statuses.map(({ state, description }) => `${state} ${description}`.trim());
  expect(told).toEqual([
    ...["in_progress", "in_progress Soaks at 10 %", "in_progress Soaks at 50 %"],
    "success Serves everybody",
  ]);
});

it("takes back a candidate that begins to fail while nobody looks, fails itself, and tells the release's deployment", async () => {
  const from = Date.now() + 25_000;
  const { pair, deployment } = await soaks({ candidate: `return answer(Date.now() > ${from} ? 500 : 200);` });
  await vi.waitUntil(() => Date.now() > from, { timeout: 30_000, interval: 100 });
  const out = await runJanitor(world, [pair.worker]);
  expect(out, out.stdout).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "rolled-back" } });
  expect(live(world, pair)).toEqual({ [pair.active]: 100 });
  expect(deployment.statuses.at(-1)).toMatchObject({ state: "failure", description: "Ended as ROLLED_BACK" });
  expect(out.stdout).toContain("The version before serves everybody again");
});

it("leaves it to the run that leads it just now", async () => {
  const { pair } = await soaks({ ends: false });
  age(pair);
  const out = await runJanitor(world, [pair.worker]);
  expect(facts(out), out.stdout).toMatchObject({ state: "in-flight", action: "leave" });
  expect(live(world, pair)[pair.candidate]).toBe(10);
});

it("leaves it, and says so, while GitHub does not tell how it is led on", async () => {
  const { pair } = await soaks();
  age(pair);
  for (const more of [{ "github-token": "" }, { "github-token": jobToken(world, { deployments: "write" }) }]) {
    const out = await runJanitor(world, [pair.worker], more);
    expect(facts(out), out.stdout).toMatchObject({ state: "in-flight", action: "leave" });
    expect(out.stdout).toMatch(/::warning::.*soaks, and how it is led on cannot be read/);
  }
  expect(live(world, pair)[pair.candidate]).toBe(10);
});

it.each([
  ["is gone", () => undefined],
  ["was exchanged for one that is judged by nothing", (plan: string) => plan.replace('"guard":', '"guard":1,"old":')],
  ["is about another Worker", (plan: string) => plan.replace(/"worker":"[^"]+"/, '"worker":"victim"')],
])("takes it back when its plan %s", async (_, change) => {
  const { pair } = await soaks({ change });
  age(pair);
  const out = await runJanitor(world, [pair.worker]);
  expect(facts(out), out.stdout).toMatchObject({ state: "settled", action: "abort" });
  expect(out.stdout).toContain("how it was to be led on is lost");
  expect(shares(world, pair).at(-1)).toBe("none");
});

it("takes it back as any other when it is overdue", async () => {
  const { pair } = await soaks();
  world.cloudflare.clockOffsetMs = 12 * HOUR;
  const out = await runJanitor(world, [pair.worker]);
  world.cloudflare.clockOffsetMs = 0;
  expect(facts(out), out.stdout).toMatchObject({ state: "settled", action: "abort" });
  expect(out.stdout).toContain("nobody has led it on in time: overdue since");
  expect(shares(world, pair).at(-1)).toBe("none");
});

it("its post step leaves it in flight", async () => {
  const { pair, out } = await soaks();
  expect(out.state.outcome).toBe("SOAKING");
  const inputs = {
    "api-token": world.cloudflare.apiToken,
    "account-id": world.cloudflare.accountId,
    worker: pair.worker,
  };
  const post = await runBundle(world, "blue-green/post/index.js", {
    inputs: { ...inputs, url: pair.url },
    state: out.state,
  });
  expect(post.exitCode).toBe(0);
  expect(live(world, pair)[pair.candidate]).toBe(10);
});

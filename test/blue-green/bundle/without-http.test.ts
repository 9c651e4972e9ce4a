/** The shipped bundle against the local Cloudflare: a Worker that has only a scheduled handler. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { target } from "../../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../../src/settings/compare/test-settings.ts";
import type { Written } from "../../../src/settings/slipway/written.ts";
import { defaultInputs } from "../../world/projects.ts";
import { runBundle, startWorld, type World } from "../../world/world.ts";
import { FAST } from "../bundles.ts";
import { live, type Pair, shares, split } from "../stage.ts";

// Minutes only where the machine is busy with something else.
vi.setConfig({ testTimeout: 240_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const CRON = "*/5 * * * *";
const WORKS = "export default { async scheduled() {} };";
const THROWS = 'export default { async scheduled() { throw new Error("no"); } };';
const MINUTE_MS = 60_000;

/** A Worker that runs `active` by cron, with `candidate` staged beside it. */
async function createCron(name: string, candidate: string): Promise<Pair> {
  const { cloudflare } = world;
  const path = `/accounts/${cloudflare.accountId}/workers/scripts/${name}`;
  await cloudflare.api("PUT", path, form(WORKS));
  const active = cloudflare.state.workers.get(name)?.versions[0]?.id ?? "";
  const { id } = (await cloudflare.api("POST", `${path}/versions`, form(candidate))) as { id: string };
  await split(world, name, [active, 100], [id, 0]);
  return { worker: name, url: "", active, candidate: id };
}

function form(script: string): FormData {
  const body = new FormData();
  body.set("metadata", JSON.stringify({ main_module: "index.js", compatibility_date: "2026-06-01" }));
  body.set("index.js", new File([script], "index.js", { type: "application/javascript+module" }), "index.js");
  return body;
}

/** An hour in which the active version was invoked so often a minute. */
function hourBefore({ worker, active }: Pair, perMinute: number): void {
  for (let minute = 1; minute < 60; minute++) {
    const at = Date.now() - minute * MINUTE_MS;
    const counts = { requests: perMinute, errors: 0, status: "success" };
    world.cloudflare.invocations.push({ worker, versionId: active, at, ...counts });
  }
}

/** Runs the cron over and over, once the candidate has everything. */
function runCron(pair: Pair): () => void {
  const timer = setInterval(() => {
    if (live(world, pair)[pair.candidate] === 100) void world.cloudflare.scheduled(pair.worker, CRON);
  }, 100);
  return () => clearInterval(timer);
}

const rollOut = (pair: Pair, rollout: Written["rollout"] = {}) => {
  const { steps: _, ...fast } = FAST;
  const waits = { ...fast, strategy: "blue-green", "probes-per-round": 10, analytics: true, "bake-time": "2s" };
  const written = { "smoke-test": false, rollout: { ...waits, "hold-time": "3s", ...rollout } } as Written;
  const settings = settingsOf(written, { target: { ...target, worker: pair.worker, account: null } });
  return runBundle(world, "blue-green", {
    timeoutMs: 200_000,
    inputs: {
      ...defaultInputs("blue-green"),
      "api-token": world.cloudflare.apiToken,
      "account-id": world.cloudflare.accountId,
      worker: pair.worker,
      "version-id": pair.candidate,
      "active-version-id": pair.active,
      ...handed(settings),
    },
  });
};

describe.concurrent("a Worker that only a cron invokes", () => {
  it("is released without an address, and its invocations are what proves it", async () => {
    const pair = await createCron("cron-good", WORKS);
    const stop = runCron(pair);
    const out = await rollOut(pair);
    stop();
    expect([out.exitCode, out.outputs.outcome], out.stdout).toEqual([0, "SUCCEEDED"]);
    expect(shares(world, pair).slice(2)).toEqual([0, 100, "all"]);
    expect(out.stdout).toContain("No HTTP: nobody can ask this Worker");
    const verdicts = JSON.parse(out.outputs["verdicts-json"] ?? "[]") as { findings: { rule: string }[] }[];
    expect(verdicts.map(({ findings }) => findings.at(-1)?.rule)).toEqual(["accepted", "invocations"]);
    expect(out.summary).toContain("none: judged by its invocations");
  });

  it("is taken back where its invocations fail", async () => {
    const pair = await createCron("cron-bad", THROWS);
    hourBefore(pair, 1);
    const stop = runCron(pair);
    const out = await rollOut(pair, { "bake-time": "20s" });
    stop();
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]], out.stdout).toEqual([
      1,
      "ROLLED_BACK",
      "candidate-worse",
    ]);
    expect(shares(world, pair).slice(2)).toEqual([0, 100, "none"]);
    expect(out.stdout).toMatch(/of its invocations within .* failed, 0 of 59 .* in the hour before/);
  });

  it("fails, and is left to the next step, where everything was given to it at once", async () => {
    const pair = await createCron("cron-direct", THROWS);
    await split(world, pair.worker, [pair.candidate, 100]);
    const stop = runCron(pair);
    const out = await rollOut(pair, { strategy: "direct", reason: "the exports change", "bake-time": "20s" });
    stop();
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]], out.stdout).toEqual([
      1,
      "FAILED_LIVE",
      "candidate-worse",
    ]);
    expect(live(world, pair)).toEqual({ [pair.candidate]: 100 });
  });

  it("ends as unproven where nobody invokes it, and is taken back where somebody should have", async () => {
    const quiet = await createCron("cron-quiet", WORKS);
    const unproven = await rollOut(quiet);
    expect([unproven.exitCode, unproven.outputs.outcome], unproven.stdout).toEqual([0, "SUCCEEDED_DEGRADED"]);
    expect(unproven.stdout).toMatch(/::warning::.*nobody invoked it within .*: unproven/);
    expect(unproven.stdout).not.toContain("Run the job again");
    expect(live(world, quiet)).toEqual({ [quiet.candidate]: 100 });
    const silent = await createCron("cron-silent", WORKS);
    hourBefore(silent, 180);
    const out = await rollOut(silent);
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]], out.stdout).toEqual([
      1,
      "ROLLED_BACK",
      "no-evidence",
    ]);
    expect(live(world, silent)).toEqual({ [silent.active]: 100 });
  });
});

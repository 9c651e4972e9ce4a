/** The shipped bundle against the local Cloudflare: what is asked for, how it ends, and what visitors notice. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isRollout, parseRecord } from "../../src/record/record.ts";
import { variation, variations } from "../world/thorough.ts";
import { startWorld, type World } from "../world/world.ts";
import {
  BAD_500,
  createPair,
  GOOD,
  inputsOf,
  knowRun,
  live,
  type Pair,
  rollOut,
  runJanitor,
  runPost,
  shares,
  slowness,
  split,
  THROWS,
  upload,
  visit,
} from "./stage.ts";

// Minutes only where the machine is busy with something else.
vi.setConfig({ testTimeout: 240_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

const deployments = (pair: Pair) => world.cloudflare.state.workers.get(pair.worker)?.deployments ?? [];
const path = (pair: Pair) => new RegExp(`/scripts/${pair.worker}/deployments`);

// Most of a rollout is waiting: several at a time cost no more than one.
describe.concurrent("a good candidate", () => {
  it("ramps, bakes and becomes final, and no visitor notices", async () => {
    const pair = await createPair(world);
    const visitors = visit(world, pair.url);
    const out = await rollOut(world, pair);
    await visitors.stop();
    expect(out.stderr).toBe("");
    expect(out.exitCode, out.stdout).toBe(0);
    expect(out.outputs).toMatchObject({
      outcome: "SUCCEEDED",
      changed: "true",
      "live-version-id": pair.candidate,
      "active-version-id": pair.active,
    });
    expect(shares(world, pair).slice(2)).toEqual([0, 10, 50, 100, "all"]);
    expect(visitors.failed).toBe(0);
    expect(visitors.byVersion.get(pair.candidate)).toBeGreaterThan(0);
    expect(Number(out.outputs["api-calls"])).toBeLessThanOrEqual(60);
    expect(out.summary).toContain("xychart-beta");
    expect(out.stdout.trimEnd().split("\n").at(-1)).toMatch(/^::notice::.* serves all traffic/);
    const record = JSON.parse(await readFile(out.outputs.report ?? "", "utf8"));
    expect(record.entries.map((entry: { state: string }) => entry.state)).toContain("BAKE");

    // Every deployment says whose it is, to us and to deploy-worker.
    const messages = deployments(pair).map(({ annotations }) => annotations["workers/message"] ?? "");
    const marks = messages.map(parseRecord).filter(isRollout);
    expect(marks.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual([
      "5 FINALIZE",
      "4 CUTOVER",
      "3 RAMP",
      "2 RAMP",
      "1 STAGE",
    ]);
    expect(marks[0]).toMatchObject({ run: "1001", attempt: "1", repository: "octo/hello", commit: "8f2c1d3" });
    expect(marks[0]).toMatchObject({ rollout: out.outputs.rollout, kind: "FINALIZE" });

    const again = await rollOut(world, pair, { inputs: { "active-version-id": "" } });
    expect(again.outputs).toMatchObject({ changed: "false", outcome: "SUCCEEDED" });
    expect(deployments(pair)).toHaveLength(marks.length + 2);
    expect((await runPost(world, pair, out)).exitCode).toBe(0);
    expect(deployments(pair)).toHaveLength(marks.length + 2);
  });

  it("goes from 0 to 100 % with blue-green, starting from an upload that nobody staged", async () => {
    const pair = await createPair(world, { staged: false });
    const visitors = visit(world, pair.url);
    const out = await rollOut(world, pair, { inputs: { strategy: "blue-green", steps: "" } });
    await visitors.stop();
    expect([out.exitCode, visitors.failed]).toEqual([0, 0]);
    expect(shares(world, pair).slice(1)).toEqual([0, 100, "all"]);
  });

  it("gets its triggers after the bake, and not before", async () => {
    const pair = await createPair(world);
    const { sealSample } = await import("../deploy-worker/releases.ts");
    const { directory } = await sealSample(world, { name: pair.worker, config: { crons: ["*/5 * * * *"] } });
    const out = await rollOut(world, pair, {
      inputs: { strategy: "blue-green", steps: "", release: directory, "expect-digest": "*" },
    });
    expect(out.exitCode).toBe(0);
    expect(world.cloudflare.state.workers.get(pair.worker)?.schedules.map(({ cron }) => cron)).toEqual(["*/5 * * * *"]);
    const calls = world.cloudflare.requests.filter((request) => request.path.includes(pair.worker));
    const crons = calls.findIndex((request) => request.path.includes("/schedules"));
    expect(crons).toBeGreaterThan(
      calls.findLastIndex((request) => request.method === "POST" && /deployments/.test(request.path)),
    );
  });

  variation("63: stays, degraded, when a trigger cannot be applied", async () => {
    const pair = await createPair(world);
    const { sealSample } = await import("../deploy-worker/releases.ts");
    const { directory } = await sealSample(world, { name: pair.worker, config: { crons: ["*/5 * * * *"] } });
    world.cloudflare.faults.push({ path: new RegExp(`${pair.worker}/schedules`), status: 400, code: 10001, times: 9 });
    const out = await rollOut(world, pair, {
      inputs: { strategy: "blue-green", steps: "", release: directory, "expect-digest": "*" },
    });
    expect([out.exitCode, out.outputs.outcome]).toEqual([0, "SUCCEEDED_DEGRADED"]);
    expect(out.stdout).toMatch(/::warning::.*crons/);
    expect(live(world, pair)).toEqual({ [pair.candidate]: 100 });
  });

  variation("67: is judged by probes alone when nobody visits, although analytics answer", async () => {
    const pair = await createPair(world);
    const out = await rollOut(world, pair, { inputs: { analytics: "true" } });
    expect(out.exitCode).toBe(0);
    expect(out.stdout).toContain("everything rests on probes");
    const verdicts = JSON.parse(out.outputs["verdicts-json"] ?? "[]");
    const rules = (share: number) =>
      verdicts
        .find((verdict: { share: number }) => verdict.share === share)
        .findings.filter(({ rule }: { rule: string }) => rule.endsWith("-volume"))
        .map(({ rule, value }: { rule: string; value: string }) => `${rule} ${value}`);
    expect(rules(10)).toEqual(["traffic-volume INCONCLUSIVE", "probe-volume PASS"]);
  });

  variation(
    "is compared with an active version that does not name itself only by the candidate's own answers",
    async () => {
      const pair = await createPair(world);
      const silent = await createPair(world, { echo: false, staged: false });
      const candidate = await upload(world, silent.worker);
      const out = await rollOut(world, { ...silent, candidate });
      expect([out.exitCode, out.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
      expect(pair.worker).not.toBe(silent.worker);
    },
  );
});

describe.concurrent("a bad candidate", () => {
  it.each([
    ["answers 500", BAD_500],
    ["throws", THROWS],
  ])("that %s is caught at 0 %%: no visitor notices", async (_, candidate) => {
    const pair = await createPair(world, { candidate });
    const visitors = visit(world, pair.url);
    const out = await rollOut(world, pair);
    await visitors.stop();
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "ROLLED_BACK",
      "smoke-test-failed",
    ]);
    expect(out.stdout).toContain("before any user met it");
    expect(visitors.failed).toBe(0);
    expect(shares(world, pair).slice(2)).toEqual([0, "none"]);
    expect(Number(out.outputs["detection-ms"])).toBeLessThan(2_000 * (await slowness()));
  });

  it("64: that throws only for users is caught by analytics, at the cost of a small share for a short time", async () => {
    const pair = await createPair(world, { candidate: `if (url.pathname === "/app") { ${THROWS} } ${GOOD}` });
    const visitors = visit(world, pair.url, { path: "/app", pauseMs: 2 });
    const inputs = {
      analytics: "true",
      steps: "10@3s, 50@3s",
      evidence: "both",
      "measure-interval": "200ms",
    };
    const out = await rollOut(world, pair, { inputs });
    await visitors.stop();
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "ROLLED_BACK",
      "candidate-worse",
    ]);
    expect(shares(world, pair).slice(2)).toEqual([0, 10, "none"]);
    const record = JSON.parse(await readFile(out.outputs.report ?? "", "utf8"));
    const at = (state: string) => record.entries.find((entry: { state: string }) => entry.state === state).at;
    const exposedMs = at("ROLLED_BACK") - at("OBSERVE");
    const rate = visitors.requests / (record.end - record.entries[0].at);
    const expected = 0.1 * rate * exposedMs;
    console.log(
      `throws: ${visitors.failed} of ${visitors.requests} visitors failed; share × rate × time = ${expected.toFixed(0)} (${exposedMs} ms at 10 %); decision to proof ${out.outputs["detection-ms"]} ms`,
    );
    // Random routing: three standard deviations above what is expected.
    expect(visitors.failed).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected) + 3);
    expect(visitors.failed).toBeGreaterThan(0);
    expect(Number(out.outputs["detection-ms"])).toBeLessThan(2_000 * (await slowness()));
  });

  it("62: that fails plain requests only is caught while it bakes", async () => {
    const candidate = 'return answer(request.headers.has("cloudflare-workers-version-overrides") ? 200 : 500);';
    const pair = await createPair(world, { candidate });
    const out = await rollOut(world, pair, { inputs: { strategy: "blue-green", steps: "" } });
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "ROLLED_BACK",
      "candidate-worse",
    ]);
    expect(shares(world, pair).slice(2)).toEqual([0, 100, "none"]);
  });

  it("71: that is slow is caught by paired probes", async () => {
    const candidate = `await new Promise((resolve) => setTimeout(resolve, 40)); ${GOOD}`;
    const pair = await createPair(world, { candidate });
    const out = await rollOut(world, pair, { inputs: {} });
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "ROLLED_BACK",
      "candidate-worse",
    ]);
    expect(out.stdout).toMatch(/the candidate's probes took \d+ ms, the active version's \d+ ms/);
  });

  variation("81: beside an active version that fails too is blocked at 0 %", async () => {
    const pair = await createPair(world, { active: BAD_500 });
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "ROLLED_BACK",
      "active-unhealthy",
    ]);
    const absolute = await createPair(world, { active: BAD_500 });
    const direct = await rollOut(world, absolute, {
      inputs: { strategy: "direct", steps: "", reason: "production is down" },
    });
    expect([direct.exitCode, direct.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
    expect(direct.stdout).toContain("Reason: production is down");
  });
});

describe.concurrent("other writers", () => {
  it("35: somebody deploys during the rollout: stopped, nothing overwritten, and post and janitor leave it alone", async () => {
    const pair = await createPair(world);
    const third = await upload(world, pair.worker);
    const done = rollOut(world, pair, { inputs: { steps: "10@4s", "read-interval": "100ms" } });
    await until(() => shares(world, pair).includes(10));
    await split(world, pair.worker, [third, 100]);
    const out = await done;
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "DRIFTED",
      "foreign-deployment",
    ]);
    expect(live(world, pair)).toEqual({ [third]: 100 });
    await runPost(world, pair, out);
    knowRun(world, 1001, "completed", "failure");
    await runJanitor(world, [pair.worker]);
    expect(live(world, pair)).toEqual({ [third]: 100 });
  });

  it("34: somebody deploys between our reading and our writing: found right afterwards", async () => {
    const pair = await createPair(world);
    const third = await upload(world, pair.worker);
    world.cloudflare.faults.push({
      method: "POST",
      path: path(pair),
      after: 1,
      interfere: () => split(world, pair.worker, [third, 100]),
    });
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs.outcome]).toEqual([1, "DRIFTED"]);
    expect(shares(world, pair).slice(2)).toEqual([0, "none", 10]);
  });

  it("46: a split that is not ours is refused with both ids, before any write", async () => {
    const pair = await createPair(world);
    const third = await upload(world, pair.worker);
    await split(world, pair.worker, [pair.active, 60], [third, 40]);
    const before = deployments(pair).length;
    const out = await rollOut(world, pair, { inputs: { "active-version-id": "" } });
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "split-not-ours"]);
    expect(out.stdout).toContain(pair.active);
    expect(out.stdout).toContain(third);
    expect(deployments(pair)).toHaveLength(before);
    const named = await rollOut(world, pair, { inputs: { "active-version-id": "", "start-from": pair.active } });
    expect(named.outputs.outcome).toBe("SUCCEEDED");
  });

  it("40, 47: a rollout of a living run is left alone, that of a dead one is taken back first", async () => {
    const pair = await createPair(world);
    const killed = await rollOut(world, pair, {
      env: { GITHUB_RUN_ID: "4711" },
      kill: { signal: "SIGKILL", when: /OBSERVE 10 %/ },
    });
    expect(killed.signal).toBe("SIGKILL");
    expect(live(world, pair)).toEqual({ [pair.active]: 90, [pair.candidate]: 10 });
    const next = { ...pair, candidate: await upload(world, pair.worker) };
    const inputs = { "github-token": world.github.token };
    knowRun(world, 4711, "in_progress", null);
    const refused = await rollOut(world, next, { inputs });
    expect([refused.exitCode, refused.outputs["failure-reason"]]).toEqual([1, "rollout-in-progress"]);
    expect(live(world, pair)).toEqual({ [pair.active]: 90, [pair.candidate]: 10 });
    knowRun(world, 4711, "completed", "failure");
    const out = await rollOut(world, next, { inputs });
    expect([out.exitCode, out.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
    expect(live(world, pair)).toEqual({ [next.candidate]: 100 });
  });

  variation("29: a second attempt of the run resumes at the share that the first one left", async () => {
    const pair = await createPair(world);
    await rollOut(world, pair, { kill: { signal: "SIGKILL", when: /OBSERVE 10 %/ } });
    const out = await rollOut(world, pair, { env: { GITHUB_RUN_ATTEMPT: "2" }, inputs: { "on-orphan": "resume" } });
    expect([out.exitCode, out.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
    expect(shares(world, pair).slice(2)).toEqual([0, 10, 50, 100, "all"]);
    expect(out.stdout).toContain("Resuming rollout");
  });
});

describe.concurrent("answers that get lost, and refusals", () => {
  it.each([1, 4, ...variations(0, 2, 3)])(
    "5: the answer of write %i is lost after it was applied: exactly one deployment of each",
    async (after) => {
      const pair = await createPair(world);
      world.cloudflare.faults.push({ method: "POST", path: path(pair), after, reset: "after" });
      const out = await rollOut(world, pair);
      expect([out.exitCode, out.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
      expect(shares(world, pair).slice(2)).toEqual([0, 10, 50, 100, "all"]);
    },
  );

  it("3: a 429 on the abort is waited for as told", async () => {
    const pair = await createPair(world, { candidate: BAD_500 });
    world.cloudflare.faults.push({ method: "POST", path: path(pair), after: 1, status: 429, retryAfter: 1, times: 2 });
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs.outcome]).toEqual([1, "ROLLED_BACK"]);
    expect(live(world, pair)).toEqual({ [pair.active]: 100 });
    const posts = world.cloudflare.requests.filter(
      (request) => request.method === "POST" && path(pair).test(request.path),
    );
    expect(posts.map(({ status }) => status)).toEqual([200, 429, 429, 200]);
    expect((posts[3]?.at ?? 0) - (posts[1]?.at ?? 0)).toBeGreaterThanOrEqual(2_000);
  });

  it("14: a token that is taken away ends as ROLLBACK_FAILED, with the command to run by hand", async () => {
    const pair = await createPair(world);
    world.cloudflare.faults.push({ method: "POST", path: path(pair), after: 2, status: 403, code: 10000, times: 99 });
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "ROLLBACK_FAILED",
      "unauthorized",
    ]);
    expect(out.stdout).toContain(`wrangler versions deploy ${pair.active}@100 --name ${pair.worker}`);
    expect(live(world, pair)).toEqual({ [pair.active]: 90, [pair.candidate]: 10 });
  });

  it("15: a token that may not read analytics is found out before the first write", async () => {
    const pair = await createPair(world);
    world.cloudflare.tokens.push({ token: "no-analytics", permissions: ["Workers Scripts Write"] });
    const inputs = { "api-token": "no-analytics", analytics: "true" };
    const out = await rollOut(world, pair, { inputs });
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "analytics-unavailable"]);
    expect(shares(world, pair)).toEqual(["none", 0]);
    const probes = await rollOut(world, pair, { inputs: { ...inputs, evidence: "probes" } });
    expect([probes.exitCode, probes.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
  });

  it("48: a first deployment is proven, baked, and left alone when it fails", async () => {
    const pair = await createPair(world);
    const good = await rollOut(world, { ...pair, candidate: pair.active }, { inputs: { "active-version-id": "" } });
    // The candidate is staged beside it: what is live is not the candidate alone.
    expect(good.exitCode).toBe(1);
    const first = await createPair(world, { staged: false });
    const alone = await rollOut(world, { ...first, candidate: first.active }, { inputs: { "active-version-id": "" } });
    expect([alone.exitCode, alone.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
    expect(deployments(first)).toHaveLength(1);
    const broken = await createPair(world, { staged: false, active: BAD_500 });
    const out = await rollOut(world, { ...broken, candidate: broken.active }, { inputs: { "active-version-id": "" } });
    expect([out.exitCode, out.outputs.outcome]).toEqual([1, "FAILED_LIVE"]);
    expect(deployments(broken)).toHaveLength(1);
  });

  it("56: a candidate that cannot name itself is refused with the lines to add", async () => {
    const pair = await createPair(world);
    const version = world.cloudflare.state.workers.get(pair.worker)?.versions.find(({ id }) => id === pair.candidate);
    if (version !== undefined) version.bindings = [];
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "identity-not-shown"]);
    expect(out.stdout).toContain("version_metadata");
    expect(shares(world, pair)).toEqual(["none", 0]);
  });

  it("52: a Durable Object migration between both versions is refused", async () => {
    const pair = await createPair(world);
    const version = world.cloudflare.state.workers.get(pair.worker)?.versions.find(({ id }) => id === pair.candidate);
    if (version !== undefined) version.migrationTag = "v2";
    const out = await rollOut(world, pair);
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "migration-between"]);
    expect(shares(world, pair)).toEqual(["none", 0]);
  });

  variation("59: answers that never name the candidate are no proof", async () => {
    const pair = await createPair(world, { candidate: 'return new Response("body");' });
    const out = await rollOut(world, pair, { inputs: { "identity-timeout": "1500ms" } });
    expect([out.exitCode, out.outputs.outcome, out.outputs["failure-reason"]]).toEqual([
      1,
      "ROLLED_BACK",
      "identity-not-proven",
    ]);
    expect(shares(world, pair).slice(2)).toEqual([0, "none"]);
  });

  it("plans without writing", async () => {
    const pair = await createPair(world);
    const out = await rollOut(world, pair, { inputs: { "dry-run": "true", analytics: "true" } });
    expect([out.exitCode, out.outputs.changed]).toEqual([0, "false"]);
    expect(out.stdout).toContain("gradual: 0 % → 10 % for 400 ms");
    expect(shares(world, pair)).toEqual(["none", 0]);
  });
});

describe.concurrent("bad input stops before the first request", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ["shares that fall", { steps: "50@1m, 25@1m" }, /`steps` does not rise at `25`/],
    ["a share of 100", { steps: "100@1m" }, /`steps` has `100@1m`/],
    ["a share without a time", { steps: "50" }, /`steps` has `50`/],
    ["steps without gradual", { strategy: "blue-green" }, /`steps` is set, and `strategy` is `blue-green`/],
    ["direct without a reason", { strategy: "direct", steps: "" }, /`reason` is empty/],
    ["a plan longer than its time", { steps: "5@2h" }, /at least 120 min, and `timeout` is 60 min/],
    ["evidence by traffic that is not measured", { evidence: "traffic" }, /`analytics` is `false`/],
    ["percentages without identity", { identity: "absent-ok" }, /`strategy` is `gradual`/],
    ["something that is no version", { "version-id": "latest" }, /`version-id` is `latest`/],
    ["a URL that is none", { url: "example.com" }, /`url` is `example.com`/],
    [
      "the same version twice",
      {
        "version-id": "aaaaaaaa-0000-4000-8000-000000000001",
        "active-version-id": "aaaaaaaa-0000-4000-8000-000000000001",
      },
      /name the same version/,
    ],
  ])("%s", async (_, inputs, message) => {
    const { runBundle } = await import("../world/world.ts");
    const pair = {
      worker: "w",
      url: "https://w.example.com",
      active: "aaaaaaaa-0000-4000-8000-000000000001",
      candidate: "cccccccc-0000-4000-8000-000000000002",
    };
    const out = await runBundle(world, "blue-green", { inputs: inputsOf(world, pair, inputs) });
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "invalid-input"]);
    expect(out.stdout).toMatch(message);
    expect(world.cloudflare.requests.filter((request) => request.path.includes("/scripts/w/"))).toEqual([]);
  });
});

async function until(condition: () => boolean, timeoutMs = 20_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error("It did not happen.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

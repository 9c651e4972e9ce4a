/** The shipped bundle against the local Cloudflare: a good candidate, and what visitors notice. */

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isRollout, parseRecord } from "../../../src/record/record.ts";
import { variation } from "../../world/thorough.ts";
import { startWorld, type World } from "../../world/world.ts";
import { rollOut, runPost } from "../bundles.ts";
import { createPair, live, type Pair, shares, upload } from "../stage.ts";
import { visit } from "../visitors.ts";

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

/** What every deployment says about the rollout that made it, newest first. */
const recordsOf = (pair: Pair) =>
  deployments(pair)
    .map(({ annotations }) => parseRecord(annotations["workers/message"]))
    .filter(isRollout);

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
    const marks = recordsOf(pair);
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
    const { sealSample } = await import("../../deploy-worker/releases.ts");
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
    const { sealSample } = await import("../../deploy-worker/releases.ts");
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

  it("R16: a cache is gone around; where it answers all the same, nothing passes, and it is named", async () => {
    const cached = (when: string) => `const good = answer(200);
      if (${when}) good.headers.set("cf-cache-status", "HIT");
      return good;`;
    const known = cached('!url.searchParams.has("slipway")');
    const around = await rollOut(world, await createPair(world, { active: known, candidate: known }));
    expect([around.exitCode, around.outputs.outcome], around.stdout).toEqual([0, "SUCCEEDED"]);
    const old = `${cached("true").replace("return good;", "")} good.headers.delete("x-worker-version"); return good;`;
    const pair = await createPair(world, { active: old, candidate: old });
    const out = await rollOut(world, pair, { inputs: { "smoke-timeout": "2s", "identity-timeout": "2s" } });
    expect([out.exitCode, out.outputs["failure-reason"]]).toEqual([1, "identity-not-proven"]);
    expect(out.stdout).toContain("cf-cache-status: HIT");
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

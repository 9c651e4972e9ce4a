/** The shipped bundle against the local Cloudflare: a bad candidate, and what visitors notice. */

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { variation } from "../../world/thorough.ts";
import { startWorld, type World } from "../../world/world.ts";
import { rollOut, slowness } from "../bundles.ts";
import { BAD_500, createPair, GOOD, shares, THROWS } from "../stage.ts";
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

// Most of a rollout is waiting: several at a time cost no more than one.
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

  variation(
    "81: an active version that is down is repaired at once, and a direct release compares with nothing",
    async () => {
      const pair = await createPair(world, { active: BAD_500 });
      const out = await rollOut(world, pair);
      expect([out.exitCode, out.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
      expect(shares(world, pair).slice(2)).toEqual([0, 100, "all"]);
      const absolute = await createPair(world, { active: BAD_500 });
      const direct = await rollOut(world, absolute, {
        inputs: { strategy: "direct", steps: "", reason: "production is down" },
      });
      expect([direct.exitCode, direct.outputs.outcome]).toEqual([0, "SUCCEEDED"]);
      expect(direct.stdout).toContain("Reason: production is down");
    },
  );
});

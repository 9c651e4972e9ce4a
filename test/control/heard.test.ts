/** What people say reaches a rollout that is under way: both sides by their shipped bundles. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addStatus } from "../../local/github/state/state.ts";
import { parseRecord } from "../../src/record/record.ts";
import { formatWord, markOf } from "../../src/record/word.ts";
import { createPair, live, type Pair, shares } from "../blue-green/stage.ts";
import { type Outcome, startWorld, type World } from "../world/world.ts";
import { endRun, release, say, startRun } from "./stage.ts";

// Minutes only where the machine is busy with something else.
vi.setConfig({ testTimeout: 240_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** It stops at 10 % for a person. */
const PAUSED = { "pause-at": "10", "pause-time": "2m" };

/** Waits until the candidate has a share. */
async function untilShare(pair: Pair, share: number): Promise<void> {
  await vi.waitUntil(() => live(world, pair)[pair.candidate] === share, { timeout: 60_000, interval: 20 });
}

const heads = (pair: Pair) =>
  (world.cloudflare.state.workers.get(pair.worker)?.deployments ?? []).map(({ annotations }) =>
    parseRecord(annotations["workers/message"] ?? ""),
  );
const pauses = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const said = (outcome: Outcome) => outcome.stdout + outcome.stderr;

describe.concurrent("a person's word", () => {
  it("a ramp that waits goes on when somebody says `continue`, and everything names who", async () => {
    const pair = await createPair(world);
    const { ended } = release(world, pair, { inputs: PAUSED });
    await untilShare(pair, 10);
    await pauses(3_000);
    expect(live(world, pair)[pair.candidate]).toBe(10);
    const word = await say(world, "continue", { worker: pair.worker, more: { share: "10", timeout: "30s" } });
    expect(word.outputs, said(word)).toMatchObject({ heard: "true", by: "octocat" });
    const out = await ended;
    expect(out.outputs.outcome, said(out)).toBe("SUCCEEDED");
    expect(shares(world, pair)).toEqual(["none", 0, 0, 10, 50, 100, "all"]);
    expect(heads(pair).map((record) => record?.by)).toContain("octocat");
    expect(out.stdout).toContain("octocat says `continue`.");
    expect(out.summary).toContain("octocat said");
    expect(JSON.parse(out.outputs["verdicts-json"] ?? "[]")).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: "PASS" })]),
    );
  });

  it("a hold keeps the share, and an abort takes it back", async () => {
    const pair = await createPair(world);
    const { ended } = release(world, pair, { inputs: { steps: "10@4s, 50@400ms" } });
    await untilShare(pair, 10);
    const held = await say(world, "hold", { worker: pair.worker, more: { timeout: "30s" } });
    expect(held.outputs.heard, said(held)).toBe("true");
    await pauses(6_000);
    expect(live(world, pair)[pair.candidate]).toBe(10);
    await say(world, "abort", { worker: pair.worker, more: { timeout: "30s" } });
    const out = await ended;
    expect(out.outputs, said(out)).toMatchObject({ outcome: "ROLLED_BACK", "failure-reason": "operator-abort" });
    expect(out.stdout).toContain("octocat asked to take it back");
    expect(heads(pair)[0]).toMatchObject({ kind: "ABORT", why: "operator-abort", by: "octocat" });
  });

  it("what goes forward is not followed where nobody can tell who said it, what stops is", async () => {
    const pair = await createPair(world);
    const { ended } = release(world, pair, { inputs: PAUSED, permissions: { deployments: "write" } });
    await untilShare(pair, 10);
    const go = await say(world, "continue", { worker: pair.worker, more: { timeout: "30s" } });
    expect(go, said(go)).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "not-followed" } });
    expect(live(world, pair)[pair.candidate]).toBe(10);
    await say(world, "abort", { worker: pair.worker, more: { timeout: "30s" } });
    const out = await ended;
    expect(out.outputs["failure-reason"], said(out)).toBe("operator-abort");
    expect(out.stdout).toContain("not followed, who said it could not be proven");
  });

  it("without any permission nobody is heard: that is said, and the rollout ends as it would have", async () => {
    const pair = await createPair(world);
    const { ended } = release(world, pair, { permissions: {} });
    await untilShare(pair, 10);
    const out = await ended;
    expect(out.outputs.outcome, said(out)).toBe("SUCCEEDED");
    expect(out.stdout).toContain(
      "People's words do not reach this rollout: the calling job does not grant `deployments: read`",
    );
    expect(out.summary).toMatch(/People's words.*not heard/);
  });

  it.each([
    [
      "a share that the rollout does not have",
      { "pause-at": "30" },
      /`pause-at` names 30 %.*Name some of `0`, `10`, `50`/s,
    ],
    [
      "pauses that its time does not hold",
      { "pause-at": "10, 50" },
      /`pause-time` is 1h00m, and with 2 pauses.*`timeout`/s,
    ],
    ["no share at all", { "pause-at": "100" }, /`pause-at` has `100`/],
  ])("is waited for at shares of the rollout, for a time that it has: %s is refused", async (_, inputs, says) => {
    const pair = await createPair(world);
    const out = await release(world, pair, { inputs }).ended;
    expect(out, said(out)).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "invalid-input" } });
    expect(out.stdout).toMatch(says);
    expect(shares(world, pair)).toEqual(["none", 0]);
  });
});

describe.concurrent("a forged word", () => {
  const forge = (pair: Pair, { by = "octocat", creator = "github-actions[bot]", run = 0 }) => ({
    state: "in_progress" as const,
    creator,
    description: formatWord({ word: "continue", worker: markOf(pair.worker), run: String(run), by }),
    environment: "production",
    environmentUrl: "",
    logUrl: "",
  });

  it.each([
    ["a push that somebody else's code ran in", () => ({ run: startRun(world, { event: "push" }) })],
    ["somebody else's dispatch", () => ({ run: startRun(world, { event: "workflow_dispatch", actor: "mallory" }) })],
    [
      "a dispatch of long ago",
      () => {
        const run = startRun(world, { event: "workflow_dispatch" });
        endRun(world, run);
        const old = world.github.repository.runs.find(({ id }) => id === run);
        Object.assign(old ?? {}, { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:01:00Z" });
        return { run };
      },
    ],
    ["a run that there is not", () => ({ run: 999_999_999 })],
    ["another login that sets the status", () => ({ run: 1, creator: "mallory" })],
    ["somebody who may not write", () => ({ run: 1, creator: "reader", by: "reader" })],
  ])("is not followed: %s", async (_, forged) => {
    const pair = await createPair(world);
    const { ended, deployment } = release(world, pair, { inputs: PAUSED });
    await untilShare(pair, 10);
    addStatus(world.github.state, deployment, forge(pair, forged()));
    await vi.waitUntil(() => deployment.statuses.some(({ description }) => /followed=no/.test(description)), 60_000);
    expect(live(world, pair)[pair.candidate]).toBe(10);
    addStatus(world.github.state, deployment, forge(pair, { run: 1, creator: "octocat" }));
    const out = await ended;
    expect(out.outputs.outcome, said(out)).toBe("SUCCEEDED");
    expect(out.stdout).toMatch(/says `continue`: not followed/);
  });

  it("is not for us: one about another Worker, and text that only looks like one", async () => {
    const pair = await createPair(world);
    const { ended, deployment } = release(world, pair);
    await untilShare(pair, 10);
    const other = forge(pair, { creator: "octocat" });
    const abort = formatWord({ word: "abort", worker: markOf("other"), run: "1", by: "octocat" });
    addStatus(world.github.state, deployment, { ...other, description: abort });
    addStatus(world.github.state, deployment, { ...other, description: "slipway/1 word=abort @octocat **now**" });
    const out = await ended;
    expect(out.outputs.outcome, said(out)).toBe("SUCCEEDED");
    expect(out.stdout).not.toContain("octocat says");
  });
});

it("GitHub that fails, hangs or answers nonsense never slows or stops a rollout", async () => {
  const pair = await createPair(world);
  world.github.faults.push({ method: "GET", path: "/repos/octo/hello/deployments", status: 502, times: 1_000 });
  const out = await release(world, pair).ended;
  world.github.faults.length = 0;
  expect(out.outputs.outcome, said(out)).toBe("SUCCEEDED");
  expect(out.summary).toMatch(/People's words.*not heard/);
});

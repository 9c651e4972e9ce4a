import { describe, expect, it } from "vitest";
import type { Run } from "../../src/action/run.ts";
import { UserError } from "../../src/errors.ts";
import { alone, deploymentOf } from "../../src/record/deployment.ts";
import { begin } from "../../src/rollout/words/begin.ts";
import { DEFAULT_STEPS, DEFAULT_THRESHOLDS, DEFAULT_TIMING } from "../../src/rollout/words/config.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import type { Terminal } from "../../src/rollout/words/states.ts";
import { conclude } from "./conclude.ts";
import type { Inputs } from "./inputs.ts";
import type { Prepared } from "./prepare.ts";
import { describePlan } from "./report-plan.ts";

const config = {
  active: "aaaaaaaa",
  candidate: "cccccccc",
  strategy: "gradual",
  steps: DEFAULT_STEPS,
  bakeMs: 600_000,
  pauseAt: [],
  analytics: true,
  visits: true,
  comparison: "paired",
  identity: "echo",
  thresholds: DEFAULT_THRESHOLDS,
  timing: DEFAULT_TIMING,
} as unknown as Prepared["config"];
const inputs = { worker: "shop", evidence: "either", probesPerRound: 5 } as unknown as Inputs;

const plan = (perMinute: number, errors: number, changes: Partial<Prepared["config"]> = {}) => {
  const traffic = { requests: perMinute * 60, errors: Math.round(perMinute * 60 * errors) };
  return describePlan(
    { config: { ...config, ...changes }, before: { traffic, perMinute } } as unknown as Prepared,
    inputs,
  ).join("\n");
};

describe("the plan says what its traffic can and cannot show", () => {
  it.each([
    [0, 0, /No users' traffic was measured.*rests on probes/],
    [5, 0, /cannot see any error rate for sure|error rates from about (50|100|30)/],
    [600, 0.01, /600 requests a minute, 1\.0 % of them failing/],
    [600, 0.01, /see error rates from about [2-5]\.0 % on/],
    [60, 0, /Too little traffic to go on by itself at 5 %, 25 %: probes decide there/],
  ])("%d requests a minute, %d of them failing", (perMinute, errors, expected) => {
    expect(plan(perMinute, errors)).toMatch(expected);
  });

  it("and what nobody will see", () => {
    expect(plan(60, 0)).toMatch(
      /Probes see failures from about [2-5]\.0 % on .*in a check that the active version passes/,
    );
    expect(plan(60, 0, { comparison: "absolute" })).toContain("judged on the candidate alone");
    expect(plan(60, 0)).toContain("a status of 500 that is returned is seen by probes only");
    expect(plan(60, 0, { analytics: false })).toContain("everything rests on probes");
    expect(plan(60, 0, { active: null })).toContain("nothing to return to");
    expect(plan(60, 0, { visits: false })).toMatch(/No HTTP: .*\n.*3600 invocations, 0 of them failing; about 600 are/);
    expect(plan(60, 0, { visits: false, analytics: false })).toContain("the version ends as unproven");
    expect(plan(60, 0)).toContain(
      "0 % → 5 % for 5 min → 25 % for 5 min → 50 % for 10 min → 100 %, baking 10 min; at least 30 min",
    );
  });
});

describe("the end in one sentence", () => {
  const ended = (state: Terminal, changes: Partial<Journal> = {}): Journal => ({
    ...begin(0),
    state,
    stops: [{ reason: "candidate-worse", says: "9 of 20 (45.0 %) of the candidate's probes failed", at: 1_000 }],
    ...changes,
  });
  const run = { publish() {}, notice() {}, warning() {} } as unknown as Run;
  const failure = (journal: Journal): UserError => {
    try {
      conclude(journal, config, { inputs, end: 1_800 }, run);
    } catch (error) {
      if (error instanceof UserError) return error;
    }
    throw new Error("It did not fail.");
  };

  it.each<[Terminal, Partial<Journal>, RegExp, RegExp]>([
    [
      "ROLLED_BACK",
      {},
      /taken back, before any user met it; aaaaaaaa serves everything again: 9 of 20.*800 ms/,
      /`wrangler versions secret put` would build upon the version that was taken back.*`wrangler secret put NAME --name shop`/,
    ],
    ["ROLLED_BACK", { exposed: 25 }, /after at most 25 % of the traffic/, /10215/],
    ["ROLLBACK_FAILED", {}, /could not be taken back for sure/, /wrangler versions deploy aaaaaaaa@100 --name shop/],
    ["DRIFTED", {}, /Somebody else deployed/, /Find out who/],
    ["FAILED_LIVE", {}, /no version to return to/, /Deploy a version that works/],
    ["BLOCKED", {}, /did not begin/, /stays uploaded/],
  ])("%s", (state, changes, message, hint) => {
    const error = failure(ended(state, changes));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(error.reason).toBe("candidate-worse");
  });

  it("a held rollout says who keeps off it: everybody, or nobody if that could not be written down", () => {
    const stops = [{ reason: "active-worse" as const, says: "it fails", at: 1 }];
    const message = "slipway/1 n=7f3a r=k3f9a0c2d1 s=3 t=H u=rt w=active-worse run=1001/1";
    const reading = { asked: 0, at: 0, deployments: [deploymentOf({ id: "d", table: alone("cccccccc"), message })] };
    expect(failure(ended("HELD", { stops, reading })).hint).toMatch(/neither the janitor nor the next release will/);
    expect(failure(ended("HELD", { stops })).hint).toMatch(/could not be written down.*keep the janitor off/);
  });

  it("success is no failure, degraded or not, and a success says which version serves", () => {
    const reading = {
      asked: 0,
      at: 0,
      deployments: [deploymentOf({ id: "d", table: alone("cccccccc") })],
    };
    for (const state of ["SUCCEEDED", "SUCCEEDED_DEGRADED"] as const) {
      const outputs = conclude(ended(state, { reading, wrote: true }), config, { inputs, end: 0 }, run);
      expect(outputs).toMatchObject({ outcome: state, "live-version-id": "cccccccc", changed: true });
    }
  });
});

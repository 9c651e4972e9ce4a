import { expect, it } from "vitest";
import type { Rollout } from "./rollout.ts";
import { NOT_RUN, type Step, type StepName, TITLES } from "./step.ts";
import { summarize } from "./summary.ts";

const origin = { repositoryUrl: undefined, commit: undefined, ref: undefined, actor: undefined, runId: undefined };
const failure = { reason: "checks-failed", message: "It failed.", hint: undefined };
const staged = { "version-id": "11111111-1", "previous-version-id": "22222222-2", changed: true };

/** The table of a release whose steps told this. */
function told(given: { [name in StepName]?: Partial<Step> }, rollout?: Rollout): string {
  const steps = Object.fromEntries(
    Object.keys(TITLES).map((name) => [name, { ...NOT_RUN, ...given[name as StepName] }]),
  ) as Record<StepName, Step>;
  return summarize({ worker: "shop", environment: undefined, steps, rollout, origin });
}

const at = Date.parse("2026-11-28T12:00:00Z");
const rollout = (last: number): Rollout => ({
  ...{ state: "?", exposed: 100, verdicts: [], stops: [], end: at + 9_000 },
  entries: [
    { at, state: "STAGE", share: 0 },
    { at: at + 1_000, state: "BAKE", share: 100 },
    { at: at + 6_000, state: "?", share: last },
  ],
});

it("what got everything at once was met, though no rollout tells so", () => {
  const back = { conclusion: "success" as const, outputs: { changed: true, "health-after": "healthy" } };
  const given = (immediate: boolean) => ({
    stage: { conclusion: "success" as const, outputs: { ...staged, immediate } },
    "smoke-test": { conclusion: "failure" as const, failure },
    "take-back": back,
  });
  expect(told(given(true))).toContain("| Users | everybody met it, until it was taken back |");
  expect(told(given(false))).toContain("| Users | nobody met it |");
});

it("what was taken back after the rollout had users for longer than it, and serves since nobody knows when", () => {
  const page = told(
    {
      stage: { conclusion: "success", outputs: { ...staged, immediate: false } },
      "roll-out": { conclusion: "success", outputs: { outcome: "SUCCEEDED" } },
      "smoke-test-as-users": { conclusion: "failure", failure },
      "take-back": { conclusion: "success", outputs: { changed: true } },
    },
    rollout(100),
  );
  expect(page).toContain("| Users | at most 100 % met it, for 8 s, and until it was taken back |");
  expect(page).not.toContain("| Since |");
});

it("what the rollout itself took back had users until then", () => {
  const outputs = { outcome: "ROLLED_BACK", "health-after": "healthy" };
  const page = told({ "roll-out": { conclusion: "failure", outputs, failure } }, rollout(0));
  expect(page).toContain("| Users | at most 100 % met it, for 5 s |");
  expect(page).toContain("| Since | 2026-11-28 12:00:06 UTC |");
});

it("what holds may still have them", () => {
  const page = told({ "roll-out": { conclusion: "failure", outputs: { outcome: "HELD" }, failure } }, rollout(100));
  expect(page).toContain("| Users | at most 100 % met it, for 8 s, and may still |");
});

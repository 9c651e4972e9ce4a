import { expect, it } from "vitest";
import { NOT_RUN, type Step, type StepName, type Steps, TITLES } from "./step.ts";
import { verdictOf } from "./verdict.ts";
import type { Word } from "./word.ts";

const NEW = "11111111-1111-4111-8111-111111111111";
const OLD = "22222222-2222-4222-8222-222222222222";

/** Steps by what they told: `ok`, `failure`, or how it ended; all others never ran. */
type Given = { [name in StepName]?: Partial<Step> };

const steps = (given: Given): Steps =>
  Object.fromEntries(Object.keys(TITLES).map((name) => [name, { ...NOT_RUN, ...given[name as StepName] }])) as Record<
    StepName,
    Step
  >;

const ok = (outputs: Step["outputs"] = {}): Partial<Step> => ({ conclusion: "success", outputs });
const failed = (outputs: Step["outputs"] = {}, reason = "some-reason", hint = "Do this."): Partial<Step> => ({
  conclusion: "failure",
  outputs,
  failure: { reason, message: "It failed.", hint },
});
const staged = ok({ "version-id": NEW, "previous-version-id": OLD, changed: true, immediate: false });
const at = (outcome: string, more: Step["outputs"] = {}) => ({ outcome, ...more });

const CASES: [what: string, given: Given, word: Word, says: RegExp][] = [
  [
    "a rollout that went through",
    { stage: staged, "roll-out": ok(at("SUCCEEDED")) },
    "live",
    /^`11111111` of `shop` serves everybody$/,
  ],
  [
    "one that could not apply all",
    { stage: staged, "roll-out": ok(at("SUCCEEDED_DEGRADED")) },
    "degraded",
    /not all is done/,
  ],
  [
    "a first deployment",
    { stage: ok({ "version-id": NEW, changed: true, immediate: true }), "smoke-test": ok() },
    "live",
    /serves everybody/,
  ],
  [
    "a release that is live already",
    { stage: ok({ "version-id": NEW, changed: false, immediate: false }) },
    "unchanged",
    /already/,
  ],
  [
    "a rollout that turned back",
    { stage: staged, "roll-out": failed(at("ROLLED_BACK", { "health-after": "healthy" })) },
    "taken-back",
    /`22222222` serves everybody again and answers well/,
  ],
  [
    "one that turned back to what fails",
    { stage: staged, "roll-out": failed(at("ROLLED_BACK", { "health-after": "unhealthy" })) },
    "broken",
    /UNHEALTHY/,
  ],
  [
    "a smoke test that failed at 0 %",
    { stage: staged, "smoke-test": failed(), "take-back": ok({ changed: true, "health-after": "healthy" }) },
    "taken-back",
    /serves everybody again/,
  ],
  [
    "users who met failures after the cut-over",
    {
      stage: staged,
      "roll-out": ok(at("SUCCEEDED")),
      "smoke-test-as-users": failed(),
      "take-back": ok({ changed: true }),
    },
    "taken-back",
    /serves everybody again$/,
  ],
  [
    "a way back that failed",
    { stage: staged, "smoke-test": failed(), "take-back": failed() },
    "broken",
    /could not be taken back for sure/,
  ],
  [
    "a way back that was cut short",
    { stage: staged, "smoke-test": failed(), "take-back": { conclusion: "cancelled" } },
    "broken",
    /could not be taken back for sure/,
  ],
  [
    "a rollout that holds",
    { stage: staged, "roll-out": failed(at("HELD")), "take-back": ok({ changed: false }) },
    "held",
    /decide now/,
  ],
  [
    "somebody else's deployment",
    { stage: staged, "roll-out": failed(at("DRIFTED")) },
    "broken",
    /somebody else deployed/,
  ],
  [
    "a first release that fails",
    { stage: staged, "roll-out": failed(at("FAILED_LIVE")) },
    "broken",
    /no version to return to/,
  ],
  [
    "a rollout that could not come back",
    { stage: staged, "roll-out": failed(at("ROLLBACK_FAILED")) },
    "broken",
    /look now/,
  ],
  ["an outcome that nobody knows", { stage: staged, "roll-out": failed(at("WHATEVER")) }, "broken", /look now/],
  [
    "a rollout that was refused",
    { stage: staged, "roll-out": failed(at("BLOCKED")) },
    "not-released",
    /`22222222` serves everybody, as before/,
  ],
  ["a release that was refused", { stage: failed({}) }, "not-released", /nothing was changed/],
  ["a stage that was killed", { stage: { conclusion: "cancelled" } }, "unknown", /not written down/],
  [
    "one that was killed, and looked after",
    { stage: { conclusion: "cancelled" }, "take-back": ok({ changed: false }) },
    "not-released",
    /nothing was changed/,
  ],
  [
    "a rollout that was killed on its way",
    { stage: staged, "roll-out": { conclusion: "cancelled" } },
    "unknown",
    /not written down/,
  ],
  ["a machine that was lost with every word", {}, "unknown", /not written down/],
  [
    "a job that ended before anything",
    { preflight: { conclusion: "skipped" }, stage: { conclusion: "skipped" } },
    "not-released",
    /nothing was changed/,
  ],
  [
    "a first deployment whose smoke test failed",
    { stage: ok({ "version-id": NEW, changed: true, immediate: true }), "smoke-test": failed() },
    "unknown",
    /not written down/,
  ],
  ["a rollout that was killed", { stage: staged, "roll-out": { conclusion: "" } }, "unknown", /not written down/],
];

it.each(CASES)("%s", (_, given, word, says) => {
  const verdict = verdictOf({ worker: "shop", steps: steps(given) });
  expect(verdict.word).toBe(word);
  expect(verdict.says).toMatch(says);
});

it("why and what next come from the first step that failed", () => {
  const given = { stage: staged, "smoke-test": failed({}, "identity-not-proven"), "take-back": ok({ changed: true }) };
  expect(verdictOf({ worker: "shop", steps: steps(given) })).toMatchObject({ why: ["It failed."], next: ["Do this."] });
});

it("what a smoke test found is why, not what to do", () => {
  const found = failed({}, "checks-failed", "status: expected 2xx, actual 500\nDetails are in the job summary.");
  const given = { stage: staged, "smoke-test": found, "take-back": ok({ changed: true }) };
  const verdict = verdictOf({ worker: "shop", steps: steps(given) });
  expect(verdict.why).toEqual(["It failed.", "status: expected 2xx, actual 500"]);
  expect(verdict.next).toEqual(["Mend it and push: there is nothing left to settle."]);
});

it("a way back that failed names the command that is left to do", () => {
  const { next } = verdictOf({
    worker: "shop",
    steps: steps({ stage: staged, "smoke-test": failed(), "take-back": failed() }),
  });
  expect(next.join(" ")).toContain(`wrangler versions deploy ${OLD}@100 --name shop -y`);
});

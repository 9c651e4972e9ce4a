/** The judge itself: a quiet life breaks nothing, and for every rule there is a life that breaks exactly that one. */
import { expect, it } from "vitest";
import type { Deployed, History, Step, Table } from "./history.ts";
import { judge, RULES, type RuleName } from "./rules.ts";

const [ACTIVE, CANDIDATE, THIRD] = ["aaaaaaaa-1", "cccccccc-2", "eeeeeeee-3"];
const alone = (versionId: string): Table => [{ versionId, percentage: 100 }];
const split = (share: number): Table => [
  { versionId: ACTIVE, percentage: 100 - share },
  { versionId: CANDIDATE, percentage: share },
];
let count = 0;
const by = (kind: string, at: number, table: Table, nonce = "7f3a"): Deployed => {
  const message = `slipway/1 n=${nonce} r=k3f9a0c2d1 s=${++count} t=${kind} | x`;
  return { id: `${String(count).padStart(8, "d")}-x`, at, table, message };
};
const before: Deployed = { id: "00000000-x", at: 0, table: alone(ACTIVE), message: "by hand" };
const theirs: Deployed = { id: "ffffffff-x", at: 2_500, table: alone(THIRD), message: "by hand" };
const foreign = [{ id: theirs.id, at: 2_500 }];

const main: Step = {
  ...{ name: "main", candidate: CANDIDATE, active: ACTIVE, startedAt: 1_000, endedAt: 9_000, exitCode: 0, hung: false },
  ...{ signal: undefined, outcome: "SUCCEEDED", rollout: "k3f9a0c2d1", reason: undefined, log: "" },
};
const staged = by("S", 2_000, split(0));
const good = [before, staged, by("C", 4_000, split(100)), by("F", 8_000, alone(CANDIDATE))];
const reads = (...at: number[]) => at.map((one) => ({ method: "GET" as const, at: one, status: 200, body: "" }));
const posts = (...of: Deployed[]) =>
  of.map(({ at, message: body }) => ({ method: "POST" as const, at, status: 200, body }));

/** A life in which nothing is wrong, with changes. */
function life(changes: Partial<Omit<History, "world">> = {}, world: Partial<History["world"]> = {}): History {
  const calls = [...reads(1_900, 2_100, 3_900, 7_900, 8_100), ...posts(...(changes.deployments ?? good).slice(1))];
  return {
    deployments: good,
    ...{ foreign: [], broken: [], steps: [main], visits: [{ at: 5_000, version: CANDIDATE, ok: true }] },
    calls: calls.sort((a, b) => a.at - b.at),
    ...changes,
    world: {
      ...{ analytics: true, disturbed: false, lateMs: 0, blind: false, slowness: 1, words: true, noticeMs: 2_000 },
      ...world,
    },
  };
}

const step = (changes: Partial<Step>): Step => ({ ...main, ...changes });
const failed = (outcome: string, log = "::error::no", changes: Partial<Step> = {}) =>
  step({ exitCode: 1, outcome, log, ...changes });
const command = "::error::Decide: wrangler versions deploy";
const back = by("A", 5_000, alone(ACTIVE));
const ramp = by("R", 3_000, split(50));

it("finds nothing in a life in which nothing is wrong", () => {
  expect(judge(life())).toEqual([]);
});

const broken = { versionId: CANDIDATE, since: 0, shows: "always" as const };
const overwritten = [before, staged, theirs, ramp, back];
const taken = { deployments: [before, staged, ramp, back], broken: [{ ...broken, shows: "plain" as const }] };

it.each<[RuleName, History]>([
  ["bad-final", life({ broken: [{ ...broken, shows: "people" }] })],
  ["split-at-rest", life({ deployments: [before, staged, ramp], steps: [failed("DRIFTED")], foreign }, {})],
  [
    "foreign",
    life({
      deployments: overwritten,
      foreign,
      steps: [failed("ROLLED_BACK")],
      calls: [...reads(2_900), ...posts(ramp), ...reads(8_100)],
    }),
  ],
  [
    "foreign",
    life({
      deployments: overwritten,
      foreign,
      steps: [failed("ROLLED_BACK", "::error::ffffffff")],
      calls: [...reads(1_900), ...posts(ramp), ...reads(8_100)],
    }),
  ],
  [
    "foreign",
    life({
      deployments: overwritten,
      foreign,
      steps: [failed("ROLLED_BACK")],
      calls: [...reads(2_450), ...posts(ramp), ...reads(8_100)],
    }),
  ],
  ["truth", life({ ...taken, steps: [main] })],
  ["truth", life({ ...taken, steps: [step({ exitCode: 1, log: "::error::no" })] })],
  ["truth", life({ ...taken, steps: [failed("FAILED_CLEAN")] })],
  ["advice", life({ ...taken, steps: [failed("ROLLED_BACK", "")] })],
  ["advice", life({ ...taken, steps: [failed("HELD")] })],
  ["duplicate", life({ deployments: [...good, ...good.slice(-1)] })],
  [
    "two-aborts",
    life({
      ...taken,
      deployments: [...taken.deployments, by("A", 5_500, alone(ACTIVE))],
      steps: [failed("ROLLED_BACK")],
    }),
  ],
  ["worse", life({ ...taken, broken: [{ ...broken, versionId: ACTIVE }], steps: [failed("ROLLED_BACK")] })],
  [
    "bound",
    life({ steps: [step({ hung: true, exitCode: undefined })], deployments: taken.deployments, broken: taken.broken }),
  ],
  [
    "bound",
    life({ ...taken, steps: [failed("ROLLED_BACK", "::error::no", { signal: { name: "SIGINT", at: 1_100 } })] }),
  ],
  ["bound", life({ steps: [step({ endedAt: 99_000 })] }, { revokedAt: 8_500 })],
  [
    "post",
    life({
      deployments: [before, staged, ramp],
      broken: taken.broken,
      steps: [failed("HELD", command), step({ name: "post", outcome: undefined })],
    }),
  ],
  ["visitors", life({ visits: [{ at: 5_000, version: CANDIDATE, ok: false }] })],
  ["not-succeeded", life({ deployments: taken.deployments, steps: [failed("ROLLED_BACK")] })],
])("%s", (rule, history) => {
  expect([...new Set(judge(history).map((violation) => violation.rule))]).toEqual([rule]);
});

it("has a life for every rule", () => {
  // The table above names them; a rule that nobody can break is none.
  expect(Object.keys(RULES)).toHaveLength(12);
});

it("lets a colleague's deployment be lost within one round trip if it is named, or put back", () => {
  const named = failed("DRIFTED", "::error::ffffffff was overwritten. rollback.yml");
  const calls = [...reads(2_450), ...posts(ramp), ...reads(3_100)];
  expect(judge(life({ deployments: [before, staged, theirs, ramp], foreign, steps: [named], calls }))).toEqual([]);
  const putBack = { ...back, table: theirs.table };
  const deployments = [before, staged, theirs, ramp, putBack];
  expect(judge(life({ deployments, foreign, steps: [failed("DRIFTED")], calls }))).toEqual([]);
});

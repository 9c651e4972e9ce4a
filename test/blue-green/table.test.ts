/** Every state × every event: how it ends, and which deployments were asked for on the way. */
import { describe, expect, it } from "vitest";
import type { Config } from "../../src/rollout/words/config.ts";
import { ACTIVE, alone, CANDIDATE, settings, THIRD } from "./settings.ts";
import { Leader, type Outside, Platform } from "./simulation.ts";

const STATES = [
  "PLAN",
  "STAGE",
  "SMOKE",
  "APPROVAL",
  "RAMP",
  "OBSERVE",
  "HOLD",
  "CUTOVER",
  "BAKE",
  "FINALIZE",
  "ABORT",
] as const;
type State = (typeof STATES)[number];

/** Leads a rollout until it is in a state. */
function leadTo(state: State): Leader {
  const changes: Partial<Config> = {};
  if (state === "APPROVAL") changes.approval = true;
  const platform = new Platform(7, alone(ACTIVE));
  const leader = new Leader(platform, settings(changes));
  if (state === "HOLD") platform.analytics = "down";
  for (let i = 0; i < 5_000 && leader.journal.state !== state; i++) {
    leader.step(state === "ABORT" && leader.journal.state === "OBSERVE" ? { cancelled: true } : {});
  }
  platform.analytics = "ok";
  expect(leader.journal.state).toBe(state);
  return leader;
}

/** The shares of the candidate that were written, A and D standing for the active version or the candidate alone. */
const written = ({ platform }: Leader) =>
  platform.writes.map(({ table }) => {
    if (table.length === 2) return table[1]?.percentage;
    return table[0]?.version === CANDIDATE ? "D" : "A";
  });

type Happening = (leader: Leader) => (leader: Leader) => Outside;

const EVENTS: Record<string, Happening> = {
  nothing: () => () => ({}),
  cancel: () => () => ({ cancelled: true }),
  "a person aborts": (leader) => () => ({ controls: [{ word: "abort", rollout: leader.config.rollout, seq: 0 }] }),
  "a person rejects": (leader) => {
    const { seq } = leader.journal;
    return () => ({ controls: [{ word: "reject", rollout: leader.config.rollout, seq }] });
  },
  "a person approves": (leader) => {
    const { seq } = leader.journal;
    return () => ({ controls: [{ word: "approve", rollout: leader.config.rollout, seq }] });
  },
  "a stale approval": (leader) => {
    const seq = leader.journal.seq - 1;
    return () => ({ controls: [{ word: "approve", rollout: leader.config.rollout, seq }] });
  },
  "an approval of another rollout": (leader) => () => ({
    controls: [{ word: "approve", rollout: "0000000000", seq: leader.journal.seq }],
  }),
  "somebody deploys": ({ platform }) => {
    platform.apply(alone(THIRD), "from a laptop");
    return () => ({});
  },
  "the list is unreadable for ever": ({ platform }) => {
    for (let i = 0; i < 5_000; i++) platform.readFaults.push({ kind: "unreadable" });
    return () => ({});
  },
  "writes are refused for ever": ({ platform }) => {
    for (let i = 0; i < 500; i++) platform.writeFaults.push({ kind: "refused", status: 403, code: 10000 });
    return () => ({});
  },
  "the next answer is lost": ({ platform }) => {
    platform.writeFaults.push({ kind: "lost", applied: true });
    return () => ({});
  },
  "the candidate breaks": ({ platform }) => {
    platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    return () => ({});
  },
  "the active version breaks": ({ platform }) => {
    platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
    return () => ({});
  },
  "the job's time is over": () => () => ({ jobMsLeft: 100_000 }),
  "no API calls are left": () => () => ({ apiCallsLeft: 10 }),
};

function outcome(state: State, event: string): string {
  const leader = leadTo(state);
  const happening = EVENTS[event];
  if (happening === undefined) throw new Error(event);
  leader.run(happening(leader));
  return `${leader.journal.state} ${leader.journal.stops[0]?.reason ?? "-"} [${written(leader).join(" ")}]`;
}

/** `end first-reason [candidate shares written; A, D = the active version or the candidate alone]`, state by state. */
const EXPECTED: Record<string, Record<State, string>> = {
  nothing: {
    PLAN: "SUCCEEDED - [0 5 25 50 100 D]",
    STAGE: "SUCCEEDED - [0 5 25 50 100 D]",
    SMOKE: "SUCCEEDED - [0 5 25 50 100 D]",
    APPROVAL: "ROLLED_BACK approval-timeout [0 A]",
    RAMP: "SUCCEEDED - [0 5 25 50 100 D]",
    OBSERVE: "SUCCEEDED - [0 5 25 50 100 D]",
    HOLD: "SUCCEEDED - [0 5 25 50 100 D]",
    CUTOVER: "SUCCEEDED - [0 5 25 50 100 D]",
    BAKE: "SUCCEEDED - [0 5 25 50 100 D]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  cancel: {
    PLAN: "FAILED_CLEAN cancelled []",
    STAGE: "ROLLED_BACK cancelled [0 A]",
    SMOKE: "ROLLED_BACK cancelled [0 A]",
    APPROVAL: "ROLLED_BACK cancelled [0 A]",
    RAMP: "ROLLED_BACK cancelled [0 5 A]",
    OBSERVE: "ROLLED_BACK cancelled [0 5 A]",
    HOLD: "ROLLED_BACK cancelled [0 5 A]",
    CUTOVER: "ROLLED_BACK cancelled [0 5 25 50 A]",
    BAKE: "ROLLED_BACK cancelled [0 5 25 50 100 A]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "a person aborts": {
    PLAN: "BLOCKED operator-abort []",
    STAGE: "ROLLED_BACK operator-abort [0 A]",
    SMOKE: "ROLLED_BACK operator-abort [0 A]",
    APPROVAL: "ROLLED_BACK operator-abort [0 A]",
    RAMP: "ROLLED_BACK operator-abort [0 5 A]",
    OBSERVE: "ROLLED_BACK operator-abort [0 5 A]",
    HOLD: "ROLLED_BACK operator-abort [0 5 A]",
    CUTOVER: "ROLLED_BACK operator-abort [0 5 25 50 A]",
    BAKE: "ROLLED_BACK operator-abort [0 5 25 50 100 A]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "a person rejects": {
    PLAN: "BLOCKED approval-rejected []",
    STAGE: "ROLLED_BACK approval-rejected [0 A]",
    SMOKE: "ROLLED_BACK approval-rejected [0 A]",
    APPROVAL: "ROLLED_BACK approval-rejected [0 A]",
    RAMP: "ROLLED_BACK approval-rejected [0 5 A]",
    OBSERVE: "ROLLED_BACK approval-rejected [0 5 A]",
    HOLD: "ROLLED_BACK approval-rejected [0 5 A]",
    CUTOVER: "ROLLED_BACK approval-rejected [0 5 25 50 A]",
    BAKE: "ROLLED_BACK approval-rejected [0 5 25 50 100 A]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "a person approves": {
    PLAN: "SUCCEEDED - [0 5 25 50 100 D]",
    STAGE: "SUCCEEDED - [0 5 25 50 100 D]",
    SMOKE: "SUCCEEDED - [0 5 25 50 100 D]",
    APPROVAL: "SUCCEEDED - [0 5 25 50 100 D]",
    RAMP: "SUCCEEDED - [0 5 25 50 100 D]",
    OBSERVE: "SUCCEEDED - [0 5 25 50 100 D]",
    HOLD: "SUCCEEDED - [0 5 25 50 100 D]",
    CUTOVER: "SUCCEEDED - [0 5 25 50 100 D]",
    BAKE: "SUCCEEDED - [0 5 25 50 100 D]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "a stale approval": {
    PLAN: "SUCCEEDED - [0 5 25 50 100 D]",
    STAGE: "SUCCEEDED - [0 5 25 50 100 D]",
    SMOKE: "SUCCEEDED - [0 5 25 50 100 D]",
    APPROVAL: "ROLLED_BACK approval-timeout [0 A]",
    RAMP: "SUCCEEDED - [0 5 25 50 100 D]",
    OBSERVE: "SUCCEEDED - [0 5 25 50 100 D]",
    HOLD: "SUCCEEDED - [0 5 25 50 100 D]",
    CUTOVER: "SUCCEEDED - [0 5 25 50 100 D]",
    BAKE: "SUCCEEDED - [0 5 25 50 100 D]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "an approval of another rollout": {
    PLAN: "SUCCEEDED - [0 5 25 50 100 D]",
    STAGE: "SUCCEEDED - [0 5 25 50 100 D]",
    SMOKE: "SUCCEEDED - [0 5 25 50 100 D]",
    APPROVAL: "ROLLED_BACK approval-timeout [0 A]",
    RAMP: "SUCCEEDED - [0 5 25 50 100 D]",
    OBSERVE: "SUCCEEDED - [0 5 25 50 100 D]",
    HOLD: "SUCCEEDED - [0 5 25 50 100 D]",
    CUTOVER: "SUCCEEDED - [0 5 25 50 100 D]",
    BAKE: "SUCCEEDED - [0 5 25 50 100 D]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "somebody deploys": {
    PLAN: "BLOCKED active-moved []",
    STAGE: "DRIFTED foreign-deployment [0]",
    SMOKE: "DRIFTED foreign-deployment [0 5]",
    APPROVAL: "DRIFTED foreign-deployment [0]",
    RAMP: "DRIFTED foreign-deployment [0 5]",
    OBSERVE: "DRIFTED foreign-deployment [0 5]",
    HOLD: "DRIFTED foreign-deployment [0 5]",
    CUTOVER: "DRIFTED foreign-deployment [0 5 25 50 100]",
    BAKE: "DRIFTED foreign-deployment [0 5 25 50 100]",
    FINALIZE: "DRIFTED foreign-deployment [0 5 25 50 100 D]",
    ABORT: "DRIFTED cancelled [0 5 A]",
  },
  "the list is unreadable for ever": {
    PLAN: "BLOCKED platform-unreadable []",
    STAGE: "ROLLBACK_FAILED write-not-applied [0]",
    SMOKE: "ROLLBACK_FAILED write-not-applied [0 5]",
    APPROVAL: "ROLLBACK_FAILED approval-timeout [0]",
    RAMP: "ROLLBACK_FAILED write-not-applied [0 5]",
    OBSERVE: "ROLLBACK_FAILED platform-unreadable [0 5]",
    HOLD: "ROLLBACK_FAILED platform-unreadable [0 5]",
    CUTOVER: "ROLLBACK_FAILED write-not-applied [0 5 25 50 100]",
    BAKE: "ROLLBACK_FAILED platform-unreadable [0 5 25 50 100]",
    FINALIZE: "SUCCEEDED_DEGRADED settings-not-applied [0 5 25 50 100 D]",
    ABORT: "ROLLBACK_FAILED cancelled [0 5 A]",
  },
  "writes are refused for ever": {
    PLAN: "FAILED_CLEAN unauthorized [0]",
    STAGE: "ROLLBACK_FAILED unauthorized [0 5 A A A]",
    SMOKE: "ROLLBACK_FAILED unauthorized [0 5 A A A]",
    APPROVAL: "ROLLBACK_FAILED approval-timeout [0 A A A]",
    RAMP: "ROLLBACK_FAILED unauthorized [0 5 25 A A A]",
    OBSERVE: "ROLLBACK_FAILED unauthorized [0 5 25 A A A]",
    HOLD: "ROLLBACK_FAILED unauthorized [0 5 25 A A A]",
    CUTOVER: "ROLLBACK_FAILED unauthorized [0 5 25 50 100 A A A]",
    BAKE: "SUCCEEDED_DEGRADED settings-not-applied [0 5 25 50 100 D]",
    FINALIZE: "SUCCEEDED_DEGRADED settings-not-applied [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "the next answer is lost": {
    PLAN: "SUCCEEDED - [0 5 25 50 100 D]",
    STAGE: "SUCCEEDED - [0 5 25 50 100 D]",
    SMOKE: "SUCCEEDED - [0 5 25 50 100 D]",
    APPROVAL: "ROLLED_BACK approval-timeout [0 A]",
    RAMP: "SUCCEEDED - [0 5 25 50 100 D]",
    OBSERVE: "SUCCEEDED - [0 5 25 50 100 D]",
    HOLD: "SUCCEEDED - [0 5 25 50 100 D]",
    CUTOVER: "SUCCEEDED - [0 5 25 50 100 D]",
    BAKE: "SUCCEEDED - [0 5 25 50 100 D]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "the candidate breaks": {
    PLAN: "ROLLED_BACK smoke-test-failed [0 A]",
    STAGE: "ROLLED_BACK smoke-test-failed [0 A]",
    SMOKE: "ROLLED_BACK candidate-worse [0 5 A]",
    APPROVAL: "ROLLED_BACK candidate-worse [0 A]",
    RAMP: "ROLLED_BACK candidate-worse [0 5 A]",
    OBSERVE: "ROLLED_BACK candidate-worse [0 5 A]",
    HOLD: "ROLLED_BACK candidate-worse [0 5 A]",
    CUTOVER: "ROLLED_BACK candidate-worse [0 5 25 50 100 A]",
    BAKE: "ROLLED_BACK candidate-worse [0 5 25 50 100 A]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "the active version breaks": {
    PLAN: "ROLLED_BACK active-unhealthy [0 A]",
    STAGE: "ROLLED_BACK active-unhealthy [0 A]",
    SMOKE: "SUCCEEDED - [0 5 25 50 100 D]",
    APPROVAL: "ROLLED_BACK approval-timeout [0 A]",
    RAMP: "SUCCEEDED - [0 5 25 50 100 D]",
    OBSERVE: "SUCCEEDED - [0 5 25 50 100 D]",
    HOLD: "SUCCEEDED - [0 5 25 50 100 D]",
    CUTOVER: "SUCCEEDED - [0 5 25 50 100 D]",
    BAKE: "SUCCEEDED - [0 5 25 50 100 D]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "the job's time is over": {
    PLAN: "BLOCKED too-little-time []",
    STAGE: "ROLLED_BACK too-little-time [0 A]",
    SMOKE: "ROLLED_BACK too-little-time [0 A]",
    APPROVAL: "ROLLED_BACK too-little-time [0 A]",
    RAMP: "ROLLED_BACK too-little-time [0 5 A]",
    OBSERVE: "ROLLED_BACK too-little-time [0 5 A]",
    HOLD: "ROLLED_BACK too-little-time [0 5 A]",
    CUTOVER: "ROLLED_BACK too-little-time [0 5 25 50 A]",
    BAKE: "ROLLED_BACK too-little-time [0 5 25 50 100 A]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
  "no API calls are left": {
    PLAN: "BLOCKED too-few-api-calls []",
    STAGE: "ROLLED_BACK too-few-api-calls [0 A]",
    SMOKE: "ROLLED_BACK too-few-api-calls [0 A]",
    APPROVAL: "ROLLED_BACK approval-timeout [0 A]",
    RAMP: "ROLLED_BACK too-few-api-calls [0 5 A]",
    OBSERVE: "ROLLED_BACK too-few-api-calls [0 5 A]",
    HOLD: "ROLLED_BACK too-few-api-calls [0 5 A]",
    CUTOVER: "ROLLED_BACK too-few-api-calls [0 5 25 50 A]",
    BAKE: "SUCCEEDED - [0 5 25 50 100 D]",
    FINALIZE: "SUCCEEDED - [0 5 25 50 100 D]",
    ABORT: "ROLLED_BACK cancelled [0 5 A]",
  },
};

describe.each(Object.entries(EXPECTED))("%s", (event, row) => {
  it.each(STATES)("in %s", (state) => {
    expect(outcome(state, event)).toBe(row[state]);
  });
});

it("covers every event", () => {
  expect(Object.keys(EXPECTED)).toEqual(Object.keys(EVENTS));
});

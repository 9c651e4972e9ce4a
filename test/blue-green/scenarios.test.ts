/** Adversarial situations by number, at the level of the engine: what is written, and how it ends. */
import { describe, expect, it } from "vitest";
import { rolloutOf, type Table } from "../../src/record/deployment.ts";
import { inFlight } from "../../src/rollout/in-flight.ts";
import { takeOver } from "../../src/rollout/take-over.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import type { State } from "../../src/rollout/words/states.ts";
import { ACTIVE, alone, CANDIDATE, settings, split, THIRD } from "./settings.ts";
import { Leader, Platform, type WriteFault } from "./simulation.ts";

const minute = 60_000;

function start(changes: Partial<Config> = {}, table: Table = alone(ACTIVE)): Leader {
  return new Leader(new Platform(11, table), settings(changes));
}

function until(leader: Leader, state: State, step = -1): Leader {
  for (let i = 0; i < 5_000 && !(leader.journal.state === state && leader.journal.step >= step); i++) leader.step();
  expect(leader.journal.state).toBe(state);
  return leader;
}

/** Another process that finds nothing but the list. */
function heir(leader: Leader, intent: "abort" | "resume" = "abort"): Leader {
  const orphan = inFlight(leader.platform.deployments);
  if (orphan === undefined) throw new Error("nothing is in flight");
  const config = { ...leader.config, nonce: "beef", active: orphan.active, candidate: orphan.candidate };
  return new Leader(leader.platform, config, takeOver(orphan, config, intent, leader.platform.now));
}

const shares = ({ platform }: Leader) => platform.writes.map(({ table, reply }) => `${share(table)} ${reply}`);
const share = (table: Table) =>
  table.length === 2 ? table[1]?.percentage : table[0]?.version === CANDIDATE ? "all" : "none";
const live = ({ platform }: Leader) => platform.head.table;
const reasons = ({ journal }: Leader) => journal.stops.map(({ reason }) => reason);
const says = ({ journal }: Leader) => journal.stops.map((stop) => stop.says).join("; ");
const nonces = ({ platform }: Leader) => platform.deployments.flatMap((deployment) => rolloutOf(deployment)?.seq ?? []);
const fail = (leader: Leader, ...faults: (WriteFault | undefined)[]) => leader.platform.writeFaults.push(...faults);

describe("A: API and network", () => {
  it("1: 429 on a step's write waits as told, reads again, writes once more", () => {
    const leader = until(start(), "RAMP", 0);
    fail(leader, { kind: "limited", retryAfterMs: 20_000 });
    const began = leader.platform.now;
    until(leader, "OBSERVE", 1);
    expect(shares(leader).slice(-2)).toEqual(["25 limited", "25 accepted"]);
    expect(leader.journal.since - began).toBeGreaterThan(20_000);
    expect(leader.run().journal.state).toBe("SUCCEEDED");
  });

  it("2: a long 429 on a forward write holds the share without a loop of calls, then goes on", () => {
    const leader = until(start(), "RAMP", 0);
    fail(leader, { kind: "limited", retryAfterMs: 280_000 });
    const calls = leader.platform.calls;
    until(leader, "HOLD");
    expect(share(live(leader))).toBe(5);
    until(leader, "OBSERVE", 1);
    expect(leader.platform.calls - calls).toBeLessThan(15);
    expect(leader.run().journal.state).toBe("SUCCEEDED");
  });

  it("3: 429 on the abort is waited for and tried until it is through", () => {
    const leader = until(start(), "OBSERVE", 0);
    fail(leader, ...[20_000, 280_000, 20_000].map((retryAfterMs) => ({ kind: "limited" as const, retryAfterMs })));
    leader.run(() => ({ cancelled: true }));
    expect(leader.journal.state).toBe("ROLLED_BACK");
    expect(shares(leader).slice(-4)).toEqual(["none limited", "none limited", "none limited", "none accepted"]);
  });

  it("5: an answer that is lost after the write was applied makes exactly one deployment, at every write", () => {
    for (let n = 0; n < 6; n++) {
      const leader = start();
      fail(leader, ...Array<undefined>(n).fill(undefined), { kind: "lost", applied: true });
      expect(leader.run().journal.state).toBe("SUCCEEDED");
      expect(nonces(leader)).toEqual([6, 5, 4, 3, 2, 1]);
      expect(leader.platform.writes).toHaveLength(6);
    }
  });

  it("6: an answer that is lost before the write was applied ends in one deployment too, at every write", () => {
    for (let n = 0; n < 6; n++) {
      const leader = start();
      fail(leader, ...Array<undefined>(n).fill(undefined), { kind: "lost", applied: false });
      expect(leader.run().journal.state).toBe("SUCCEEDED");
      expect(nonces(leader)).toEqual([6, 5, 4, 3, 2, 1]);
      expect(leader.platform.writes).toHaveLength(7);
    }
  });

  it("7: a write that shows up late is not sent twice", () => {
    const leader = until(start(), "RAMP", 0);
    fail(leader, { kind: "slow", visibleAfterMs: 2_500 });
    expect(leader.run().journal.state).toBe("SUCCEEDED");
    expect(nonces(leader)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(leader.platform.writes).toHaveLength(6);
  });

  it("11: an accepted write that left another table behind is taken back", () => {
    const leader = until(start(), "RAMP", 0);
    const write = leader.platform.write.bind(leader.platform);
    leader.platform.write = (_table, message, force) => {
      leader.platform.write = write;
      return write(split(80), message, force);
    };
    leader.run();
    expect(leader.journal.state).toBe("ROLLED_BACK");
    expect(live(leader)).toEqual(alone(ACTIVE));
  });

  it("12: a list that cannot be read holds the rollout, and ends it at the deadline", () => {
    const leader = until(start(), "OBSERVE", 0);
    for (let i = 0; i < 12; i++) leader.platform.readFaults.push({ kind: "unreadable" });
    until(leader, "HOLD");
    expect(leader.run().journal.state).toBe("SUCCEEDED");
    const other = until(start(), "OBSERVE", 0);
    for (let i = 0; i < 25; i++) other.platform.readFaults.push({ kind: "unreadable" });
    expect(other.run().journal.state).toBe("ROLLED_BACK");
    expect(reasons(other)).toEqual(["platform-unreadable"]);
  });

  it("12: a blind abort needs a FAIL verdict and a head that was ours a moment ago", () => {
    const leader = until(start(), "OBSERVE", 0);
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    until(leader, "ABORT");
    leader.platform.readFaults.push({ kind: "unreadable" }, { kind: "unreadable" });
    const blind = until(start(), "OBSERVE", 0);
    blind.step();
    blind.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    blind.journal = { ...blind.journal, reading: undefined, oursAt: blind.platform.now };
    for (let i = 0; i < 3; i++) blind.platform.readFaults.push({ kind: "unreadable" });
    blind.journal = { ...blind.journal, due: { ...blind.journal.due, read: blind.platform.now + 10 * minute } };
    expect(blind.run().journal.state).toBe("ROLLED_BACK");
    const stale = until(start(), "OBSERVE", 0);
    for (let i = 0; i < 3; i++) stale.platform.readFaults.push({ kind: "unreadable" });
    stale.journal = { ...stale.journal, reading: undefined, oursAt: stale.platform.now - 2 * minute };
    stale.run(() => ({ cancelled: true }));
    const first = stale.actions.findIndex((action) => action.do === "write" && share(action.table) === "none");
    expect(stale.actions.slice(0, first).filter((action) => action.do === "read").length).toBeGreaterThan(3);
  });

  it("13: an API that is down after the cut-over is asked until the budget ends, and a person is called", () => {
    const leader = until(start(), "BAKE");
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    for (let i = 0; i < 500; i++) leader.platform.readFaults.push({ kind: "unreadable" });
    fail(leader, ...Array<WriteFault>(500).fill({ kind: "lost", applied: false }));
    const began = leader.platform.now;
    expect(leader.run().journal.state).toBe("ROLLBACK_FAILED");
    expect(leader.platform.now - began).toBeGreaterThan(30 * minute);
    leader.platform.readFaults = [];
    leader.platform.writeFaults = [];
    expect(heir(leader).run().journal.state).toBe("ROLLED_BACK");
  });

  it("14: a token that is revoked on the way ends as ROLLBACK_FAILED, with the refusal", () => {
    const leader = until(start(), "OBSERVE", 0);
    fail(leader, ...Array<WriteFault>(9).fill({ kind: "refused", status: 403, code: 10000 }));
    expect(leader.run().journal.state).toBe("ROLLBACK_FAILED");
    expect(reasons(leader)).toContain("unauthorized");
    expect(says(leader)).toMatch(/403 \(10000\)/);
  });

  it("17: probes that fail for both versions are no verdict on the candidate", () => {
    const leader = until(start({ analytics: false }), "OBSERVE", 0);
    leader.platform.health = () => ({ errors: 1 });
    expect(leader.run().journal.state).toBe("ROLLED_BACK");
    expect(reasons(leader)).toEqual(["environment-unhealthy"]);
    expect(leader.states).toContain("HOLD");
  });
});

describe("B: cancel and death", () => {
  it("19: a cancel before anything was written changes nothing", () => {
    const leader = start().run(() => ({ cancelled: true }));
    expect(leader.journal.state).toBe("FAILED_CLEAN");
    expect(leader.platform.writes).toEqual([]);
  });

  it("20: a cancel while the stage's answer is out is undone, even if the write arrives late", () => {
    const leader = start();
    fail(leader, { kind: "lost", applied: true, delayMs: 3_000 });
    until(leader, "STAGE");
    leader.run(() => ({ cancelled: true }));
    expect(leader.journal.state).toBe("ROLLED_BACK");
    expect(live(leader)).toEqual(alone(ACTIVE));
  });

  it("20: a stage that arrives after everything ended is found by whoever reads the list next", () => {
    const leader = start();
    fail(leader, { kind: "lost", applied: true, delayMs: 30_000 });
    until(leader, "STAGE");
    expect(leader.run(() => ({ cancelled: true })).journal.state).toBe("FAILED_CLEAN");
    leader.platform.now += 40_000;
    leader.platform.settle();
    expect(share(live(leader))).toBe(0);
    expect(heir(leader).run().journal.state).toBe("ROLLED_BACK");
  });

  it("21: a ramp that arrives after the abort is undone again", () => {
    const leader = until(start(), "RAMP", 0);
    fail(leader, { kind: "lost", applied: true, delayMs: 2_300 });
    for (let i = 0; i < 3; i++) leader.step();
    // Propagation keeps the proof waiting, so that the late write falls into it.
    leader.platform.propagationMs = 4_000;
    leader.run(() => ({ cancelled: true }));
    expect(leader.journal.state).toBe("ROLLED_BACK");
    expect(live(leader)).toEqual(alone(ACTIVE));
    expect(shares(leader).filter((write) => write.startsWith("none")).length).toBeGreaterThanOrEqual(1);
  });

  it("21: a ramp that arrives between the proof and the last reading is undone again", () => {
    const leader = until(start(), "OBSERVE", 1);
    const ramp = leader.platform.writes.at(-1);
    while (!(leader.journal.state === "ABORT" && leader.actions.at(-1)?.do === "identify"))
      leader.step({ cancelled: true });
    leader.platform.apply(split(50), ramp?.message ?? "");
    leader.run(() => ({ cancelled: true }));
    expect([leader.journal.state, live(leader)]).toEqual(["ROLLED_BACK", alone(ACTIVE)]);
    expect(shares(leader).filter((write) => write.startsWith("none"))).toHaveLength(2);
  });

  it("21: a cut-over that arrives after the last deployment degrades the success", () => {
    const leader = until(start(), "FINALIZE");
    const cutover = leader.platform.writes.find(({ table }) => share(table) === 100);
    while (leader.actions.at(-1)?.do !== "finalize") leader.step();
    leader.platform.apply(split(100), cutover?.message ?? "");
    leader.run();
    expect(leader.journal.state).toBe("SUCCEEDED_DEGRADED");
    expect(says(leader)).toContain("still attached");
  });

  it("21: what another process of the same rollout took back is not raised again", () => {
    const leader = until(start(), "OBSERVE", 0);
    const { forMs } = leader.config.steps[0] ?? { forMs: 0 };
    while (leader.platform.now < leader.journal.since + forMs - 1) leader.step();
    heir(leader).run();
    const writes = leader.platform.writes.length;
    leader.journal = { ...leader.journal, reading: undefined };
    leader.run();
    expect([leader.journal.state, live(leader)]).toEqual(["ROLLED_BACK", alone(ACTIVE)]);
    expect(leader.platform.writes).toHaveLength(writes);
  });

  const states: [State, number][] = [
    ["STAGE", -1],
    ["SMOKE", -1],
    ["RAMP", -1],
    ["OBSERVE", 0],
    ["RAMP", 0],
    ["OBSERVE", 1],
    ["OBSERVE", 2],
    ["CUTOVER", 2],
    ["BAKE", 2],
  ];
  it.each(states)("22, 23, 24: death in %s (step %i): the list alone is enough to take it back", (state, step) => {
    const leader = until(start(), state, step);
    for (let i = 0; i < 3 && leader.journal.state === state; i++) leader.step();
    // Even when the platform keeps only 50 characters of the message.
    for (const deployment of leader.platform.deployments) deployment.message = deployment.message.slice(0, 50);
    const next = heir(leader).run();
    expect(next.journal.state).toBe("ROLLED_BACK");
    expect(live(next)).toEqual(alone(ACTIVE));
    expect(inFlight(next.platform.deployments)).toBeUndefined();
  });

  it("23: at rest there is nothing to settle", () => {
    expect(inFlight(start().run().platform.deployments)).toBeUndefined();
    expect(inFlight(new Platform(1, split(50)).deployments)).toBeUndefined();
  });

  it("25: a cancel while baking takes back, or keeps, as configured", () => {
    const back = until(start(), "BAKE").run(() => ({ cancelled: true }));
    expect([back.journal.state, live(back)]).toEqual(["ROLLED_BACK", alone(ACTIVE)]);
    const kept = until(start({ onCancelInBake: "keep" }), "BAKE").run(() => ({ cancelled: true }));
    expect([kept.journal.state, live(kept)]).toEqual(["SUCCEEDED", alone(CANDIDATE)]);
    expect(kept.journal.notes.join()).toContain("cancelled while baking: kept");
  });

  it("26: a cancel does not stop an abort", () => {
    const leader = until(start(), "OBSERVE", 0);
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    until(leader, "ABORT");
    expect(leader.run(() => ({ cancelled: true })).journal.state).toBe("ROLLED_BACK");
  });

  it("28: the end of the job's time is like a cancel", () => {
    const leader = until(start(), "OBSERVE", 1);
    const end = leader.platform.now + 4 * minute;
    leader.run(({ platform }) => ({ jobMsLeft: end - platform.now }));
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "too-little-time"]);
    expect(leader.platform.now).toBeLessThan(end);
  });

  it("34, 29: a second attempt does not go on where the first one overwrote somebody else and died", () => {
    const leader = start();
    const { platform } = leader;
    const write = platform.write.bind(platform);
    platform.write = (...wanted) => {
      if (platform.writes.length === 1) platform.apply(alone(THIRD), "from a laptop");
      return write(...wanted);
    };
    while (platform.writes.length < 2) leader.step();
    expect(share(live(leader))).toBe(5);
    const next = heir(leader, "resume").run();
    expect(next.journal.state).toBe("ROLLED_BACK");
    expect(reasons(next)[0]).toBe("foreign-deployment");
    expect(live(next)).toEqual(alone(ACTIVE));
  });

  it("29: a second attempt may resume at its share, observed from the beginning, and never jumps ahead", () => {
    const leader = until(start(), "OBSERVE", 1);
    const next = heir(leader, "resume");
    const began = next.platform.now;
    expect(next.journal.state).toBe("OBSERVE");
    until(next, "RAMP", 1);
    expect(next.platform.now - began).toBeGreaterThanOrEqual(5 * minute);
    expect(next.run().journal.state).toBe("SUCCEEDED");
    expect(next.platform.writes.map(({ table }) => share(table))).toEqual([0, 5, 25, 50, 100, "all"]);
  });
});

describe("C: races and drift", () => {
  it("34: of two that start together, the one that overwrote the other stops and repairs nothing", () => {
    const leader = start();
    while (leader.actions.at(-1)?.do !== "read") leader.step();
    leader.platform.apply(split(5, ACTIVE, THIRD), "another laptop");
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["DRIFTED", "foreign-deployment"]);
    expect(leader.platform.writes).toHaveLength(1);
  });

  it.each([
    ["35, 38, 39: a third version at 100 %", alone(THIRD)],
    ["37: the active version, by hand", alone(ACTIVE)],
    ["35: the candidate, by hand", alone(CANDIDATE)],
  ])("%s: nothing is overwritten", (_, table) => {
    const leader = until(start(), "OBSERVE", 1);
    const writes = leader.platform.writes.length;
    leader.platform.apply(table, "by hand");
    leader.run();
    expect(leader.journal.state).toBe("DRIFTED");
    expect(leader.platform.writes).toHaveLength(writes);
    expect(live(leader)).toEqual(table);
  });

  it("35: drift is noticed within the reading interval, also when the candidate fails meanwhile", () => {
    const leader = until(start(), "OBSERVE", 1);
    leader.platform.apply(alone(THIRD), "by hand");
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    expect(leader.run().journal.state).toBe("DRIFTED");
    expect(live(leader)).toEqual(alone(THIRD));
  });

  it("42: an approval for an earlier write is stale", () => {
    const leader = until(start({ approval: true }), "APPROVAL");
    const { seq } = leader.journal;
    leader.run(() => ({ controls: [{ word: "approve", rollout: leader.config.rollout, seq: seq - 1 }] }));
    expect(reasons(leader)).toEqual(["approval-timeout"]);
  });

  it("43: approve and abort at once is abort", () => {
    const leader = until(start({ approval: true }), "APPROVAL");
    const { seq } = leader.journal;
    const { rollout } = leader.config;
    leader.run(() => ({
      controls: [
        { word: "approve", rollout, seq },
        { word: "abort", rollout, seq },
      ],
    }));
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "operator-abort"]);
  });
});

describe("D: odd starting points", () => {
  it("46: a split that is not ours is refused, unless a person names the version to start from", () => {
    const refused = start({}, split(50, ACTIVE, THIRD)).run();
    expect([refused.journal.state, ...reasons(refused)]).toEqual(["BLOCKED", "split-not-ours"]);
    expect(says(refused)).toMatch(/aaaaaaaa 50 %, eeeeeeee 50 %/);
    const named = start({ startFromSplit: true }, split(50, ACTIVE, THIRD)).run();
    expect(named.journal.state).toBe("SUCCEEDED");
  });

  it("a candidate that is staged already is taken over", () => {
    const leader = start({}, split(0)).run();
    expect(leader.journal.state).toBe("SUCCEEDED");
    const reversed = start({}, [...split(0)].reverse()).run();
    expect(reversed.journal.state).toBe("SUCCEEDED");
  });

  it("48: a first deployment is proven and baked, and left alone when it fails: there is nothing to return to", () => {
    const good = start({ active: null }, alone(CANDIDATE)).run();
    expect([good.journal.state, good.platform.writes.length]).toEqual(["SUCCEEDED", 0]);
    const bad = start({ active: null }, alone(CANDIDATE));
    bad.platform.health = () => ({ errors: 0.5 });
    bad.run();
    expect([bad.journal.state, bad.platform.writes.length]).toEqual(["FAILED_LIVE", 0]);
  });

  it("54: an active version that fails its own smoke test blocks, or is left out of the comparison", () => {
    const sick = start();
    sick.platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
    sick.run();
    expect([sick.journal.state, ...reasons(sick)]).toEqual(["ROLLED_BACK", "active-unhealthy"]);
    expect(sick.platform.writes.map(({ table }) => share(table))).toEqual([0, "none"]);
    const absolute = start({ comparison: "absolute" });
    absolute.platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
    expect(absolute.run().journal.state).toBe("SUCCEEDED");
  });
});

describe("E: tests, evidence, judging", () => {
  it("57: a smoke test that fails once and then passes twice goes on, marked flaky", () => {
    const leader = start();
    let runs = 0;
    leader.platform.health = (version) => {
      if (leader.journal.state !== "SMOKE" || version !== CANDIDATE) return { errors: 0 };
      return { errors: runs++ < 5 ? 1 : 0 };
    };
    until(leader, "RAMP");
    expect(leader.journal.smokes.map((run) => run.candidate)).toEqual(["failed", "passed", "passed"]);
    expect(leader.journal.verdicts[0]?.findings[0]?.says).toContain("flaky");
  });

  it("59: an override header that is ignored never passes", () => {
    const leader = start();
    leader.platform.overrides = false;
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "identity-not-proven"]);
    expect(leader.platform.writes.map(({ table }) => share(table))).toEqual([0, "none"]);
  });

  it("59: a candidate that crashes on every request cannot say its name, and is taken back at once", () => {
    const leader = start();
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0, crash: version === CANDIDATE });
    const began = leader.platform.now;
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "smoke-test-failed"]);
    expect(leader.platform.now - began).toBeLessThan(5_000);
  });

  it("62: what fails only after the cut-over is found by plain requests while baking", () => {
    const leader = start({ strategy: "blue-green" });
    leader.platform.health = (version, percentage) => ({ errors: version === CANDIDATE && percentage === 100 ? 1 : 0 });
    leader.run();
    expect(leader.journal.state).toBe("ROLLED_BACK");
    expect(leader.actions.some((action) => action.do === "finalize")).toBe(false);
  });

  it("63: settings that cannot be applied degrade the success and move no traffic", () => {
    const leader = start();
    leader.platform.finalizeProblems = ["crons"];
    leader.run();
    expect([leader.journal.state, live(leader)]).toEqual(["SUCCEEDED_DEGRADED", alone(CANDIDATE)]);
  });

  it("64: a candidate that fails every request at 5 % is taken back by users' traffic alone within settled minutes", () => {
    const leader = start({ thresholds: { ...settings().thresholds, evidence: "traffic" } });
    // Only users see it: what the probes ask for is not affected.
    leader.platform.health = (version, _share, now) => ({
      errors: version === CANDIDATE && now < leader.platform.now - 60_000 && leader.journal.state !== "SMOKE" ? 1 : 0,
    });
    until(leader, "OBSERVE", 0);
    const began = leader.platform.now;
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "candidate-worse"]);
    expect(leader.platform.now - began).toBeLessThan(6 * minute);
  });

  it("65: a status of 500 that analytics count as success is caught by probes", () => {
    const leader = until(start(), "OBSERVE", 0);
    leader.platform.analytics = "ok";
    leader.platform.perMinute = 0;
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    const began = leader.platform.now;
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "candidate-worse"]);
    expect(leader.platform.now - began).toBeLessThan(1 * minute);
  });

  it("66: errors that both versions have are neither a failure nor a pass", () => {
    const leader = until(start({ thresholds: { ...settings().thresholds, evidence: "traffic" } }), "OBSERVE", 0);
    leader.platform.perMinute = 6_000;
    leader.platform.health = (_version, _share, now) => ({ errors: now < leader.platform.now - 1_000 ? 0.3 : 0 });
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "environment-unhealthy"]);
  });

  it("67: without traffic probes may stand in; without both nothing goes on", () => {
    const quiet = start();
    quiet.platform.perMinute = 0;
    expect(quiet.run().journal.state).toBe("SUCCEEDED");
    const ramp = quiet.journal.verdicts[1];
    expect(
      ramp?.findings.filter(({ rule }) => rule.endsWith("-volume")).map(({ rule, value }) => [rule, value]),
    ).toEqual([
      ["traffic-volume", "INCONCLUSIVE"],
      ["probe-volume", "PASS"],
    ]);
    const silent = start({ thresholds: { ...settings().thresholds, evidence: "traffic" } });
    silent.platform.perMinute = 0;
    silent.run();
    expect([silent.journal.state, ...reasons(silent)]).toEqual(["ROLLED_BACK", "no-evidence"]);
  });

  it("68: analytics that lag or are gone are no PASS", () => {
    const leader = start({ thresholds: { ...settings().thresholds, evidence: "both" } });
    leader.platform.lagMs = 60 * minute;
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "no-evidence"]);
    const down = start();
    down.platform.analytics = "down";
    down.run();
    expect([down.journal.state, ...reasons(down)]).toEqual(["ROLLED_BACK", "evidence-unavailable"]);
    expect(down.states).toContain("HOLD");
  });

  it("68: only settled minutes are asked about, without the warm-up", () => {
    const leader = start();
    const { warmUpMs, lagMs } = leader.config.timing;
    const asked: { age: number; warm: number }[] = [];
    while (!leader.ended) {
      const { since } = leader.journal;
      const now = leader.platform.now;
      const action = leader.step();
      if (action.do === "measure") asked.push({ age: now - action.to, warm: action.from - since });
    }
    expect(asked.length).toBeGreaterThan(5);
    for (const { age, warm } of asked) expect([age >= lagMs, warm >= warmUpMs]).toEqual([true, true]);
  });

  it("70: a share that is not the planned one holds and ends the rollout, with the hint", () => {
    const leader = start();
    leader.platform.realisedShare = (planned) => (planned === 0.05 ? 0.4 : planned);
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "split-not-applied"]);
    expect(says(leader)).toMatch(/instead of 5.0 %.*version key does not vary/);
  });

  it("71: a slow first minute is left out of traffic, and lasting slowness is found by paired probes", () => {
    const warm = start();
    warm.platform.health = (version) => ({
      errors: 0,
      latencyMs: version === CANDIDATE && warm.platform.now - warm.journal.since < 20_000 ? 90 : 20,
    });
    expect(warm.run().journal.state).toBe("SUCCEEDED");
    const slow = start();
    slow.platform.health = (version) => ({ errors: 0, latencyMs: version === CANDIDATE ? 60 : 20 });
    slow.run();
    expect([slow.journal.state, ...reasons(slow)]).toEqual(["ROLLED_BACK", "candidate-worse"]);
    expect(slow.journal.verdict ?? says(slow)).toMatch(/60|5\d ms/);
  });
});

describe("F: the way back", () => {
  it("76: an abort that is refused because secrets changed is forced while the active version still serves", () => {
    const leader = until(start(), "OBSERVE", 1);
    fail(leader, { kind: "refused", status: 400, code: 10220, unlessForced: true });
    leader.platform.writeFaults.push(leader.platform.writeFaults[0]);
    leader.run(() => ({ cancelled: true }));
    expect(leader.journal.state).toBe("ROLLED_BACK");
    expect(leader.platform.writes.slice(-2).map(({ force, reply }) => [force, reply])).toEqual([
      [false, "refused 10220"],
      [true, "accepted"],
    ]);
  });

  it("76: after the cut-over it is forced on failure, and not by a mere cancel", () => {
    const refusal: WriteFault = { kind: "refused", status: 400, code: 10220, unlessForced: true };
    const failing = until(start(), "BAKE");
    failing.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    fail(failing, ...Array<WriteFault>(5).fill(refusal));
    expect(failing.run().journal.state).toBe("ROLLED_BACK");
    const cancelled = until(start(), "BAKE");
    fail(cancelled, ...Array<WriteFault>(5).fill(refusal));
    cancelled.run(() => ({ cancelled: true }));
    expect([cancelled.journal.state, ...reasons(cancelled)]).toEqual([
      "ROLLBACK_FAILED",
      "cancelled",
      "secrets-changed",
    ]);
  });

  it("79: an abort that live requests do not show is not reported as done", () => {
    const leader = until(start(), "OBSERVE", 2);
    leader.platform.serving = () => split(50);
    leader.run(() => ({ cancelled: true }));
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLBACK_FAILED", "cancelled", "not-proven"]);
    expect(live(leader)).toEqual(alone(ACTIVE));
  });

  it("81: users are never sent to an active version that fails while the candidate passes", () => {
    const leader = until(start(), "OBSERVE", 1);
    leader.platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
    for (let i = 0; i < 20; i++) leader.step();
    const writes = leader.platform.writes.length;
    leader.run(() => ({ cancelled: true }));
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLBACK_FAILED", "active-worse"]);
    expect(leader.platform.writes).toHaveLength(writes);
  });

  it("81: a candidate that passes alone goes on while the active version fails", () => {
    const leader = until(start(), "OBSERVE", 1);
    leader.platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
    expect(leader.run().journal.state).toBe("SUCCEEDED");
    expect(leader.journal.verdicts.at(-2)?.findings.map(({ rule }) => rule)).toContain("comparison");
  });

  it("81: a candidate that fails beside an active version that fails is the environment", () => {
    const leader = until(start({ analytics: false }), "OBSERVE", 1);
    leader.platform.health = () => ({ errors: 0.6 });
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "environment-unhealthy"]);
  });
});

describe("cost", () => {
  it("a default gradual rollout asks the API at most 60 times, and takes 30 minutes", () => {
    const leader = start();
    const began = leader.platform.now;
    leader.run();
    expect(leader.platform.calls).toBeLessThanOrEqual(60);
    expect((leader.platform.now - began) / minute).toBeLessThan(31);
    console.log(
      `a default gradual rollout: ${leader.platform.calls} API calls, ${((leader.platform.now - began) / minute).toFixed(1)} min`,
    );
  });

  it("an abort is one write", () => {
    const leader = until(start(), "OBSERVE", 1);
    const writes = leader.platform.writes.length;
    leader.run(() => ({ cancelled: true }));
    expect(leader.platform.writes).toHaveLength(writes + 1);
  });
});

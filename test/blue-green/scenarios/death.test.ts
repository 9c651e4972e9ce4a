/** Cancels and lost processes, at the level of the engine: what is written, and how it ends. */
import { describe, expect, it } from "vitest";
import { inFlight } from "../../../src/rollout/in-flight.ts";
import type { State } from "../../../src/rollout/words/states.ts";
import { Platform } from "../platform.ts";
import { ACTIVE, alone, CANDIDATE, split, THIRD } from "../settings.ts";
import { fail, heir, live, minute, reasons, says, share, shares, start, until } from "./leading.ts";

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
    leader.platform.arrive();
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

  it("34, 29: what a process overwrote and died upon is put back by whoever comes next", () => {
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
    expect(next.journal.state).toBe("DRIFTED");
    expect(reasons(next)[0]).toBe("foreign-deployment");
    expect(live(next)).toEqual(alone(THIRD));
    expect(says(next)).toContain("it was put back");
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

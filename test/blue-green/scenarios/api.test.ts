/** Trouble with the API and the network, at the level of the engine: what is written, and how it ends. */
import { describe, expect, it } from "vitest";
import type { WriteFault } from "../platform.ts";
import { ACTIVE, alone, CANDIDATE, split } from "../settings.ts";
import { fail, heir, live, minute, nonces, reasons, says, share, shares, start, until } from "./leading.ts";

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

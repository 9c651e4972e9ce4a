/** The way back and what a rollout costs, at the level of the engine: what is written, and how it ends. */
import { describe, expect, it } from "vitest";
import { inFlight } from "../../../src/rollout/in-flight.ts";
import type { WriteFault } from "../platform.ts";
import { ACTIVE, alone, CANDIDATE, split } from "../settings.ts";
import { fail, live, minute, reasons, start, until } from "./leading.ts";

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
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["HELD", "active-worse"]);
    // One write of the same table says why, for whoever reads the list.
    expect(leader.platform.writes).toHaveLength(writes + 1);
    expect(live(leader)).toEqual(split(25));
    expect(inFlight(leader.platform.deployments)?.halted).toBe("active-worse");
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
  it("a default gradual rollout asks the API at most 45 times, and takes 30 minutes", () => {
    const leader = start();
    const began = leader.platform.now;
    leader.run();
    expect(leader.platform.calls).toBeLessThanOrEqual(45);
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

/** What a review from outside found, at the level of the engine: each by its number in that review. */
import { describe, expect, it } from "vitest";
import { inFlight } from "../../../src/rollout/in-flight.ts";
import { begin } from "../../../src/rollout/words/begin.ts";
import type { Leader } from "../leader.ts";
import { ACTIVE, alone, CANDIDATE, split, THIRD } from "../settings.ts";
import { fail, heir, live, minute, reasons, says, share, start, until } from "./leading.ts";

const second = 1_000;

/** Lets the active version fail, and the candidate not. */
const breakActive = (leader: Leader) => {
  leader.platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
};

describe("who stops, and why", () => {
  it("R1: a rollout that is held because the active version is worse says so in the list, for whoever comes", () => {
    const leader = until(start(), "OBSERVE", 1);
    breakActive(leader);
    for (let i = 0; i < 20; i++) leader.step();
    leader.run(() => ({ cancelled: true }));
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["HELD", "active-worse"]);
    expect(inFlight(leader.platform.deployments)).toMatchObject({ halted: "active-worse", share: 25 });
    // Even where the platform keeps 50 characters only, the kind of the record is left.
    for (const deployment of leader.platform.deployments) deployment.message = deployment.message.slice(0, 50);
    expect(inFlight(leader.platform.deployments)?.halted).toBe("active-worse");
  });

  it("R1: a repair that dies on its way says that its way back is broken", () => {
    const leader = start();
    breakActive(leader);
    until(leader, "BAKE");
    expect(inFlight(leader.platform.deployments)).toMatchObject({ halted: "active-worse", share: 100 });
    expect(leader.run().journal.state).toBe("SUCCEEDED");
  });

  it.each(["worker-not-found", "unauthorized"] as const)(
    "R10, R22: %s for good is given up within a minute",
    (refusal) => {
      const leader = until(start(), "OBSERVE", 0);
      while (leader.actions.at(-1)?.do !== "read") leader.step();
      leader.platform.refusal = refusal;
      fail(leader, ...Array(50).fill({ kind: "refused", status: refusal === "unauthorized" ? 403 : 404 }));
      while (leader.journal.refused === undefined) leader.step();
      const noticed = leader.platform.now;
      leader.run();
      expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLBACK_FAILED", refusal]);
      expect(leader.platform.now - noticed).toBeLessThan(minute);
    },
  );

  it("R22: a token that is refused for some seconds only is no reason to give up", () => {
    const leader = until(start(), "OBSERVE", 0);
    leader.platform.refusal = "unauthorized";
    while (leader.journal.refused === undefined) leader.step();
    for (let i = 0; i < 3; i++) leader.step();
    leader.platform.refusal = undefined;
    expect(leader.run().journal.state).toBe("SUCCEEDED");
  });

  it("R22: what was staged before is not called untouched when the token ends before the plan", () => {
    const leader = start({}, split(0));
    leader.journal = begin(leader.platform.now, 1);
    leader.platform.refusal = "unauthorized";
    expect(leader.run().journal.state).toBe("ROLLBACK_FAILED");
  });

  it("R12: an active version that was deleted is found out before the cut-over, and nothing is moved", () => {
    const leader = until(start(), "OBSERVE", 2);
    leader.platform.gone = true;
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["HELD", "way-back-gone"]);
    expect(live(leader)).toEqual(split(50));
    expect(leader.platform.writes.some(({ table }) => share(table) === 100)).toBe(false);
  });

  it("R13: an abort one tick after a promotion in BAKE wins, until the last write is sent", () => {
    const leader = until(start(), "BAKE");
    const { rollout } = leader.config;
    const say = (word: "promote" | "abort") => ({
      controls: [{ word, rollout, seq: leader.journal.seq, by: "octocat" }],
    });
    leader.step(say("promote"));
    expect(leader.journal.state).toBe("FINALIZE");
    leader.run(() => say("abort"));
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "operator-abort"]);
  });
});

describe("after a take-back", () => {
  it.each([
    ["healthy", 0, "healthy"],
    ["unhealthy: what the candidate wrote breaks it", 1, "unhealthy"],
  ] as const)("R17: users are looked at: %s", (_, errors, health) => {
    const leader = until(start(), "OBSERVE", 1);
    until(leader, "OBSERVE", 1).platform.health = (version, itsShare) => ({
      errors: version === ACTIVE && itsShare === 100 ? errors : 0,
    });
    leader.run(() => ({ jobMsLeft: 100 * second }));
    expect(leader.journal.state).toBe("ROLLED_BACK");
    expect(leader.journal.afterwards.health).toBe(health);
  });

  it("R17: one look that finds it unhealthy is not believed, however many saw nothing before", () => {
    const leader = until(start(), "OBSERVE", 1);
    while (leader.journal.phase !== "look") leader.step({ jobMsLeft: 100 * second });
    const seen = ["unseen", "unseen", "unhealthy", "healthy"] as const;
    for (const health of seen) {
      while (leader.actions.at(-1)?.do !== "look") leader.step({ jobMsLeft: 100 * second });
      leader.news = { kind: "looked", health, says: "" };
      leader.step({ jobMsLeft: 100 * second });
    }
    expect(leader.run(() => ({ jobMsLeft: 100 * second })).journal.afterwards).toMatchObject({
      looks: 4,
      health: "healthy",
    });
  });

  it("R17: where there is no address nobody looks, and that is said", () => {
    const leader = until(start({ visits: false }), "OBSERVE", 1).run(() => ({ cancelled: true }));
    expect([leader.journal.state, leader.journal.afterwards.health]).toEqual(["ROLLED_BACK", "unseen"]);
  });

  it("R20: somebody who deploys while the abort is being proven is respected within seconds", () => {
    const leader = until(start(), "OBSERVE", 1);
    // The edge does not follow for minutes: there is no proof yet.
    leader.platform.serving = () => split(25);
    while (leader.journal.phase !== "prove") leader.step({ cancelled: true });
    const writes = leader.platform.writes.length;
    leader.platform.apply(alone(THIRD), "by hand");
    const began = leader.platform.now;
    leader.run(() => ({ cancelled: true }));
    expect(leader.journal.state).toBe("DRIFTED");
    expect(leader.platform.now - began).toBeLessThan(10 * second);
    expect(leader.platform.writes).toHaveLength(writes);
    expect(live(leader)).toEqual(alone(THIRD));
  });
});

describe("time", () => {
  it.each([55, 60, 100, 150])("R21: a spread of %i s is measured, said and adapted to", (seconds) => {
    const leader = start();
    leader.platform.propagationMs = seconds * second;
    const began = leader.platform.now;
    until(leader, "OBSERVE", 0);
    const since = leader.journal.watchedSince;
    while (leader.actions.at(-1)?.do !== "measure") leader.step();
    const measured = leader.actions.at(-1);
    expect(leader.journal.spreadMs).toBeGreaterThanOrEqual((seconds - 1) * second);
    expect(measured).toMatchObject({ do: "measure" });
    if (measured?.do === "measure") expect(measured.from - since).toBeGreaterThanOrEqual(2 * (seconds - 1) * second);
    expect(leader.run().journal.state).toBe("SUCCEEDED");
    expect(leader.platform.now - began).toBeLessThan(90 * minute);
  });

  it("R26: a write that was accepted and shows after four seconds is waited for, and undone", () => {
    const leader = start();
    fail(leader, { kind: "slow", visibleAfterMs: 4 * second });
    until(leader, "STAGE");
    leader.run(() => ({ cancelled: true }));
    expect([leader.journal.state, live(leader)]).toEqual(["ROLLED_BACK", alone(ACTIVE)]);
  });

  it("R26: nor is it sent again meanwhile", () => {
    const leader = start();
    fail(leader, { kind: "slow", visibleAfterMs: 20 * second });
    expect(leader.run().journal.state).toBe("SUCCEEDED");
    expect(leader.platform.writes).toHaveLength(6);
  });
});

describe("lists", () => {
  it("an old copy of the list is nobody's deployment", () => {
    const leader = until(start(), "OBSERVE", 1);
    const { platform } = leader;
    const newest = platform.deployments;
    while (platform.now < leader.journal.due.read) leader.step();
    platform.deployments = newest.slice(1);
    leader.step();
    platform.deployments = newest;
    expect(leader.run().journal.state).toBe("SUCCEEDED");
  });

  it("R2: nothing is written upon that was not read in the same breath", () => {
    const leader = start().run();
    for (const [i, action] of leader.actions.entries()) {
      if (action.do === "write") expect(leader.actions[i - 1]?.do).toBe("read");
    }
    expect(leader.journal.windowMs).toBeLessThan(second);
  });

  it("R3: a colleague who returns to the active version in that breath loses nothing, and the rollout ends", () => {
    const leader = until(start(), "BAKE");
    leader.platform.apply(alone(CANDIDATE), "by hand");
    const next = heir(until(start(), "OBSERVE", 1)).run();
    expect(next.journal.state).toBe("ROLLED_BACK");
    expect(leader.run().journal.state).toBe("DRIFTED");
    expect(says(leader)).not.toContain("overwritten");
  });
});

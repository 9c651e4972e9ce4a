/** What people say about a rollout while it goes on. */
import { describe, expect, it } from "vitest";
import type { Word } from "../../../src/record/word.ts";
import type { Config } from "../../../src/rollout/words/config.ts";
import type { Leader, Outside } from "../leader.ts";
import { recordOf } from "../must.ts";
import { ACTIVE, alone, CANDIDATE } from "../settings.ts";
import { live, minute, reasons, says, shares, start, until } from "./leading.ts";

/** One tick in which somebody says something about the last write. */
function say(leader: Leader, ...words: Word[]): void {
  const { rollout } = leader.config;
  leader.step({ controls: words.map((word) => ({ word, rollout, seq: leader.journal.seq, by: "octocat" })) });
}

/** Ticks for so long. */
function pass(leader: Leader, ms: number, outside: Outside = {}): void {
  const end = leader.platform.now + ms;
  while (leader.platform.now < end && !leader.ended) leader.step(outside);
}

const paused = (changes: Partial<Config> = {}) => until(start({ pauseAt: [5, 50], ...changes }), "APPROVAL");
const words = ({ journal }: Leader) => journal.words.map(({ word, share, followed }) => `${word} ${share} ${followed}`);
const records = ({ platform }: Leader) => platform.writes.map(({ message }) => recordOf(message));

describe("A ramp that stops at a named share", () => {
  it("83: waits there for `continue` with its PASS recorded, while probes go on, and nowhere else", () => {
    const leader = paused();
    expect([leader.journal.step, leader.journal.passed?.value]).toEqual([0, "PASS"]);
    const before = leader.journal.probes.candidate.requests;
    pass(leader, 30 * minute);
    expect(leader.journal.state).toBe("APPROVAL");
    expect(leader.journal.probes.candidate.requests).toBeGreaterThan(before + 100);
    say(leader, "continue");
    expect(leader.journal.state).toBe("RAMP");
    until(leader, "APPROVAL");
    expect(leader.journal.step).toBe(2);
    say(leader, "continue");
    expect(leader.run().journal.state).toBe("SUCCEEDED");
    expect(shares(leader).map((one) => one.split(" ")[0])).toEqual(["0", "5", "25", "50", "100", "all"]);
    expect(records(leader).map((record) => record?.by)).toEqual([
      ...[undefined, undefined, "octocat", undefined, "octocat"],
      undefined,
    ]);
  });

  it("83: before the first share it waits after the smoke test", () => {
    const leader = until(start({ pauseAt: [0] }), "APPROVAL");
    expect(leader.journal.step).toBe(-1);
    say(leader, "continue");
    expect(leader.run().journal.state).toBe("SUCCEEDED");
  });

  it("83: a `continue` that is said before the pause makes it none, and is none of the next one's", () => {
    const leader = until(start({ pauseAt: [5, 25] }), "OBSERVE");
    say(leader, "continue");
    until(leader, "OBSERVE", 1);
    expect(leader.states).not.toContain("APPROVAL");
    expect(records(leader).at(-1)?.by).toBe("octocat");
    until(leader, "APPROVAL");
    expect(leader.journal.step).toBe(1);
  });

  it("84: is taken back when nobody says `continue` in time", () => {
    const leader = paused();
    const since = leader.platform.now;
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "approval-timeout"]);
    expect(says(leader)).toBe("nobody said `continue` in 1h00m");
    expect(leader.platform.now - since).toBeLessThan(66 * minute);
  });

  it("84: is taken back at once when the candidate fails while it waits, whatever anybody says", () => {
    const leader = paused();
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    pass(leader, 2 * minute);
    expect(reasons(leader)).toEqual(["candidate-worse"]);
    say(leader, "continue", "promote");
    expect(leader.run().journal.state).toBe("ROLLED_BACK");
    expect(live(leader)).toEqual(alone(ACTIVE));
  });

  it("83: an active version that breaks meanwhile is not given everything back, nor waited at for ever", () => {
    const leader = paused();
    leader.platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
    expect(leader.run().journal.state).toBe("HELD");
    expect(reasons(leader)).toEqual(["active-worse"]);
  });

  it("83: a `continue` without API calls left holds, and needs no second word", () => {
    const leader = paused();
    const { rollout } = leader.config;
    const controls = [{ word: "continue" as const, rollout, seq: leader.journal.seq, by: "octocat" }];
    leader.step({ controls, apiCallsLeft: 10 });
    expect(leader.journal.state).toBe("HOLD");
    pass(leader, minute);
    expect(leader.journal.state).toBe("OBSERVE");
    expect(leader.journal.step).toBe(1);
  });
});

describe("A person's hold", () => {
  it("85: keeps the share past its time, and `continue` goes on where it was", () => {
    const leader = until(start(), "OBSERVE");
    pass(leader, 2 * minute);
    say(leader, "hold");
    pass(leader, 40 * minute);
    expect([leader.journal.state, leader.journal.step]).toEqual(["OBSERVE", 0]);
    say(leader, "continue");
    pass(leader, 2 * minute);
    // Three of its five minutes were left.
    expect(leader.journal.step).toBe(0);
    expect(leader.run().journal.state).toBe("SUCCEEDED");
    expect(words(leader)).toEqual(["hold 5 true", "continue 5 true"]);
    expect(leader.journal.notes).toContain("octocat said `hold` at 5 %");
  });

  it("85: at 0 % no user meets the candidate until `continue`", () => {
    const leader = until(start(), "STAGE");
    say(leader, "hold");
    pass(leader, 30 * minute);
    expect([leader.journal.state, live(leader)[1]?.percentage]).toEqual(["APPROVAL", 0]);
    say(leader, "continue");
    expect(leader.run().journal.state).toBe("SUCCEEDED");
  });

  it("85: while it bakes nothing is made final", () => {
    const leader = until(start(), "BAKE");
    say(leader, "hold");
    pass(leader, 30 * minute);
    expect(leader.journal.state).toBe("BAKE");
    say(leader, "promote");
    expect(leader.run().journal.state).toBe("SUCCEEDED");
  });

  it("85: said again it lasts longer, and ends in a take-back", () => {
    const leader = until(start(), "OBSERVE");
    say(leader, "hold");
    pass(leader, 50 * minute);
    say(leader, "hold");
    pass(leader, 50 * minute);
    expect(leader.journal.state).toBe("OBSERVE");
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "approval-timeout"]);
    expect(says(leader)).toBe("octocat held it, and nobody said `continue` in 1h00m");
  });

  it("85: beats a `promote` of the same moment, and loses to a failure", () => {
    const leader = until(start(), "OBSERVE");
    say(leader, "promote", "hold");
    expect([leader.journal.state, leader.journal.step]).toEqual(["OBSERVE", 0]);
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    expect(leader.run().journal.state).toBe("ROLLED_BACK");
    expect(reasons(leader)).toEqual(["candidate-worse"]);
  });
});

describe("Other words", () => {
  it("86: `promote` goes on without waiting for evidence, past a pause, and the record names who said it", () => {
    const leader = until(start({ pauseAt: [5] }), "OBSERVE");
    say(leader, "promote");
    expect(leader.journal.state).toBe("RAMP");
    until(leader, "OBSERVE", 1);
    expect(records(leader).at(-1)?.by).toBe("octocat");
    expect(leader.run().journal.verdicts.map(({ by }) => by)).toContain("octocat");
    expect(leader.journal.state).toBe("SUCCEEDED");
  });

  it("86: a word that nothing waits for changes nothing, and says so", () => {
    const leader = until(start(), "OBSERVE");
    say(leader, "continue");
    expect(leader.journal.notes).toEqual(["octocat said `continue` at 5 %: nothing waits for it"]);
    expect(leader.run().journal.state).toBe("SUCCEEDED");
    say(leader, "abort");
    expect(leader.journal.state).toBe("SUCCEEDED");
  });

  it("87: `abort` wins in every state until the last write is sent, also over a hold, and the record names who said it", () => {
    const leader = until(start(), "OBSERVE", 1);
    say(leader, "hold");
    say(leader, "promote", "abort", "continue");
    expect(leader.run().journal.state).toBe("ROLLED_BACK");
    expect(reasons(leader)).toEqual(["operator-abort"]);
    expect(records(leader).at(-1)).toMatchObject({ kind: "ABORT", why: "operator-abort", by: "octocat" });
  });
});

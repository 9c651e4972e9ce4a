/** Rollouts that go on without a runner: a process looks at a share, leaves it, and the next one leads on from the list. */
import { describe, expect, it } from "vitest";
import { parseSoak } from "../../../src/record/soak.ts";
import { inFlight } from "../../../src/rollout/in-flight.ts";
import { leadOn } from "../../../src/rollout/lead-on.ts";
import type { Config } from "../../../src/rollout/words/config.ts";
import { DEFAULT_TIMING } from "../../../src/rollout/words/config.ts";
import { Leader } from "../leader.ts";
import { recordOf } from "../must.ts";
import { ACTIVE, alone, CANDIDATE } from "../settings.ts";
import { live, minute, reasons, shares, start } from "./leading.ts";

const HOUR = 60 * minute;
const steps = [
  { share: 5, forMs: HOUR },
  { share: 50, forMs: HOUR },
];
const soaking: Partial<Config> = {
  steps,
  bakeMs: HOUR,
  soak: { lookMs: minute, run: "17234567890/1", digest: "ab".repeat(32) },
  timing: { ...DEFAULT_TIMING, holdMs: HOUR },
};

/** The next scheduled run, so much later: it knows the list and how it is led, and nothing else. */
function later(leader: Leader, ms = 15 * minute): Leader {
  const { platform } = leader;
  platform.now += ms;
  const orphan = inFlight(platform.deployments);
  if (orphan === undefined) throw new Error("nothing is in flight");
  const config = { ...leader.config, nonce: "beef", run: `${platform.now}/1` };
  const ageMs = platform.now - orphan.deployment.createdAt;
  return new Leader(platform, config, leadOn(orphan, config, { now: platform.now, ageMs }));
}

/** Scheduled runs until one does not leave it soaking. */
function toTheEnd(leader: Leader): { runs: number; last: Leader } {
  let last = leader;
  for (let runs = 1; runs < 50; runs++) {
    if (last.journal.state !== "SOAKING") return { runs, last };
    last = later(last).run();
  }
  throw new Error("no end");
}

describe("a rollout that soaks", () => {
  it("88: is led to its end by processes that each look a minute and remember nothing", () => {
    const first = start(soaking).run();
    expect(first.journal.state).toBe("SOAKING");
    const { runs, last } = toTheEnd(first);
    expect(last.journal.state).toBe("SUCCEEDED");
    // Three hours, a quarter of an hour each.
    expect(runs).toBeGreaterThanOrEqual(13);
    expect(runs).toBeLessThan(18);
    expect(shares(last).map((one) => one.split(" ")[0])).toEqual(["0", "5", "50", "100", "all"]);
    const at = last.platform.writes.map((write) => write.at);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThanOrEqual(HOUR);
    expect((at[4] ?? 0) - (at[3] ?? 0)).toBeGreaterThanOrEqual(HOUR);
  });

  it("88: what its deployments say suffices to lead it on, and they say when it is overdue", () => {
    const first = start(soaking).run();
    const [staged, ramp] = first.platform.writes.map(({ message }) => parseSoak(recordOf(message)?.soak));
    expect(staged).toMatchObject({ run: "17234567890/1", digest: "ab".repeat(32) });
    const left = (ramp?.until ?? 0) * 1_000 - first.platform.now;
    expect(left).toBeGreaterThan(8 * HOUR);
    expect(left).toBeLessThan(10 * HOUR);
  });

  it("89: a scheduled run that dies, or never comes, changes nothing", () => {
    const first = start(soaking).run();
    const dead = later(first, HOUR);
    for (let i = 0; i < 4; i++) dead.step();
    const { last } = toTheEnd(later(dead, 2 * HOUR).run());
    expect(last.journal.state).toBe("SUCCEEDED");
    expect(shares(last).map((one) => one.split(" ")[0])).toEqual(["0", "5", "50", "100", "all"]);
  });

  it("89: one that dies after its write is led on at the new share", () => {
    const dead = later(start(soaking).run(), HOUR);
    for (let i = 0; i < 500 && dead.platform.head.table[1]?.percentage !== 50; i++) dead.step();
    expect(dead.platform.head.table[1]?.percentage).toBe(50);
    const next = later(dead).run();
    expect([next.journal.state, next.journal.step]).toEqual(["SOAKING", 1]);
  });

  it.each([0, 1])("88: a candidate that fails at step %i is taken back by the run that comes next", (step) => {
    let leader = start(soaking).run();
    while (leader.journal.step < step) leader = later(leader).run();
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    const next = later(leader).run();
    expect([next.journal.state, ...reasons(next)]).toEqual(["ROLLED_BACK", "candidate-worse"]);
    expect(live(next)).toEqual(alone(ACTIVE));
  });

  it("88: without evidence it holds, and is taken back when that is over and a run has looked", () => {
    const first = start({ ...soaking, thresholds: { ...start().config.thresholds, evidence: "traffic" } }).run();
    first.platform.perMinute = 0;
    const { last } = toTheEnd(first);
    expect([last.journal.state, ...reasons(last)]).toEqual(["ROLLED_BACK", expect.stringMatching(/evidence/)]);
    const held = last.platform.now - (last.platform.writes[1]?.at ?? 0);
    expect(held).toBeGreaterThan(2 * HOUR);
    expect(held).toBeLessThan(3 * HOUR);
  });

  it("90: waits at a named share over any number of runs, and is taken back when nobody says anything", () => {
    const first = start({ ...soaking, pauseAt: [5], timing: { ...DEFAULT_TIMING, approvalMs: 5 * HOUR } }).run();
    const { last } = toTheEnd(first);
    expect([last.journal.state, ...reasons(last)]).toEqual(["ROLLED_BACK", "approval-timeout"]);
    const waited = last.platform.now - (last.platform.writes[1]?.at ?? 0);
    expect(waited).toBeGreaterThan(6 * HOUR);
    expect(waited).toBeLessThan(7 * HOUR);
  });

  it("90: goes on with a word that was said in between", () => {
    const first = start({ ...soaking, pauseAt: [5], timing: { ...DEFAULT_TIMING, approvalMs: 5 * HOUR } }).run();
    const next = later(first, 2 * HOUR);
    next.step({ controls: [{ word: "continue", rollout: next.config.rollout, seq: next.journal.seq, by: "octocat" }] });
    next.run();
    expect([next.journal.state, next.journal.step]).toEqual(["SOAKING", 1]);
  });
});

/** Workers that nobody can ask, at the level of the engine: cron, queue, email and service bindings only. */
import { describe, expect, it } from "vitest";
import type { Config } from "../../../src/rollout/words/config.ts";
import { before, check } from "../invariants.ts";
import type { Leader, Outside } from "../leader.ts";
import { ACTIVE, alone, CANDIDATE } from "../settings.ts";
import { live, minute, reasons, says, shares, start, until } from "./leading.ts";

/** As `blue-green` configures it with `smoke-test: false`. */
function unasked(changes: Partial<Config> = {}): Leader {
  const leader = start({ strategy: "blue-green", visits: false, identity: "absent", ...changes });
  leader.platform.perMinute = 1;
  return leader;
}

const HOURLY = { before: { requests: 60, errors: 0 }, expectedPerMinute: 1 };

/** To the end, with every invariant checked after every tick. */
function run(leader: Leader, outside: (leader: Leader) => Outside = () => ({})): Leader {
  for (let i = 0; i < 2_000; i++) {
    const was = before(leader);
    const said = outside(leader);
    const action = leader.step(said);
    check(leader, was, action, said);
    if (action.do === "finish") return leader;
  }
  throw new Error(`no end: ${leader.states.join(" ")}`);
}

const rules = ({ journal }: Leader) =>
  journal.verdicts.map(({ value, findings }) => `${findings.at(-1)?.rule} ${value}`);

describe("a Worker without an address", () => {
  it("that works goes from 0 to 100 % and stays, judged by its invocations, and nobody asks it", () => {
    const leader = run(unasked(HOURLY));
    expect([leader.journal.state, live(leader)]).toEqual(["SUCCEEDED", alone(CANDIDATE)]);
    expect(leader.states).toEqual(["PLAN", "STAGE", "CUTOVER", "BAKE", "FINALIZE", "SUCCEEDED"]);
    expect(shares(leader)).toEqual(["0 accepted", "100 accepted", "all accepted"]);
    expect(rules(leader)).toEqual(["accepted PASS", "invocations PASS"]);
    expect(leader.journal.verdicts[0]?.findings[0]?.says).toContain("nothing was asked");
    expect(leader.actions.filter(({ do: does }) => /identify|smoke|probe|look/.test(does))).toEqual([]);
  });

  it("that fails is taken back as soon as that is seen", () => {
    const leader = unasked(HOURLY);
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    until(leader, "BAKE");
    const began = leader.platform.now;
    run(leader);
    expect([leader.journal.state, ...reasons(leader), live(leader)]).toEqual([
      "ROLLED_BACK",
      "candidate-worse",
      alone(ACTIVE),
    ]);
    expect(says(leader)).toMatch(/2 of 2 .* of its invocations within .* failed, 0 of 60 .* in the hour before/);
    expect(leader.platform.now - began).toBeLessThan(7 * minute);
    expect(leader.actions.some((action) => action.do === "finalize")).toBe(false);
  });

  it("that fails as the active version did before is neither a failure nor a pass", () => {
    const leader = unasked({ ...HOURLY, before: { requests: 60, errors: 58 } });
    leader.platform.health = () => ({ errors: 1 });
    run(leader);
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "no-evidence"]);
    expect(says(leader)).toContain("neither shows that it works nor that it does not");
  });

  it("a repair passes, however the active version fares", () => {
    const leader = run(unasked({ ...HOURLY, before: { requests: 60, errors: 60 } }));
    expect(leader.journal.state).toBe("SUCCEEDED");
  });

  it("I9: silence where invocations are expected holds, and is taken back", () => {
    const leader = unasked(HOURLY);
    leader.platform.perMinute = 0;
    until(leader, "BAKE");
    const began = leader.platform.now;
    run(leader);
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "no-evidence"]);
    expect(says(leader)).toMatch(/nobody invoked it within .* invocations are expected/);
    expect(leader.platform.now - began).toBeGreaterThan(22 * minute);
  });

  it("I9: silence where nobody is expected keeps it, and calls it unproven", () => {
    const leader = unasked({ before: { requests: 1, errors: 0 }, expectedPerMinute: 1 / 60 });
    leader.platform.perMinute = 0;
    run(leader);
    expect([leader.journal.state, ...reasons(leader), live(leader)]).toEqual([
      "SUCCEEDED_DEGRADED",
      "unproven",
      alone(CANDIDATE),
    ]);
    expect(says(leader)).toMatch(/^nobody invoked it within .*: unproven$/);
    expect(rules(leader)).toEqual(["accepted PASS"]);
    expect(leader.actions.some((action) => action.do === "finalize")).toBe(true);
  });

  it("I9: without analytics nothing can be seen, and that is said", () => {
    const leader = run(unasked({ analytics: false }));
    expect([leader.journal.state, says(leader)]).toEqual([
      "SUCCEEDED_DEGRADED",
      "its invocations are not measured: unproven",
    ]);
  });

  it("68: analytics that do not answer are no silence of the Worker's", () => {
    const leader = unasked();
    leader.platform.analytics = "down";
    run(leader);
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "evidence-unavailable"]);
  });

  it("63: settings that cannot be applied and an unproven version are both told", () => {
    const leader = unasked({ analytics: false });
    leader.platform.finalizeProblems = ["crons"];
    run(leader);
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["SUCCEEDED_DEGRADED", "settings-not-applied"]);
    expect(says(leader)).toBe("crons; its invocations are not measured: unproven");
  });

  it.each(["CUTOVER", "BAKE"] as const)("25: a cancel in %s takes it back", (state) => {
    const leader = until(unasked(HOURLY), state);
    run(leader, () => ({ cancelled: true }));
    expect([leader.journal.state, ...reasons(leader), live(leader)]).toEqual([
      state === "BAKE" ? "ROLLED_BACK" : leader.journal.state,
      "cancelled",
      alone(ACTIVE),
    ]);
  });

  it("48: a first deployment that fails is left alone, and said to be failing", () => {
    const leader = start({ strategy: "blue-green", visits: false, identity: "absent", active: null }, alone(CANDIDATE));
    leader.platform.health = () => ({ errors: 1 });
    run(leader);
    expect([leader.journal.state, leader.platform.writes]).toEqual(["FAILED_LIVE", []]);
  });
});

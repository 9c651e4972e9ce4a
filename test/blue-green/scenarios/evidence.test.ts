/** Tests, evidence and judging, at the level of the engine: what is written, and how it ends. */
import { describe, expect, it } from "vitest";
import { alone, CANDIDATE, settings } from "../settings.ts";
import { live, minute, reasons, says, share, start, until } from "./leading.ts";

describe("E: tests, evidence, judging", () => {
  it("57: a smoke test that fails once and then passes twice goes on, marked flaky", () => {
    const leader = start();
    let runs = 0;
    leader.platform.health = (version) => {
      if (leader.journal.state !== "SMOKE" || version !== CANDIDATE) return { errors: 0 };
      return { errors: runs++ < 5 ? 1 : 0 };
    };
    until(leader, "RAMP");
    expect(leader.journal.smokes.map((run) => run.checks[0]?.candidate)).toEqual(["failed", "passed", "passed"]);
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

  it("R6: users who are expected and not seen hold the rollout, and take it back: good probes are not enough", () => {
    const leader = start({ expectedPerMinute: 600 });
    // A runner whose clock is ahead asks about minutes that have not been; analytics that are late have none of them.
    leader.platform.perMinute = 0;
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "evidence-unavailable"]);
    expect(leader.states).toContain("HOLD");
    expect(says(leader)).toMatch(/0 requests were seen where about \d+ were expected/);
    const late = start({ expectedPerMinute: 600, timing: { ...settings().timing, lagMs: 60 * minute } });
    late.run();
    expect([late.journal.state, ...reasons(late)]).toEqual(["ROLLED_BACK", "evidence-unavailable"]);
    expect(says(late)).toContain("not measured yet");
    const few = start({ expectedPerMinute: 1 });
    few.platform.perMinute = 0;
    expect(few.run().journal.state).toBe("SUCCEEDED");
  });

  it("R7: numbers that cannot be are an error of the source, and no evidence", () => {
    for (const errors of [Number.NaN, -3, 0.5, Number.POSITIVE_INFINITY, 1_000]) {
      const leader = until(start({ thresholds: { ...settings().thresholds, evidence: "traffic" } }), "OBSERVE", 0);
      const now = leader.platform.now;
      const counts = { requests: 400, errors: 0 };
      const traffic = { candidate: { requests: 400, errors }, active: counts, from: now, to: now + minute };
      for (let i = 0; i < 5; i++) {
        leader.news = { kind: "traffic", traffic };
        leader.step();
      }
      expect([leader.journal.silent, leader.journal.traffic.at(-1)]).toEqual([5, undefined]);
      expect(leader.journal.state).toBe("HOLD");
    }
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

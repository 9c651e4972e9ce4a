import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS } from "../words/config.ts";
import type { Counts } from "../words/observed.ts";
import type { Evidence } from "../words/verdict.ts";
import { activeIsWorse } from "./comparable.ts";
import { evidence, finding, pair, probes, traffic, value } from "./test-evidence.ts";

describe("harm by probes", () => {
  it("the candidate fails, the active version does not", () => {
    expect(value({ probes: probes([pair(20, [10, 0, 0])]) })).toBe("FAIL");
    expect(value({ probes: probes([pair(20, [1, 0, 0])]) })).toBe("INCONCLUSIVE");
    expect(value({ probes: probes([pair(20, [10, 9, 0])]) })).not.toBe("FAIL");
  });

  it("one bad moment is no difference, however many probes fell into it", () => {
    const moment = { ...probes([pair(40, [40, 0, 0])]), failing: { candidate: 1, active: 0 } };
    expect(value({ probes: moment })).not.toBe("FAIL");
    expect(value({ probes: { ...moment, failing: { candidate: 2, active: 0 } } })).toBe("FAIL");
  });

  it("what both fail together is the environment, however often it happens", () => {
    expect(value({ probes: probes([pair(20, [0, 0, 12])]) })).toBe("ERROR");
    expect(value({ probes: probes([pair(200, [6, 5, 20])]) })).toBe("PASS");
  });

  it("one check of many is enough, and is named", () => {
    const many = Array.from({ length: 19 }, (_, i) => pair(50, [0, 0, 0], `check ${i}`));
    const bad = { probes: probes([...many, pair(50, [20, 0, 0], "basket")]) };
    expect(value(bad)).toBe("FAIL");
    expect(finding(bad, "probe-errors")?.says).toContain("basket");
  });

  it("a fault that shows only now is not drowned by the steps before", () => {
    const before = { checks: [pair(100, [3, 4, 2])], failing: { candidate: 3, active: 3 } };
    expect(value({ stages: 4, earlier: [before, before], probes: probes([pair(40, [25, 0, 0])]) })).toBe("FAIL");
  });

  it("R23: latency fails beyond chance over all looks, beyond the ratio, and by more than a few milliseconds", () => {
    const times = (ms: number) => Array.from({ length: 60 }, (_, i) => ms * (0.8 + (i % 10) * 0.04));
    const slow = (mine: number, theirs: number) => ({ probes: probes([pair(60)], [times(mine), times(theirs)]) });
    expect(value(slow(80, 50))).toBe("FAIL");
    expect(value(slow(530, 500))).toBe("PASS");
    expect(value(slow(50, 30))).toBe("PASS");
    expect(value(slow(40, 60))).toBe("PASS");
    // The chance of a single look: 2 in 100 is not enough for a rollout that looks sixteen times.
    const { p = 1, limit = 0 } = finding({ ...slow(80, 50), stages: 4 }, "latency")?.numbers ?? {};
    expect(limit).toBeCloseTo(0.005 / 16, 12);
    expect(p).toBeLessThan(limit);
  });
});

describe("harm by users' traffic", () => {
  it("from three errors on", () => {
    const step = (errors: number) => traffic({ requests: 20, errors }, { requests: 380, errors: 0 });
    expect(value({ share: 5, analytics: true, traffic: [step(3)] })).toBe("FAIL");
    expect(value({ share: 5, analytics: true, traffic: [step(2)] })).not.toBe("FAIL");
  });

  it("of an earlier step, too", () => {
    const bad = traffic({ requests: 20, errors: 9 }, { requests: 380, errors: 0 });
    const good = traffic({ requests: 100, errors: 0 }, { requests: 300, errors: 0 });
    expect(value({ share: 25, analytics: true, traffic: [bad, good], plannedSteps: 3 })).toBe("FAIL");
  });

  it("the guard needs the other side to be better: an app that always had 6 % is not taken back", () => {
    const usual = traffic({ requests: 1_000, errors: 90 }, { requests: 1_000, errors: 90 });
    expect(value({ analytics: true, traffic: [usual] })).toBe("INCONCLUSIVE");
    expect(value({ analytics: true, traffic: [usual] }, { guard: 0.12 })).toBe("PASS");
    expect(value({ analytics: true, traffic: [usual], before: { requests: 10_000, errors: 900 } })).toBe("PASS");
  });

  const during = (errors: number, requests = 400) => traffic({ requests, errors }, { requests: 0, errors: 0 });

  it("R8: the bake is compared with nothing, says so, and only the guard judges it", () => {
    const bake = { share: 100, analytics: true, before: { requests: 20, errors: 0 } };
    expect(value({ ...bake, traffic: [during(0)] })).toBe("PASS");
    for (const errors of [8, 16]) {
      expect(value({ ...bake, traffic: [during(errors)] })).not.toBe("FAIL");
      expect(finding({ ...bake, traffic: [during(errors)] }, "traffic-alone")?.says).toContain("compared with nothing");
    }
    expect(value({ ...bake, traffic: [during(380)] })).toBe("FAIL");
  });

  it("R24: a burst in the bake is one event; what lasts is harm, unless the active version is like that as well", () => {
    const quiet = { requests: 600, errors: 12 };
    const burst = { requests: 600, errors: 120 };
    const bake = (minutes: Counts[], more: Partial<Evidence> = {}) => {
      const all = during(
        minutes.reduce((sum, { errors }) => sum + errors, 0),
        minutes.length * 600,
      );
      return { share: 100, analytics: true, minutes, traffic: [all], probes: probes([pair(200)]), ...more };
    };
    expect(value(bake([quiet, burst, burst, quiet, quiet]))).toBe("PASS");
    expect(value(bake([burst, burst]))).not.toBe("FAIL");
    expect(value(bake([quiet, burst, burst, burst, quiet, quiet]))).not.toBe("FAIL");
    expect(value(bake([burst, burst, burst, burst, burst, burst]))).toBe("FAIL");
    expect(
      value(bake([burst, burst, burst, burst, burst, burst], { before: { requests: 600, errors: 130 } })),
    ).not.toBe("FAIL");
    // Nobody waits for what is no burst of what users are used to.
    const flood = { requests: 600, errors: 200 };
    expect(value(bake([flood], { before: { requests: 6_000, errors: 60 } }))).toBe("FAIL");
    expect(value(bake([flood], { before: { requests: 6_000, errors: 240 } }))).not.toBe("FAIL");
    const shared = probes([pair(200, [0, 0, 44])]);
    expect(value(bake([burst, burst, burst, burst, burst, burst], { probes: shared }))).not.toBe("FAIL");
  });

  it("a share that is not the planned one is an error, but not for a few requests", () => {
    const skewed = traffic({ requests: 400, errors: 0 }, { requests: 600, errors: 0 });
    expect(value({ share: 5, analytics: true, traffic: [skewed] })).toBe("ERROR");
    expect(value({ share: 50, analytics: true, traffic: [skewed] })).toBe("PASS");
    const few = traffic({ requests: 3, errors: 0 }, { requests: 7, errors: 0 });
    expect(value({ share: 10, analytics: true, traffic: [few] })).toBe("INCONCLUSIVE");
  });
});

describe("an active version that is broken", () => {
  const broken = probes([pair(100, [0, 100, 0])]);
  const knows = ({ activeBroken = false, ...changes }: Partial<Evidence> & { activeBroken?: boolean }) => {
    const seen = evidence(changes);
    return activeIsWorse({ ...seen, activeBroken, probed: seen.earlier }, { ...seen, thresholds: DEFAULT_THRESHOLDS });
  };

  it("is known, and no yardstick", () => {
    expect(knows({ probes: broken })).toBe(true);
    expect(knows({ probes: probes([pair(100)]) })).toBe(false);
    // Beside 100 % failures 20 % would look like an improvement.
    expect(value({ probes: probes([pair(100, [0, 80, 20])]) })).not.toBe("PASS");
    expect(value({ probes: broken })).toBe("PASS");
    expect(finding({ probes: broken }, "comparison")?.says).toContain("no yardstick");
  });

  it("stays known at a new share, until it is seen to pass again", () => {
    const earlier = [probes([pair(100)]), broken];
    expect(knows({ earlier, probes: probes([]) })).toBe(true);
    expect(knows({ earlier, probes: probes([pair(2)]) })).toBe(true);
    expect(knows({ earlier, probes: probes([pair(40)]) })).toBe(false);
    expect(knows({ earlier: [...earlier, probes([pair(40)])], probes: probes([]) })).toBe(false);
  });

  it("a check that it never passed makes it no worse, and the candidate must pass it", () => {
    const fresh = (errors: number) => ({
      incomparable: ["new"],
      probes: probes([pair(100), { ...pair(100, [0, 100 - errors, errors], "new") }]),
    });
    expect(knows(fresh(0))).toBe(false);
    expect(value(fresh(0))).toBe("PASS");
    expect(value(fresh(40))).toBe("FAIL");
    expect(finding(fresh(40), "probe-errors")?.says).toContain("judged alone");
  });

  it("that failed everything before stays broken until the candidate fails, too", () => {
    expect(knows({ activeBroken: true, probes: probes([]) })).toBe(true);
    expect(knows({ activeBroken: true, probes: probes([pair(20, [0, 0, 20])]) })).toBe(false);
  });
});

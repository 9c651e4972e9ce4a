import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../words/config.ts";
import type { Counts, ProbeCounts, Traffic } from "../words/observed.ts";
import type { Evidence } from "../words/verdict.ts";
import { activeIsWorse, judge, worst } from "./judge.ts";

const probe = (requests: number, errors = 0, latencies: number[] = []): ProbeCounts => ({
  requests,
  errors,
  unproven: 0,
  latencies,
});
const traffic = (candidate: Counts, active: Counts): Traffic => ({ candidate, active, from: 0, to: 1 });

const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  share: 50,
  traffic: [],
  plannedSteps: 1,
  probes: { candidate: probe(0) },
  silent: 0,
  analytics: false,
  before: undefined,
  comparison: "paired",
  ...changes,
});
const value = (changes: Partial<Evidence>, thresholds: Partial<Thresholds> = {}) =>
  judge(evidence(changes), { ...DEFAULT_THRESHOLDS, ...thresholds }, 0).value;

describe("silence is not success", () => {
  it("without any evidence nothing passes, whatever is asked for", () => {
    for (const kind of ["either", "traffic", "probes", "both"] as const) {
      expect(value({ analytics: true }, { evidence: kind })).toBe("INCONCLUSIVE");
    }
    expect(worst([])).toBe("INCONCLUSIVE");
  });

  it("a source that does not answer is an error, even beside good probes", () => {
    const probes = { candidate: probe(100), active: probe(100) };
    expect(value({ probes, analytics: true, silent: 1 })).toBe("ERROR");
    expect(value({ probes, analytics: false })).toBe("PASS");
  });

  it("both kinds of evidence, one of them, or a certain one", () => {
    const good = traffic({ requests: 200, errors: 0 }, { requests: 200, errors: 0 });
    const both = { probes: { candidate: probe(100), active: probe(100) }, analytics: true, traffic: [good] };
    const onlyTraffic = { analytics: true, traffic: [good] };
    expect(value(both, { evidence: "both" })).toBe("PASS");
    expect(value(onlyTraffic, { evidence: "both" })).toBe("INCONCLUSIVE");
    expect(value(onlyTraffic, { evidence: "either" })).toBe("PASS");
    expect(value(onlyTraffic, { evidence: "probes" })).toBe("INCONCLUSIVE");
  });

  it("a comparison needs both sides", () => {
    expect(value({ probes: { candidate: probe(100), active: probe(10) } })).toBe("INCONCLUSIVE");
    expect(value({ probes: { candidate: probe(100) } })).toBe("PASS");
  });
});

describe("how much is enough", () => {
  it.each([
    [51, 0, 0.05, "INCONCLUSIVE"],
    [52, 0, 0.05, "PASS"],
    [87, 1, 0.05, "PASS"],
    [267, 0, 0.01, "INCONCLUSIVE"],
    [268, 0, 0.01, "PASS"],
  ])("%d probes with %d failures at a margin of %d: %s", (requests, errors, margin, expected) => {
    expect(value({ probes: { candidate: probe(requests, errors), active: probe(requests) } }, { margin })).toBe(
      expected,
    );
  });
});

describe("harm", () => {
  it("by probes: the candidate fails, the active version does not", () => {
    expect(value({ probes: { candidate: probe(20, 10), active: probe(20) } })).toBe("FAIL");
    expect(value({ probes: { candidate: probe(3, 3), active: probe(3) } })).toBe("FAIL");
    expect(value({ probes: { candidate: probe(20, 1), active: probe(20) } })).toBe("INCONCLUSIVE");
  });

  it("by probes: both fail, so it is the environment", () => {
    expect(value({ probes: { candidate: probe(20, 12), active: probe(20, 12) } })).toBe("ERROR");
  });

  it("by traffic, from three errors on", () => {
    const step = (errors: number) => traffic({ requests: 20, errors }, { requests: 380, errors: 0 });
    expect(value({ share: 5, analytics: true, traffic: [step(3)] })).toBe("FAIL");
    expect(value({ share: 5, analytics: true, traffic: [step(2)] })).not.toBe("FAIL");
  });

  it("by traffic of an earlier step, too", () => {
    const bad = traffic({ requests: 20, errors: 9 }, { requests: 380, errors: 0 });
    const good = traffic({ requests: 100, errors: 0 }, { requests: 300, errors: 0 });
    expect(value({ share: 25, analytics: true, traffic: [bad, good], plannedSteps: 3 })).toBe("FAIL");
  });

  it("the guard needs the other side to be better: an app that always had 6 % is not taken back", () => {
    const usual = traffic({ requests: 1_000, errors: 90 }, { requests: 1_000, errors: 90 });
    expect(value({ analytics: true, traffic: [usual] })).toBe("INCONCLUSIVE");
    expect(value({ analytics: true, traffic: [usual] }, { guard: 0.12 })).toBe("PASS");
  });

  it("alone at 100 %, against the hour before", () => {
    const alone = (errors: number) => traffic({ requests: 400, errors }, { requests: 0, errors: 0 });
    const bake = { share: 100, analytics: true, before: { requests: 10_000, errors: 10 } };
    expect(value({ ...bake, traffic: [alone(0)] })).toBe("PASS");
    expect(value({ ...bake, traffic: [alone(16)] })).toBe("FAIL");
    // What was normal before is no failure now.
    expect(value({ ...bake, traffic: [alone(16)], before: { requests: 10_000, errors: 400 } })).toBe("PASS");
  });

  it("a share that is not the planned one is an error, but not for a few requests", () => {
    const skewed = traffic({ requests: 400, errors: 0 }, { requests: 600, errors: 0 });
    expect(value({ share: 5, analytics: true, traffic: [skewed] })).toBe("ERROR");
    expect(value({ share: 50, analytics: true, traffic: [skewed] })).toBe("PASS");
    const few = traffic({ requests: 3, errors: 0 }, { requests: 7, errors: 0 });
    expect(value({ share: 10, analytics: true, traffic: [few] })).toBe("INCONCLUSIVE");
  });

  it("by latency: beyond chance, beyond the ratio, and by more than a few milliseconds", () => {
    const times = (ms: number) => Array.from({ length: 60 }, (_, i) => ms * (0.8 + (i % 10) * 0.04));
    const pair = (mine: number, theirs: number) => ({
      probes: { candidate: probe(60, 0, times(mine)), active: probe(60, 0, times(theirs)) },
    });
    expect(value(pair(80, 50))).toBe("FAIL");
    expect(value(pair(530, 500))).toBe("PASS");
    expect(value(pair(50, 30))).toBe("PASS");
    expect(value(pair(40, 60))).toBe("PASS");
  });
});

describe("an active version that is broken", () => {
  const probes = { candidate: probe(100), active: probe(100, 100) };

  it("is known, and no yardstick", () => {
    expect(activeIsWorse(evidence({ probes }), DEFAULT_THRESHOLDS)).toBe(true);
    expect(activeIsWorse(evidence({ probes: { candidate: probe(100), active: probe(100) } }), DEFAULT_THRESHOLDS)).toBe(
      false,
    );
    // Beside 100 % failures 20 % would look like an improvement.
    expect(value({ probes: { candidate: probe(100, 20), active: probe(100, 100) } })).not.toBe("PASS");
    expect(value({ probes })).toBe("PASS");
  });
});

describe("properties", () => {
  const arm = fc.tuple(fc.nat(400), fc.double({ min: 0, max: 1, noNaN: true })).map(([requests, rate]) => ({
    requests,
    errors: Math.round(requests * rate),
  }));
  const some = fc.record({
    share: fc.constantFrom(5, 25, 50, 100),
    mine: arm,
    theirs: arm,
    probed: arm,
    other: arm,
    kind: fc.constantFrom("either", "traffic", "probes", "both") as fc.Arbitrary<Thresholds["evidence"]>,
  });
  type Given = Record<"mine" | "theirs" | "probed" | "other", Counts> & { share: number };
  const build = ({ share, mine, theirs, probed, other }: Given) =>
    evidence({
      share,
      analytics: true,
      traffic: [traffic(mine, theirs)],
      probes: { candidate: { ...probe(0), ...probed }, active: { ...probe(0), ...other } },
    });

  it("a judgement replays to the same one for ever", () => {
    fc.assert(
      fc.property(some, (given) => {
        const thresholds = { ...DEFAULT_THRESHOLDS, evidence: given.kind };
        const first = judge(build(given), thresholds, 7);
        expect(judge(JSON.parse(JSON.stringify(first.evidence)), thresholds, 7).value).toBe(first.value);
      }),
    );
  });

  it("more failures of the candidate never turn a judgement into a PASS", () => {
    fc.assert(
      fc.property(some, fc.nat(50), (given, more) => {
        const thresholds = { ...DEFAULT_THRESHOLDS, evidence: given.kind };
        const worse = {
          ...given,
          mine: { ...given.mine, errors: Math.min(given.mine.requests, given.mine.errors + more) },
        };
        if (judge(build(given), thresholds, 0).value !== "PASS")
          expect(judge(build(worse), thresholds, 0).value).not.toBe("PASS");
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../words/config.ts";
import type { Counts, Pairs, Probes } from "../words/observed.ts";
import type { Evidence } from "../words/verdict.ts";
import { judge, worst } from "./judge.ts";
import { alone, evidence, finding, pair, probes, traffic, value } from "./test-evidence.ts";

describe("silence is not success", () => {
  it("without any evidence nothing passes, whatever is asked for", () => {
    for (const kind of ["either", "traffic", "probes", "both"] as const) {
      expect(value({ analytics: true }, { evidence: kind })).toBe("INCONCLUSIVE");
    }
    expect(worst([])).toBe("INCONCLUSIVE");
  });

  it("a source that does not answer is an error, even beside good probes", () => {
    expect(value({ probes: probes([pair(100)]), analytics: true, silent: 1 })).toBe("ERROR");
    expect(value({ probes: probes([pair(100)]), analytics: false })).toBe("PASS");
  });

  it("both kinds of evidence, one of them, or a certain one", () => {
    const good = traffic({ requests: 200, errors: 0 }, { requests: 200, errors: 0 });
    const both = { probes: probes([pair(100)]), analytics: true, traffic: [good] };
    const onlyTraffic = { analytics: true, traffic: [good] };
    expect(value(both, { evidence: "both" })).toBe("PASS");
    expect(value(onlyTraffic, { evidence: "both" })).toBe("INCONCLUSIVE");
    expect(value(onlyTraffic, { evidence: "either" })).toBe("PASS");
    expect(value(onlyTraffic, { evidence: "probes" })).toBe("INCONCLUSIVE");
  });

  it("a comparison needs both sides", () => {
    const hardly = { ...pair(10), candidate: { requests: 100, errors: 0 } };
    expect(value({ probes: probes([hardly]) })).toBe("INCONCLUSIVE");
    expect(value({ probes: alone(100) })).toBe("PASS");
  });

  it("R6: users who are expected and not seen are a finding, never nothing", () => {
    const good = { analytics: true, probes: probes([pair(100)]), expected: 1_000, expectedMs: 240_000 };
    const seen = (estimated: number): Partial<Evidence> => ({
      ...good,
      traffic: [
        { candidate: { requests: 5, errors: 0 }, active: { requests: 5, errors: 0 }, estimated, from: 0, to: 120_000 },
      ],
    });
    expect(value({ ...good, traffic: [undefined] })).toBe("ERROR");
    expect(value(seen(20))).toBe("ERROR");
    expect(finding(seen(20), "traffic-missing")?.says).toMatch(/20 requests were seen where about 500 were expected/);
    expect(value(seen(25))).toBe("PASS");
    // Nobody can miss a handful.
    expect(value({ ...seen(0), expected: 99 })).toBe("PASS");
  });

  it("probes that cannot be judged are counted, and too many of them are no evidence", () => {
    const some = (unproven: number): Probes => {
      const good = probes([pair(100)]);
      return {
        ...good,
        candidate: { ...good.candidate, unproven },
        why: "an answer from a cache (cf-cache-status: HIT)",
      };
    };
    expect(value({ probes: some(2) })).toBe("PASS");
    expect(value({ probes: some(60) })).toBe("ERROR");
    expect(finding({ probes: some(60) }, "probe-source")?.says).toContain("cf-cache-status: HIT");
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
    expect(value({ probes: probes([pair(requests, [errors, 0, 0])]) }, { margin })).toBe(expected);
  });
});

describe("properties", () => {
  const arm = fc.tuple(fc.nat(400), fc.double({ min: 0, max: 1, noNaN: true })).map(([requests, rate]) => ({
    requests,
    errors: Math.round(requests * rate),
  }));
  const asked = fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
    .map(([good, mine, theirs, both]) => pair(good + mine + theirs + both, [mine, theirs, both]));
  const some = fc.record({
    share: fc.constantFrom(5, 25, 50, 100),
    mine: arm,
    theirs: arm,
    asked,
    kind: fc.constantFrom("either", "traffic", "probes", "both") as fc.Arbitrary<Thresholds["evidence"]>,
  });
  type Given = { mine: Counts; theirs: Counts; asked: Pairs; share: number };
  const build = ({ share, mine, theirs, asked: one }: Given) =>
    evidence({ share, analytics: true, traffic: [traffic(mine, theirs)], probes: probes([one]) });

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
        const { requests, errors } = given.mine;
        const worse = { ...given, mine: { requests, errors: Math.min(requests, errors + more) } };
        if (judge(build(given), thresholds, 0).value !== "PASS")
          expect(judge(build(worse), thresholds, 0).value).not.toBe("PASS");
      }),
    );
  });

  it("a pair in which only the candidate fails never makes the candidate look better", () => {
    fc.assert(
      fc.property(some, (given) => {
        const before = judge(build(given), DEFAULT_THRESHOLDS, 0).findings[0]?.numbers.lnE ?? 0;
        const { pairs, onlyCandidate, onlyActive, both } = given.asked;
        const asked = pair(pairs + 1, [onlyCandidate + 1, onlyActive, both]);
        const after = judge(build({ ...given, asked }), DEFAULT_THRESHOLDS, 0).findings[0]?.numbers.lnE ?? 0;
        if (given.asked.pairs > 0 && onlyActive === 0) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Sample } from "../checks/run/probe.ts";
import { judgeActive, judgeSample } from "./sample.ts";
import { Tally } from "./tally.ts";

const sample = (changes: Partial<Sample> = {}): Sample => ({
  ok: true,
  check: "home",
  target: "production",
  status: 200,
  versionId: "v",
  durationMs: 20,
  cause: undefined,
  detail: undefined,
  proven: true,
  fine: true,
  foreign: undefined,
  ...changes,
});
const failed = sample({ ok: false, cause: "5xx", status: 500, fine: false });
const nameless = sample({ ok: false, cause: "wrong_version", versionId: undefined, proven: false });
const cached = sample({ ok: false, foreign: "an answer from a cache (cf-cache-status: HIT)" });

describe("what an answer says about the version that was asked", () => {
  it.each([
    ["a good one", sample(), "passed"],
    ["a bad one", failed, "failed"],
    ["one of another version", sample({ ok: false, cause: "wrong_version", proven: false }), "unproven"],
    ["one of nobody", nameless, "unproven"],
    [
      "a refusal that names nobody",
      sample({ ok: false, status: 403, cause: "assertion", versionId: undefined, proven: false }),
      "unproven",
    ],
    [
      "a crash, which cannot name itself",
      sample({ ok: false, status: 500, cause: "5xx", versionId: undefined, proven: false }),
      "failed",
    ],
    ["one from a cache, however good", cached, "unproven"],
    ["none in time", sample({ ok: false, status: undefined, cause: "timeout", proven: false }), "failed"],
    ["no connection", sample({ ok: false, status: undefined, cause: "connection", proven: false }), "unreachable"],
    ["one that was cut off by the end", sample({ ok: false, cause: "deadline" }), "unreachable"],
  ])("%s", (_, given, expected) => {
    expect(judgeSample(given)).toBe(expected);
  });

  it("a fresh answer of nobody is the active version's where the candidate has just named itself", () => {
    expect(judgeActive(nameless, sample())).toBe("passed");
    expect(judgeActive({ ...nameless, fine: false }, sample())).toBe("failed");
    expect(judgeActive(nameless, nameless)).toBe("unproven");
    expect(judgeActive({ ...nameless, foreign: "a challenge page" }, sample())).toBe("unproven");
    expect(judgeActive({ ...nameless, versionId: "other" }, sample())).toBe("unproven");
  });
});

describe("a round of probes", () => {
  it("counts pairs, check by check, and who failed alone", () => {
    const tally = new Tally();
    const basket = (of: Sample) => ({ ...of, check: "basket" });
    tally.add([sample(), basket(failed)], [sample(), basket(sample())]);
    tally.add([failed, basket(failed)], [failed, basket(sample())]);
    tally.add([sample(), basket(sample())], [failed, basket(sample())]);
    expect(tally.probes({ compared: true })).toMatchObject({
      candidate: { requests: 6, errors: 3, unproven: 0, latencies: [20, 20, 20] },
      active: { requests: 6, errors: 2 },
      checks: [
        { check: "home", pairs: 3, onlyCandidate: 0, onlyActive: 1, both: 1, candidate: { requests: 3, errors: 1 } },
        { check: "basket", pairs: 3, onlyCandidate: 2, onlyActive: 0, both: 0 },
      ],
      failing: { candidate: 1, active: 1 },
    });
  });

  it("leaves out what cannot be judged, for either side, and says why", () => {
    const tally = new Tally();
    tally.add([cached, failed], [failed, cached]);
    const { candidate, active, checks, why } = tally.probes({ compared: true });
    expect([candidate.requests, candidate.unproven, active?.requests, active?.unproven]).toEqual([1, 1, 1, 1]);
    expect(checks[0]).toMatchObject({ pairs: 0, candidate: { requests: 1, errors: 1 } });
    expect(why).toContain("HIT");
  });
});

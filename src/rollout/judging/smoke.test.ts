import { describe, expect, it } from "vitest";
import type { SmokeCheck, SmokeResult, SmokeRound } from "../words/observed.ts";
import { judgeSmoke, unfinishedSmoke } from "./smoke.ts";

const results: Record<string, SmokeResult> = { P: "passed", F: "failed", "?": "unproven", "-": "unreachable" };

/** Rounds of checks, each written as the candidate's and the active version's results: `home PFF/PPP`. */
const rounds = (...checks: string[]): SmokeRound[] => {
  const read = checks.map((text) => {
    const [check = "", both = ""] = text.split(" ");
    const [mine = "", theirs = ""] = both.split("/");
    return { check, mine, theirs };
  });
  return Array.from({ length: read[0]?.mine.length ?? 0 }, (_, i) => ({
    checks: read.map(
      ({ check, mine, theirs }): SmokeCheck => ({
        check,
        candidate: results[mine[i] ?? ""] ?? "unproven",
        active: results[theirs[i] ?? ""],
        activeDown: check !== "new",
      }),
    ),
  }));
};

describe("a smoke test, check by check", () => {
  it.each([
    ["passes at once", ["home P/P"], "passed"],
    ["that failed once is repeated twice", ["home F/P"], "open"],
    ["passes as flaky when one repetition passes", ["home FPF/PPP"], "passed"],
    ["fails when the same check fails first and twice again", ["home FFF/PPP"], "failed"],
    ["does not fail by different checks in turn", ["home FPP/PPP", "basket PFP/PPP", "search PPF/PPP"], "passed"],
    ["does not count what both fail", ["home FFFF/FFFF"], "open"],
    ["passes when the environment has recovered", ["home FFP/FFP"], "passed"],
    ["does not count what nobody proves", ["home ??-?/PPPP"], "open"],
    ["does not wait for an active version that cannot be asked", ["home PPP/???"], "passed"],
    ["asks again before it says that the active version fails", ["home PP/FF"], "open"],
    ["without any check is open", [], "open"],
  ])("%s", (_, checks, is) => {
    expect(judgeSmoke(rounds(...checks), true).is).toBe(is);
  });

  it("names what fails, what is flaky and what has no control", () => {
    expect(judgeSmoke(rounds("home PPP/PPP", "basket FFF/PPP"), true)).toEqual({ is: "failed", checks: ["basket"] });
    expect(judgeSmoke(rounds("home PPP/PPP", "basket FPP/PPP", "new PPP/FFF"), true)).toEqual({
      is: "passed",
      flaky: ["basket"],
      incomparable: ["new"],
      activeBroken: false,
    });
  });

  it("an active version is down when it fails every check, and not only what it does not know yet", () => {
    expect(judgeSmoke(rounds("home PPP/FFF", "basket PPP/FFF"), true)).toMatchObject({ activeBroken: true });
    expect(judgeSmoke(rounds("home PPP/PPP", "basket PPP/FFF"), true)).toMatchObject({ activeBroken: false });
    expect(judgeSmoke(rounds("new PPP/FFF"), true)).toMatchObject({ activeBroken: false, incomparable: ["new"] });
  });

  it("without a comparison the candidate is judged alone", () => {
    expect(judgeSmoke(rounds("home FFF/FFF"), false)).toEqual({ is: "failed", checks: ["home"] });
    expect(judgeSmoke(rounds("home P/F"), false)).toMatchObject({
      is: "passed",
      incomparable: [],
      activeBroken: false,
    });
  });

  it("that comes to no end says why, check by check", () => {
    const cached = {
      check: "home",
      candidate: "unproven" as const,
      why: "an answer from a cache (cf-cache-status: HIT)",
    };
    expect(unfinishedSmoke([{ checks: [cached] }])).toContain("cf-cache-status: HIT");
    expect(unfinishedSmoke(rounds("home F/F"))).toContain("home: both versions fail it");
    expect(unfinishedSmoke([])).toContain("neither passed nor failed");
  });
});

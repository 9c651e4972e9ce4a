import type { SmokeResult, SmokeRound } from "../words/observed.ts";

/** What several rounds of the smoke test amount to. */
export type SmokeVerdict =
  | { is: "open" }
  /** The candidate fails these checks, first and twice again. */
  | { is: "failed"; checks: string[] }
  | {
      is: "passed";
      /** Checks that the candidate passed only when they were repeated. */
      flaky: string[];
      /** Checks that the active version fails, first and twice again: they have no control from here on. */
      incomparable: string[];
      /** Those are all there are, and none of them just asks for something new: the active version is down. */
      activeBroken: boolean;
    };

/** As often is a check asked of a version before it is said to fail: once, and twice again. */
const TIMES = 3;

/**
 * Judges the smoke test check by check. One that fails is repeated: it fails if it fails twice again, else it is flaky. A
 * round in which both versions fail a check counts for neither: that may be the environment, and the candidate has to
 * pass it in another one. What only the active version fails has no control, and blocks nothing: the commit may have
 * brought the check, or repair what it finds.
 */
export function judgeSmoke(rounds: readonly SmokeRound[], paired: boolean): SmokeVerdict {
  const checks = [...new Set(rounds.flatMap(({ checks }) => checks.map(({ check }) => check)))];
  const results = checks.map((check) => {
    const both = rounds.flatMap((round) => round.checks.filter((one) => one.check === check));
    const environment = (one: { candidate: SmokeResult; active?: SmokeResult | undefined }) =>
      paired && one.candidate === "failed" && one.active === "failed";
    const mine = both.filter((one) => !environment(one)).map(({ candidate }) => candidate);
    const down = both.filter(({ active }) => active === "failed").every(({ activeDown }) => activeDown === true);
    const theirs = both.map(({ active }) => active);
    return { check, candidate: statusOf(mine), active: activeStatus(theirs, paired), down };
  });
  const failed = results.filter(({ candidate }) => candidate === "failed").map(({ check }) => check);
  if (failed.length > 0) return { is: "failed", checks: failed };
  if (results.length === 0 || results.some((one) => one.candidate === "open" || one.active === "open")) {
    return { is: "open" };
  }
  const incomparable = results.filter(({ active }) => active === "failed").map(({ check }) => check);
  return {
    is: "passed",
    flaky: results.filter(({ candidate }) => candidate === "flaky").map(({ check }) => check),
    incomparable,
    activeBroken: results.every(({ active, down }) => active === "failed" && down),
  };
}

type Status = "passed" | "flaky" | "failed" | "open";

/** Of one version and check; answers that prove nothing about the version are left out. */
function statusOf(results: readonly (SmokeResult | undefined)[]): Status {
  const judged = results.filter((result) => result === "passed" || result === "failed").slice(0, TIMES);
  if (judged[0] === "passed") return "passed";
  if (judged.length < TIMES) return "open";
  return judged.includes("passed") ? "flaky" : "failed";
}

/** An active version that cannot be asked is not waited for: it is no yardstick then, and no obstacle. */
function activeStatus(results: readonly (SmokeResult | undefined)[], paired: boolean): Status | "unknown" {
  if (!paired || results.every((result) => result === undefined)) return "unknown";
  const status = statusOf(results);
  const asked = results.some((result) => result === "passed" || result === "failed");
  return status === "open" && !asked && results.length >= TIMES ? "unknown" : status;
}

/** Why the smoke test came to no end in its time: what was missing, by check. */
export function unfinishedSmoke(rounds: readonly SmokeRound[]): string {
  const last = rounds.at(-1)?.checks.filter(({ candidate }) => candidate !== "passed") ?? [];
  if (last.length === 0) return "the smoke test neither passed nor failed in time";
  const says = last.map(({ check, candidate, active, why }) => {
    const both = candidate === "failed" && active === "failed" ? "both versions fail it" : WORDS[candidate];
    return `${check}: ${both}${why === undefined ? "" : ` (${why})`}`;
  });
  return `the smoke test neither passed nor failed in time: ${says.join("; ")}`;
}

const WORDS: Record<SmokeResult, string> = {
  passed: "passed",
  failed: "failed",
  unproven: "the answers do not come from the candidate, or not now",
  unreachable: "there was no answer",
};

import { evidence } from "../judging/evidence.ts";
import { judgeSmoke, type SmokeVerdict, unfinishedSmoke } from "../judging/smoke.ts";
import type { Journal } from "../words/journal.ts";
import type { Verdict } from "../words/verdict.ts";
import { go, recorded } from "./forward.ts";
import { act, back, type Decision, isLate, next, type Situation, type WorkingState, waitUntil } from "./working.ts";

/** SMOKE: the checks against both versions, until it is clear whether the candidate passes. */
export const smoke: WorkingState = {
  lastsMs: (_, { timing }) => timing.smokeMs,
  share: () => 0,
  act(journal, situation): Decision {
    const { config, now } = situation;
    if (!config.visits) return accepted(journal, situation);
    const verdict = judgeSmoke(journal.smokes, config.comparison === "paired");
    if (verdict.is === "failed") {
      const says = `the candidate fails the smoke test: ${verdict.checks.join(", ")}`;
      return back(journal, { reason: "smoke-test-failed", says });
    }
    if (verdict.is === "passed") return passed(journal, situation, verdict);
    if (isLate(smoke, journal, situation)) {
      return back(journal, { reason: "smoke-test-inconclusive", says: unfinishedSmoke(journal.smokes) });
    }
    return act(journal, now < journal.due.probe ? waitUntil(now, journal.due.probe) : { do: "smoke" });
  },
};

/** Nobody can be asked. What is known is recorded as what it is, and no more. */
function accepted(before: Journal, situation: Situation): Decision {
  const { config, now } = situation;
  const says = "the platform accepted the version; it has no address, so nothing was asked";
  const verdict: Verdict = {
    value: "PASS",
    at: now,
    findings: [{ rule: "accepted", value: "PASS", says, numbers: {} }],
    evidence: evidence(before, config, { share: 0, forMs: 0 }),
  };
  const journal = recorded({ ...before, notes: [...before.notes, says] }, verdict);
  return next(go(journal, situation));
}

function passed(before: Journal, situation: Situation, smoke: SmokeVerdict & { is: "passed" }): Decision {
  const { config, now } = situation;
  const { flaky, incomparable, activeBroken } = smoke;
  const known = { ...before, incomparable, activeBroken, notes: [...before.notes, ...notes(smoke)] };
  const says = `the smoke test passed at 0 %${flaky.length === 0 ? "" : `, but ${flaky.join(", ")} only when repeated: flaky`}`;
  const verdict: Verdict = {
    value: "PASS",
    at: now,
    findings: [{ rule: "smoke", value: "PASS", says, numbers: { runs: before.smokes.length } }],
    evidence: evidence(known, config, { share: 0, forMs: 0 }),
  };
  const journal = recorded(known, verdict);
  return next(go(journal, situation));
}

/** What the active version does not pass, for the reader of the record. */
function notes({ incomparable, activeBroken }: SmokeVerdict & { is: "passed" }): string[] {
  if (activeBroken) {
    return [
      "the active version is down, it fails every check: there is nothing to compare with, so the candidate gets everything at once",
    ];
  }
  if (incomparable.length === 0) return [];
  return [`the active version fails ${incomparable.join(", ")}: judged on the candidate alone`];
}

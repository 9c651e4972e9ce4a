import { evidence } from "../judging/evidence.ts";
import { judgeSmoke } from "../judging/smoke.ts";
import { enter, type Journal } from "../words/journal.ts";
import type { Verdict } from "../words/verdict.ts";
import { go, recorded } from "./forward.ts";
import { act, back, type Decision, isLate, next, type Situation, type WorkingState, waitUntil } from "./working.ts";

/** SMOKE: the checks against both versions, until it is clear whether the candidate passes. */
export const smoke: WorkingState = {
  lastsMs: (_, { timing }) => timing.smokeMs,
  share: () => 0,
  act(journal, situation): Decision {
    const { config, now } = situation;
    switch (judgeSmoke(journal.smokes, config.comparison === "paired")) {
      case undefined:
        if (isLate(smoke, journal, situation)) {
          const says = "the smoke test neither passed nor failed in time";
          return back(journal, { reason: "smoke-test-inconclusive", says });
        }
        return act(journal, now < journal.due.probe ? waitUntil(now, journal.due.probe) : { do: "smoke" });
      case "active-unhealthy": {
        const says = "the active version itself fails the smoke test, so nothing can be compared with it";
        return back(journal, { reason: "active-unhealthy", says });
      }
      case "failed":
        return back(journal, { reason: "smoke-test-failed", says: "the candidate fails the smoke test" });
      case "flaky":
        return passed(journal, situation, "the smoke test passed at 0 %, but only when repeated: flaky");
      case "passed":
        return passed(journal, situation, "the smoke test passed at 0 %");
    }
  },
};

function passed(before: Journal, situation: Situation, says: string): Decision {
  const { config, now } = situation;
  const verdict: Verdict = {
    value: "PASS",
    at: now,
    findings: [{ rule: "smoke", value: "PASS", says, numbers: { runs: before.smokes.length } }],
    evidence: evidence(before, config, 0),
  };
  const journal = recorded(before, verdict);
  return next(config.approval ? enter(journal, "APPROVAL", now) : go(journal, situation));
}

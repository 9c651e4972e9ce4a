import { evidence } from "../judging/evidence.ts";
import { judge } from "../judging/judge.ts";
import { enter, type Journal } from "../words/journal.ts";
import { heard } from "../words/observed.ts";
import type { Verdict } from "../words/verdict.ts";
import { type Situation, shareOfStep, type WorkingState } from "./working.ts";

/** The only way forward: after a recorded PASS for this share, and past whoever has a word to say first. */
export function go(journal: Journal, situation: Situation): Journal {
  const { config, now } = situation;
  const { passed, released, held } = journal;
  const by = passed?.by ?? (released?.step === journal.step ? released.by : undefined);
  const planned = config.pauseAt.includes(shareOfStep(journal, config)) && by === undefined;
  if (planned || held !== undefined) return enter(journal, "APPROVAL", now);
  return onward(by === undefined ? journal : { ...journal, passed: passed && { ...passed, by } }, situation);
}

/** To the candidate's next share. */
export function onward(journal: Journal, { config, now }: Situation): Journal {
  if (journal.passed === undefined) throw new Error("Traffic cannot move without a recorded PASS.");
  // Beside an active version that is known to be broken every share of it is a share of failures.
  const ramps = journal.step + 1 < config.steps.length && !journal.activeBroken;
  return enter(journal, ramps ? "RAMP" : "CUTOVER", now);
}

/** Whether enough API calls are left that traffic may move: what goes forward must be able to come back. */
export function affordable({ observed, config }: Situation): boolean {
  return observed.apiCallsLeft === undefined || observed.apiCallsLeft >= config.reserve.apiCalls;
}

/** The PASS to go on with: the newest judgement once the time is up, or at any time a person's word. */
export function passing(
  state: WorkingState,
  journal: Journal,
  { observed, config, now }: Situation,
  timeIsUp: boolean,
): Verdict | undefined {
  const by = heard(observed, ["promote"], { rollout: config.rollout, seq: journal.seq });
  if (by !== undefined) {
    const seen = evidence(journal, config, {
      share: state.share(journal, config),
      forMs: state.lastsMs(journal, config),
    });
    const { findings } = judge(seen, config.thresholds, now);
    return { value: "PASS", at: now, findings, evidence: seen, operator: true, by };
  }
  return timeIsUp && journal.unread === 0 && journal.verdict?.value === "PASS" ? journal.verdict : undefined;
}

/** Records the PASS on which traffic moves. */
export function recorded(journal: Journal, passed: Verdict): Journal {
  return { ...journal, passed, verdicts: [...journal.verdicts, passed] };
}

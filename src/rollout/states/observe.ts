import { undecided } from "../judging/why.ts";
import { enter } from "../words/journal.ts";
import { watch } from "./ask.ts";
import { keptByHand } from "./by-hand.ts";
import { affordable, go, passing, recorded } from "./forward.ts";
import { leave, looked, nextEnd } from "./soak.ts";
import { warmUp } from "./spread.ts";
import { type AskingState, back, type Decision, isLate, next, shareOfStep } from "./working.ts";

/** Answers missing in a row after which a source counts as gone. */
const GONE = 5;

/** OBSERVE: collects evidence about this share for its whole time, then goes on with a PASS or holds without one. */
export const observe: AskingState = {
  // What a slow spread takes from the measured time is added to it.
  lastsMs: (journal, config) =>
    (config.steps[journal.step]?.forMs ?? 0) + warmUp(journal, config) - config.timing.warmUpMs,
  share: shareOfStep,
  via: "override",
  observes: true,
  act(journal, situation): Decision {
    const { config, now } = situation;
    const kept = keptByHand(observe, journal, situation);
    if (kept !== undefined) return kept;
    const late = isLate(observe, journal, situation);
    const passed = passing(observe, journal, situation, late);
    if (passed !== undefined) return next(go(recorded(journal, passed), situation));
    const left = leave(journal, situation);
    if (left !== undefined) return left;
    if (late || journal.unread >= GONE || journal.silent >= GONE) {
      const why = journal.verdict?.findings.find((finding) => finding.value !== "PASS")?.says ?? "no evidence yet";
      const notes = [...journal.notes, `held: ${why}`];
      return next(enter(journal, "HOLD", now, { verdict: journal.verdict, notes }));
    }
    const until = nextEnd(journal.since + observe.lastsMs(journal, config), journal, situation);
    return watch(observe, journal, situation, until);
  },
};

/** HOLD: keeps the share, never raises it, and goes on looking until there is a PASS, a person's word or no time left. */
export const hold: AskingState = {
  lastsMs: (_, { timing }) => timing.holdMs,
  share: shareOfStep,
  via: "override",
  observes: true,
  act(journal, situation): Decision {
    const { config, now } = situation;
    const kept = keptByHand(hold, journal, situation);
    if (kept !== undefined) return kept;
    const passed = journal.passed ?? passing(hold, journal, situation, true);
    if (passed !== undefined && now >= journal.resumeAt && affordable(situation)) {
      return next(go(journal.passed === undefined ? recorded(journal, passed) : journal, situation));
    }
    if (isLate(hold, journal, situation) && looked(journal, situation)) return back(journal, undecided(journal));
    const left = leave(journal, situation);
    if (left !== undefined) return left;
    const until = nextEnd(journal.since + config.timing.holdMs, journal, situation);
    return watch(hold, journal, situation, now < journal.resumeAt ? Math.min(until, journal.resumeAt) : until);
  },
};

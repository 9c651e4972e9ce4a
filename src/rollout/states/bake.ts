import { whyUnproven } from "../judging/invocations.ts";
import { undecided } from "../judging/why.ts";
import { enter } from "../words/journal.ts";
import { watch } from "./ask.ts";
import { keptByHand } from "./by-hand.ts";
import { passing, recorded } from "./forward.ts";
import { leave, looked, nextEnd } from "./soak.ts";
import { type AskingState, back, type Decision, isLate, next } from "./working.ts";

/**
 * BAKE: everyone has the candidate; the active version is still attached, so one write takes it back. Without a PASS at
 * the end of its time it waits for one as long as a HOLD may last; but not for invocations that nobody expects.
 */
export const bake: AskingState = {
  lastsMs: (_, { bakeMs }) => bakeMs,
  share: () => 100,
  via: "plain",
  observes: true,
  act(journal, situation): Decision {
    const { observed, config, now } = situation;
    if (observed.cancelled && config.onCancelInBake === "keep") {
      const notes = [...journal.notes, "cancelled while baking: kept, as configured"];
      return next(enter(journal, "FINALIZE", now, { notes }));
    }
    const kept = keptByHand(bake, journal, situation);
    if (kept !== undefined) return kept;
    const late = isLate(bake, journal, situation);
    const passed = passing(bake, journal, situation, late);
    if (passed !== undefined) return next(enter(recorded(journal, passed), "FINALIZE", now));
    const unproven = late && looked(journal, situation) ? whyUnproven(journal, config) : undefined;
    if (unproven !== undefined) return next(enter({ ...journal, unproven }, "FINALIZE", now));
    const until = journal.since + config.bakeMs;
    const last = until + config.timing.holdMs;
    if (now >= last && looked(journal, situation)) return back(journal, undecided(journal));
    const left = leave(journal, situation);
    if (left !== undefined) return left;
    return watch(bake, journal, situation, nextEnd(late ? last : until, journal, situation));
  },
};

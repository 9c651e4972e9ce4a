import { activeIsWorse } from "./judging/comparable.ts";
import type { Situation } from "./states/working.ts";
import { end, enter, type Journal, type Why } from "./words/journal.ts";
import type { RolloutReason } from "./words/reasons.ts";

/** Reasons after which there is no time to wait for better news. */
const URGENT: readonly RolloutReason[] = ["cancelled", "too-little-time"];
/** A person's word: it is followed even where the active version looks worse. */
const ASKED: readonly RolloutReason[] = ["operator-abort"];

/** Turns back for a reason: to the active version, or nowhere if nothing was written or nothing is left to return to. */
export function turnBack(journal: Journal, why: Why, situation: Situation): Journal {
  const { config, now } = situation;
  if (why.reason === "way-back-gone") return end(journal, "HELD", now, why);
  // What an earlier step attached is detached again, even if nothing else was done.
  if (journal.state === "PLAN" && !journal.wrote) {
    return end(journal, why.reason === "cancelled" ? "FAILED_CLEAN" : "BLOCKED", now, why);
  }
  if (config.active === null) return end(journal, "FAILED_LIVE", now, why);
  // A candidate that fails beside an active version that failed everything before is no reason to keep either.
  const bothFail = journal.activeBroken && why.reason === "candidate-worse";
  const met = journal.exposed > 0 && !ASKED.includes(why.reason) && !bothFail;
  if (met && activeIsWorse(journal, config)) {
    return sparing(journal, why, situation);
  }
  return enter(journal, "ABORT", now, {
    stops: [...journal.stops, { ...why, at: now }],
    reading: freshReading(journal),
  });
}

/** The active version fails while the candidate passes: users are never sent to the side that is known to be worse. */
function sparing(journal: Journal, why: Why, { config, now }: Situation): Journal {
  const worse: Why = {
    reason: "active-worse",
    says: `${why.says}; but the active version fails and the candidate does not`,
  };
  const watching = journal.state === "HOLD" || journal.state === "BAKE" || journal.state === "APPROVAL";
  const late = journal.state === "HOLD" && now - journal.since >= config.timing.holdMs;
  const final = late || journal.state === "CUTOVER" || (watching && why.reason !== "candidate-worse");
  if (final || URGENT.includes(why.reason)) {
    const stops = [...journal.stops, { ...worse, at: now }];
    return enter(journal, "HALT", now, { stops, reading: freshReading(journal) });
  }
  const notes = [...journal.notes, `held: ${worse.says}`];
  return watching ? { ...journal, verdict: undefined } : enter(journal, "HOLD", now, { notes });
}

/** A reading that is older than a write under way says nothing. */
function freshReading(journal: Journal): Journal["reading"] {
  return journal.write !== undefined && journal.write.sent > 0 ? undefined : journal.reading;
}

import { end, type Journal } from "../words/journal.ts";
import { deliver } from "./deliver.ts";
import { undelivered } from "./undelivered.ts";
import { act, type Decision, isLate, next, readAction, type WorkingState } from "./working.ts";

/**
 * HALT: the active version is known to be worse, so nothing is moved. Writes the same table once more, with a record that
 * says why: whoever comes later knows it from the list alone, and settles nothing.
 */
export const halt: WorkingState = {
  lastsMs: (_, { timing }) => timing.haltMs,
  share: () => 0,
  act(journal, situation): Decision {
    const { config, now } = situation;
    if (isLate(halt, journal, situation)) return next(unrecorded(journal, now, " in time"));
    const head = journal.reading?.deployments[0];
    if (head === undefined && journal.write === undefined) return act(journal, readAction(journal, now));
    // A write that was under way may have landed: whatever of this rollout is live is what is held.
    const known =
      head !== undefined && (journal.write?.sent ?? 0) === 0
        ? { ...journal, head: head.id, write: undefined }
        : journal;
    const table = known.write?.table ?? head?.table ?? [];
    const delivery = deliver(known, { state: "HALT", table }, config, now);
    if (delivery.kind === "act") return delivery;
    if (delivery.kind === "landed") return next(end(delivery.journal, "HELD", now));
    if (delivery.kind === "overwrote") return undelivered(delivery, now);
    return next(unrecorded(delivery.journal, now, `: ${delivery.why.says}`));
  },
};

/** Held all the same; but who reads only the list does not know why. */
function unrecorded(journal: Journal, now: number, why: string): Journal {
  const note = `why it is held could not be written at Cloudflare${why}: keep the janitor off this Worker until it is decided`;
  return end({ ...journal, notes: [...journal.notes, note] }, "HELD", now);
}

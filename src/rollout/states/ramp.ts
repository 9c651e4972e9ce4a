import { shortId } from "../../text/short-id.ts";
import { proves } from "../judging/proof.ts";
import { enter, freshEvidence, type Journal, type Why } from "../words/journal.ts";
import { identify } from "./ask.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { affordable } from "./forward.ts";
import { spread } from "./spread.ts";
import { tableAt } from "./tables.ts";
import { undelivered, unwritten } from "./undelivered.ts";
import {
  type AskingState,
  act,
  back,
  type Decision,
  next,
  type Situation,
  shareOfStep,
  type WorkingState,
} from "./working.ts";

/** RAMP: writes the share of the next step. */
export const ramp: WorkingState = {
  lastsMs: (_, { timing }) => timing.rampMs,
  late: unwritten,
  share: shareOfStep,
  act(journal, situation): Decision {
    const { config } = situation;
    const share = config.steps[journal.step + 1]?.share ?? 100;
    const delivery = raise(journal, situation, { state: "RAMP", share });
    if (delivery.kind !== "landed") return delivery;
    return next(observed({ ...delivery.journal, step: journal.step + 1 }, "OBSERVE", situation));
  },
};

/** Everybody is on the way to the candidate now: whether that is still so is asked more often than elsewhere. */
const WATCH_MS = 10_000;

/** CUTOVER: writes 100 %, then proves on plain requests that everyone gets the candidate. */
export const cutover: AskingState = {
  lastsMs: (_, { timing }) => timing.rampMs,
  late: unwritten,
  share: shareOfStep,
  via: "plain",
  act(journal, situation): Decision {
    const { config, now } = situation;
    if (journal.phase === "prove") {
      if (config.identity === "absent" || proves(journal.echoes, config.candidate)) {
        // Whoever leads on what another one wrote cannot tell how long it took to spread.
        const proven = journal.landedAt < journal.arrived ? journal : spread(journal, config, now);
        return next(observed(proven, "BAKE", situation));
      }
      return identify(cutover, journal, situation, { watchMs: WATCH_MS });
    }
    const { active } = config;
    if (journal.wayBack === "gone") return back(journal, gone(active));
    // Asked before the point from which only that version leads back: it may have been deleted meanwhile.
    if (active !== null && journal.wayBack === undefined && journal.write === undefined)
      return act(journal, { do: "check-way-back", version: active });
    const delivery = raise(journal, situation, { state: "CUTOVER", share: 100 });
    if (delivery.kind !== "landed") return delivery;
    return next({ ...delivery.journal, phase: "prove", due: { ...journal.due, probe: now } });
  },
};

function gone(active: string | null): Why {
  const says = `version ${active === null ? "(none)" : shortId(active)}, which served before, does not exist any more: there is no way back from here, and so no way on`;
  return { reason: "way-back-gone", says };
}

/** Writes a larger share, if it could be taken back afterwards; until it has landed, what to do about that. */
function raise(
  journal: Journal,
  situation: Situation,
  { state, share }: { state: "RAMP" | "CUTOVER"; share: number },
): Decision | (Delivery & { kind: "landed" }) {
  const { config, now } = situation;
  if ((journal.write?.sent ?? 0) === 0 && !affordable(situation)) return next(saving(journal, now));
  const delivery = deliver(journal, { state, table: tableAt(config, share) }, config, now);
  if (delivery.kind === "act") return lockedOut(delivery.journal, situation) ?? delivery;
  return delivery.kind === "landed" ? delivery : undelivered(delivery, now);
}

/** Holds until there are API calls again; the PASS for this share stays good. */
function saving(journal: Journal, now: number): Journal {
  const notes = [...journal.notes, "held: too few API calls left for an abort afterwards"];
  return enter(journal, "HOLD", now, { notes, resumeAt: now, verdict: journal.verdict });
}

/** Enters a share with nothing known about it yet: its evidence begins now. */
function observed(journal: Journal, state: "OBSERVE" | "BAKE", { config, now }: Situation): Journal {
  const since = config.soak === undefined ? now : journal.landedAt;
  return enter(journal, state, now, { ...freshEvidence(journal, since), since, arrived: now });
}

/** The API is closed for longer than this state may last: nothing was applied, so the current share is simply kept. */
function lockedOut(journal: Journal, { config, now }: Situation): Decision | undefined {
  const { write } = journal;
  if (write?.declined?.reason !== "rate-limited") return undefined;
  if (write.notBefore < journal.since + config.timing.rampMs) return undefined;
  const notes = [...journal.notes, `held: ${write.declined.says}`];
  return next(enter(journal, "HOLD", now, { notes, resumeAt: write.notBefore, verdict: journal.passed }));
}

import { alone, overwrittenBy, rolloutOf, sameTable } from "../../record/deployment.ts";
import { nobodyElse, proves, provesGone, QUIET } from "../judging/proof.ts";
import { end, enter, type Journal } from "../words/journal.ts";
import { identify } from "./ask.ts";
import { deliver } from "./deliver.ts";
import { badIn, putBack } from "./lost.ts";
import { proving as provingMs, spread } from "./spread.ts";
import {
  type AskingState,
  act,
  type Decision,
  isLate,
  next,
  readAction,
  type Situation,
  waitUntil,
} from "./working.ts";

/** A blind abort is allowed this long after the head was last seen to be ours. */
const BLIND_MS = 60_000;
/** While live requests are asked for the proof, the list is looked at so often: somebody else may deploy meanwhile. */
const WATCH_MS = 5_000;
/** So many looks on end that find the active version unhealthy are believed. */
const SICK = 3;

/**
 * ABORT: one write that gives everything back to the active version, then proof by live requests, then a look at how users
 * fare with it now, then a last reading.
 */
export const abort: AskingState = {
  lastsMs: (journal, config) => (journal.phase === "write" ? config.timing.abortMs : provingMs(journal, config)),
  share: () => 0,
  via: "plain",
  act(journal, situation): Decision {
    const { config, observed, now } = situation;
    const { active } = config;
    if (active === null) return next(end(journal, "FAILED_LIVE", now));
    if (journal.phase === "look") return look(journal, situation, active);
    if (isLate(abort, journal, situation) || observed.jobMsLeft <= 0) return next(failed(journal, now));
    if (journal.phase === "write") return takeBack(journal, situation, active);
    if (journal.phase === "prove") return prove(journal, situation, active);
    if (journal.reading === undefined) return act(journal, readAction(journal, now));
    const head = journal.reading.deployments[0];
    if (head !== undefined && sameTable(head.table, alone(active))) return next(end(journal, "ROLLED_BACK", now));
    // A forward write that was still under way arrived after the abort.
    return next(enter(journal, "ABORT", now, { reading: journal.reading }));
  },
};

/** The newest answers come from the active version, or from one that never names itself, and none from the candidate. */
function prove(journal: Journal, situation: Situation, active: string): Decision {
  const { config, now } = situation;
  const { echoes, reading } = journal;
  const back = provesGone(echoes, [config.candidate]) && (proves(echoes, active) || nobodyElse(echoes, active));
  // Whom no user has met needs no proof that users do not meet it.
  if (config.identity === "absent" || journal.exposed === 0 || back) {
    return next(enter(spread(journal, config, now), "ABORT", now, { phase: "look" }));
  }
  const head = reading?.deployments[0];
  const late = head !== undefined && !sameTable(head.table, alone(active));
  if (late) return next(enter(journal, "ABORT", now, { reading }));
  return identify(abort, journal, situation, { version: active, requests: QUIET, watchMs: WATCH_MS });
}

function takeBack(journal: Journal, situation: Situation, active: string): Decision {
  const { config, now } = situation;
  const head = journal.reading?.deployments[0];
  if (head !== undefined && sameTable(head.table, alone(active)) && journal.write === undefined) {
    const ours = rolloutOf(head)?.rollout === config.rollout;
    return ours ? next(proving({ ...journal, head: head.id }, now)) : nothingVisible(journal, situation);
  }
  const lostBefore = journal.write === undefined ? overwrittenBy(journal.reading?.deployments ?? []) : undefined;
  if (head !== undefined && lostBefore !== undefined && badIn(lostBefore, journal, config) === undefined) {
    // A write that was under way when the rollout turned back: giving back what it landed on gives everything back.
    return next(putBack({ ...journal, head: head.id }, lostBefore, { now }));
  }
  const stop = journal.stops.at(-1)?.reason;
  const blind = stop === "candidate-worse" && now - journal.oursAt < BLIND_MS;
  // Look before writing: perhaps nothing of ours ever arrived.
  if (head === undefined && journal.write === undefined && !(blind && journal.unread > 0)) {
    return act(journal, readAction(journal, now));
  }
  const byChoice = stop === "cancelled" || stop === "operator-abort";
  const delivery = deliver(
    journal,
    {
      state: "ABORT",
      table: alone(active),
      // Until the cut-over the active version serves with those very secrets; after it, force only against harm.
      mayForce: config.acceptSecretChanges || journal.exposed < 100 || !byChoice,
      blind,
    },
    config,
    now,
  );
  if (delivery.kind === "act") return delivery;
  if (delivery.kind === "landed") return next(proving(delivery.journal, now));
  if (delivery.kind === "failed") return next(failed(delivery.journal, now));
  const { lost } = delivery;
  const landed = delivery.journal;
  if (badIn(lost, landed, config) !== "candidate") return next(putBack(landed, lost, { now }));
  const note = `deployment ${lost.id}, not ours, was overwritten by the abort: it gave traffic to the candidate, which fails`;
  return next(proving({ ...landed, notes: [...landed.notes, note] }, now));
}

function proving(journal: Journal, now: number): Journal {
  return enter(journal, "ABORT", now, { phase: "prove" });
}

/** The start is still the head. A write of ours may be on its way, so a clean end needs more looks, and more patience. */
function nothingVisible(journal: Journal, { config, now }: Situation): Decision {
  const patience = Math.max(journal.since + 2 * config.timing.readBackMs, journal.pendingUntil);
  if (!journal.wrote || (journal.reading !== undefined && journal.reading.at >= patience)) {
    return next(end(journal, "FAILED_CLEAN", now));
  }
  const soon = Math.min(patience, now + config.timing.readBackMs);
  if (journal.reading !== undefined && journal.reading.at >= now) return act(journal, waitUntil(now, soon));
  return act(journal, readAction(journal, now));
}

/** Everything is given back, and that is proven. Nothing that is seen now moves traffic: there is nowhere else to go. */
function look(journal: Journal, situation: Situation, active: string): Decision {
  const { config, observed, now } = situation;
  const { afterwards } = journal;
  // Whoever was cancelled has seconds left: one look is all that they are enough for.
  const hurried = observed.cancelled && afterwards.looks > 0;
  const over = hurried || now - journal.since >= config.timing.lookMs || observed.jobMsLeft <= 0;
  if (!config.visits || afterwards.health === "healthy" || afterwards.sick >= SICK || over) {
    return next(enter(journal, "ABORT", now, { phase: "confirm", reading: undefined }));
  }
  if (now < journal.due.probe) return act(journal, waitUntil(now, journal.due.probe));
  return act(journal, { do: "look", version: active });
}

function failed(journal: Journal, now: number): Journal {
  const declined = journal.write?.declined;
  if (journal.phase !== "write") {
    return end(journal, "ROLLBACK_FAILED", now, {
      reason: "not-proven",
      says: "live requests do not prove that the active version answers",
    });
  }
  return end(
    journal,
    "ROLLBACK_FAILED",
    now,
    declined ?? { reason: "write-not-applied", says: "the abort was not applied in time" },
  );
}

import { alone, rolloutOf, sameTable } from "../../record/deployment.ts";
import { nameless, proves, provesGone, QUIET } from "../judging/proof.ts";
import { end, enter, type Journal } from "../words/journal.ts";
import { identify } from "./ask.ts";
import { deliver } from "./deliver.ts";
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

/** ABORT: one write that gives everything back to the active version, then proof by live requests, then a last reading. */
export const abort: AskingState = {
  lastsMs: ({ phase }, { timing }) => (phase === "write" ? timing.abortMs : timing.proveMs),
  share: () => 0,
  via: "plain",
  act(journal, situation): Decision {
    const { config, observed, now } = situation;
    const { active } = config;
    if (active === null) return next(end(journal, "FAILED_LIVE", now));
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
  const { candidate, identity } = situation.config;
  const { echoes } = journal;
  const back = provesGone(echoes, [candidate]) && (proves(echoes, active) || nameless(echoes));
  if (identity === "absent" || back) return next({ ...journal, phase: "confirm", reading: undefined });
  return identify(abort, journal, situation, { version: active, requests: QUIET });
}

function takeBack(journal: Journal, situation: Situation, active: string): Decision {
  const { config, now } = situation;
  const head = journal.reading?.deployments[0];
  if (head !== undefined && sameTable(head.table, alone(active)) && journal.write === undefined) {
    const ours = rolloutOf(head)?.rollout === config.rollout;
    return ours ? next(proving({ ...journal, head: head.id }, now)) : nothingVisible(journal, situation);
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
  return next(failed(delivery.journal, now));
}

function proving(journal: Journal, now: number): Journal {
  return enter(journal, "ABORT", now, { phase: "prove" });
}

/** The start is still the head. A write of ours may be on its way, so a clean end needs two more looks. */
function nothingVisible(journal: Journal, { config, now }: Situation): Decision {
  const patience = journal.since + 2 * config.timing.readBackMs;
  if (!journal.wrote || (journal.reading !== undefined && journal.reading.at >= patience)) {
    return next(end(journal, "FAILED_CLEAN", now));
  }
  if (now < patience) return act(journal, waitUntil(now, patience));
  return act(journal, readAction(journal, now));
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

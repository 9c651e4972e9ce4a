import { alone, rolloutOf, sameTable } from "../record/deployment.ts";
import { evidence } from "./absorb.ts";
import { deliver } from "./deliver.ts";
import { GONE_REQUESTS, identify, provesGone } from "./identity.ts";
import { enter, type Journal, type Stop } from "./journal.ts";
import { end, readAction, type Scene, type Step, waitUntil } from "./scene.ts";
import type { Reason } from "./states.ts";
import { activeIsWorse } from "./verdict.ts";

/** A blind abort is allowed this long after the head was last seen to be ours. */
const BLIND_MS = 60_000;
/** Reasons after which there is no time to wait for better news. */
const URGENT: readonly Reason[] = ["cancelled", "too-little-time"];

/** Turns back for a reason: to the active version, or nowhere if nothing was written or nothing is left to return to. */
export function turnBack(
  journal: Journal,
  why: { reason?: Reason; says: string; kind?: "failed" | "drifted" },
  scene: Scene,
): Journal {
  const { config, now } = scene;
  const stop = { reason: why.reason ?? "foreign-deployment", says: why.says };
  if (why.kind === "drifted") return end(journal, "DRIFTED", now, stop);
  if (journal.state === "PLAN")
    return end(journal, stop.reason === "cancelled" ? "FAILED_CLEAN" : "BLOCKED", now, stop);
  if (config.active === null) return end(journal, "FAILED_LIVE", now, stop);
  const asked = stop.reason === "operator-abort" || stop.reason === "approval-rejected";
  if (!asked && journal.exposed > 0 && activeIsWorse(evidence(journal, config), config.thresholds)) {
    return sparing(journal, stop, scene);
  }
  return enter(journal, "ABORT", now, {
    stops: [...journal.stops, { ...stop, at: now }],
    reading: freshReading(journal),
  });
}

/** The active version fails while the candidate passes: users are never sent to the side that is known to be worse. */
function sparing(journal: Journal, stop: Omit<Stop, "at">, { config, now }: Scene): Journal {
  const worse = {
    reason: "active-worse" as const,
    says: `${stop.says}; but the active version fails and the candidate does not`,
  };
  const watching = journal.state === "HOLD" || journal.state === "BAKE";
  const late = journal.state === "HOLD" && now - journal.since >= config.timing.holdMs;
  const final = late || journal.state === "CUTOVER" || (watching && stop.reason !== "candidate-worse");
  if (final || URGENT.includes(stop.reason)) return end(journal, "ROLLBACK_FAILED", now, worse);
  const notes = [...journal.notes, `held: ${worse.says}`];
  return watching ? { ...journal, verdict: undefined } : enter(journal, "HOLD", now, { notes });
}

/** A reading that is older than a write under way says nothing. */
function freshReading(journal: Journal): Journal["reading"] {
  return journal.write !== undefined && journal.write.sent > 0 ? undefined : journal.reading;
}

/** ABORT: one write that gives everything back to the active version, then proof by live requests, then a last reading. */
export function abort(journal: Journal, scene: Scene): Step {
  const { config, observed, now } = scene;
  const { active } = config;
  if (active === null) return { next: end(journal, "FAILED_LIVE", now) };
  const limit = journal.phase === "write" ? config.timing.abortMs : config.timing.proveMs;
  if (now - journal.since >= limit || observed.jobMsLeft <= 0) return { next: failed(journal, now) };
  if (journal.phase === "write") return takeBack(journal, scene, active);
  if (journal.phase === "prove") {
    if (config.identity === "absent" || provesGone(journal, active, config.candidate)) {
      return { next: { ...journal, phase: "confirm", reading: undefined } };
    }
    return identify(journal, scene, "plain", GONE_REQUESTS);
  }
  if (journal.reading === undefined) return { action: readAction(journal, now), journal };
  const head = journal.reading.deployments[0];
  if (head !== undefined && sameTable(head.table, alone(active))) return { next: end(journal, "ROLLED_BACK", now) };
  // A forward write that was still under way arrived after the abort.
  return { next: enter(journal, "ABORT", now, { reading: journal.reading }) };
}

function takeBack(journal: Journal, scene: Scene, active: string): Step {
  const { config, now } = scene;
  const head = journal.reading?.deployments[0];
  if (head !== undefined && sameTable(head.table, alone(active)) && journal.write === undefined) {
    const ours = rolloutOf(head)?.rollout === config.rollout;
    return ours ? { next: proving({ ...journal, head: head.id }, now) } : nothingVisible(journal, scene);
  }
  const stop = journal.stops.at(-1)?.reason;
  const blind = stop === "candidate-worse" && now - journal.oursAt < BLIND_MS;
  // Look before writing: perhaps nothing of ours ever arrived.
  if (head === undefined && journal.write === undefined && !(blind && journal.unread > 0)) {
    return { action: readAction(journal, now), journal };
  }
  const byChoice = stop === "cancelled" || stop === "operator-abort";
  const delivery = deliver(
    journal,
    {
      state: "ABORT",
      table: alone(active),
      persistent: true,
      // Until the cut-over the active version serves with those very secrets; after it, force only against harm.
      mayForce: config.acceptSecretChanges || journal.exposed < 100 || !byChoice,
      blind,
    },
    config,
    now,
  );
  if (delivery.kind === "act") return delivery;
  if (delivery.kind === "landed") return { next: proving(delivery.journal, now) };
  return { next: failed(delivery.journal, now) };
}

function proving(journal: Journal, now: number): Journal {
  return enter(journal, "ABORT", now, { phase: "prove" });
}

/** The start is still the head. A write of ours may be on its way, so a clean end needs two more looks. */
function nothingVisible(journal: Journal, { config, now }: Scene): Step {
  const patience = journal.since + 2 * config.timing.settleMs;
  if (!journal.wrote || (journal.reading !== undefined && journal.reading.at >= patience)) {
    return { next: end(journal, "FAILED_CLEAN", now) };
  }
  if (now < patience) return { action: waitUntil(now, patience), journal };
  return { action: readAction(journal, now), journal };
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

import { type Deployment, rolloutOf, sameTable, type Table } from "../../record/deployment.ts";
import { parseRecord, sameWrite } from "../../record/record.ts";
import { shortId } from "../../text/short-id.ts";
import type { Config } from "../words/config.ts";
import { end, type Journal, type Why, type Write } from "../words/journal.ts";
import type { Action } from "../words/observed.ts";
import { messageOf } from "./tables.ts";
import { back, type Decision, next, readAction } from "./working.ts";

/** Older readings are not good enough to write upon. */
const FRESH_MS = 10_000;
/** A write that two looks do not show was not applied. */
const LOOKS = 2;
const ATTEMPTS = 3;

/** A deployment that a state wants at the head of the list. */
export type Wanted = Forward | WayBack;

/** Given up after a few attempts, or as soon as the head is not the one that we know. */
interface Forward {
  state: Exclude<Write["state"], "ABORT">;
  table: Table;
}

/** Tried until the deadline, whatever else of this rollout is at the head. */
interface WayBack {
  state: "ABORT";
  table: Table;
  /** Whether 10220 (secrets changed since the version) may be overridden. */
  mayForce: boolean;
  /** Write although the list cannot be read: the candidate fails, and the head was ours a moment ago. */
  blind: boolean;
}

/** How far a wanted deployment has come. */
export type Delivery =
  | { kind: "landed"; journal: Journal }
  | { kind: "act"; journal: Journal; action: Action }
  /** It will not land: the platform refuses it, or another process of this rollout deployed. */
  | { kind: "failed"; journal: Journal; why: Why }
  /** Somebody else's deployment came between, and was overwritten: nothing is repaired. */
  | { kind: "drifted"; journal: Journal; why: Why & { reason: "foreign-deployment" } };

/** What a state that goes forward does about a deployment that will not land: back, but never over somebody else's. */
export function undelivered(delivery: Delivery & { kind: "failed" | "drifted" }, now: number): Decision {
  const { kind, journal, why } = delivery;
  return kind === "failed" ? back(journal, why) : next(end(journal, "DRIFTED", now, why));
}

/** Why a state that writes has had no success in its time. */
export function unwritten({ phase, write }: Journal): Why {
  if (phase === "prove")
    return { reason: "identity-not-proven", says: "live requests do not prove which version answers" };
  if (write?.declined !== undefined) return write.declined;
  return { reason: "write-not-applied", says: "Cloudflare did not show the deployment in time" };
}

/**
 * The write protocol. Read the head; send only onto the deployment that we last saw as ours; believe the list, never the
 * answer; send again only after two looks that do not show it. One lost answer never makes a second deployment.
 */
export function deliver(before: Journal, wanted: Wanted, config: Config, now: number): Delivery {
  const write = before.write ?? compose(before, wanted, config, now);
  const journal: Journal = before.write === undefined ? { ...before, write, seq: before.seq + 1 } : before;
  if (now < write.notBefore) return act(journal, { do: "wait", ms: write.notBefore - now });
  const { reading } = journal;
  if (reading === undefined || (write.sent === 0 && now - reading.at > FRESH_MS)) {
    const blind = wanted.state === "ABORT" && wanted.blind && journal.unread > 0 && write.sent === 0;
    return blind ? send(journal, write, now) : act(journal, readAction(journal, now));
  }
  const head = reading.deployments[0];
  if (head !== undefined && isWrite(head, write)) return land(journal, write, reading.deployments, config);
  if (head?.id !== journal.head && wanted.state !== "ABORT") {
    return failed(journal, { reason: "unexpected-deployment", says: "another deployment of this rollout is active" });
  }
  return notThere(journal, write, wanted, config, now);
}

/** The list was read and does not show the write: send it, look again, send it again, or give up. */
function notThere(journal: Journal, write: Write, wanted: Wanted, config: Config, now: number): Delivery {
  if (write.sent === 0) return refusedForGood(write, wanted) ? giveUp(journal, write) : send(journal, write, now);
  const mayForce = wanted.state === "ABORT" && wanted.mayForce;
  if (write.declined?.reason === "secrets-changed" && mayForce && !write.force) {
    return send(journal, { ...write, force: true, declined: undefined }, now);
  }
  if (refusedForGood(write, wanted)) return giveUp(journal, write);
  if (write.looks < LOOKS) {
    const looked = { ...write, looks: write.looks + 1, notBefore: now + config.timing.readBackMs };
    return act({ ...journal, reading: undefined, write: looked }, { do: "wait", ms: config.timing.readBackMs });
  }
  if (write.sent >= ATTEMPTS && wanted.state !== "ABORT") return giveUp(journal, write);
  return send(journal, write, now);
}

function refusedForGood({ declined, sent }: Write, { state }: Wanted): boolean {
  if (declined === undefined || declined.reason === "rate-limited") return false;
  // Asked again, Cloudflare says the same: only a person can decide about changed secrets.
  if (declined.reason === "secrets-changed") return true;
  // An abort insists a few times: a refusal may be a hiccup of the edge, and it is the last line.
  return state !== "ABORT" || sent >= ATTEMPTS;
}

function giveUp(journal: Journal, { declined, sent }: Write): Delivery {
  const says = `Cloudflare did not apply the deployment in ${sent} attempts`;
  return failed(journal, declined ?? { reason: "write-not-applied", says });
}

function failed(journal: Journal, why: Why): Delivery {
  return { kind: "failed", journal, why };
}

function compose(journal: Journal, wanted: Wanted, config: Config, now: number): Write {
  return {
    state: wanted.state,
    table: wanted.table,
    message: messageOf(config, wanted.state, journal.seq + 1, wanted.table),
    force: false,
    sent: 0,
    looks: 0,
    notBefore: now,
  };
}

function send(journal: Journal, write: Write, now: number): Delivery {
  const candidate = write.table[1]?.percentage ?? (write.state === "FINALIZE" ? 100 : 0);
  const sent: Journal = {
    ...journal,
    reading: undefined,
    wrote: true,
    exposed: Math.max(journal.exposed, candidate),
    write: { ...write, sent: write.sent + 1, looks: 0, notBefore: now },
  };
  return act(sent, { do: "write", table: write.table, message: write.message, force: write.force });
}

/** Our deployment is at the head. It must stand on the one we knew: whatever lies between is somebody else's, lost. */
function land(journal: Journal, write: Write, deployments: readonly Deployment[], config: Config): Delivery {
  const landed: Journal = { ...journal, head: deployments[0]?.id, write: undefined };
  const below = deployments.find((deployment) => !isWrite(deployment, write));
  if (below === undefined || below.id === journal.head) return { kind: "landed", journal: landed };
  const ours = rolloutOf(below)?.rollout === config.rollout;
  const says = `deployment ${shortId(below.id)}, not ours, arrived between our reading and our writing`;
  if (write.state === "ABORT") {
    return { kind: "landed", journal: ours ? landed : { ...landed, notes: [...journal.notes, says] } };
  }
  if (!ours) return { kind: "drifted", journal, why: { reason: "foreign-deployment", says } };
  return failed(landed, { reason: "unexpected-deployment", says: "another process of this rollout wrote too" });
}

/** The same intent: rollout, number, state and process. Sent twice, it counts once. */
function isWrite(deployment: Deployment, write: Write): boolean {
  return sameWrite(deployment.record, parseRecord(write.message)) && sameTable(deployment.table, write.table);
}

function act(journal: Journal, action: Action): Delivery {
  return { kind: "act", journal, action };
}

import { type Deployment, rolloutOf, sameTable, type Table } from "../record/deployment.ts";
import { parseRecord, sameWrite } from "../record/record.ts";
import { shortId } from "../text/short-id.ts";
import type { Config } from "./config.ts";
import type { Journal, Write } from "./journal.ts";
import type { Action } from "./observed.ts";
import { readAction } from "./scene.ts";
import type { Reason } from "./states.ts";
import { messageOf } from "./tables.ts";

/** Older readings are not good enough to write upon. */
const FRESH_MS = 10_000;
/** A write that two looks do not show was not applied. */
const LOOKS = 2;
const ATTEMPTS = 3;

/** A deployment that a state wants at the head of the list. */
export interface Wanted {
  state: Write["state"];
  table: Table;
  /** Forward writes give up; an abort tries until its deadline. */
  persistent?: boolean;
  /** Whether 10220 (secrets changed since the version) may be overridden. */
  mayForce?: boolean;
  /** Write although the list cannot be read: the candidate fails, and the head was ours a moment ago. */
  blind?: boolean;
}

/** How far a wanted deployment has come. */
export type Delivery =
  | { kind: "landed"; journal: Journal }
  | { kind: "act"; journal: Journal; action: Action }
  | { kind: "failed"; journal: Journal; reason: Reason; says: string }
  | { kind: "drifted"; journal: Journal; says: string };

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
    const blind = wanted.blind === true && journal.unread > 0 && write.sent === 0;
    return blind ? send(journal, write, now) : act(journal, readAction(journal, now));
  }
  const head = reading.deployments[0];
  if (head !== undefined && isWrite(head, write)) return land(journal, write, reading.deployments, config);
  if (head?.id !== journal.head && !wanted.persistent) {
    return {
      kind: "failed",
      journal,
      reason: "unexpected-deployment",
      says: "another deployment of this rollout is active",
    };
  }
  return notThere(journal, write, wanted, config, now);
}

/** The list was read and does not show the write: send it, look again, send it again, or give up. */
function notThere(journal: Journal, write: Write, wanted: Wanted, config: Config, now: number): Delivery {
  if (write.sent === 0) return refusedForGood(write, wanted) ? giveUp(journal, write) : send(journal, write, now);
  if (write.declined?.reason === "secrets-changed" && wanted.mayForce && !write.force) {
    return send(journal, { ...write, force: true, declined: undefined }, now);
  }
  if (refusedForGood(write, wanted)) return giveUp(journal, write);
  if (write.looks < LOOKS) {
    const looked = { ...write, looks: write.looks + 1, notBefore: now + config.timing.settleMs };
    return act({ ...journal, reading: undefined, write: looked }, { do: "wait", ms: config.timing.settleMs });
  }
  if (write.sent >= ATTEMPTS && !wanted.persistent) return giveUp(journal, write);
  return send(journal, write, now);
}

function refusedForGood({ declined, sent }: Write, { persistent }: Wanted): boolean {
  if (declined === undefined || declined.reason === "rate-limited") return false;
  // Asked again, Cloudflare says the same: only a person can decide about changed secrets.
  if (declined.reason === "secrets-changed") return true;
  // An abort insists a few times: a refusal may be a hiccup of the edge, and it is the last line.
  return !persistent || sent >= ATTEMPTS;
}

function giveUp(journal: Journal, write: Write): Delivery {
  return {
    kind: "failed",
    journal,
    reason: write.declined?.reason ?? "write-not-applied",
    says: write.declined?.says ?? `Cloudflare did not apply the deployment in ${write.sent} attempts`,
  };
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
  if (!ours) return { kind: "drifted", journal, says };
  const twice = "another process of this rollout wrote too";
  return { kind: "failed", journal: landed, reason: "unexpected-deployment", says: twice };
}

/** The same intent: rollout, number, state and process. Sent twice, it counts once. */
function isWrite(deployment: Deployment, write: Write): boolean {
  return sameWrite(deployment.record, parseRecord(write.message)) && sameTable(deployment.table, write.table);
}

function act(journal: Journal, action: Action): Delivery {
  return { kind: "act", journal, action };
}

import { type Deployment, isMadeBy, rolloutOf, sameTable, type Table } from "../../record/deployment.ts";
import { shortId } from "../../text/short-id.ts";
import { activeIsWorse } from "../judging/comparable.ts";
import type { Config } from "../words/config.ts";
import type { Journal, Why, Write } from "../words/journal.ts";
import type { Action } from "../words/observed.ts";
import { soakOf } from "./soak.ts";
import { messageOf } from "./tables.ts";
import { readAction } from "./working.ts";

/** A write that two looks do not show was not applied. */
const LOOKS = 2;
const ATTEMPTS = 3;
/** An answer that took so long may show what was there when the question was sent. */
const SLOW_MS = 1_000;

/** A deployment that a state wants at the head of the list. */
export type Wanted = Onto | WayBack;

/** Given up after a few attempts, or as soon as the head is not the one that we know. */
interface Onto {
  state: Exclude<Write["state"], "ABORT">;
  table: Table;
  /** The message to send instead of one of this rollout: another's, which is put back as it was. */
  message?: string | undefined;
  /** For people, beside the table. */
  text?: string | undefined;
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
  /** It landed on somebody else's deployment, which came between our reading and our writing. */
  | { kind: "overwrote"; journal: Journal; lost: Deployment };

/**
 * The write protocol. Read the head, and send with nothing between that reading and the write; believe the list, never the
 * answer; send again only after two looks that do not show it. One lost answer never makes a second deployment. What came
 * between reading and writing lies below the write when it has landed: that window is one round trip, and is measured.
 */
export function deliver(before: Journal, wanted: Wanted, config: Config, now: number): Delivery {
  const write = before.write ?? compose(wanted, now);
  const journal: Journal = before.write === undefined ? { ...before, write, seq: before.seq + 1 } : before;
  if (now < write.notBefore) return act(journal, { do: "wait", ms: write.notBefore - now });
  const { reading } = journal;
  // News of this very tick: whatever was decided since, or waited for, makes a reading too old to write upon.
  if (reading === undefined || reading.at < now) {
    const blind = wanted.state === "ABORT" && wanted.blind && journal.unread > 0 && write.sent === 0;
    return blind ? send(journal, { write, wanted }, config, now) : act(journal, readAction(journal, now));
  }
  const slow = now - reading.asked > SLOW_MS && write.slow < LOOKS;
  if (slow) return act({ ...journal, write: { ...write, slow: write.slow + 1 } }, { do: "read" });
  const head = reading.deployments[0];
  if (head !== undefined && isWrite(head, write)) return land(journal, write, reading.deployments, { config, now });
  if (head?.id !== journal.head && wanted.state !== "ABORT") {
    return failed(journal, { reason: "unexpected-deployment", says: "another deployment of this rollout is active" });
  }
  return notThere(journal, { write, wanted }, config, now);
}

interface Sending {
  write: Write;
  wanted: Wanted;
}

/** The list was read and does not show the write: send it, look again, send it again, or give up. */
function notThere(journal: Journal, { write, wanted }: Sending, config: Config, now: number): Delivery {
  const again = (changed: Write) => send(journal, { write: changed, wanted }, config, now);
  if (write.sent === 0) return refusedForGood(write, wanted) ? giveUp(journal, write) : again(write);
  const mayForce = wanted.state === "ABORT" && wanted.mayForce;
  if (write.declined?.reason === "secrets-changed" && mayForce && !write.force) {
    return again({ ...write, force: true, declined: undefined });
  }
  if (refusedForGood(write, wanted)) return giveUp(journal, write);
  // An answer of 200 is a promise: the list may only be behind.
  const promised = write.declined === undefined && now < journal.pendingUntil;
  if (write.looks < LOOKS || promised) {
    const looked = { ...write, looks: write.looks + 1, notBefore: now + config.timing.readBackMs };
    return act({ ...journal, reading: undefined, write: looked }, { do: "wait", ms: config.timing.readBackMs });
  }
  if (write.sent >= ATTEMPTS && wanted.state !== "ABORT") return giveUp(journal, write);
  return again(write);
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

function compose(wanted: Wanted, now: number): Write {
  return {
    state: wanted.state,
    table: wanted.table,
    message: "",
    force: false,
    sent: 0,
    askedAt: undefined,
    slow: 0,
    looks: 0,
    notBefore: now,
  };
}

function send(journal: Journal, { write, wanted }: Sending, config: Config, now: number): Delivery {
  const { reading, seq, stops } = journal;
  const leaving = write.state === "ABORT" || write.state === "HALT" || write.state === "RESTORE";
  const forward = write.table[1]?.percentage ?? (write.state === "FINALIZE" ? 100 : 0);
  const message =
    ("message" in wanted ? wanted.message : undefined) ??
    messageOf(config, write.table, {
      kind: write.state,
      seq,
      onto: reading?.deployments[0]?.id,
      // Where the way back is known to be worse, whoever may have to settle this must know that too.
      why: leaving ? stops.at(-1)?.reason : activeIsWorse(journal, config) ? "active-worse" : undefined,
      soak: leaving || write.state === "FINALIZE" ? undefined : soakOf(config, forward, now),
      by: leaving ? stops.at(-1)?.by : journal.passed?.by,
      text: "text" in wanted ? wanted.text : undefined,
    });
  const sent: Journal = {
    ...journal,
    reading: undefined,
    wrote: true,
    exposed: write.state === "RESTORE" ? journal.exposed : Math.max(journal.exposed, forward),
    write: { ...write, message, sent: write.sent + 1, askedAt: reading?.asked, looks: 0, notBefore: now },
  };
  return act(sent, { do: "write", table: write.table, message, force: write.force });
}

/** Our deployment is at the head. It must stand on the one we knew: whatever lies between is somebody else's, lost. */
function land(
  journal: Journal,
  write: Write,
  deployments: readonly Deployment[],
  { config, now }: { config: Config; now: number },
): Delivery {
  const { message, table } = write;
  const landed: Journal = {
    ...journal,
    head: deployments[0]?.id,
    // All that lies below what landed: the platform never makes one of them the head again.
    past: deployments.slice(1).map(({ id }) => id),
    last: { message, table },
    landedAt: now,
    pendingUntil: 0,
    write: undefined,
  };
  const below = deployments.find((deployment) => !isWrite(deployment, write));
  if (below === undefined || below.id === journal.head) return { kind: "landed", journal: landed };
  if (rolloutOf(below)?.rollout !== config.rollout) return overwrote(landed, write, below);
  // An abort goes over whatever else of this rollout was there. And the step that staged the version wrote what we do: a list
  // that was behind when we began showed what was live before that step.
  const staged = write.state === "STAGE" && sameTable(below.table, table);
  if (write.state === "ABORT" || staged) return { kind: "landed", journal: landed };
  return failed(landed, { reason: "unexpected-deployment", says: "another process of this rollout wrote too" });
}

/** Nothing is lost where what came between serves the very same. */
function overwrote(landed: Journal, { table }: Write, lost: Deployment): Delivery {
  if (!sameTable(lost.table, table)) return { kind: "overwrote", journal: landed, lost };
  const note = `deployment ${shortId(lost.id)}, not ours, came between our reading and our writing; it says the same`;
  return { kind: "landed", journal: { ...landed, notes: [...landed.notes, note] } };
}

/** The same intent: rollout, number, state and process. Sent twice, it counts once. */
function isWrite(deployment: Deployment, write: Write): boolean {
  return write.sent > 0 && isMadeBy(deployment, write);
}

function act(journal: Journal, action: Action): Delivery {
  return { kind: "act", journal, action };
}

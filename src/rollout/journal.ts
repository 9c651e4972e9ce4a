import type { Deployment, Table } from "../record/deployment.ts";
import type { RolloutKind } from "../record/words.ts";
import { shortId } from "../text/short-id.ts";
import type { Config } from "./config.ts";
import type { Orphan } from "./in-flight.ts";
import type { Echo, Probes, SmokeRun, Traffic } from "./observed.ts";
import type { Reason, State } from "./states.ts";
import type { Verdict } from "./verdict.ts";

/** A deployment request under way: decided, perhaps sent, not yet seen at the head of the list. */
export interface Write {
  state: RolloutKind;
  table: Table;
  message: string;
  force: boolean;
  /** Times sent. */
  sent: number;
  /** Times the list was read since it was last sent and did not show it. */
  looks: number;
  /** Nothing is done about it before this time. */
  notBefore: number;
  /** How Cloudflare last declined, if it did. */
  declined?: { reason: Reason; says: string } | undefined;
}

/** Why the rollout left its way, in the order in which it did. */
export interface Stop {
  reason: Reason;
  says: string;
  at: number;
}

/** All that a rollout remembers between two ticks. Losing it loses evidence, never the way back. */
export interface Journal {
  state: State;
  /** Within a state that writes: first write, then prove who answers, then read the platform a last time. */
  phase: "write" | "prove" | "confirm";
  /** Index into `config.steps` of the share that the candidate has; −1 for 0 %. */
  step: number;
  /** When the state was entered, ms since the epoch. */
  since: number;
  /** Number of our last write. */
  seq: number;
  /** Deployment that we last saw as ours, or as the planned start. */
  head: string | undefined;
  /** The newest deployments as last read, until something is sent. */
  reading: { at: number; deployments: readonly Deployment[] } | undefined;
  /** When the head was last seen to be ours. */
  oursAt: number;
  write: Write | undefined;
  /** Set by the first write that was sent, whatever became of it. */
  wrote: boolean;
  /** The largest share of users' traffic that the candidate may have had. */
  exposed: number;
  /** The newest answers of an identity proof, oldest first. */
  echoes: readonly Echo[];
  smokes: readonly SmokeRun[];
  /** Of the current step. */
  probes: Probes;
  /** One per step begun. */
  traffic: readonly (Traffic | undefined)[];
  /** Measurements in a row without an answer. */
  silent: number;
  /** When each kind of look is due again. */
  due: { probe: number; measure: number; read: number };
  /** Readings of the list in a row that failed. */
  unread: number;
  /** The recorded PASS for the current share; nothing moves forward without it. */
  passed: Verdict | undefined;
  /** Judgements that moved the rollout. */
  verdicts: readonly Verdict[];
  /** The newest judgement of the current state. */
  verdict: Verdict | undefined;
  /** A hold that waits for a moment, not for evidence. */
  resumeAt: number;
  stops: readonly Stop[];
  /** What could not be applied at the end. */
  problems: readonly string[];
  /** For the reader of the record. */
  notes: readonly string[];
}

const NO_PROBES = { requests: 0, errors: 0, unproven: 0, latencies: [] };

/** A rollout that has not looked at anything yet. */
export function begin(now: number): Journal {
  return {
    state: "PLAN",
    phase: "write",
    step: -1,
    since: now,
    seq: 0,
    head: undefined,
    reading: undefined,
    oursAt: 0,
    write: undefined,
    wrote: false,
    exposed: 0,
    echoes: [],
    smokes: [],
    probes: { candidate: NO_PROBES },
    traffic: [],
    silent: 0,
    due: { probe: now, measure: now, read: now },
    unread: 0,
    passed: undefined,
    verdicts: [],
    verdict: undefined,
    resumeAt: 0,
    stops: [],
    problems: [],
    notes: [],
  };
}

/** Enters a state with fresh evidence and fresh deadlines. */
export function enter(journal: Journal, state: State, now: number, changes: Partial<Journal> = {}): Journal {
  return {
    ...journal,
    state,
    phase: "write",
    since: now,
    write: undefined,
    echoes: [],
    verdict: undefined,
    due: { ...journal.due, probe: now, measure: now },
    ...changes,
  };
}

/** Forgets probes: evidence of one share says nothing about the next. */
export function freshProbes(): Probes {
  return { candidate: NO_PROBES };
}

/**
 * Takes over a rollout whose process is gone: to undo it, to observe its share again from the beginning, or, when it had
 * succeeded and only its last write is missing, to finish it. One that overwrote somebody else is only ever undone.
 */
export function takeOver(orphan: Orphan, config: Config, intent: "abort" | "resume" | "finish", now: number): Journal {
  const step = config.steps.findIndex((candidate) => candidate.share === orphan.share);
  const known: Partial<Journal> = {
    seq: orphan.record.seq,
    head: orphan.deployment.id,
    oursAt: now,
    wrote: true,
    exposed: orphan.share,
    step,
  };
  const entered = (state: State, changes: Partial<Journal> = {}) =>
    enter({ ...begin(now), ...known }, state, now, changes);
  const { record, overwrote, share } = orphan;
  if (overwrote === undefined && intent === "resume" && step >= 0) {
    return entered("OBSERVE", {
      traffic: [...Array<undefined>(step + 1)],
      notes: [`resumed at ${share} %, observed again from the beginning`],
    });
  }
  if (overwrote === undefined && intent === "finish" && share === 100) return entered("FINALIZE");
  const why: Omit<Stop, "at"> =
    overwrote === undefined
      ? { reason: "orphaned", says: `the run ${record.run} that led this rollout is gone` }
      : {
          reason: "foreign-deployment",
          says: `the run ${record.run} overwrote deployment ${shortId(overwrote.id)}, not ours, and died`,
        };
  return entered("ABORT", { stops: [{ ...why, at: now }] });
}

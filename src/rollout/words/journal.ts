import type { Deployment, Table } from "../../record/deployment.ts";
import type { RolloutKind } from "../../record/words.ts";
import type { Heard, Held } from "./heard.ts";
import type { Counts, EarlierProbes, Echo, Health, Probes, Refusal, SmokeRound, Traffic } from "./observed.ts";
import type { RolloutReason } from "./reasons.ts";
import { firstPhase, type Phase, type State, type Terminal } from "./states.ts";
import type { Verdict } from "./verdict.ts";

/** A deployment request under way: decided, perhaps sent, not yet seen at the head of the list. */
export interface Write {
  state: RolloutKind;
  table: Table;
  message: string;
  force: boolean;
  /** Times sent. */
  sent: number;
  /** When the reading was asked for upon which it was last sent; undefined if it was sent blindly. */
  askedAt: number | undefined;
  /** Readings that took so long that they were not written upon. */
  slow: number;
  /** Times the list was read since it was last sent and did not show it. */
  looks: number;
  /** Nothing is done about it before this time. */
  notBefore: number;
  /** How Cloudflare last declined, if it did. */
  declined?: Why | undefined;
}

/** Why a rollout leaves its way: a reason of the closed list, and a sentence without a full stop. */
export interface Why {
  reason: RolloutReason;
  says: string;
  /** Login of the person who asked for it. */
  by?: string | undefined;
}

/** That it left its way, and when. */
export interface Stop extends Why {
  at: number;
}

/** All that a rollout remembers between two ticks. Losing it loses evidence, never the way back. */
export interface Journal {
  state: State;
  /** How far a state that writes has come. */
  phase: Phase | undefined;
  /** Index into `config.steps` of the share that the candidate has; −1 for 0 %. */
  step: number;
  /** When this share began to be watched: a hold goes on with the evidence that there is. */
  watchedSince: number;
  /** When this process began to look at it: the same, but for one that leads on what another began. */
  arrived: number;
  /** When the state was entered, ms since the epoch. */
  since: number;
  /** Number of our last write. */
  seq: number;
  /** Deployment that we last saw as ours, or as the planned start. */
  head: string | undefined;
  /** The newest deployments as last read, until something is sent: asked for then, known since. */
  reading: { asked: number; at: number; deployments: readonly Deployment[] } | undefined;
  /** When the list was last asked for. */
  asked: number;
  /** When the head was last seen to be ours. */
  oursAt: number;
  write: Write | undefined;
  /** Deployments that were the head before, and were seen to be: a list that ends with one of them is an old copy. */
  past: readonly string[];
  /** What our last write looks like in the list, wherever somebody puts it back. */
  last: { message: string; table: Table } | undefined;
  /** When that write was first seen at the head. */
  landedAt: number;
  /** A write that was accepted may appear until then. */
  pendingUntil: number;
  /** The longest time between asking for the list and the answer to a write upon it, ms: what came between may be lost. */
  windowMs: number;
  /** A deployment of somebody else that our last write overwrote. */
  lost: Deployment | undefined;
  /** The longest time that live requests took to follow a deployment, ms. */
  spreadMs: number;
  /** Whether the active version still exists, as asked before the cut-over. */
  wayBack: "there" | "gone" | undefined;
  /** How users fared after everything was given back. */
  afterwards: Afterwards;
  /** Set by the first write that was sent, whatever became of it. */
  wrote: boolean;
  /** The largest share of users' traffic that the candidate may have had. */
  exposed: number;
  /** The newest answers of an identity proof, oldest first. */
  echoes: readonly Echo[];
  smokes: readonly SmokeRound[];
  /** Checks that the active version failed in the smoke test while the candidate passed them: they have no control. */
  incomparable: readonly string[];
  /** The active version failed every check, and not by answering otherwise: it is down. There is nothing to compare with, and nothing good to go back to. */
  activeBroken: boolean;
  /** Of the current step. */
  probes: Probes;
  /** Of the steps before. */
  probed: readonly EarlierProbes[];
  /** What the candidate's users met from one measurement of the current step to the next. */
  minutes: readonly Counts[];
  /** One per step begun. */
  traffic: readonly (Traffic | undefined)[];
  /** Measurements in a row without an answer. */
  silent: number;
  /** When each kind of look is due again. */
  due: { probe: number; measure: number; read: number };
  /** Readings of the list in a row that failed. */
  unread: number;
  /** Since when every reading was refused for good, and how: the Worker is not found, or the token not accepted. */
  refused: { since: number; why: Refusal } | undefined;
  /** The recorded PASS for the current share; nothing moves forward without it. */
  passed: Verdict | undefined;
  /** Judgements that moved the rollout. */
  verdicts: readonly Verdict[];
  /** The newest judgement of the current state. */
  verdict: Verdict | undefined;
  /** A hold that waits for a moment, not for evidence. */
  resumeAt: number;
  /** Set while a person holds it. */
  held: Held | undefined;
  /** Who said `continue` before the planned pause of a step was reached. */
  released: { step: number; by: string } | undefined;
  /** What people said. */
  words: readonly Heard[];
  /** In the order in which they came. */
  stops: readonly Stop[];
  /** Why nothing at all could be said about a candidate that nobody can ask: it stays, and the end says so. */
  unproven: string | undefined;
  /** What could not be applied at the end. */
  problems: readonly string[];
  /** For the reader of the record. */
  notes: readonly string[];
}

/** The last look at an active version that got everything back, and how many looks it took. */
export interface Afterwards {
  looks: number;
  /** How many of them, one after the other until now, found it unhealthy. */
  sick: number;
  health: Health;
  says: string;
}

/** Nobody has looked yet. */
export const UNSEEN: Afterwards = { looks: 0, sick: 0, health: "unseen", says: "" };

const NO_COUNTS = { requests: 0, errors: 0, unproven: 0, latencies: [] };

/** Nobody was asked yet. */
export const NO_PROBES: Probes = { candidate: NO_COUNTS, checks: [], failing: { candidate: 0, active: 0 } };

/** Enters a state in its first phase, with a fresh deadline and nothing judged yet. */
export function enter(journal: Journal, state: State, now: number, changes: Partial<Journal> = {}): Journal {
  return {
    ...journal,
    state,
    phase: firstPhase(state),
    since: now,
    write: undefined,
    wayBack: undefined,
    echoes: [],
    verdict: undefined,
    due: { ...journal.due, probe: now, measure: now },
    ...changes,
  };
}

/** A new share: its evidence begins now, and of the probes before it stays what they counted. */
export function freshEvidence({ probes, probed, traffic }: Journal, now: number): Partial<Journal> {
  const { checks, failing } = probes;
  return {
    passed: undefined,
    watchedSince: now,
    probes: NO_PROBES,
    probed: checks.length === 0 ? probed : [...probed, { checks, failing }],
    minutes: [],
    silent: 0,
    traffic: [...traffic, undefined],
  };
}

/** Ends the rollout. */
export function end(journal: Journal, state: Terminal, now: number, why?: Why): Journal {
  const stops = why === undefined ? journal.stops : [...journal.stops, { ...why, at: now }];
  return enter(journal, state, now, { stops });
}

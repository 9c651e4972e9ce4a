import { type Journal, NO_PROBES, UNSEEN } from "./journal.ts";
import { firstPhase } from "./states.ts";

const NOTHING_WRITTEN = {
  head: undefined,
  reading: undefined,
  oursAt: 0,
  past: [],
  last: undefined,
  pendingUntil: 0,
  windowMs: 0,
  lost: undefined,
  spreadMs: 0,
  wayBack: undefined,
  afterwards: UNSEEN,
  write: undefined,
  exposed: 0,
  unread: 0,
  refused: undefined,
} satisfies Partial<Journal>;

const NOTHING_JUDGED = {
  echoes: [],
  smokes: [],
  incomparable: [],
  activeBroken: false,
  probes: NO_PROBES,
  probed: [],
  minutes: [],
  traffic: [],
  silent: 0,
  passed: undefined,
  verdicts: [],
  verdict: undefined,
  resumeAt: 0,
  held: undefined,
  released: undefined,
  words: [],
  stops: [],
  unproven: undefined,
  problems: [],
  notes: [],
} satisfies Partial<Journal>;

/** A rollout that has not looked at anything yet. `seq` is the number of the write that staged its candidate already. */
export function begin(now: number, seq = 0): Journal {
  return {
    ...NOTHING_WRITTEN,
    ...NOTHING_JUDGED,
    state: "PLAN",
    phase: firstPhase("PLAN"),
    step: -1,
    since: now,
    watchedSince: now,
    arrived: now,
    seq,
    asked: now,
    landedAt: now,
    wrote: seq > 0,
    due: { probe: now, measure: now, read: now },
  };
}

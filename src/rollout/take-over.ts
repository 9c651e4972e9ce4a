import type { Orphan } from "./in-flight.ts";
import { describe } from "./states/lost.ts";
import { begin } from "./words/begin.ts";
import type { Config } from "./words/config.ts";
import { enter, type Journal, type Why } from "./words/journal.ts";
import type { State } from "./words/states.ts";

/**
 * Takes over a rollout whose process is gone: to undo it, to observe its share again from the beginning, or, when it had
 * succeeded and only its last write is missing, to finish it. One that overwrote somebody else gives that back instead.
 */
export function takeOver(orphan: Orphan, config: Config, intent: "abort" | "resume" | "finish", now: number): Journal {
  const step = config.steps.findIndex((step) => step.share === orphan.share);
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
  if (overwrote !== undefined) {
    const says = `the run ${record.run} overwrote deployment ${describe(overwrote)}, and died before it saw that`;
    return entered("RESTORE", { lost: overwrote, stops: [{ reason: "foreign-deployment", says, at: now }] });
  }
  const why: Why = { reason: "orphaned", says: `the run ${record.run} that led this rollout is gone` };
  return entered("ABORT", { stops: [{ ...why, at: now }] });
}

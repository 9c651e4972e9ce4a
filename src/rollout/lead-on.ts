import type { Orphan } from "./in-flight.ts";
import { STATES } from "./states/table.ts";
import { begin } from "./words/begin.ts";
import type { Config } from "./words/config.ts";
import { enter, type Journal } from "./words/journal.ts";

/**
 * Leads a rollout on that soaks, from its deployment alone. The share has lasted since that was made, `ageMs` ago by the
 * platform's clock; of the evidence the platform keeps users' traffic, and probes begin anew.
 */
export function leadOn(orphan: Orphan, config: Config, { now, ageMs }: { now: number; ageMs: number }): Journal {
  const { share, record, deployment } = orphan;
  const step = config.steps.findIndex((one) => one.share === share);
  const landedAt = now - ageMs;
  const before: Journal = {
    ...begin(now),
    ...{ seq: record.seq, head: deployment.id, oursAt: now, wrote: true, exposed: share },
    ...{ step: share === 100 ? config.steps.length - 1 : step, landedAt, watchedSince: landedAt },
    notes: [`led on at ${share} %, by its deployment`],
  };
  const traffic = (steps: number) => [...Array<undefined>(steps)];
  if (share === 100) {
    return enter(before, "CUTOVER", now, { phase: "prove", traffic: traffic(config.steps.length) });
  }
  // At 0 % nothing was judged but the smoke test, which is quickly made again.
  if (share === 0 || step < 0) return enter(before, "SMOKE", now);
  const over = landedAt + STATES.OBSERVE.lastsMs(before, config);
  const seen = { traffic: traffic(step + 1) };
  if (now < over) return enter(before, "OBSERVE", now, { ...seen, since: landedAt });
  return enter(before, "HOLD", now, { ...seen, since: over });
}

import { type Deployment, describeBriefly } from "../../record/deployment.ts";
import { shortId } from "../../text/short-id.ts";
import { activeIsWorse } from "../judging/comparable.ts";
import type { Config } from "../words/config.ts";
import { enter, type Journal } from "../words/journal.ts";
import type { RolloutReason } from "../words/reasons.ts";

/** Reasons from which it is known that the candidate is bad: nobody's table that gives it traffic is put back. */
const BAD: readonly RolloutReason[] = ["candidate-worse", "smoke-test-failed"];

/**
 * A write of ours landed on a deployment that came between our reading and our writing. It is put back, unless it serves
 * as it did before, or what it gave traffic to is known to be bad.
 */
export function putBack(journal: Journal, lost: Deployment, { now }: { now: number }): Journal {
  const stop = {
    reason: "foreign-deployment" as const,
    says: `our write overwrote deployment ${describe(lost)}, which arrived within ${journal.windowMs} ms between our reading and our writing`,
    at: now,
  };
  return enter({ ...journal, lost }, "RESTORE", now, { stops: [...journal.stops, stop], reading: undefined });
}

/** The version known to be bad that a deployment gives traffic to, so that it is not put back; undefined if there is none. */
export function badIn(lost: Deployment, journal: Journal, config: Config): "candidate" | "active" | undefined {
  const serves = (id: string | null) => lost.table.some(({ version, percentage }) => version === id && percentage > 0);
  if (journal.stops.some(({ reason }) => BAD.includes(reason)) && serves(config.candidate)) return "candidate";
  const worse = activeIsWorse(journal, config);
  return worse && serves(config.active) ? "active" : undefined;
}

/** `d1234567 of ada@example.com (8f2c1d3e 100 %)` */
export function describe({ id, author, table }: Deployment): string {
  return `${shortId(id)}${author === undefined ? "" : ` of ${author}`} (${describeBriefly(table)})`;
}

import { formatSoak } from "../../record/soak.ts";
import type { Config } from "../words/config.ts";
import { end, type Journal } from "../words/journal.ts";
import { type Decision, next, type Situation } from "./working.ts";

/** So long after everything that a share may last somebody should have come, ms. */
const SLACK_MS = 6 * 3_600_000;

/** Whether this process has seen enough of the share to decide by time: always, but where others lead on. */
export function looked({ arrived }: Journal, { config, now }: Situation): boolean {
  return config.soak === undefined || now - arrived >= config.soak.lookMs;
}

/** The next moment at which something is decided by time: `until`, or the end of this process's own look. */
export function nextEnd(until: number, { arrived }: Journal, { config: { soak }, now }: Situation): number {
  const ends = soak === undefined ? Number.POSITIVE_INFINITY : arrived + soak.lookMs;
  return until > now ? Math.min(until, ends) : ends;
}

/** Leaves the share as it is, in flight on purpose: the next process leads on from what stands at the platform. */
export function leave(journal: Journal, situation: Situation): Decision | undefined {
  const { config, now } = situation;
  if (config.soak === undefined || !looked(journal, situation)) return undefined;
  return next(end(journal, "SOAKING", now));
}

/** What a deployment says of that: how it is led on, and when it is overdue. */
export function soakOf({ soak, steps, bakeMs, timing }: Config, share: number, now: number): string | undefined {
  if (soak === undefined) return undefined;
  const own = share === 100 ? bakeMs : (steps.find((step) => step.share === share)?.forMs ?? 0);
  const until = now + own + timing.holdMs + timing.approvalMs + SLACK_MS;
  return formatSoak({ run: soak.run, digest: soak.digest, until: until / 1_000 });
}

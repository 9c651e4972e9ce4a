import type { Config } from "../words/config.ts";
import type { Journal } from "../words/journal.ts";

/** Deployments spread at other speeds at other times: what is waited for is so many times what was measured. */
const MARGIN = 2;

/** Measures how long live requests took to follow the deployment that has just been proven. */
export function spread(journal: Journal, { identity }: Config, now: number): Journal {
  if (identity === "absent") return journal;
  return { ...journal, spreadMs: Math.max(journal.spreadMs, now - journal.landedAt) };
}

/** The first part of a step, left out of its traffic, ms: at least until the deployment has spread. */
export function warmUp({ spreadMs }: Journal, { timing }: Config): number {
  return Math.max(timing.warmUpMs, MARGIN * spreadMs);
}

/** How long an abort may take until live requests prove it, ms. */
export function proving({ spreadMs }: Journal, { timing }: Config): number {
  return Math.max(timing.proveMs, 2 * MARGIN * spreadMs);
}

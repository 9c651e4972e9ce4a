import type { Settings } from "../scenario.ts";

/**
 * A release takes hours on purpose: a rehearsal keeps every step of it and shortens only the waits. With four visitors a
 * second is worth what minutes are in production.
 */
export const PACE: Record<string, string | number> = {
  "bake-time": "1500ms",
  "hold-time": "20s",
  "identity-timeout": "20s",
  "probe-interval": "100ms",
  "probes-per-round": 6,
  "measure-interval": "500ms",
  "warm-up": "0s",
  "analytics-lag": "500ms",
  "read-interval": "1s",
};

/** How long each share of a gradual rollout is at least observed. */
const SHARE_TIME = "1500ms";
/** What `gradual` means without `steps`. */
export const DEFAULT_SHARES: readonly number[] = [5, 25, 50];

/** `5@1500ms, 25@1500ms, …` */
export function sharesOf(shares: readonly number[]): string {
  return shares.map((share) => `${share}@${SHARE_TIME}`).join(", ");
}

/** What is checked is this file of the caller's repository and nothing else. */
export function checkedBy(file: string): Settings {
  return { checks: file };
}

/**
 * The waits are shortened, and so are those of the caller's own gradual rollout, unless the scenario names steps: its
 * shares stay, their times do not.
 */
export function shorten(given: Record<string, unknown>, settings: Settings): Settings {
  const said = (settings.rollout ?? {}) as Record<string, string | number | boolean>;
  const rollout = { ...PACE, ...said };
  const own = { ...(given.rollout as object), ...rollout } as { strategy?: unknown; steps?: unknown };
  if (said.steps !== undefined || own.strategy !== "gradual") return { ...settings, rollout };
  return { ...settings, rollout: { ...rollout, steps: stepsOf(own.steps) } };
}

function stepsOf(steps: unknown): string {
  const text = Array.isArray(steps) ? steps.join(", ") : String(steps ?? "");
  const shares = [...text.matchAll(/(\d+(?:\.\d+)?)%?@/g)].map(([, share]) => Number(share));
  return sharesOf(shares.length > 0 ? shares : DEFAULT_SHARES);
}

import type { Inputs } from "../scenario.ts";

/**
 * A release takes hours on purpose: a rehearsal keeps every step of it and shortens only the waits. With four visitors a
 * second is worth what minutes are in production.
 */
export const PACE: Inputs = {
  "bake-time": "1500ms",
  "hold-time": "20s",
  "identity-timeout": "20s",
  "probe-interval": "100ms",
  "probes-per-round": "6",
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
export function checkedBy(file: string): Inputs {
  return { "check-file": file, targets: "", path: "/", "expect-status": "" };
}

/**
 * The waits are shortened, and so are those of the caller's own gradual rollout, unless the scenario names steps: its
 * shares stay, their times do not.
 */
export function shorten(given: Record<string, unknown>, inputs: Inputs): Inputs {
  const written = { ...PACE, ...inputs };
  return inputs.steps === undefined ? { ...written, steps: stepsOf({ ...given, ...written }) } : written;
}

function stepsOf({ strategy, steps }: Record<string, unknown>): string {
  if (strategy !== "gradual") return "";
  const shares = [...String(steps ?? "").matchAll(/(\d+(?:\.\d+)?)%?@/g)].map(([, share]) => Number(share));
  return sharesOf(shares.length > 0 ? shares : DEFAULT_SHARES);
}

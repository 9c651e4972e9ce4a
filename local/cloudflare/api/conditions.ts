import type { Weather } from "./contract.ts";

/** How the platform is at the moment. Every member may be changed at any time; by default nothing is wrong. */
export interface Conditions {
  /** Delay until traffic follows a new deployment, ms. */
  propagationMs: number;
  /** Age that analytics rows must have before GraphQL shows them, ms. */
  analyticsLagMs: number;
  /** Every so manieth request is kept by analytics and stands for that many; 1 keeps all. */
  analyticsSampling: number;
  /** Numbers that no count can have: `nan` is sent as null, `negative` errors, `fractional` requests. */
  analyticsNonsense: "none" | "nan" | "negative" | "fractional";
  /**
   * Whether the override header chooses the version of what a static file answers without code. Nobody has verified it on
   * the platform, so both can be played.
   */
  overridesFiles: "yes" | "no";
  /** How far the platform's clock is ahead of this machine's, ms: `Date` headers, `created_on`, analytics. */
  clockOffsetMs: number;
  /** A version that is younger than this, ms, is not found by a call with the chance of `flappingChance`. */
  flappingMs: number;
  /** 0 to 1. */
  flappingChance: number;
  /** With the chance of `staleChance`, a list of deployments is so old, ms. */
  staleMs: number;
  /** 0 to 1. */
  staleChance: number;
  /** Source of chance for both, [0, 1): one with a seed makes them repeatable. */
  random: () => number;
}

/** Nothing is wrong. */
export function fairConditions(): Conditions {
  return {
    propagationMs: 0,
    analyticsLagMs: 0,
    analyticsSampling: 1,
    analyticsNonsense: "none",
    overridesFiles: "yes",
    clockOffsetMs: 0,
    flappingMs: 0,
    flappingChance: 0,
    staleMs: 0,
    staleChance: 0,
    random: Math.random,
  };
}

/** What calls see of the conditions; the world's own (`witness`) see the clock alone. */
export function weatherOf(conditions: Conditions, witness: boolean): Weather {
  const happens = (chance: number) => !witness && chance > 0 && conditions.random() < chance;
  const now = () => Date.now() + conditions.clockOffsetMs;
  const stale = happens(conditions.staleChance);
  return {
    now,
    misses: (createdOn) => now() - Date.parse(createdOn) < conditions.flappingMs && happens(conditions.flappingChance),
    horizon: () => (stale ? now() - conditions.staleMs : Number.POSITIVE_INFINITY),
  };
}

const TEXTS: Partial<Record<keyof Conditions, readonly string[]>> = {
  analyticsNonsense: ["none", "nan", "negative", "fractional"],
  overridesFiles: ["yes", "no"],
};

/** Takes over what JSON says about conditions; what is not one of them is left alone. */
export function changeConditions(conditions: Conditions, given: Record<string, unknown>): Omit<Conditions, "random"> {
  const { random: _, ...known } = fairConditions();
  const names = Object.keys(known) as (keyof typeof known)[];
  for (const name of names) {
    const value = given[name];
    const fits = TEXTS[name]?.includes(String(value)) ?? typeof value === "number";
    if (value !== undefined && fits) Object.assign(conditions, { [name]: value });
  }
  return Object.fromEntries(names.map((name) => [name, conditions[name]])) as Omit<Conditions, "random">;
}

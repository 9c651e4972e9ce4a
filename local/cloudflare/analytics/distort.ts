import type { Conditions } from "../api/conditions.ts";
import type { Entry } from "./ledger.ts";

/** What analytics keep of an entry if they keep every so manieth request: always the same, however often they are asked. */
export function sampled(entry: Entry, interval: number): Entry {
  if (interval <= 1) return entry;
  let requests = 0;
  let errors = 0;
  for (let i = 0; i < entry.requests; i++) {
    if (hash(entry.at * 31 + i) >= 1 / interval) continue;
    requests += interval;
    if (i < entry.errors) errors += interval;
  }
  return { ...entry, requests, errors };
}

/** Spreads whole numbers over [0, 1). */
function hash(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}

interface Sum {
  requests: number;
  errors: number;
}

/** Counts as no platform should ever send them; NaN becomes null in JSON. */
export function distort<S extends Sum>(sum: S, kind: Conditions["analyticsNonsense"]): S {
  if (kind === "nan") return { ...sum, requests: Number.NaN, errors: Number.NaN };
  if (kind === "negative") return { ...sum, errors: -Math.max(1, sum.requests) };
  return kind === "fractional" ? { ...sum, requests: sum.requests + 0.5 } : sum;
}

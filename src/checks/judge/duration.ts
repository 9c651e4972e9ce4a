const UNITS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds of a duration of the check file: a whole number with ms, s, m or h. The schema has checked the form. */
export function milliseconds(text: string): number {
  const [, amount, unit] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) throw new TypeError(`"${text}" is not a duration`);
  return Number(amount) * (UNITS[unit] ?? 1);
}

/** A duration for people: `83 ms`, `1.4 s`, `2 min 5 s`. */
export function readable(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${Number((ms / 1_000).toFixed(1))} s`;
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)} min${seconds % 60 === 0 ? "" : ` ${seconds % 60} s`}`;
}

/** A count with thousands separators. Loading the locale data for `toLocaleString` costs 30 ms. */
export const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

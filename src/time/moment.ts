/** A moment (ms since the epoch) for people and JSON, to the second: `2026-11-02T10:00:00Z`; 0 is not known. */
export function formatMoment(at: number): string {
  return at === 0 ? "at an unknown time" : new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}

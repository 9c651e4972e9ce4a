/** What may become of a release, in one word each. */
export const WORDS = [
  "rejected",
  "live",
  "degraded",
  "soaking",
  "unchanged",
  "not-released",
  "taken-back",
  "held",
  "broken",
  "unknown",
] as const;
export type Word = (typeof WORDS)[number];

/** Removes what must not be shown. */
export interface Redact {
  /** From our own sentences: the secrets of this run. */
  own(text: string): string;
  /** From what was answered: these, and whatever looks like a secret. */
  foreign(text: string): string;
}

const PATTERNS: [RegExp, string][] = [
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "***"],
  [/\b(Bearer|Basic|Token)\s+[\w.~+/=-]{8,}/gi, "$1 ***"],
  [
    /\b(gh[pousr]_\w{20,}|github_pat_\w{20,}|(sk|pk|rk)[-_](live|test|proj|ant)?[-_]?[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16})/g,
    "***",
  ],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, "***"],
  [
    /("?[\w-]*(?:password|passwd|secret|token|api[_-]?key|authorization|credential|session|cookie)[\w-]*"?\s*[:=]\s*)("(?:[^"\\]|\\.)*"|[^\s,;&}"]+)/gi,
    "$1***",
  ],
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@:]+:[^\s/@]+@/gi, "$1***@"],
];

/** A redactor that knows this run's secrets, and the look of other people's. */
export function createRedact(secrets: readonly string[] = []): Redact {
  // Longest first: a secret may contain another. Very short ones would black out ordinary words.
  const known = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .filter((secret) => secret.length >= 4)
    .sort((a, b) => b.length - a.length);
  const own = (text: string) => known.reduce((result, secret) => result.replaceAll(secret, "***"), text);
  return {
    own,
    foreign: (text) => PATTERNS.reduce((result, [pattern, shown]) => result.replace(pattern, shown), own(text)),
  };
}

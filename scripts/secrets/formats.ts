/** What well-known secrets look like, whoever they belong to. */
export const FORMATS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----\s+(?!\.\.\.|…)[A-Za-z0-9+/=]{16}/g],
  ["a token of Cloudflare", /\bcf(?:k|ut|at)_[A-Za-z0-9]{40,}\b/g],
  // Older ones have no prefix: only the name beside them tells them from any other word of that length.
  [
    "a token of Cloudflare",
    /(?:\bBearer\s+|\b(?:CLOUDFLARE|CF)_API_TOKEN["']?\s*[:=]\s*["']?)[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])/g,
  ],
  ["a global key of Cloudflare", /\bCLOUDFLARE_API_KEY["']?\s*[:=]\s*["']?[0-9a-f]{37}\b/g],
  ["a token of GitHub", /\bgh[oprsu]_[A-Za-z0-9]{36,}/g],
  ["a token of GitHub", /\bgithub_pat_[A-Za-z0-9_]{22,}/g],
  ["a token of npm", /\bnpm_[A-Za-z0-9]{36}\b/g],
  // AWS itself writes examples that end so.
  ["a key of AWS", /\b(?:AKIA|ASIA)(?!\w*EXAMPLE\b)[A-Z0-9]{16}\b/g],
  ["a token of Slack", /\bxox[abeoprs]-[A-Za-z0-9-]{16,}/g],
];

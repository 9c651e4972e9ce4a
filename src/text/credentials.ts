/** What looks like a key or a token. In a run of its letters each pattern begins once only: else time would be squared. */
const PATTERNS: readonly [RegExp, string][] = [
  [/\b(Bearer|Basic|Token)\s+[\w.~+/=-]{8,}/gi, "$1 ***"],
  [
    /\b(gh[pousr]_\w{20,}|github_pat_\w{20,}|(sk|pk|rk)[-_](live|test|proj|ant)?[-_]?[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16})/g,
    "***",
  ],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, "***"],
];
const WEB_TOKEN = /(?<![A-Za-z0-9])eyJ[\w.-]*/g;
const IN_URL = /(?<=:\/\/)[^\s/@]+@/g;

/** The text without what looks like a key, a token, a password or a cookie. Takes linear time on any text. */
export function hideCredentials(text: string): string {
  // Without a dot it is only some base64 of JSON.
  const tokens = text.replace(WEB_TOKEN, (found) => (found.length >= 20 && found.includes(".") ? "***" : found));
  const keys = PATTERNS.reduce((result, [pattern, shown]) => result.replace(pattern, shown), tokens);
  return hideNamed(keys).replace(IN_URL, "***@");
}

const NAME = /password|passwd|secret|token|api[_-]?key|authorization|credential|session|cookie/gi;
const WORD = /[\w-]*/y;
const SEPARATOR = /\\*["']?\s*[:=]\s*/y;
const QUOTE = /\\*["']/y;
const PLAIN = /[^\s,;&}"]+/y;

/** The values of `token: x`, `"password":"x"`, `api_key=x`. After each name goes on behind what was looked at. */
function hideNamed(text: string): string {
  let result = "";
  let kept = 0;
  let at = 0;
  for (;;) {
    NAME.lastIndex = at;
    if (NAME.exec(text) === null) return result + text.slice(kept);
    at = after(WORD, text, NAME.lastIndex) ?? NAME.lastIndex;
    const from = after(SEPARATOR, text, at);
    const to = from === undefined ? undefined : endOfValue(text, from);
    if (from === undefined || to === undefined) continue;
    result += `${text.slice(kept, from)}***`;
    kept = to;
    at = to;
  }
}

/** Where what a sticky pattern matches from an offset on ends; undefined if it does not match there. */
function after(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where the value that begins at an offset ends; undefined if there is none. What is not closed goes on to the end. */
function endOfValue(text: string, from: number): number | undefined {
  const quoted = after(QUOTE, text, from);
  return quoted === undefined ? after(PLAIN, text, from) : closing(text, text.slice(from, quoted), quoted);
}

function closing(text: string, quote: string, from: number): number {
  if (quote.length > 1) {
    const end = text.indexOf(quote, from);
    return end < 0 ? text.length : end + quote.length;
  }
  for (let i = from; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i + 1;
  }
  return text.length;
}

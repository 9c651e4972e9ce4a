/**
 * Milliseconds that a `Retry-After` header asks to wait: a number of seconds, or an HTTP date seen from `now` (ms since
 * the epoch). Undefined for an absent, empty or unreadable one. (RFC 9110, 10.2.3)
 */
export function retryAfterMs(value: string | null | undefined, now = Date.now()): number | undefined {
  const text = value?.trim() ?? "";
  if (text === "") return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

import { createHmac } from "node:crypto";

/**
 * 16 hex digits that tell whether the same secrets were uploaded before, without telling what they are: keyed with the
 * API token, so that nobody without it can try values. Another token gives another fingerprint.
 */
export function secretsFingerprint(secrets: Map<string, string>, apiToken: string): string {
  const key = createHmac("sha256", apiToken).update("slipway worker secrets").digest();
  const hmac = createHmac("sha256", key);
  for (const [name, value] of [...secrets].sort(([a], [b]) => (a < b ? -1 : 1)))
    hmac.update(JSON.stringify([name, value]));
  return hmac.digest("hex").slice(0, 16);
}

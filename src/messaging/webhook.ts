import { createHmac } from "node:crypto";
import { readAddress } from "./address.ts";
import { exchange, type Limit } from "./exchange.ts";
import type { Message } from "./message.ts";
import { Refusal } from "./refusal.ts";

/** Shortest key, bytes, as Standard Webhooks has it. */
const SHORTEST = 24;

/** The bytes of a key: base64 behind `whsec_`, or any text. */
export function keyOf(secret: string): Buffer {
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64") : Buffer.from(secret);
  if (key.byteLength < SHORTEST)
    throw new Refusal(
      `has a key of ${key.byteLength} bytes, and at least ${SHORTEST} are one (\`openssl rand -base64 32\`)`,
    );
  return key;
}

/** `v1,<base64>` of an HMAC with SHA-256 over id, Unix time in seconds and body. (https://www.standardwebhooks.com) */
export function signature(key: Buffer, { id, seconds, body }: { id: string; seconds: number; body: string }): string {
  return `v1,${createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64")}`;
}

/** Sends it signed. The id is the same for the same message, so that a receiver may drop the second. */
export async function tellWebhook(
  { secret, signingKey }: { secret: string; signingKey: string },
  message: Message,
  limit: Limit,
): Promise<undefined> {
  const url = readAddress("webhook", secret);
  const key = keyOf(signingKey);
  // The receiver compares it with its own clock: the one place where the wall clock has a say.
  const now = new Date();
  const body = JSON.stringify({ type: message.type, timestamp: now.toISOString(), data: message.data });
  const seconds = Math.floor(now.getTime() / 1_000);
  const { id } = message;
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": signature(key, { id, seconds, body }),
  };
  const { status } = await exchange({ method: "POST", url, headers, body, repeatable: true }, limit);
  if (status < 200 || status > 299) throw new Refusal(`was refused by the receiver: ${status}`);
}

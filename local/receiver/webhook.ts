import { createHmac, timingSafeEqual } from "node:crypto";
import type { Delivered, Receiver, ReceiverSecrets, Told } from "./contract.ts";

/** How far a clock may be off, seconds. */
const TOLERANCE = 300;

/** Anybody's own receiver, which checks what Standard Webhooks says: id, age and signature, and takes nothing twice. */
export function createWebhook({ DEPLOYS_URL, DEPLOYS_KEY }: ReceiverSecrets, messages: Delivered[]): Receiver {
  const { hostname, pathname } = new URL(DEPLOYS_URL);
  return {
    hosts: [hostname],
    take(told) {
      const refuse = (status: number, error: string) => Response.json({ error }, { status });
      if (told.url.pathname !== pathname) return refuse(404, "no such hook");
      if (told.method !== "POST") return refuse(405, "use POST");
      const { "webhook-id": id, "webhook-timestamp": seconds } = told.headers;
      if (id === undefined || seconds === undefined) return refuse(400, "no id or no timestamp");
      if (!(Math.abs(Date.now() / 1_000 - Number(seconds)) <= TOLERANCE)) return refuse(400, "too old, or too new");
      if (!isSigned(told, DEPLOYS_KEY)) return refuse(401, "the signature is not ours");
      const known = messages.some((one) => one.channel === "webhook" && one.id === id);
      if (!known) messages.push({ channel: "webhook", id, body: told.body, edits: [], pings: [] });
      return new Response(null, { status: 204 });
    },
  };
}

/** One of the signatures is right. */
function isSigned({ headers, body }: Told, secret: string): boolean {
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice("whsec_".length), "base64") : Buffer.from(secret);
  const content = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const right = createHmac("sha256", key).update(content).digest();
  return (headers["webhook-signature"] ?? "").split(" ").some((given) => {
    const [version, value = ""] = given.split(",");
    const bytes = Buffer.from(value, "base64");
    return version === "v1" && bytes.byteLength === right.byteLength && timingSafeEqual(bytes, right);
  });
}

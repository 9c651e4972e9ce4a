import { createHmac, timingSafeEqual } from "node:crypto";
import { authenticationError } from "../api/auth.ts";
import { object } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { AssetSession, AssetsState } from "./contract.ts";

interface Claims {
  session: string;
  kind: "session" | "complete";
  wrangler_single_asset_uploads?: boolean;
}

/** A token for a session. */
export function sign(key: Uint8Array, claims: Claims): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ iat: now, exp: now + 3600, ...claims })}`;
  return `${content}.${createHmac("sha256", key).update(content).digest("base64url")}`;
}

/** The session of a token of this kind. */
export function openSession(state: AssetsState, jwt: string, kind: "session" | "complete"): AssetSession {
  const [header = "", payload = "", signature = ""] = jwt.split(".");
  const wanted = createHmac("sha256", state.assetKey).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw authenticationError();
  const claims = object(JSON.parse(Buffer.from(payload, "base64url").toString()), "The token");
  const session = state.assetSessions.get(String(claims.session));
  if (session === undefined || Number(claims.exp) * 1000 < Date.now()) throw authenticationError();
  if (claims.kind !== kind) {
    throw new Refusal(400, 10001, `The upload of assets is not complete: ${session.missing.size} files are missing.`);
  }
  return session;
}

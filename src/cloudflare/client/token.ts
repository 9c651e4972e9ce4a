import { ApiError } from "../../errors.ts";
import { once } from "./calls.ts";
import type { Cloudflare } from "./client.ts";

/** What Cloudflare says of the token itself; `unknown`: it does not tell. */
export type TokenState = "active" | "disabled" | "expired" | "invalid" | "unknown";

/** Asks about the token, as a user's and then as the account's own. Asked only where a call was refused. */
export async function verifyToken(cf: Cloudflare): Promise<TokenState> {
  let state: TokenState = "unknown";
  for (const path of ["/user/tokens/verify", `/accounts/${cf.account}/tokens/verify`]) {
    try {
      const { result } = await once(cf, (options) => cf.api.get<{ result?: { status?: string } }>(path, options));
      const known = (["active", "disabled", "expired"] as const).find((word) => word === result?.status);
      if (known !== undefined) return known;
    } catch (error) {
      cf.signal.throwIfAborted();
      if (!(error instanceof ApiError)) throw error;
      // A token of the account is none of a user's: only where both say so, it is none at all.
      state = error.status === 400 || error.status === 401 || error.status === 403 ? "invalid" : "unknown";
    }
  }
  return state;
}

const PERMISSIONS: readonly (readonly [path: RegExp, permission: string])[] = [
  [
    /\/workers\/scripts\/[^/]+\/routes|\/workers\/routes|\/zones/,
    "`Workers Routes: Edit` and `Zone: Read` on the zone",
  ],
  [/\/domains(\/|$)/, "`Workers Routes: Edit` and `Zone: Read` on the zone"],
  [/\/graphql/, "`Account Analytics: Read`"],
  [/\/storage\/kv\//, "`Workers KV Storage: Read`"],
  [/\/d1\//, "`D1: Read`"],
  [/\/r2\//, "`Workers R2 Storage: Read`"],
  [/\/queues/, "`Queues: Edit`"],
  [/\/workers\/|\/workflows/, "`Workers Scripts: Edit` on the account, or the role *Editor* on this Worker"],
];

/** The permission that a call needs, for people; by its path below the API's base. */
export function permissionFor(path: string): string | undefined {
  return PERMISSIONS.find(([pattern]) => pattern.test(path))?.[1];
}

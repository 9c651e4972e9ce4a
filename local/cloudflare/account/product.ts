import type { Product } from "../api/contract.ts";
import type { AccountState } from "./contract.ts";
import { identityEndpoints } from "./identity.ts";
import { subdomainEndpoints } from "./subdomain.ts";

/** Who the token belongs to, and the name of the account on workers.dev. */
export const account: Product<AccountState> = {
  endpoints: [...identityEndpoints, ...subdomainEndpoints],
  snapshot: () => ({}),
};

/** A new account; `null` is one that has no name on workers.dev yet. */
export function emptyAccount(accountId: string | undefined, subdomain: string | null | undefined): AccountState {
  return {
    accountId: accountId ?? "a11ce000000000000000000000000001",
    subdomain: subdomain === null ? undefined : (subdomain ?? "rehearsal"),
  };
}

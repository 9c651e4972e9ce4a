import { ok, paged } from "../api/answers.ts";
import type { Call } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { type AccountState, author } from "./contract.ts";

const account = (call: Call<AccountState>) => ({ id: call.state.accountId, name: "Rehearsal" });
const token = { id: "00000000000000000000000000000002", status: "active" };

const endpoint = endpointsOf<AccountState>();

/** Who the token belongs to. */
export const identityEndpoints = [
  endpoint("GET /user/tokens/verify", "any", () =>
    ok(token, { messages: [{ code: 10000, message: "This API Token is valid and active", type: null }] }),
  ),
  endpoint("GET /accounts/:account/tokens/verify", "any", () => token),
  endpoint("GET /user", "any", () => author),
  endpoint("GET /accounts", "any", (call) => paged([account(call)], call.query)),
  endpoint("GET /accounts/:account", "any", (call) => account(call)),
  endpoint("GET /memberships", "any", (call) =>
    paged(
      [{ id: "00000000000000000000000000000003", status: "accepted", account: account(call), roles: [] }],
      call.query,
    ),
  ),
];

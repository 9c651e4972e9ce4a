import { Answer, paged } from "../http/envelope.ts";
import { route } from "../http/router.ts";
import type { Call } from "./call.ts";
import { author } from "./workers.ts";

const account = (call: Call) => ({ id: call.state.accountId, name: "Rehearsal" });
const token = { id: "00000000000000000000000000000002", status: "active" };

/** Who the token belongs to. */
export const identityRoutes = [
  route("GET /user/tokens/verify", "any", () =>
    Answer.ok(token, { messages: [{ code: 10000, message: "This API Token is valid and active", type: null }] }),
  ),
  route("GET /accounts/:account/tokens/verify", "any", () => token),
  route("GET /user", "any", () => author),
  route("GET /accounts", "any", (call) => paged([account(call)], call.query)),
  route("GET /accounts/:account", "any", (call) => account(call)),
  route("GET /memberships", "any", (call) =>
    paged(
      [{ id: "00000000000000000000000000000003", status: "accepted", account: account(call), roles: [] }],
      call.query,
    ),
  ),
];

import { endpointsOf } from "../api/endpoint.ts";
import { object, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { AccountState } from "./contract.ts";

const endpoint = endpointsOf<AccountState>();

/** The account's name on workers.dev: asked, registered once, and whether it is taken. */
export const subdomainEndpoints = [
  endpoint("GET /accounts/:account/workers/subdomain", "Workers Scripts", (call) => {
    if (call.state.subdomain === undefined) {
      throw new Refusal(404, 10007, "You do not have a workers.dev subdomain.");
    }
    return { subdomain: call.state.subdomain };
  }),
  endpoint("PUT /accounts/:account/workers/subdomain", "Workers Scripts", (call) => {
    const subdomain = text(object(parseJson(call.body), "The body"), "subdomain");
    if (call.state.subdomain !== undefined) throw new Refusal(409, 10036, "You already have an associated subdomain.");
    if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(subdomain)) {
      throw new Refusal(400, 10031, `The subdomain "${subdomain}" is unavailable.`);
    }
    call.state.subdomain = subdomain;
    return { subdomain };
  }),
  endpoint("GET /accounts/:account/workers/subdomains/:name", "Workers Scripts", (call, { name }) => {
    if (call.state.subdomain === name) return { subdomain: name };
    throw new Refusal(404, 10032, "This subdomain does not exist.");
  }),
];

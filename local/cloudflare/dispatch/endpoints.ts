import { hexId } from "../api/call.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { object, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { DispatchState } from "./contract.ts";

const permission = "Workers Scripts";
const base = "/accounts/:account/workers/dispatch/namespaces";

const endpoint = endpointsOf<DispatchState>();

/** Dispatch namespaces can be bound, so wrangler looks for them and creates them; nothing can be deployed into one here. */
export const dispatchEndpoints = [
  endpoint(`GET ${base}`, permission, (call) =>
    [...call.state.dispatchNamespaces].map(([name, id]) => ({ namespace_id: id, namespace_name: name })),
  ),
  endpoint(`POST ${base}`, permission, (call) => {
    const name = text(object(parseJson(call.body), "The body"), "name");
    if (call.state.dispatchNamespaces.has(name))
      throw new Refusal(409, 100120, `A dispatch namespace named "${name}" exists already.`);
    call.state.dispatchNamespaces.set(name, hexId());
    return { namespace_id: call.state.dispatchNamespaces.get(name), namespace_name: name };
  }),
];

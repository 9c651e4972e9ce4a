import { Refusal } from "../http/envelope.ts";
import { object, parseJson, text } from "../http/json.ts";
import { route } from "../http/router.ts";
import { hexId } from "./memory.ts";

const permission = "Workers Scripts";
const base = "/accounts/:account/workers/dispatch/namespaces";

/** Dispatch namespaces can be bound, so wrangler looks for them and creates them; nothing can be deployed into one here. */
export const dispatchNamespaceRoutes = [
  route(`GET ${base}`, permission, (call) =>
    [...call.memory.dispatchNamespaces].map(([name, id]) => ({ namespace_id: id, namespace_name: name })),
  ),
  route(`POST ${base}`, permission, (call) => {
    const name = text(object(parseJson(call.body), "The body"), "name");
    if (call.memory.dispatchNamespaces.has(name))
      throw new Refusal(409, 100120, `A dispatch namespace named "${name}" exists already.`);
    call.memory.dispatchNamespaces.set(name, hexId());
    return { namespace_id: call.memory.dispatchNamespaces.get(name), namespace_name: name };
  }),
];

import { endpointsOf } from "../api/endpoint.ts";
import { object, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { AiProduct, AiState } from "./contract.ts";

const endpoint = endpointsOf<AiState>();

/** Namespaces can be bound, so wrangler looks for them and creates them; there is nothing in them here. */
function namespacesOf(product: AiProduct, permission: string) {
  const base = `/accounts/:account/${product}/namespaces`;
  return [
    endpoint(`GET ${base}`, permission, (call) => [...call.state.aiNamespaces[product]].map((name) => ({ name }))),
    endpoint(`POST ${base}`, permission, (call) => {
      const name = text(object(parseJson(call.body), "The body"), "name");
      if (call.state.aiNamespaces[product].has(name))
        throw new Refusal(409, 7500, `A namespace named "${name}" exists already.`);
      call.state.aiNamespaces[product].add(name);
      return { name };
    }),
    endpoint(`GET ${base}/:name`, permission, (call, { name }) => {
      if (!call.state.aiNamespaces[product].has(name)) throw new Refusal(404, 7501, `There is no namespace "${name}".`);
      return { name };
    }),
  ];
}

export const aiEndpoints = [...namespacesOf("ai-search", "AI Search"), ...namespacesOf("agent-memory", "Agent Memory")];

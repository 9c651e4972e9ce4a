import { endpointsOf } from "../api/endpoint.ts";
import { object } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { VisibleState, WorkersPlane } from "./contract.ts";
import { incoming, removeWorker, scriptView } from "./scripts.ts";
import { activeVersion, findWorker } from "./workers.ts";

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Endpoints about a Worker as a whole: wrangler's own (services, references, tails). */
export const serviceEndpoints = [
  endpoint("GET /accounts/:account/workers/services/:script", "Workers Scripts", (call, { script }) => {
    const worker = call.state.workers.get(script);
    if (worker === undefined) throw new Refusal(404, 10090, "This service does not exist on your account.");
    return {
      id: script,
      created_on: worker.createdOn,
      modified_on: worker.modifiedOn,
      default_environment: { environment: "production", script: scriptView(worker) },
      environments: [{ environment: "production" }],
    };
  }),
  endpoint("DELETE /accounts/:account/workers/services/:script", "Workers Scripts", (call, { script }) =>
    removeWorker(call, script),
  ),
  endpoint("GET /accounts/:account/workers/scripts/:script/references", "Workers Scripts", (call, { script }) => {
    findWorker(call.state, script);
    const users = incoming(call, script).map((name) => ({ name, service: name, environment: "production" }));
    return { services: { incoming: users, outgoing: [] }, durable_objects: [], dispatch_outbounds: [] };
  }),
  endpoint("GET /accounts/:account/workers/tails/by-consumer/:script", "Workers Scripts", (call, { script }) =>
    [...call.state.workers.values()]
      .filter(({ settings }) => consumes(settings.tail_consumers, script))
      .map(({ name }) => ({ producer: { service: name, environment: "production" }, consumer: { service: script } })),
  ),
  endpoint("GET /accounts/:account/workers/durable_objects/namespaces", "Workers Scripts", (call) =>
    [...call.state.workers.values()].flatMap((worker) =>
      [...worker.durableObjects].map(([name, { namespaceId, sqlite }]) => ({
        id: namespaceId,
        name: `${worker.name}_${name}`,
        script: worker.name,
        class: name,
        use_sqlite: sqlite,
      })),
    ),
  ),
  endpoint("GET /accounts/:account/workers/scripts-search", "Workers Scripts", (call) => {
    const name = call.query.get("name") ?? "";
    const found = [...call.state.workers.values()].filter((worker) => worker.name.includes(name));
    return found.map((worker) => ({ ...scriptView(worker), active: activeVersion(worker) !== undefined }));
  }),
];

function consumes(consumers: unknown, script: string): boolean {
  return Array.isArray(consumers) && consumers.some((consumer) => object(consumer, "tail consumer").service === script);
}

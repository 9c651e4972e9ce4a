import { sourceOf } from "../api/call.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { object, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { VisibleState, WorkersPlane } from "./contract.ts";
import { incoming, removeWorker, scriptView } from "./scripts.ts";
import { activeVersion, createWorker, findWorker } from "./workers.ts";

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Endpoints about a Worker as a whole: wrangler's own (services, references, tails) and the beta `workers/workers`. */
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
  endpoint("GET /accounts/:account/workers/workers/:script", "Workers Scripts", (call, { script }) => {
    const worker = findWorker(call.state, script);
    const host = `${script}.${call.state.subdomain}.workers.dev`;
    const urls = { url: `https://${host}`, preview_url_suffix: `-${host}` };
    return {
      id: worker.tag,
      name: script,
      created_on: worker.createdOn,
      updated_on: worker.modifiedOn,
      deployed_on: worker.deployments[0]?.createdOn ?? null,
      logpush: worker.settings.logpush ?? false,
      observability: worker.settings.observability ?? { enabled: false },
      tags: worker.tags,
      tail_consumers: worker.settings.tail_consumers ?? [],
      references: {},
      subdomain: {
        enabled: worker.subdomain.enabled,
        previews_enabled: worker.subdomain.previewsEnabled,
        ...(call.state.subdomain === undefined ? {} : urls),
      },
    };
  }),
  // A Worker without any version, as the beta API makes it.
  endpoint("POST /accounts/:account/workers/workers", "Workers Scripts", (call) => {
    const name = text(object(parseJson(call.body), "The body"), "name");
    if (call.state.workers.has(name)) throw new Refusal(409, 10038, `The Worker "${name}" exists already.`);
    const worker = createWorker(name, sourceOf(call));
    call.state.workers.set(name, worker);
    return { id: worker.tag, name, created_on: worker.createdOn, updated_on: worker.modifiedOn };
  }),
  endpoint("GET /accounts/:account/workers/scripts-search", "Workers Scripts", (call) => {
    const name = call.query.get("name") ?? "";
    const found = [...call.state.workers.values()].filter((worker) => worker.name.includes(name));
    return found.map((worker) => ({ ...scriptView(worker), active: activeVersion(worker) !== undefined }));
  }),
];

function consumes(consumers: unknown, script: string): boolean {
  return Array.isArray(consumers) && consumers.some((consumer) => object(consumer, "tail consumer").service === script);
}

import { sourceOf } from "../api/call.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { type Json, object, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { QueuesState } from "../queues/contract.ts";
import type { Version, VisibleState, Worker, WorkersPlane } from "../workers/contract.ts";
import { incoming } from "../workers/scripts.ts";
import { createWorker, findVersion, findWorker, unknownVersion, versionView } from "../workers/workers.ts";
import { findZone } from "../zones/zones.ts";

/** A Worker as one object shows what other products lead to it. */
export type BetaState = VisibleState & QueuesState;

const endpoint = endpointsOf<BetaState, WorkersPlane>();

/** The beta API of a Worker as one object (`workers/workers`), in the shapes of the official client's types. */
export const betaEndpoints = [
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
      references: references(call.state, worker, incoming(call, script)),
      subdomain: {
        enabled: worker.subdomain.enabled,
        previews_enabled: worker.subdomain.previewsEnabled,
        ...(call.state.subdomain === undefined ? {} : urls),
      },
    };
  }),
  endpoint(
    "GET /accounts/:account/workers/workers/:script/versions/:version",
    "Workers Scripts",
    (call, { script, version: id }) => {
      const worker = findWorker(call.state, script);
      const version = findVersion(worker, id);
      if (call.weather.misses(version.createdOn)) throw unknownVersion(worker, id);
      return betaView(version, call.query.get("include") === "modules");
    },
  ),
  // A Worker without any version, as the beta API makes it.
  endpoint("POST /accounts/:account/workers/workers", "Workers Scripts", (call) => {
    const name = text(object(parseJson(call.body), "The body"), "name");
    if (call.state.workers.has(name)) throw new Refusal(409, 10038, `The Worker "${name}" exists already.`);
    const worker = createWorker(name, sourceOf(call));
    call.state.workers.set(name, worker);
    return { id: worker.tag, name, created_on: worker.createdOn, updated_on: worker.modifiedOn };
  }),
];

/** What leads to the Worker. */
function references(state: BetaState, worker: Worker, users: string[]): Json {
  return {
    dispatch_namespace_outbounds: [],
    domains: worker.domains.map(({ id, zoneId, hostname }) => ({
      id,
      certificate_id: id,
      hostname,
      zone_id: zoneId,
      zone_name: findZone(state, zoneId).name,
    })),
    durable_objects: [],
    queues: [...state.queues.values()].flatMap((queue) =>
      queue.consumers
        .filter((consumer) => consumer.worker === worker.name)
        .map(({ id }) => ({ queue_consumer_id: id, queue_id: queue.id, queue_name: queue.name })),
    ),
    workers: users.map((name) => ({ id: state.workers.get(name)?.tag, name })),
  };
}

function betaView(version: Version, withModules: boolean): Json {
  const { resources } = versionView(version) as { resources: { bindings: unknown } };
  const modules = version.modules.map(({ name, contentType, contents }) => ({
    name,
    content_type: contentType,
    content_base64: Buffer.from(contents).toString("base64"),
  }));
  return {
    id: version.id,
    number: version.number,
    created_on: version.createdOn,
    urls: [],
    annotations: version.annotations,
    author_email: version.authorEmail,
    source: version.source,
    bindings: resources.bindings,
    compatibility_date: version.compatibilityDate,
    compatibility_flags: version.compatibilityFlags,
    limits: version.limits ?? {},
    main_module: version.mainModule,
    migration_tag: version.migrationTag,
    placement: version.placement,
    startup_time_ms: version.startupTimeMs,
    usage_model: "standard",
    ...(version.assets === undefined ? {} : { assets: { config: version.assets.config } }),
    ...(withModules ? { modules } : {}),
  };
}

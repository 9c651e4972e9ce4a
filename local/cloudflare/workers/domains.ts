import { hexId } from "../api/call.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { type Json, object, objects, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import { findZone, zoneFor } from "../zones/zones.ts";
import type { Domain, VisibleState, Worker, WorkersPlane } from "./contract.ts";
import { findWorker } from "./workers.ts";

interface Owned {
  domain: Domain;
  worker: Worker;
}

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Custom domains: one hostname, one Worker. */
export const domainEndpoints = [
  endpoint("GET /accounts/:account/workers/domains", "Workers Scripts", (call) => {
    const wanted = (key: string, value: string) => (call.query.get(key) ?? value) === value;
    return all(call.state)
      .map((owned) => view(call.state, owned))
      .filter((domain) =>
        ["service", "hostname", "zone_id", "zone_name"].every((key) => wanted(key, String(domain[key]))),
      );
  }),
  endpoint("PUT /accounts/:account/workers/domains", "Workers Scripts", async (call) => {
    const body = object(parseJson(call.body), "The body");
    const worker = findWorker(call.state, text(body, "service"));
    const wanted = read(call.state, body);
    const before = ownerOf(call.state, wanted.hostname);
    if (before !== undefined) before.worker.domains = before.worker.domains.filter((one) => one !== before.domain);
    const domain = { ...wanted, id: before?.domain.id ?? wanted.id };
    worker.domains.push(domain);
    if (before !== undefined) await call.plane.changed(before.worker.name);
    await call.plane.changed(worker.name);
    return view(call.state, { domain, worker });
  }),
  endpoint("GET /accounts/:account/workers/domains/records/:domain", "Workers Scripts", (call, { domain }) =>
    view(call.state, find(call.state, domain)),
  ),
  endpoint("GET /accounts/:account/workers/domains/:domain", "Workers Scripts", (call, { domain }) =>
    view(call.state, find(call.state, domain)),
  ),
  endpoint("DELETE /accounts/:account/workers/domains/:domain", "Workers Scripts", async (call, params) => {
    const { domain, worker } = find(call.state, params.domain);
    worker.domains = worker.domains.filter((one) => one !== domain);
    await call.plane.changed(worker.name);
    return null;
  }),
  // What a replacement would do; changes nothing.
  endpoint(
    "POST /accounts/:account/workers/scripts/:script/domains/changeset",
    "Workers Scripts",
    (call, { script }) => {
      const worker = findWorker(call.state, script);
      const wanted = objects(parseJson(call.body), "The body").map((item) => read(call.state, item));
      const names = new Set(wanted.map(({ hostname }) => hostname));
      const owned = wanted.map((domain) => ({ domain, before: ownerOf(call.state, domain.hostname) }));
      const replaced = call.query.get("replace_state") === "true";
      const removed = replaced ? worker.domains.filter(({ hostname }) => !names.has(hostname)) : [];
      return {
        added: owned
          .filter(({ before }) => before === undefined)
          .map(({ domain }) => view(call.state, { domain, worker })),
        removed: removed.map((domain) => view(call.state, { domain, worker })),
        updated: owned.flatMap(({ before }) =>
          before === undefined ? [] : [{ ...view(call.state, before), modified: before.worker !== worker }],
        ),
        conflicting: [],
      };
    },
  ),
  endpoint(
    "PUT /accounts/:account/workers/scripts/:script/domains/records",
    "Workers Scripts",
    async (call, { script }) => {
      const worker = findWorker(call.state, script);
      const body = object(parseJson(call.body), "The body");
      const wanted = objects(body.origins, "origins").map((item) => read(call.state, item));
      const affected = new Set([script]);
      for (const domain of wanted) {
        const before = ownerOf(call.state, domain.hostname);
        if (before === undefined) continue;
        domain.id = before.domain.id;
        if (before.worker === worker) continue;
        if (body.override_existing_origin !== true) throw taken(domain, before);
        affected.add(before.worker.name);
      }
      for (const name of affected) {
        const other = findWorker(call.state, name);
        other.domains = other.domains.filter(({ hostname }) => !wanted.some((domain) => domain.hostname === hostname));
      }
      worker.domains = body.override_scope === true ? wanted : [...worker.domains, ...wanted];
      for (const name of affected) await call.plane.changed(name);
      return wanted.map((domain) => view(call.state, { domain, worker }));
    },
  ),
];

function taken(domain: Domain, before: Owned): Refusal {
  const owner = `it belongs to the Worker "${before.worker.name}"`;
  return new Refusal(409, 100116, `The hostname "${domain.hostname}" already has an origin: ${owner}.`);
}

function all(state: VisibleState): Owned[] {
  return [...state.workers.values()].flatMap((worker) => worker.domains.map((domain) => ({ domain, worker })));
}

function ownerOf(state: VisibleState, hostname: string): Owned | undefined {
  return all(state).find(({ domain }) => domain.hostname === hostname);
}

function find(state: VisibleState, id: string): Owned {
  const found = all(state).find(({ domain }) => domain.id === id);
  if (found === undefined) throw new Refusal(404, 100114, `The domain ${id} does not exist.`);
  return found;
}

function read(state: VisibleState, item: Json): Domain {
  const hostname = text(item, "hostname").toLowerCase();
  return { id: hexId(), zoneId: zoneFor(state, hostname, item).id, hostname };
}

function view(state: VisibleState, { domain, worker }: Owned): Json {
  return {
    id: domain.id,
    zone_id: domain.zoneId,
    zone_name: findZone(state, domain.zoneId).name,
    hostname: domain.hostname,
    service: worker.name,
    environment: "production",
    enabled: true,
    previews_enabled: false,
  };
}

import { paged, Refusal } from "../http/envelope.ts";
import { type Json, object, objects, optionalText, parseJson, text } from "../http/json.ts";
import { route } from "../http/router.ts";
import type { Route, State, Worker } from "../model.ts";
import type { Call } from "./call.ts";
import { hexId } from "./memory.ts";
import { findWorker } from "./workers.ts";

type Zone = State["zones"][number];

export const zoneRoutes = [
  route("GET /zones", "Zone", (call) => {
    const name = call.query.get("name");
    const account = call.query.get("account.id");
    const zones = call.state.zones.filter((zone) => name === null || zone.name === name);
    const mine = account === null || account === call.state.accountId ? zones : [];
    return paged(
      mine.map((zone) => zoneView(call.state, zone)),
      call.query,
    );
  }),
  route("GET /zones/:zone", "Zone", (call, { zone }) => zoneView(call.state, findZone(call.state, zone))),
  route("GET /zones/:zone/workers/routes", "Workers Routes", (call, { zone }) => {
    const { id } = findZone(call.state, zone);
    return allRoutes(call.state)
      .filter(({ route }) => route.zoneId === id)
      .map(routeView);
  }),
  route("POST /zones/:zone/workers/routes", "Workers Routes", async (call, { zone }) => {
    const body = object(parseJson(call.body), "The body");
    const worker = findWorker(call.state, text(body, "script"));
    const added = readRoute(call.state, { ...body, zone_id: findZone(call.state, zone).id });
    refuseTaken(call.state, added, undefined);
    worker.routes.push(added);
    await call.plane.changed(worker.name);
    return routeView({ route: added, worker });
  }),
  route("GET /zones/:zone/workers/routes/:route", "Workers Routes", (call, params) =>
    routeView(findRoute(call, params)),
  ),
  route("PUT /zones/:zone/workers/routes/:route", "Workers Routes", async (call, params) => {
    const before = findRoute(call, params);
    const body = object(parseJson(call.body), "The body");
    const worker = findWorker(call.state, text(body, "script"));
    const after = { ...readRoute(call.state, { ...body, zone_id: params.zone }), id: before.route.id };
    refuseTaken(call.state, after, before.route.id);
    before.worker.routes = before.worker.routes.filter(({ id }) => id !== before.route.id);
    worker.routes.push(after);
    await call.plane.changed(before.worker.name);
    await call.plane.changed(worker.name);
    return routeView({ route: after, worker });
  }),
  route("DELETE /zones/:zone/workers/routes/:route", "Workers Routes", async (call, params) => {
    const { route: gone, worker } = findRoute(call, params);
    worker.routes = worker.routes.filter(({ id }) => id !== gone.id);
    await call.plane.changed(worker.name);
    return { id: gone.id };
  }),
  route("GET /accounts/:account/workers/scripts/:script/routes", "Workers Scripts", (call, { script }) => {
    const worker = findWorker(call.state, script);
    return worker.routes.map((one) => routeView({ route: one, worker }));
  }),
  // The whole list at once; it replaces what was there.
  route("PUT /accounts/:account/workers/scripts/:script/routes", "Workers Routes", async (call, { script }) => {
    const worker = findWorker(call.state, script);
    const wanted = objects(parseJson(call.body), "The body").map((item) => readRoute(call.state, item));
    for (const one of wanted) {
      const before = worker.routes.find(({ pattern, zoneId }) => pattern === one.pattern && zoneId === one.zoneId);
      one.id = before?.id ?? one.id;
      refuseTaken(call.state, one, before?.id);
    }
    worker.routes = wanted;
    await call.plane.changed(script);
    return wanted.map(({ pattern }) => pattern);
  }),
];

interface Owned {
  route: Route;
  worker: Worker;
}

function allRoutes(state: State): Owned[] {
  return [...state.workers.values()].flatMap((worker) => worker.routes.map((one) => ({ route: one, worker })));
}

function findRoute(call: Call, params: { zone: string; route: string }): Owned {
  const { id } = findZone(call.state, params.zone);
  const found = allRoutes(call.state).find(({ route }) => route.id === params.route && route.zoneId === id);
  if (found === undefined) throw new Refusal(404, 10008, `The route ${params.route} does not exist in this zone.`);
  return found;
}

function routeView({ route, worker }: Owned): Json {
  return { id: route.id, pattern: route.pattern, script: worker.name };
}

function refuseTaken(state: State, wanted: Route, own: string | undefined): void {
  const other = allRoutes(state).find(({ route }) => route.pattern === wanted.pattern && route.id !== own);
  if (other === undefined) return;
  const owner = `it belongs to the Worker "${other.worker.name}"`;
  throw new Refusal(409, 10020, `A route with the same pattern already exists: "${wanted.pattern}"; ${owner}.`);
}

function readRoute(state: State, item: Json): Route {
  const pattern = text(item, "pattern");
  const host = patternHost(pattern);
  const zone = zoneFor(state, host, item);
  if (host !== zone.name && !host.endsWith(`.${zone.name}`)) {
    throw new Refusal(400, 10023, `The route pattern "${pattern}" is not in the zone "${zone.name}".`);
  }
  return { id: hexId(), zoneId: zone.id, pattern };
}

function patternHost(pattern: string): string {
  const host = /^(?:https?:\/\/|\*:\/\/)?(?:\*\.?)?([a-z0-9.-]+)(?:\/.*)?$/i.exec(pattern)?.[1];
  if (host !== undefined && !pattern.includes("?")) return host.toLowerCase();
  throw new Refusal(400, 10022, `"${pattern}" is not a valid route pattern.`);
}

/** The zone that an item names (`zone_id` or `zone_name`), or else the longest zone that its hostname ends in. */
export function zoneFor(state: State, hostname: string, item: Json): Zone {
  const id = optionalText(item, "zone_id");
  const name = optionalText(item, "zone_name");
  const fits = (zone: Zone) => hostname === zone.name || hostname.endsWith(`.${zone.name}`);
  const found =
    id !== undefined
      ? state.zones.find((zone) => zone.id === id)
      : name !== undefined
        ? state.zones.find((zone) => zone.name === name)
        : state.zones.filter(fits).sort((a, b) => b.name.length - a.name.length)[0];
  if (found !== undefined) return found;
  throw new Refusal(400, 10082, `No zone of this account fits "${id ?? name ?? hostname}".`);
}

/** A zone by id. */
export function findZone(state: State, id: string): Zone {
  const zone = state.zones.find((candidate) => candidate.id === id);
  if (zone !== undefined) return zone;
  throw new Refusal(404, 7003, `Could not route to /zones/${id}, perhaps your object identifier is invalid?`);
}

function zoneView(state: State, zone: Zone): Json {
  const account = { id: state.accountId, name: "Rehearsal" };
  return { id: zone.id, name: zone.name, status: "active", paused: false, type: "full", account };
}

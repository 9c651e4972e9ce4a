import { hexId } from "../api/call.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { type Json, object, objects, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import { findZone, zoneFor } from "../zones/zones.ts";
import type { Route, VisibleState, Worker, WorkersCall, WorkersPlane } from "./contract.ts";
import { findWorker } from "./workers.ts";

const endpoint = endpointsOf<VisibleState, WorkersPlane>();

/** Routes of zones to Workers: one pattern, one Worker. */
export const routeEndpoints = [
  endpoint("GET /zones/:zone/workers/routes", "Workers Routes", (call, { zone }) => {
    const { id } = findZone(call.state, zone);
    return allRoutes(call.state)
      .filter(({ route }) => route.zoneId === id)
      .map(routeView);
  }),
  endpoint("POST /zones/:zone/workers/routes", "Workers Routes", async (call, { zone }) => {
    const body = object(parseJson(call.body), "The body");
    const worker = findWorker(call.state, text(body, "script"));
    const added = readRoute(call.state, { ...body, zone_id: findZone(call.state, zone).id });
    refuseTaken(call.state, added, undefined);
    worker.routes.push(added);
    await call.plane.changed(worker.name);
    return routeView({ route: added, worker });
  }),
  endpoint("GET /zones/:zone/workers/routes/:route", "Workers Routes", (call, params) =>
    routeView(findRoute(call, params)),
  ),
  endpoint("PUT /zones/:zone/workers/routes/:route", "Workers Routes", async (call, params) => {
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
  endpoint("DELETE /zones/:zone/workers/routes/:route", "Workers Routes", async (call, params) => {
    const { route: gone, worker } = findRoute(call, params);
    worker.routes = worker.routes.filter(({ id }) => id !== gone.id);
    await call.plane.changed(worker.name);
    return { id: gone.id };
  }),
  endpoint("GET /accounts/:account/workers/scripts/:script/routes", "Workers Scripts", (call, { script }) => {
    const worker = findWorker(call.state, script);
    return worker.routes.map((one) => routeView({ route: one, worker }));
  }),
  // The whole list at once; it replaces what was there.
  endpoint("PUT /accounts/:account/workers/scripts/:script/routes", "Workers Routes", async (call, { script }) => {
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

function allRoutes(state: VisibleState): Owned[] {
  return [...state.workers.values()].flatMap((worker) => worker.routes.map((one) => ({ route: one, worker })));
}

function findRoute(call: WorkersCall, params: { zone: string; route: string }): Owned {
  const { id } = findZone(call.state, params.zone);
  const found = allRoutes(call.state).find(({ route }) => route.id === params.route && route.zoneId === id);
  if (found === undefined) throw new Refusal(404, 10008, `The route ${params.route} does not exist in this zone.`);
  return found;
}

function routeView({ route, worker }: Owned): Json {
  return { id: route.id, pattern: route.pattern, script: worker.name };
}

function refuseTaken(state: VisibleState, wanted: Route, own: string | undefined): void {
  const other = allRoutes(state).find(({ route }) => route.pattern === wanted.pattern && route.id !== own);
  if (other === undefined) return;
  const owner = `it belongs to the Worker "${other.worker.name}"`;
  throw new Refusal(409, 10020, `A route with the same pattern already exists: "${wanted.pattern}"; ${owner}.`);
}

function readRoute(state: VisibleState, item: Json): Route {
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

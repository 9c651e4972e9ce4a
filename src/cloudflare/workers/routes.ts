import { ApiError, UserError } from "../../errors.ts";
import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { listIn } from "../client/errors.ts";
import { writeOnce } from "../client/write.ts";

/** Reasons of routes that cannot be made. */
export const ROUTE_REASONS = ["triggers-failed"] as const;
export type RouteReason = (typeof ROUTE_REASONS)[number];

/** A pattern that a Worker answers, e.g. `example.com/api/*`. */
export interface Route {
  pattern: string;
  zone_id?: string;
  zone_name?: string;
}

/** Makes these the Worker's routes, all of them; others of the Worker are removed. */
export async function setRoutes(cf: Cloudflare, worker: string, routes: Route[]): Promise<void> {
  const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/routes`;
  try {
    // wrangler's own call: the official client has none that replaces them together.
    await repeat(cf, (options) => cf.api.put(path, { ...options, body: routes }));
  } catch (error) {
    // A token for some zones only may not replace routes account-wide; zone by zone it may add what is missing.
    if (!(error instanceof ApiError) || error.code !== 10000) throw error;
    cf.log("The token does not cover all zones: routes are added zone by zone, and none is removed.");
    await addRoutes(cf, worker, routes);
  }
}

async function addRoutes(cf: Cloudflare, worker: string, routes: Route[]): Promise<void> {
  const zones = new Map<string, Map<string, string | undefined>>();
  for (const route of routes) {
    const zone = route.zone_id ?? (await findZone(cf, route.zone_name ?? hostOf(route.pattern)));
    const existing = zones.get(zone) ?? (await zoneRoutes(cf, zone));
    zones.set(zone, existing);
    const owner = existing.get(route.pattern);
    if (owner === worker) continue;
    if (owner !== undefined) {
      throw new UserError<RouteReason>(`The route \`${route.pattern}\` belongs to the Worker \`${owner}\`.`, {
        hint: "Remove it there first, or from this configuration.",
        reason: "triggers-failed",
      });
    }
    const body = { zone_id: zone, pattern: route.pattern, script: worker };
    await writeOnce<unknown>(cf, {
      what: `the route ${route.pattern}`,
      send: (options) => cf.api.workers.routes.create(body, options),
      find: async () => ((await zoneRoutes(cf, zone)).get(route.pattern) === worker ? route : undefined),
    });
  }
}

async function zoneRoutes(cf: Cloudflare, zone: string): Promise<Map<string, string | undefined>> {
  const page = await repeat(cf, (options) => cf.api.workers.routes.list({ zone_id: zone }, options));
  return new Map(page.getPaginatedItems().map(({ pattern, script }) => [pattern, script]));
}

/** The id of the zone that a hostname lies in: the name itself or the nearest parent that is a zone of the account. */
export async function findZone(cf: Cloudflare, host: string): Promise<string> {
  const labels = host.split(".");
  for (let start = 0; start < labels.length - 1; start++) {
    const query = { name: labels.slice(start).join("."), account: { id: cf.account } };
    const page = await repeat(cf, (options) => cf.api.zones.list(query, options));
    const id = page.getPaginatedItems()[0]?.id;
    if (id !== undefined) return id;
  }
  throw new UserError<RouteReason>(`No zone of this account holds \`${host}\`.`, {
    hint: "Add the domain to the account, or let the token read the zone (`Zone: Read`).",
    reason: "triggers-failed",
  });
}

/** The hostname of a route pattern, without a leading wildcard. */
export function hostOf(pattern: string): string {
  const host = pattern.replace(/^[a-z*]+:\/\//i, "").split("/")[0] ?? "";
  return host.replace(/^\*\.?/, "");
}

interface RawRoute {
  pattern?: string;
  script?: string;
  zone_id?: string;
  zone_name?: string;
}

/** The Worker's routes in all zones of the account that the token may read. */
export async function listRoutes(cf: Cloudflare, worker: string): Promise<Route[]> {
  const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/routes`;
  try {
    return await repeat(cf, async (options) =>
      listIn<RawRoute>(await cf.api.get(path, options), "routes").flatMap(route),
    );
  } catch (error) {
    // Only the writing half of this call is known from wrangler: where there is no reading, zone by zone.
    if (!(error instanceof ApiError) || ![400, 404, 405].includes(error.status ?? 0)) throw error;
    return await listByZone(cf, worker);
  }
}

async function listByZone(cf: Cloudflare, worker: string): Promise<Route[]> {
  const page = await repeat(cf, (options) => cf.api.zones.list({ account: { id: cf.account }, per_page: 50 }, options));
  const found: Route[] = [];
  for await (const { id, name } of page) {
    for (const [pattern, owner] of await zoneRoutes(cf, id)) {
      if (owner === worker) found.push({ pattern, zone_id: id, zone_name: name });
    }
  }
  return found;
}

function route({ pattern, zone_id, zone_name }: RawRoute): Route[] {
  if (pattern === undefined) return [];
  return [
    { pattern, ...(zone_id === undefined ? {} : { zone_id }), ...(zone_name === undefined ? {} : { zone_name }) },
  ];
}

import type { AccountState } from "../account/contract.ts";
import { hexId } from "../api/call.ts";
import type { Call } from "../api/contract.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { object, parseJson } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { Purge, ZonesState } from "./contract.ts";
import { findZone } from "./zones.ts";

const kinds = ["purge_everything", "files", "tags", "hosts", "prefixes"];

const endpoint = endpointsOf<ZonesState & AccountState>();

/** Purges are checked and remembered; nothing is cached here that they could remove. */
export const cacheEndpoints = [
  endpoint("POST /zones/:zone/purge_cache", "Cache Purge", (call, { zone }) => purge(call, zone, "purge")),
  endpoint("POST /zones/:zone/invalidate_cache", "Cache Purge", (call, { zone }) => purge(call, zone, "invalidate")),
];

function purge(call: Call<ZonesState & AccountState>, zoneId: string, kind: Purge["kind"]) {
  const zone = findZone(call.state, zoneId);
  const body = object(parseJson(call.body), "The body");
  const [asked, ...more] = Object.keys(body);
  if (asked === undefined || more.length > 0 || !kinds.includes(asked)) {
    throw new Refusal(400, 1136, `Unable to purge: exactly one of ${kinds.join(", ")} is needed.`);
  }
  const items = body[asked];
  if (asked !== "purge_everything" && (!Array.isArray(items) || items.length === 0 || items.length > 100)) {
    throw new Refusal(400, 1136, `Unable to purge: "${asked}" must list 1 to 100 items.`);
  }
  call.state.purges.push({ zone: zone.name, kind, body, at: Date.now() });
  return { id: hexId() };
}

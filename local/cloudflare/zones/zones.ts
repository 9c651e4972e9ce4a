import type { AccountState } from "../account/contract.ts";
import { paged } from "../api/answers.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { type Json, optionalText } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { Zone, ZonesState } from "./contract.ts";

const endpoint = endpointsOf<ZonesState & AccountState>();

/** The domains of the account. */
export const zoneEndpoints = [
  endpoint("GET /zones", "Zone", (call) => {
    const name = call.query.get("name");
    const account = call.query.get("account.id");
    const zones = call.state.zones.filter((zone) => name === null || zone.name === name);
    const mine = account === null || account === call.state.accountId ? zones : [];
    return paged(
      mine.map((zone) => zoneView(call.state, zone)),
      call.query,
    );
  }),
  endpoint("GET /zones/:zone", "Zone", (call, { zone }) => zoneView(call.state, findZone(call.state, zone))),
];

/** The zone that an item names (`zone_id` or `zone_name`), or else the longest zone that its hostname ends in. */
export function zoneFor(state: ZonesState, hostname: string, item: Json): Zone {
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
export function findZone(state: ZonesState, id: string): Zone {
  const zone = state.zones.find((candidate) => candidate.id === id);
  if (zone !== undefined) return zone;
  throw new Refusal(404, 7003, `Could not route to /zones/${id}, perhaps your object identifier is invalid?`);
}

function zoneView(state: ZonesState & AccountState, zone: Zone): Json {
  const account = { id: state.accountId, name: "Rehearsal" };
  return { id: zone.id, name: zone.name, status: "active", paused: false, type: "full", account };
}

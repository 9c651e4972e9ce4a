import type { AccountState } from "../account/contract.ts";
import { hexId } from "../api/call.ts";
import type { Product } from "../api/contract.ts";
import { cacheEndpoints } from "./cache.ts";
import type { ZonesState } from "./contract.ts";
import { zoneEndpoints } from "./zones.ts";

/** The domains of the account, and purges of their caches. */
export const zones: Product<ZonesState & AccountState> = {
  endpoints: [...zoneEndpoints, ...cacheEndpoints],
  snapshot: ({ zones }) => ({ zones: [...zones] }),
};

/** Zones by name. */
export function emptyZones(names: string[]): ZonesState {
  return { zones: names.map((name) => ({ id: hexId(), name })), purges: [] };
}

import type { Product } from "../api/contract.ts";
import { Refusal } from "../api/refusal.ts";
import type { D1Plane, D1State } from "./contract.ts";
import { d1Endpoints } from "./endpoints.ts";
import { d1FileEndpoints } from "./files.ts";

/** D1 databases. */
export const d1: Product<D1State, D1Plane> = {
  endpoints: [...d1Endpoints, ...d1FileEndpoints],
  snapshot: ({ databases }) => ({ databases: new Map(databases) }),
  missing({ databases }, { type, name, ...binding }) {
    const id = String(binding.database_id || binding.id || "");
    if (type !== "d1" || databases.has(id)) return undefined;
    return new Refusal(400, 10181, `D1 binding '${name}' references database '${id}' which was not found.`);
  },
};

/** No databases. */
export function emptyD1(): D1State {
  return { databases: new Map(), sqlFiles: new Map(), history: new Map(), transfers: new Map() };
}

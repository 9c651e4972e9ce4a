import type { Product } from "../api/contract.ts";
import type { WorkersPlane } from "../workers/contract.ts";
import { type BetaState, betaEndpoints } from "./endpoints.ts";

/** The beta API, which has no state of its own. */
export const beta: Product<BetaState, WorkersPlane> = { endpoints: betaEndpoints, snapshot: () => ({}) };

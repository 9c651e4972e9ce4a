import { randomBytes } from "node:crypto";
import type { Product } from "../api/contract.ts";
import type { AssetsState } from "./contract.ts";
import { assetEndpoints } from "./endpoints.ts";

/** Uploads of static files. */
export const assets: Product<AssetsState> = {
  endpoints: assetEndpoints,
  snapshot: ({ assets }) => ({ assets: new Map(assets) }),
};

/** Nothing uploaded. */
export function emptyAssets(): AssetsState {
  return { assets: new Map(), assetSessions: new Map(), assetKey: randomBytes(32) };
}

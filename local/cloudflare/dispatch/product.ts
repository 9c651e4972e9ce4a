import type { Product } from "../api/contract.ts";
import type { DispatchState } from "./contract.ts";
import { dispatchEndpoints } from "./endpoints.ts";

/** Dispatch namespaces. */
export const dispatch: Product<DispatchState> = {
  endpoints: dispatchEndpoints,
  snapshot: () => ({}),
};

/** No namespaces. */
export function emptyDispatch(): DispatchState {
  return { dispatchNamespaces: new Map() };
}

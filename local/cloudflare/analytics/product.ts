import type { AccountState } from "../account/contract.ts";
import type { Conditions } from "../api/conditions.ts";
import type { Product } from "../api/contract.ts";
import type { AnalyticsPlane } from "./contract.ts";
import { analyticsEndpoints } from "./endpoints.ts";
import type { Ledger } from "./ledger.ts";

/** GraphQL analytics from a ledger; how late and how sampled they are is a condition. */
export function analytics(ledger: Ledger, conditions: Conditions): Product<AccountState, AnalyticsPlane> {
  return { endpoints: analyticsEndpoints({ ledger, conditions }), snapshot: () => ({}) };
}

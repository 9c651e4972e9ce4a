import type { AccountState } from "../account/contract.ts";
import type { Product } from "../api/contract.ts";
import type { AnalyticsPlane } from "./contract.ts";
import { analyticsEndpoints } from "./endpoints.ts";
import type { Ledger } from "./ledger.ts";

/** GraphQL analytics from a ledger, whose entries show when they are `lagMs` old. */
export function analytics(ledger: Ledger, lagMs: () => number): Product<AccountState, AnalyticsPlane> {
  return { endpoints: analyticsEndpoints({ ledger, lagMs }), snapshot: () => ({}) };
}

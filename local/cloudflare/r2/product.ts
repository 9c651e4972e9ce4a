import type { Product } from "../api/contract.ts";
import { Refusal } from "../api/refusal.ts";
import type { R2Plane, R2State } from "./contract.ts";
import { r2Endpoints } from "./endpoints.ts";

/** R2 buckets. */
export const r2: Product<R2State, R2Plane> = {
  endpoints: r2Endpoints,
  snapshot: ({ buckets }) => ({ buckets: new Map(buckets) }),
  missing({ buckets }, { type, bucket_name: bucket }) {
    if (type !== "r2_bucket" || buckets.has(String(bucket))) return undefined;
    return new Refusal(400, 10085, `R2 bucket '${bucket ?? ""}' not found.`);
  },
};

/** No buckets. */
export function emptyR2(): R2State {
  return { buckets: new Map() };
}

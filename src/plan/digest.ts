import { createHash } from "node:crypto";
import { canonicalJson } from "../text/json.ts";
import type { Plan } from "./words.ts";

/**
 * `sha256:<64 hex>` over everything that is approved: what would be done, to what, judged by which policy. What moves by
 * itself (the moment, the traffic, who waits) is left out, so that the same plan made again has the same digest.
 */
export function planDigest(plan: Omit<Plan, "digest">): string {
  const { made: _made, power: _power, waiting: _waiting, ...approved } = plan;
  // A whole plan fits, too: its own digest is not part of itself.
  const { digest: _digest, ...body } = approved as Partial<Plan>;
  return `sha256:${createHash("sha256").update(canonicalJson(body)).digest("hex")}`;
}

/** The plan with its digest. */
export function sealPlan(plan: Omit<Plan, "digest">): Plan {
  return { ...plan, digest: planDigest(plan) };
}

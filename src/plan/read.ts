import { UserError } from "../errors.ts";
import { readStrictJson } from "../text/strict-json.ts";
import { planDigest } from "./digest.ts";
import { validate } from "./schema.generated.ts";
import type { Plan } from "./words.ts";

/** Reasons of a text that is no plan, or another one. */
export const PLAN_FILE_REASONS = ["plan-invalid"] as const;
export type PlanFileReason = (typeof PLAN_FILE_REASONS)[number];

/**
 * Reads a plan's JSON, as docs/plan.schema.json has it, and verifies that its digest is that of what it says, and the expected
 * one. Anything else throws a `UserError`.
 */
export function readPlan(bytes: Uint8Array, expected: string | undefined): Plan {
  const read = readStrictJson(bytes);
  if ("problem" in read) throw invalid(`is no plan: it ${read.problem}`);
  if (!validate(read.value)) throw invalid("is no plan of this version: it is not what docs/plan.schema.json says");
  const plan = read.value as Plan;
  const real = planDigest(plan);
  if (plan.digest !== real) throw invalid(`was changed: it says ${plan.digest}, and is ${real}`);
  if (expected !== undefined && expected !== real) throw invalid(`is ${real}, and ${expected} is expected`);
  return plan;
}

function invalid(why: string): UserError<PlanFileReason> {
  return new UserError<PlanFileReason>(`The plan ${why}.`, {
    hint: "Pass the file of the output `plan-json` of `plan` on as it is, at the same commit of Slipway.",
    reason: "plan-invalid",
  });
}

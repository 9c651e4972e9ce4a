import { type InputReason, UserError } from "../../errors.ts";
import type { Task } from "../run/plan.ts";
import type { RunResult } from "./result.ts";

/** What was true before a deploy. */
export interface Baseline {
  /** Whether the check, as it is written now, was failing then. */
  failed(task: Task): boolean;
}

/** Reads the JSON result of a `baseline` run. Throws a UserError for anything else. */
export function readBaseline(text: string, path: string): Baseline {
  let result: Partial<RunResult>;
  try {
    result = JSON.parse(text) as Partial<RunResult>;
  } catch (cause) {
    throw new UserError<InputReason>(`The baseline "${path}" is not JSON.`, {
      hint: HINT,
      reason: "invalid-input",
      cause,
    });
  }
  if (result?.format !== 1 || result.mode !== "baseline" || !Array.isArray(result.checks)) {
    throw new UserError<InputReason>(`"${path}" is not the baseline of a smoke test.`, {
      hint: HINT,
      reason: "invalid-input",
    });
  }
  // A check that has changed since, or had no verdict then, has no baseline.
  const failed = new Set(
    result.checks.filter(({ status }) => status === "failed").map(({ key, fingerprint }) => `${key}\n${fingerprint}`),
  );
  return { failed: ({ key, fingerprint }) => failed.has(`${key}\n${fingerprint}`) };
}

const HINT = "Record one with `mode: baseline` before the deploy, and pass its output `report` on as `baseline`.";

import { NO_RUN } from "../../src/action/inputs/workflow.ts";
import { newIds } from "../../src/controller/start.ts";
import type { Table } from "../../src/record/deployment.ts";
import { newNonce } from "../../src/record/record.ts";
import type { SlipwayRecord } from "../../src/record/words.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { stagedBy } from "../../src/worker/live.ts";
import type { Plan } from "../../src/worker/plan.ts";
import type { Inputs } from "./inputs.ts";

/** Who does it, for the records; without a run outside of one. */
export function originOf({ source }: WorkerRelease, inputs: Inputs): Partial<SlipwayRecord> {
  const [run, attempt] = inputs.workflowRun?.split("/") ?? [];
  return { run, attempt, repository: inputs.repository, commit: source.commit ?? inputs.commit };
}

/** The name of the rollout that this run has staged this very version by before, e.g. in an earlier attempt. */
export function rolloutBefore({ live, decision }: Plan, { workflowRun, traffic }: Inputs): string | undefined {
  const before = stagedBy(workflowRun?.split("/")[0], live);
  const version = decision.kind === "unchanged" ? decision.version.id : undefined;
  return traffic === "0" && before?.candidate === version ? before?.record.rollout : undefined;
}

/**
 * The record of a deployment. A version beside another one is a rollout in flight from this first write on: whatever becomes
 * of this process, the next run, the post step or the janitor find it by its record and settle it.
 */
export function recordOf(table: Table, known: Omit<SlipwayRecord, "kind" | "nonce">): SlipwayRecord {
  if (table.length === 1) return { kind: "DEPLOY", nonce: newNonce(), ...known };
  const [run, attempt] = NO_RUN.split("/");
  return { ...newIds(), ...known, kind: "STAGE", seq: 1, run: known.run ?? run, attempt: known.attempt ?? attempt };
}

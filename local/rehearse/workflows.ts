import type { ReusableWorkflow, Scenario } from "./scenarios/scenario.ts";
import { janitor, rollback, worker } from "./scenarios/worker/worker.ts";

/** The reusable workflows that are rehearsed, each with its scenarios. */
export const workflows: readonly ReusableWorkflow[] = [worker, rollback, janitor];

/** Every scenario, in the order of --list. */
export const scenarios: readonly Scenario[] = workflows.flatMap((workflow) => workflow.scenarios);

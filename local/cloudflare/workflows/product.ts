import type { Product } from "../api/contract.ts";
import type { WorkersState } from "../workers/contract.ts";
import type { WorkflowsPlane, WorkflowsState } from "./contract.ts";
import { workflowEndpoints } from "./endpoints.ts";

/** Workflows. */
export const workflows: Product<WorkflowsState & WorkersState, WorkflowsPlane> = {
  endpoints: workflowEndpoints,
  snapshot: ({ workflows }) => ({ workflows: new Map(workflows) }),
  forgetWorker({ workflows }, worker) {
    for (const [key, workflow] of workflows) if (workflow.worker === worker) workflows.delete(key);
  },
};

/** No workflows. */
export function emptyWorkflows(): WorkflowsState {
  return { workflows: new Map() };
}

import { paged } from "../api/answers.ts";
import { endpointsOf } from "../api/endpoint.ts";
import { type Json, object, parseJson, text } from "../api/json.ts";
import { Refusal } from "../api/refusal.ts";
import type { WorkersState } from "../workers/contract.ts";
import { findWorker } from "../workers/workers.ts";
import type { Workflow, WorkflowsPlane, WorkflowsState } from "./contract.ts";

const endpoint = endpointsOf<WorkflowsState & WorkersState, WorkflowsPlane>();

/** Workflows by name; their instances are the Worker's own matter. */
export const workflowEndpoints = [
  endpoint("GET /accounts/:account/workflows", "Workers Scripts", (call) =>
    paged([...call.state.workflows.values()].map(view), call.query),
  ),
  endpoint("GET /accounts/:account/workflows/:workflow", "Workers Scripts", (call, { workflow }) =>
    view(find(call.state, workflow)),
  ),
  endpoint("PUT /accounts/:account/workflows/:workflow", "Workers Scripts", async (call, params) => {
    const { script_name, class_name, ...settings } = object(parseJson(call.body), "The body");
    const worker = findWorker(call.state, text({ script_name }, "script_name"));
    const before = call.state.workflows.get(params.workflow);
    const workflow: Workflow = {
      id: before?.id ?? crypto.randomUUID(),
      name: params.workflow,
      worker: worker.name,
      className: text({ class_name }, "class_name"),
      createdOn: before?.createdOn ?? new Date().toISOString(),
      settings,
    };
    call.state.workflows.set(params.workflow, workflow);
    await call.plane.changed(worker.name);
    return view(workflow);
  }),
  endpoint("DELETE /accounts/:account/workflows/:workflow", "Workers Scripts", async (call, params) => {
    const workflow = find(call.state, params.workflow);
    call.state.workflows.delete(workflow.name);
    await call.plane.changed(workflow.worker);
    return { status: "ok", success: true };
  }),
];

function find(state: WorkflowsState, name: string): Workflow {
  const workflow = state.workflows.get(name);
  if (workflow === undefined) throw new Refusal(404, 10200, `The workflow "${name}" does not exist.`);
  return workflow;
}

function view(workflow: Workflow): Json {
  return {
    ...workflow.settings,
    id: workflow.id,
    name: workflow.name,
    script_name: workflow.worker,
    class_name: workflow.className,
    created_on: workflow.createdOn,
    modified_on: workflow.createdOn,
    instances: {},
  };
}

import { UserError } from "../../errors.ts";
import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { isNotFound } from "../client/errors.ts";

/** Reasons of Workflows that are another Worker's. */
export const WORKFLOW_REASONS = ["workflow-conflict"] as const;
export type WorkflowReason = (typeof WORKFLOW_REASONS)[number];

/** A Workflow that a Worker implements: its name, class and settings in the API's shapes. */
export interface WorkflowTrigger {
  name: string;
  class_name: string;
  [setting: string]: unknown;
}

/** Throws a `UserError` if one of the Workflows belongs to another Worker. */
export async function refuseForeignWorkflows(
  cf: Cloudflare,
  worker: string,
  workflows: WorkflowTrigger[],
): Promise<void> {
  for (const { name } of workflows) {
    const owner = (await getWorkflow(cf, name))?.worker;
    if (owner === undefined || owner === worker) continue;
    throw new UserError<WorkflowReason>(`The Workflow \`${name}\` belongs to the Worker \`${owner}\`.`, {
      hint: "Give this one another name, or delete the other first.",
      reason: "workflow-conflict",
    });
  }
}

/** A Workflow that is there already. */
export interface LiveWorkflow {
  name: string;
  /** The Worker that implements it. */
  worker: string | undefined;
  className: string | undefined;
}

/** Reads a Workflow; undefined if there is none of that name. */
export async function getWorkflow(cf: Cloudflare, name: string): Promise<LiveWorkflow | undefined> {
  const where = { account_id: cf.account };
  try {
    const found = await repeat(cf, (options) => cf.api.workflows.get(name, where, options));
    return { name, worker: found?.script_name, className: found?.class_name };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Registers the Workflow for the Worker, or updates it. */
export async function setWorkflow(cf: Cloudflare, worker: string, workflow: WorkflowTrigger): Promise<void> {
  const { name, ...settings } = workflow;
  const path = `/accounts/${cf.account}/workflows/${encodeURIComponent(name)}`;
  // The official method's type knows fewer settings than wrangler sends.
  await repeat(cf, (options) => cf.api.put(path, { ...options, body: { script_name: worker, ...settings } }));
}

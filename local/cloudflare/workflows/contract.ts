/** A workflow of a Worker: Cloudflare's, not GitHub's. */
export interface Workflow {
  id: string;
  name: string;
  worker: string;
  className: string;
  createdOn: string;
  settings: Record<string, unknown>;
}

/** Workflows; their instances are the data plane's. */
export interface WorkflowsState {
  /** By name. */
  workflows: Map<string, Workflow>;
}

/** What workflows need of the data plane. */
export interface WorkflowsPlane {
  /** Tells that a Worker's workflows changed. */
  changed(worker: string): Promise<void>;
}

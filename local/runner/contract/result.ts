/** What a run leaves. */

/** How a step or job ended; GitHub has no others (a timed-out job is `cancelled`, a timed-out step is `failure`). */
export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

/** `startup_failure`: GitHub would refuse the workflow before any job (permissions, inputs, syntax); see `annotations`. */
export type RunConclusion = Conclusion | "startup_failure";

/** A step that ended or was skipped; duration in ms. */
export interface StepResult {
  /** As GitHub shows it; "Pre …" and "Post …" for the hooks of actions. */
  name: string;
  /** The step's id, or undefined. */
  id?: string;
  /** Before and after `continue-on-error`. */
  outcome: Conclusion;
  conclusion: Conclusion;
  durationMs: number;
}

/** A job that ended or never came to run; duration in ms, waiting for reviewers included. */
export interface JobResult {
  /** Full name, `caller job / called job`. */
  name: string;
  conclusion: Conclusion;
  durationMs: number;
  outputs: Record<string, string>;
  steps: StepResult[];
  /** Name and url of the job's environment, if it has one. */
  environment?: string;
  environmentUrl?: string;
  /** The masked log; undefined for a job that did not start. */
  logFile?: string;
}

/** An uploaded artifact. */
export interface ArtifactResult {
  name: string;
  id: number;
  /** Where its files are. */
  directory: string;
  /** Paths below `directory`, sorted. */
  files: string[];
}

/** A notice, warning or error that GitHub shows on the run; lines and columns count from 1. */
export interface Annotation {
  /** Undefined for the run itself. */
  job?: string;
  step?: string;
  level: "notice" | "warning" | "error";
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
}

/** A deployment that GitHub itself keeps for a job with `environment:`, and its latest status. */
export interface DeploymentChange {
  /** Unique within the run. */
  id: number;
  job: string;
  environment: string;
  state: "waiting" | "queued" | "in_progress" | "success" | "failure" | "error";
  environmentUrl?: string;
}

/** What a run leaves; duration in ms. */
export interface RunResult {
  conclusion: RunConclusion;
  durationMs: number;
  /** In the order in which they ended. */
  jobs: JobResult[];
  annotations: Annotation[];
  /** The job summaries, masked, one entry per job that wrote one. */
  summaries: { job: string; markdown: string }[];
  artifacts: ArtifactResult[];
  deployments: DeploymentChange[];
  /** Readings of undocumented behaviour this run depended on. */
  assumed: string[];
}

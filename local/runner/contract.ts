/** What a caller of the local runner gives, gets back, and hears meanwhile. */

/** How a step or job ended; GitHub has no others (a timed-out job is `cancelled`, a timed-out step is `failure`). */
export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

/** `startup_failure`: GitHub would refuse the workflow before any job (permissions, inputs, syntax); see `annotations`. */
export type RunConclusion = Conclusion | "startup_failure";

/** The workflow uses what this runner does not carry out, or the request makes no sense; nothing has run. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";
  /** What to do about it, as one sentence. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** One environment of the caller's repository. One that a job names but nobody declared is created without protection. */
export interface Environment {
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** Required reviewers: their answer, asked once per job that names the environment. Absent: no protection. */
  approve?: "approve" | "reject" | ((job: WaitingJob) => Promise<boolean>);
}

/** A job that waits for the reviewers of its environment. */
export interface WaitingJob {
  name: string;
  environment: string;
}

/** The identity of a job, for `githubToken`. */
export interface TokenRequest {
  job: string;
  /** What the job's token may do: scope to `read` or `write`; a scope that is not listed is `none`. */
  permissions: Record<string, "read" | "write">;
}

/** One run: whose workflow, which event, what GitHub knows, what this machine gives. */
export interface RunRequest {
  /** Directory of the caller's repository. */
  caller: string;
  /** Workflow file in the caller, e.g. `.github/workflows/deploy.yml`. */
  workflow: string;
  /** Directory of the repository that holds the reusable workflows and actions. */
  suite: string;
  /** Its `owner/name`: `uses: <suiteRepository>/…@<ref>` resolves to `suite`, whatever the ref. */
  suiteRepository: string;
  /** Other repositories that `uses` may name, `owner/name` to directory. */
  repositories?: Record<string, string>;
  /** `owner/name` of the caller. */
  repository: string;
  /** `push`, `pull_request`, `workflow_dispatch`, `schedule`, ... */
  event: string;
  /** The webhook payload, merged over a plausible one. */
  eventPayload?: object;
  /** Inputs of a `workflow_dispatch`, as typed into the form. */
  inputs?: Record<string, string>;
  secrets: Record<string, string>;
  vars: Record<string, string>;
  environments?: Record<string, Environment>;
  /** Everything a step's process gets of this machine: PATH, HOME, proxy variables, API addresses. */
  env: Record<string, string>;
  /** Laid into `GITHUB_API_URL`. */
  githubApiUrl: string;
  /** `github.token`: one for all jobs, or one for each. */
  githubToken: string | ((job: TokenRequest) => string | Promise<string>);
  /** Everything the run writes is below this directory; it is created, and never emptied. */
  workDirectory: string;
  /** 40 hex digits; a made-up one by default. */
  sha?: string;
  /** `refs/heads/main` by default; for a pull request `refs/pull/<number>/merge`. */
  ref?: string;
  actor?: string;
  runId?: number;
  runNumber?: number;
  runAttempt?: number;
  /** Permissions of a token nobody restricted, a setting of the caller's repository; `restricted` by default. */
  defaultPermissions?: "restricted" | "permissive";
  /** The `node_modules` that a checkout finds above its workspace; by default the nearest one at or above `caller`. */
  nodeModules?: string | false;
  /** How long a minute of `timeout-minutes` lasts, in ms; 60,000 by default. */
  minuteMs?: number;
  /** How long a step may take to end; the runner's own times by default. */
  patience?: Patience;
  /** Live progress. Log lines are masked already. */
  onEvent?: (event: RunnerEvent) => void;
  /** GitHub's own deployment records of jobs that name an environment; awaited, so that steps find them. */
  onDeployment?: (deployment: DeploymentChange) => void | Promise<void>;
  /** Asked for every log line: `true` = the machine of that job dies now (SIGKILL, no post steps, no outputs). */
  lost?: (line: LogLine) => boolean;
  /** Aborting it is the user pressing "Cancel workflow". */
  signal?: AbortSignal;
}

/** All in ms. */
export interface Patience {
  /** Between SIGINT and SIGTERM: 7,500. */
  interruptMs: number;
  /** Between SIGTERM and SIGKILL: 2,500. */
  terminateMs: number;
  /** Between the end of a step's process and SIGKILL for children that still hold its output: 5,000. */
  drainMs: number;
}

/** One masked line of a job's log. */
export interface LogLine {
  /** Full name, `caller job / called job`. */
  job: string;
  step: string;
  line: string;
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

/** What happens, as it happens. Durations are in ms. */
export type RunnerEvent =
  | { type: "job-waiting"; job: string; environment: string }
  /** `lose()` lets the machine of this job die at that moment. */
  | { type: "job-started"; job: string; environment?: string; permissions: Record<string, string>; lose: () => void }
  | { type: "step-started"; job: string; step: string }
  | ({ type: "log" } & LogLine)
  | ({ type: "annotation" } & Annotation)
  | { type: "step-ended"; job: string; step: string; conclusion: Conclusion; durationMs: number }
  | ({ type: "artifact"; job: string } & ArtifactResult)
  | { type: "job-ended"; job: string; conclusion: Conclusion; durationMs: number; environmentUrl?: string }
  /** Where GitHub's behaviour is not documented and this run depended on our reading of it. */
  | { type: "assumed"; message: string };

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

/** What a caller of the local runner gives. */
import type { LogLine, RunnerEvent } from "./events.ts";
import type { ArtifactResult, DeploymentChange } from "./result.ts";

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

/** What JavaScript actions get to reach GitHub's results service (artifacts, caches); `run` steps do not. */
export interface Runtime {
  /** ACTIONS_RUNTIME_TOKEN, masked in logs. */
  token: string;
  /** ACTIONS_RESULTS_URL, without a path. */
  url: string;
}

/** Where the artifacts of a run are kept. */
export interface ArtifactStore {
  list: () => ArtifactResult[];
  /** Takes over a directory; throws if the name is taken, for artifacts are immutable. */
  add: (artifact: { name: string; directory: string; files: string[]; overwrite: boolean }) => ArtifactResult;
  /** A new empty directory for an artifact's files. */
  newDirectory: () => Promise<string>;
  /** Those of another run of the repository; undefined if there is no such run. Absent: they are out of reach. */
  listOf?: (runId: string) => ArtifactResult[] | undefined;
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
  /** Asked once for each job; without it JavaScript actions get no ACTIONS_RUNTIME_TOKEN. */
  runtime?: () => Runtime;
  /** By default they are kept below `workDirectory`. */
  artifacts?: ArtifactStore;
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

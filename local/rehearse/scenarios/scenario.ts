import type { RunRequest } from "../../runner/contract/request.ts";
import type { RunResult } from "../../runner/contract/result.ts";
import type { VisitorsReport } from "../../visitors/visitors.ts";
import type { Caller } from "../caller.ts";
import type { Inputs } from "../pace.ts";
import type { Recorder } from "../recorder.ts";
import type { Worlds } from "../worlds.ts";

/** What stands at Cloudflare for one Worker. */
export interface Standing {
  /** The active deployment, or an empty list. */
  deployment: { versionId: string; percentage: number }[];
  versions: number;
  deployments: number;
  /** Ids of all versions. */
  ids: string[];
}

/** Everything an expectation may look at when the rehearsal is over. */
export interface Outcome {
  result: RunResult;
  /** All runs in order; `result` is the one that counts. */
  runs: RunResult[];
  /** Before the workflow started and after it ended. */
  before: Standing;
  after: Standing;
  visitors: VisitorsReport;
  worlds: Worlds;
  caller: Caller;
  recorder: Recorder;
}

/** One sentence that must be true at the end; `check` returns what was seen instead, or undefined. */
export interface Expectation {
  title: string;
  check(outcome: Outcome): string | undefined;
}

/** The workflow on the stage: `run` starts it, as often as a scenario needs. */
export interface Stage {
  worlds: Worlds;
  caller: Caller;
  run(overrides?: Partial<RunRequest>): Promise<RunResult>;
  /** What ended so far. */
  runs: RunResult[];
}

/** One story: what stood there, what the release brings, what goes wrong, and what must be true in the end. */
export interface Scenario {
  name: string;
  /** One sentence, shown by --list. */
  title: string;
  /** Folder of examples/. */
  example: string;
  /** Whether a version serves production already; it is the caller as it is, before `change`. */
  running: boolean;
  /** Inputs of worker.yml that this story needs, beside the shortened waits. */
  inputs?: Inputs;
  /** Others than the usual four; `around` is how many visits frame the run. */
  visitors?: { count?: number; pauseMs?: number; around?: number };
  /** Changes the caller's files: what the release brings. */
  change?(caller: Caller, worlds: Worlds): Promise<void>;
  /** Set up right before the workflow starts. */
  faults?(worlds: Worlds, caller: Caller): void;
  /** How the workflow is run; once by default. The result of the last run counts. */
  play?(stage: Stage): Promise<RunResult>;
  expectations: Expectation[];
  /** Numbers that people should see beside the expectations. */
  measure?(outcome: Outcome): [name: string, value: string][];
}

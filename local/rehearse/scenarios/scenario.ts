import type { RunRequest, RunResult } from "../../runner/contract.ts";
import type { VisitorsReport } from "../../visitors.ts";
import type { Caller } from "../caller.ts";
import type { Worlds } from "../worlds.ts";

/** What stands at Cloudflare for one Worker. */
export interface Standing {
  /** The active deployment, or an empty list. */
  deployment: { versionId: string; percentage: number }[];
  versions: number;
  deployments: number;
}

/** Everything an expectation may look at when the rehearsal is over. */
export interface Outcome {
  result: RunResult;
  /** Before the workflow started and after it ended. */
  before: Standing;
  after: Standing;
  visitors: VisitorsReport;
  worlds: Worlds;
  caller: Caller;
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
  /** Changes the caller's files: what the release brings. */
  change?(caller: Caller): Promise<void>;
  /** Set up right before the workflow starts. */
  faults?(worlds: Worlds): void;
  /** How the workflow is run; once by default. The result of the last run counts. */
  play?(stage: Stage): Promise<RunResult>;
  expectations: Expectation[];
}

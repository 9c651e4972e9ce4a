import type { RunRequest } from "../../runner/contract/request.ts";
import type { RunResult } from "../../runner/contract/result.ts";
import type { VisitorsReport } from "../../visitors/visitors.ts";
import type { Caller } from "../caller/caller.ts";
import type { KnownTarget } from "../caller/targets.ts";
import type { Recorder } from "../world/recorder.ts";
import type { Worlds } from "../world/worlds.ts";

/** Settings as a caller writes them into slipway.yml: values, and objects of values. */
export type Settings = Record<string, Setting | Record<string, Setting>>;
type Setting = string | number | boolean | readonly unknown[];

/** What stands in production at one moment; each workflow's own standing has more. */
export interface Standing {
  /** What answers users, by id and percentage; an empty list while there is nothing. */
  deployment: { versionId: string; percentage: number }[];
  /** All versions that are there, the newest first. */
  ids?: readonly string[];
}

/** One deployment that was made during the rehearsal, as Cloudflare's own list has it. */
export interface Move {
  /** ms since the epoch. */
  at: number;
  /** Share of the version that the release brought, percent; undefined when it is not part of the deployment. */
  share: number | undefined;
  /** It is the only version. */
  alone: boolean;
  message: string;
}

/** Everything an expectation may look at when the rehearsal is over. */
export interface Outcome<S extends Standing = Standing> {
  result: RunResult;
  /** All runs in order; `result` is the one that counts. */
  runs: RunResult[];
  /** Before the workflow started and after it ended. */
  before: S;
  after: S;
  visitors: VisitorsReport;
  /** What they asked for; empty if nobody can visit what is released. */
  urls: string[];
  worlds: Worlds;
  caller: Caller;
  recorder: Recorder;
}

/** One sentence that must be true at the end; `check` returns what was seen instead, or undefined. */
export interface Expectation<S extends Standing = Standing> {
  title: string;
  check(outcome: Outcome<S>): string | undefined;
}

/** What a reviewer of an environment says. */
export interface Review {
  state: "approved" | "rejected";
  comment: string;
}

/** Runs of the caller's workflow: `start` starts one, as often as a scenario needs, and waits for its end. */
export interface WorkflowRuns {
  worlds: Worlds;
  caller: Caller;
  start(overrides?: Partial<RunRequest>): Promise<RunResult>;
  /** What the reviewer of an environment does when a job waits; without it everything is approved at once. */
  review?: (waiting: { environment: string }) => Promise<Review>;
  /** What ended so far. */
  ended: RunResult[];
  /** What went wrong in acts of the scenario itself while a run went on: the rehearsal broke down. */
  troubles: unknown[];
}

/** One story: what stood there, what the release brings, what goes wrong, and what must be true in the end. */
export interface Scenario<S extends Standing = Standing> {
  name: string;
  /** One sentence, shown by --list. */
  title: string;
  /** Why it does not end as expected yet; `all` leaves it out. */
  pending?: string;
  /** Folder of examples/. */
  example: string;
  /** Whether a version serves production already; it is the caller as it is, before `change`. */
  running: boolean;
  /** Settings in slipway.yml that this story needs, beside the shortened waits. */
  settings?: Settings;
  /** Why it cannot be played with this caller, as the end of a sentence; undefined if it can. */
  unsuitable?(caller: Caller): string | undefined;
  /** Others than the usual four; `around` is how many visits frame the run. */
  visitors?: { count?: number; pauseMs?: number; around?: number };
  /** Changes the caller's files: what the release brings. */
  change?(caller: Caller, worlds: Worlds): Promise<void>;
  /** Set up right before the workflow starts. */
  faults?(worlds: Worlds, caller: Caller): void;
  /** How the workflow is run; once by default. The result of the last run counts. */
  play?(runs: WorkflowRuns): Promise<RunResult>;
  expectations: Expectation<S>[];
  /** Numbers that people should see beside the expectations. */
  measure?(outcome: Outcome<S>): [name: string, value: string][];
}

/** A project in the state before the release, and how its tools are run. */
export interface DeployedBefore {
  /** Paths of its configuration lead into `project`. */
  target: KnownTarget;
  /** Directory of the built project. */
  project: string;
  env: Record<string, string>;
  interrupt: AbortSignal;
}

/** One reusable workflow of this repository: what its scenarios have in common. */
export interface ReusableWorkflow<S extends Standing = Standing> {
  /** `worker` is `worker.yml`. */
  name: string;
  /** The production addresses, which visitors ask. */
  addresses(target: KnownTarget, subdomain: string): string[];
  /** Whether its calls name what is released; one that is told only the names of Workers says nothing of a project. */
  releases: boolean;
  /** Makes the present version of a built project serve, with the caller's own tools. Throws CallerFailure. */
  deployBefore(options: DeployedBefore): Promise<void>;
  /** What stands at Cloudflare at this moment. */
  standing(worlds: Worlds, caller: Caller): S;
  /** All deployments since the rehearsal began, oldest first. */
  moves(outcome: Outcome<S>): Move[];
  /** The settings to write, given what the caller says and what the scenario says: shorter waits. */
  shorten(given: Record<string, unknown>, settings: Settings): Settings;
  /** In the order of --list. */
  scenarios: readonly Scenario<S>[];
}

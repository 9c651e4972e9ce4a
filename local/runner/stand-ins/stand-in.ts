/** The contract of the native stand-ins for well-known third-party actions. */
import type { ArtifactStore } from "../contract/request.ts";

/** What a stand-in sees of the step it stands in for. Throwing fails the step with the message. */
export interface StandInRun {
  /** The value or its default; empty if neither is there. */
  input: (name: string) => string;
  output: (name: string, value: string) => void;
  log: (line: string) => void;
  warn: (message: string) => void;
  /** Prepends to the PATH of later steps. */
  addPath: (directory: string) => void;
  /** Kept from main to post. */
  state: Record<string, string>;
  workspace: string;
  temp: string;
  /** A directory that outlives the job, for the actions of one kind. */
  shared: (kind: string) => string;
  permissions: Record<string, string>;
  repository: string;
  sha: string;
  ref: string;
  runId: string;
  serverUrl: string;
  /** The caller's directory on this machine. */
  caller: string;
  /** The `node_modules` that a checkout finds above its workspace, if any. */
  nodeModules: () => Promise<string | undefined>;
  /** What a checkout must not copy. */
  workDirectory: string;
  artifacts: ArtifactStore;
}

/** A native action; it runs in this process, with nothing of the caller's. */
export interface StandIn {
  /** Inputs that are carried out, with the defaults of the real action. */
  inputs: Record<string, string>;
  /** Inputs of the real action that make no difference here; any other input stops the run before it starts. */
  ignored: string[];
  main: (run: StandInRun) => Promise<void>;
  /** Runs at the end of the job if `postIf` holds (`always()` by default). */
  post?: (run: StandInRun) => Promise<void>;
  postIf?: string;
}

/** The lines of a multi-line input, trimmed, without empty ones. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A boolean input as @actions/core reads it (YAML 1.2 core schema). */
export function flag(run: StandInRun, name: string): boolean {
  const value = run.input(name);
  if (["true", "True", "TRUE"].includes(value)) return true;
  if (["false", "False", "FALSE", ""].includes(value)) return false;
  throw new Error(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}`);
}

/** A runner's step in the same process: what it prints and puts out is kept, and a throw is its exit code. */
import type { Run } from "../../../src/action/run.ts";
import { ApiError, UserError } from "../../../src/errors.ts";

/** What a step said. */
export interface Said {
  log: string[];
  outputs: Record<string, unknown>;
  /** Kept from an earlier step, and for a later one. */
  state: Record<string, string>;
}

/** Runs a step's work and resolves to its exit code. */
export async function say(
  said: Said,
  work: (run: Run, alive: () => boolean) => Promise<unknown>,
  signal: AbortSignal,
  alive: () => boolean,
): Promise<number> {
  const run = createRun(said, signal);
  try {
    Object.assign(said.outputs, await work(run, alive));
    return 0;
  } catch (error) {
    const known = error instanceof UserError || error instanceof ApiError;
    said.outputs.reason = known ? error.reason : "internal-error";
    said.log.push(`::error::${String(error)} ${known ? (error.hint ?? "") : ((error as Error).stack ?? "")}`);
    return 1;
  }
}

function createRun({ log, outputs, state }: Said, signal: AbortSignal): Run {
  const print = (message: string) => void log.push(message);
  return {
    signal,
    group: async (_title, work) => await work(),
    info: print,
    debug: () => {},
    notice: print,
    warning: (message) => print(`::warning::${message}`),
    annotate: print,
    mask: () => {},
    publish: (values) => void Object.assign(outputs, values),
    summary: async () => {},
    file: async (name) => name,
    saveState(name, value) {
      state[name] = value;
    },
    state: (name) => state[name] ?? "",
  };
}

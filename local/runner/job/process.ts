/** One process of a step: its lines, and its end by itself, by cancellation or with the machine. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import type { Patience } from "../contract/request.ts";

/** How to run a process, and the two ways to end it. */
export interface ProcessOptions {
  args: string[];
  cwd: string;
  /** The whole environment: nothing of ours is added. */
  env: Record<string, string>;
  onLine: (line: string) => void;
  /** Aborted: SIGINT, then SIGTERM, then SIGKILL to the process and all its children. */
  cancel: AbortSignal;
  patience: Patience;
  /** Aborted: SIGKILL at once. */
  lost: AbortSignal;
}

/** How a process ended. */
export interface ProcessEnd {
  /** 128 + the number of the signal if one ended it, as a shell counts. */
  exitCode: number;
  /** A process group that still has members; end it with the job. */
  orphans?: number;
}

/** Runs a program to its end. Throws only if it cannot be started. */
export async function runProcess(command: string, options: ProcessOptions): Promise<ProcessEnd> {
  const { args, cwd, env, onLine, cancel, lost } = options;
  // Its own group, so that its children can be reached when it is killed.
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const lines = [child.stdout, child.stderr].map((stream) => readLines(stream, onLine));
  const done = new AbortController();
  const ended = exitOf(child).finally(() => done.abort());
  const die = () => killGroup(child, "SIGKILL");
  const stop = () => void stopGently(child, options.patience, done.signal);
  whenAborted(lost, die, done.signal);
  whenAborted(cancel, stop, done.signal);
  const exitCode = await ended;
  if (lost.aborted) die();
  const drained = new AbortController();
  const drain = delay(options.patience.drainMs, undefined, { signal: drained.signal }).then(die, () => undefined);
  await Promise.race([Promise.all(lines), drain]);
  drained.abort();
  for (const stream of [child.stdout, child.stderr]) stream.destroy();
  return { exitCode, ...(child.pid !== undefined && groupLives(child.pid) && { orphans: child.pid }) };
}

function whenAborted(signal: AbortSignal, act: () => void, until: AbortSignal): void {
  if (signal.aborted) act();
  else signal.addEventListener("abort", act, { once: true, signal: until });
}

function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const reader = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  reader.on("line", onLine);
  return new Promise((resolve) => reader.once("close", resolve));
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + signalNumber(signal)));
  });
}

function signalNumber(signal: NodeJS.Signals | null): number {
  const numbers: Partial<Record<NodeJS.Signals, number>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
  return (signal && numbers[signal]) ?? 1;
}

/** The runner signals the process alone; only SIGKILL goes to the whole tree. */
async function stopGently(child: ChildProcess, patience: ProcessOptions["patience"], done: AbortSignal): Promise<void> {
  const wait = (ms: number) => delay(ms, undefined, { signal: done }).catch(() => undefined);
  child.kill("SIGINT");
  await wait(patience.interruptMs);
  if (!done.aborted) child.kill("SIGTERM");
  await wait(patience.terminateMs);
  if (!done.aborted) killGroup(child, "SIGKILL");
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined) endGroup(child.pid, signal);
}

/** Ends a process group that `runProcess` left behind. */
export function endGroup(pid: number, signal: NodeJS.Signals = "SIGKILL"): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

function groupLives(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

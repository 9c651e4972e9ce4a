import { availableParallelism } from "node:os";
import { noVerdict, Thread, type Verdict } from "./one.ts";
import type { Task } from "./task.ts";

export type { Verdict };

/** Judges what may take for ever, in threads that are ended when their time is over; everything else goes on. */
export interface Threads {
  /** Starts a thread that will be needed soon. */
  warm(): void;
  /** Judges; what exceeds `limitMs` or the memory is a finding, and so is the end of the run. */
  judge(task: Task, limits: { limitMs: number; signal: AbortSignal }): Promise<Verdict>;
  close(): void;
}

/** Memory of a thread, MB: far more than an answer of 1 MiB needs. */
const MEMORY_MB = 256;

/** No thread is started before it is needed; one that was is kept for the next answer. */
export function createThreads({ width = Math.min(4, availableParallelism()), memoryMb = MEMORY_MB } = {}): Threads {
  const all = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  const start = () => {
    const thread = new Thread(memoryMb);
    all.add(thread);
    return thread;
  };
  const release = (thread: Thread) => {
    if (thread.ended) all.delete(thread);
    const next = waiting.shift();
    if (next !== undefined) next(thread.ended ? start() : thread);
    else if (!thread.ended) idle.push(thread);
  };
  const take = (signal: AbortSignal): Promise<Thread | undefined> => {
    const free = idle.pop() ?? (all.size < width ? start() : undefined);
    if (free !== undefined) return Promise.resolve(free);
    return new Promise((resolve) => {
      const turn = (thread: Thread) => {
        signal.removeEventListener("abort", abort);
        resolve(thread);
      };
      const abort = () => {
        waiting.splice(waiting.indexOf(turn), 1);
        resolve(undefined);
      };
      waiting.push(turn);
      signal.addEventListener("abort", abort, { once: true });
    });
  };
  return {
    warm() {
      if (all.size === 0) idle.push(start());
    },
    async judge(task, { limitMs, signal }) {
      const thread = signal.aborted ? undefined : await take(signal);
      if (thread === undefined) return { ...noVerdict("the run ended"), ended: true };
      try {
        return await thread.judge(task, { limitMs, signal });
      } finally {
        release(thread);
      }
    },
    close() {
      for (const thread of all) thread.end();
    },
  };
}

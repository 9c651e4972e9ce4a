import { availableParallelism } from "node:os";
import type { Verdict } from "./one.ts";
import type { Pool } from "./pool.ts";
import type { Task } from "./task.ts";

export type { Verdict };

/** Judges what may take for ever, in threads that are ended when their time is over; everything else goes on. */
export interface Threads {
  /** Judges; what exceeds `limitMs` or the memory is a finding, and so is the end of the run. */
  judge(task: Task, limits: { limitMs: number; signal: AbortSignal }): Promise<Verdict>;
  close(): void;
}

/** Memory of a thread, MB: far more than an answer of 1 MiB needs. */
const MEMORY_MB = 256;

/** Nothing is loaded, and no thread is started, before one is needed. */
export function createThreads({ width = Math.min(4, availableParallelism()), memoryMb = MEMORY_MB } = {}): Threads {
  let pool: Promise<Pool> | undefined;
  const load = async () => {
    const { Pool } = await import("./pool.ts");
    return new Pool({ width, memoryMb });
  };
  return {
    async judge(task, limits) {
      pool ??= load();
      return (await pool).judge(task, limits);
    },
    close() {
      void pool?.then((loaded) => loaded.close());
    },
  };
}

import { noVerdict, Thread, type Verdict } from "./one.ts";
import type { Task } from "./task.ts";

/** Threads that judge side by side; one that has judged is kept for the next answer. */
export class Pool {
  private readonly all = new Set<Thread>();
  private readonly idle: Thread[] = [];
  private readonly waiting: ((thread: Thread) => void)[] = [];
  private readonly width: number;
  private readonly memoryMb: number;

  /** At most `width` threads, each with `memoryMb` for one answer; none is started yet. */
  constructor({ width, memoryMb }: { width: number; memoryMb: number }) {
    this.width = width;
    this.memoryMb = memoryMb;
  }

  /** Judges as soon as a thread is free; waiting for one is no part of the limit. */
  async judge(task: Task, { limitMs, signal }: { limitMs: number; signal: AbortSignal }): Promise<Verdict> {
    const thread = signal.aborted ? undefined : await this.take(signal);
    if (thread === undefined) return { ...noVerdict("the run ended"), ended: true };
    try {
      return await thread.judge(task, { limitMs, signal });
    } finally {
      this.release(thread);
    }
  }

  /** Ends all threads. */
  close(): void {
    for (const thread of this.all) thread.end();
  }

  private start(): Thread {
    const thread = new Thread(this.memoryMb);
    this.all.add(thread);
    return thread;
  }

  /** A thread of one's own; undefined when the run ends first. */
  private take(signal: AbortSignal): Promise<Thread | undefined> {
    const free = this.idle.pop() ?? (this.all.size < this.width ? this.start() : undefined);
    if (free !== undefined) return Promise.resolve(free);
    return new Promise((resolve) => {
      const turn = (thread: Thread) => {
        signal.removeEventListener("abort", abort);
        resolve(thread);
      };
      const abort = () => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        resolve(undefined);
      };
      this.waiting.push(turn);
      signal.addEventListener("abort", abort, { once: true });
    });
  }

  private release(thread: Thread): void {
    if (thread.ended) this.all.delete(thread);
    const next = this.waiting.shift();
    if (next !== undefined) next(thread.ended ? this.start() : thread);
    else if (!thread.ended) this.idle.push(thread);
  }
}

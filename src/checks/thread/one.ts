import { Worker } from "node:worker_threads";
import type { Step } from "../judge/judge.ts";
import type { Found, Task, Word } from "./task.ts";

/** How long a thread may take to start, ms; not a part of any limit, because no answer is to blame for it. */
const START_MS = 30_000;

/** What a thread found, or why it did not get there. */
export interface Verdict extends Found {
  /** What to do when there was no verdict. */
  fix?: string;
  /** The run ended first: nobody is to blame. */
  ended?: boolean;
}

/** No verdict, and why. */
export const noVerdict = (why: string, step: Step = { what: "answer", expected: "a verdict" }): Verdict => ({
  findings: [{ ...step, actual: `no verdict: ${why}` }],
  version: undefined,
});

const FIX =
  "A pattern without a repetition inside a repetition, and a path without `..` and several selectors, are decided at once.";

interface Limits {
  limitMs: number;
  signal: AbortSignal;
}

/** One thread, which judges one answer at a time. */
export class Thread {
  private readonly worker: Worker;
  private readonly started: Promise<void>;
  private why: string | undefined;
  private listener: { say: (word: Word) => void; end: () => void } | undefined;

  /** `memoryMb` is what one answer may need. */
  constructor(memoryMb: number) {
    // Beside this file in the sources, beside index.js in a bundle: the build knows this line.
    const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));
    this.worker = new Worker(new URL(`./thread${extension}`, import.meta.url), {
      // It needs no secret, so it has none.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    // An idle thread holds nothing up; while one works, a timer keeps the process alive.
    this.worker.unref();
    this.started = new Promise((resolve) => this.worker.once("message", () => resolve()));
    this.worker.on("message", (word: Word) => this.listener?.say(word));
    this.worker.on("error", (error: NodeJS.ErrnoException) => {
      const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      this.end(memory ? `it needs more than ${memoryMb} MB, the limit for one answer` : error.message);
    });
    this.worker.on("exit", () => this.end("the thread ended"));
  }

  /** It will judge nothing any more. */
  get ended(): boolean {
    return this.why !== undefined;
  }

  /** Ends it at once, whatever it is doing. */
  end(why = "the run ended"): void {
    if (this.why !== undefined) return;
    this.why = why;
    void this.worker.terminate();
    this.listener?.end();
  }

  /** Judges; a thread that had to be stopped has ended afterwards. */
  async judge(task: Task, { limitMs, signal }: Limits): Promise<Verdict> {
    let step: Step = { what: "answer", expected: "a verdict" };
    const abort = () => this.end();
    signal.addEventListener("abort", abort, { once: true });
    let timer = setTimeout(() => this.end(`the thread for it did not start within ${START_MS} ms`), START_MS);
    try {
      const found = await new Promise<Found | undefined>((resolve) => {
        this.listener = {
          end: () => resolve(undefined),
          say: (word) => {
            if ("step" in word) step = word.step;
            else if ("found" in word) resolve(word.found);
            else if ("problem" in word) this.end(word.problem);
          },
        };
        if (this.ended) resolve(undefined);
        void this.started.then(() => {
          clearTimeout(timer);
          timer = setTimeout(() => this.end(`it takes longer than ${limitMs} ms, the limit for one answer`), limitMs);
          this.worker.postMessage(task);
        });
      });
      if (found !== undefined) return found;
      return { ...noVerdict(this.why ?? "it ended", step), ...(signal.aborted ? { ended: true } : { fix: FIX }) };
    } finally {
      clearTimeout(timer);
      this.listener = undefined;
      signal.removeEventListener("abort", abort);
    }
  }
}

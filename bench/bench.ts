/** What a benchmark is: two ways to the same end, measured side by side. */
import type { BenchWorld } from "./world.ts";

/** What one run of one side took. */
export interface Sample {
  /** From process start to its end, ms. */
  wallMs: number;
  /** Peak resident memory of the largest process, kB. */
  memoryKb: number;
  /** Requests that reached the API. */
  requests: number;
}

/** The largest allowed ratios of ours to theirs; a measure without a limit is only shown. */
export type Limit = Partial<Record<"wall" | "memory" | "requests", number>>;

/** Both sides of a benchmark, ready to run again and again. */
export interface Sides {
  /** What comes before a measured pair, e.g. a change of the source; `pair` counts from 0. */
  prepare(pair: number): Promise<void>;
  ours(): Promise<Sample>;
  theirs(): Promise<Sample>;
}

export interface Bench {
  name: string;
  /** `ours` against `theirs`, in one line. */
  title: string;
  limit: Limit;
  /** Sets everything up. Throws `Skip` if this machine cannot measure it. */
  setUp(world: BenchWorld): Promise<Sides>;
}

/** A benchmark cannot be measured here; the message says why. */
export class Skip extends Error {
  override readonly name = "Skip";
}

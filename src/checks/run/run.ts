import { setMaxListeners } from "node:events";
import type { IdentityOptions } from "../judge/identity.ts";
import { type Latency, latency } from "../judge/percentile.ts";
import { createThreads } from "../thread/threads.ts";
import type { Transport } from "../wire/answer.ts";
import type { Line } from "./attempt.ts";
import { carryOut } from "./carry-out.ts";
import { passGate } from "./gate.ts";
import type { Plan, Task } from "./plan.ts";
import { pool } from "./pool.ts";
import type { LastTry, Patience } from "./retry.ts";

/** What a run may use, and whom it tells. */
export interface RunSettings {
  transport: Transport;
  /** Aborted when the run is cancelled: runChecks rejects with its reason. */
  signal: AbortSignal;
  /** Checks running at once. */
  concurrency: number;
  access: Record<string, string>;
  identity: IdentityOptions | undefined;
  /** false: rate-limit checks are skipped. */
  rateLimits: boolean;
  /** Told after each check. */
  progress?: (done: number, total: number, failing: number) => void;
}

/** A task and what came of it; undefined `last`: the deadline came first, or it was skipped. */
export interface Ended {
  task: Task;
  last: (LastTry & { latency?: Latency | undefined }) | undefined;
  skipped: string | undefined;
}

/** Everything that was measured. */
export interface Measured {
  ended: Ended[];
  /** Answers that were judged. */
  answers: number;
  latency: Record<string, Latency>;
  /** Targets, by name, whose version was proven at least once. */
  proven: ReadonlySet<string>;
}

/** Runs a plan: identity first, then checks side by side, then latency samples, then rate limits. Judges nothing. */
export async function runChecks(plan: Plan, settings: RunSettings): Promise<Measured> {
  const deadline = new AbortController();
  const signal = AbortSignal.any([settings.signal, deadline.signal]);
  setMaxListeners(0, signal);
  const timer = setTimeout(() => deadline.abort(), plan.deadlineMs);
  const durations = new Map<string, number[]>();
  const observed = (suite: string, durationMs: number) => {
    const known = durations.get(suite);
    if (known === undefined) durations.set(suite, [durationMs]);
    else known.push(durationMs);
  };
  const threads = createThreads();
  const line: Line = { transport: settings.transport, threads, signal, access: settings.access, observed };
  const execution = new Execution(plan, settings, line);
  try {
    await execution.all();
  } finally {
    clearTimeout(timer);
    threads.close();
  }
  settings.signal.throwIfAborted();
  const summaries = [...durations].map(([suite, values]) => [suite, latency(values)] as const);
  return {
    ended: plan.tasks.map(
      (task) => execution.ended.get(task) ?? { task, last: undefined, skipped: execution.skips(task) },
    ),
    answers: [...durations.values()].reduce((sum, { length }) => sum + length, 0),
    latency: Object.fromEntries(summaries.flatMap(([suite, value]) => (value === undefined ? [] : [[suite, value]]))),
    proven: execution.proven,
  };
}

class Execution {
  readonly ended = new Map<Task, Ended>();
  readonly proven = new Set<string>();
  private failing = 0;
  private readonly versionDeadline: number;
  private readonly plan: Plan;
  private readonly settings: RunSettings;
  private readonly line: Line;

  constructor(plan: Plan, settings: RunSettings, line: Line) {
    this.plan = plan;
    this.settings = settings;
    this.line = line;
    this.versionDeadline = performance.now() + (settings.identity?.timeoutMs ?? 0);
  }

  async all(): Promise<void> {
    const { concurrency } = this.settings;
    const tasks = this.plan.tasks.filter((task) => this.skips(task) === undefined);
    const open = await this.gates(tasks);
    const quick = open.filter(({ kind }) => kind !== "samples" && kind !== "rate_limit");
    await pool(
      quick.map((task) => () => this.one(task)),
      concurrency,
      this.line.signal,
    );
    // Latency is measured, and limits are used up, with nothing else going on at that target.
    for (const kind of ["samples", "rate_limit"] as const) {
      const groups = Map.groupBy(
        open.filter((task) => task.kind === kind),
        ({ suite }) => suite,
      );
      const jobs = [...groups.values()].map((group) => async () => {
        for (const task of group) if (!this.line.signal.aborted) await this.one(task);
      });
      await pool(jobs, concurrency, this.line.signal);
    }
  }

  skips({ check, kind }: Task): string | undefined {
    if (check.skip === true) return "skipped by the check file";
    return kind === "rate_limit" && !this.settings.rateLimits ? "rate-limit checks are switched off" : undefined;
  }

  /** Waits until each target shows its version; ends the checks of those that do not. */
  private async gates(tasks: Task[]): Promise<Task[]> {
    const { identity } = this.settings;
    if (identity === undefined) return tasks;
    const closed = new Map<string, LastTry>();
    const jobs = this.plan.targets.map(({ name }) => async () => {
      const own = tasks.filter(({ target }) => target?.name === name);
      const patience = this.patience();
      const { observed: _, ...unmeasured } = this.line;
      const verdict = await passGate(own, unmeasured, { echoes: identity.echoes, patience });
      if (verdict === "proven") this.proven.add(name);
      else if (verdict !== "undecided") closed.set(name, verdict);
    });
    await pool(jobs, this.settings.concurrency, this.line.signal);
    for (const task of tasks) {
      const verdict = closed.get(task.target?.name ?? "");
      if (verdict !== undefined) this.finish(task, verdict);
    }
    return tasks.filter((task) => !this.ended.has(task));
  }

  private async one(task: Task): Promise<void> {
    const method = task.check.request?.method ?? "GET";
    const safe = method === "GET" || method === "HEAD";
    const settled = this.proven.has(task.target?.name ?? "");
    const patience = { ...this.patience(), settled, ...(safe ? {} : { versionDeadline: 0 }) };
    this.finish(task, await carryOut(task, this.line, patience));
  }

  private finish(task: Task, last: LastTry): void {
    this.ended.set(task, { task, last, skipped: undefined });
    if (last.cause !== undefined) this.failing++;
    if (last.proof !== undefined && task.target !== undefined) this.proven.add(task.target.name);
    this.settings.progress?.(this.ended.size, this.plan.tasks.length, this.failing);
  }

  private patience(): Patience {
    return { signal: this.line.signal, versionDeadline: this.versionDeadline };
  }
}

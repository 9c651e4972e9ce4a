import type { Latency } from "../judge/percentile.ts";
import { attempt, type Line } from "./attempt.ts";
import { askCache } from "./cache.ts";
import { askDns } from "./dns.ts";
import { asideOf, createMiss } from "./miss.ts";
import type { Task } from "./plan.ts";
import { askLimiter } from "./rate-limit.ts";
import { type LastTry, type Patience, type Try, withRetries } from "./retry.ts";
import { takeSamples } from "./samples.ts";
import { askPort } from "./tcp.ts";

/** Carries one task out: warm-up, tries, and the samples or the limiter that come after. */
export async function carryOut(
  task: Task,
  line: Line,
  patience: Patience,
): Promise<LastTry & { latency?: Latency | undefined }> {
  if (task.kind === "rate_limit") return { ...(await askLimiter(task, line)), tries: 1, flaky: false };
  if (task.check.request !== undefined) await warmUp(task, line);
  const miss = createMiss(task, { ask: (aside) => tryOnce(aside, line), settled: patience.settled === true });
  const last = await withRetries(() => tryOnce(task, line), task.retry, { ...patience, miss });
  if (task.kind !== "samples" || last.cause !== undefined) return last;
  const sampled = await takeSamples((last.askedAt === undefined ? undefined : asideOf(task)) ?? task, line);
  const flaky = last.flaky && sampled.cause === undefined;
  return {
    ...sampled,
    tries: last.tries,
    flaky,
    askedAt: last.askedAt,
    findings: [...last.findings, ...sampled.findings],
  };
}

async function warmUp(task: Task, line: Line): Promise<void> {
  // Thrown away, so not measured either.
  const { observed: _, ...unmeasured } = line;
  for (let n = 0; n < task.warmup && !line.signal.aborted; n++) await attempt(task, {}, unmeasured);
}

async function tryOnce(task: Task, line: Line): Promise<Try> {
  if (task.kind === "dns") return askDns(task, line.signal);
  if (task.kind === "addr") return askPort(task, line);
  if (task.kind === "cache") return askCache(task, line);
  return (await attempt(task, task.check.expect ?? {}, line)).result;
}

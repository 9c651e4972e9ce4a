import type { Finding } from "../judge/judge.ts";
import { type Latency, latency } from "../judge/percentile.ts";
import { holds, parseThreshold } from "../judge/thresholds.ts";
import { attempt, type Line } from "./attempt.ts";
import type { Task } from "./plan.ts";
import { pool } from "./pool.ts";
import type { Try } from "./retry.ts";

/** Sends the samples of a check that passed, once, and judges its thresholds over them. None is retried. */
export async function takeSamples(task: Task, line: Line): Promise<Try & { latency: Latency | undefined }> {
  const { check } = task;
  const total = check.samples ?? 0;
  const tries: Try[] = [];
  const one = async () => {
    tries.push((await attempt(task, check.expect ?? {}, line)).result);
  };
  await pool(
    Array.from({ length: total }, () => one),
    check.concurrency ?? 1,
    line.signal,
  );
  const failed = tries.filter(({ cause }) => cause !== undefined);
  const durations = tries.filter(({ reached }) => reached).map(({ durationMs }) => durationMs);
  const findings = judgeSamples(task, { durations, failed: failed.length, total: tries.length });
  const first = failed[0];
  const base = {
    reached: tries.some(({ reached }) => reached),
    durationMs: durations.reduce((sum, value) => sum + value, 0),
    latency: latency(durations),
    proof: tries[0]?.proof,
  };
  const foreign = failed.find(({ cause }) => cause === "wrong_version");
  // Latencies of another version are nobody's evidence.
  if (foreign !== undefined) return { ...base, cause: "wrong_version", findings: foreign.findings, fix: foreign.fix };
  if (tries.length < total) {
    const actual = `${tries.length} when the deadline passed`;
    return { ...base, cause: "deadline", findings: [{ what: "samples", expected: String(total), actual }] };
  }
  if (findings.length === 0) return { ...base, cause: undefined, findings };
  const why = first?.findings[0];
  if (why !== undefined) findings.push({ ...why, what: `first failed sample, ${why.what}` });
  return { ...base, cause: "assertion", findings, fix: first?.fix, excerpt: first?.excerpt };
}

function judgeSamples(task: Task, measured: { durations: number[]; failed: number; total: number }): Finding[] {
  const { durations, failed, total } = measured;
  const { duration = [], failed: rates } = task.check.thresholds ?? {};
  // Without a threshold on failures, none is allowed: a fast error must not pass.
  const texts = [...duration, ...(rates ?? ["rate<=0"])];
  return texts.flatMap((text) => {
    const threshold = parseThreshold(text);
    const { value, holds: fine } = holds(threshold, durations, failed, total);
    if (fine) return [];
    const rate = threshold.statistic === "rate";
    const actual = Number.isNaN(value)
      ? "no answers"
      : rate
        ? `${failed} of ${total} failed (${Number(value.toFixed(4))})`
        : `${Number(value.toFixed(1))} ms`;
    return [{ what: rate ? "failed samples" : "latency", expected: text, actual }];
  });
}

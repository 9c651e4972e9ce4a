import type { Expectation } from "../format.ts";
import { type Finding, statusMatches } from "../judge/judge.ts";
import { attempt, type Line } from "./attempt.ts";
import { judgeAnswer } from "./judged.ts";
import type { Task } from "./plan.ts";
import type { Try } from "./retry.ts";

/** What has been answered so far. */
interface Tally {
  sent: number;
  allowed: number;
  refused: boolean;
  /** An answer that is neither allowed nor a refusal as expected. */
  wrong: Try | undefined;
  proof: Try["proof"];
  durationMs: number;
}

/**
 * Passes when the limiter refuses at all: never an exact count, because Cloudflare counts per location and a little
 * late. Sends no more than `requests`, and stops at the first refusal.
 */
export async function askLimiter(task: Task, line: Line): Promise<Try> {
  const limit = task.check.rate_limit ?? { requests: 0 };
  const tally: Tally = { sent: 0, allowed: 0, refused: false, wrong: undefined, proof: undefined, durationMs: 0 };
  const width = limit.concurrency ?? 1;
  while (tally.sent < limit.requests && !tally.refused && tally.wrong === undefined && !line.signal.aborted) {
    const batch = Math.min(width, limit.requests - tally.sent);
    tally.sent += batch;
    await Promise.all(Array.from({ length: batch }, () => ask(task, line, tally)));
  }
  if (tally.wrong !== undefined) return tally.wrong;
  const base = { reached: tally.sent > 0, durationMs: tally.durationMs, proof: tally.proof };
  const fail = (finding: Finding): Try => ({ ...base, cause: "assertion", findings: [finding] });
  if (!tally.refused) {
    const actual = `${tally.allowed} of ${tally.sent} requests allowed`;
    if (line.signal.aborted)
      return { ...fail({ what: "rate limit", expected: "a refusal", actual }), cause: "deadline" };
    return fail({ what: "rate limit", expected: `a refusal within ${limit.requests} requests`, actual });
  }
  const first = limit.allow_first ?? 0;
  if (tally.allowed >= first) return { ...base, cause: undefined, findings: [] };
  const actual = `refused after ${tally.allowed}`;
  return fail({ what: "rate limit", expected: `the first ${first} requests allowed`, actual });
}

async function ask(task: Task, line: Line, tally: Tally): Promise<void> {
  const refusal: Expectation = { status: 429, ...task.check.rate_limit?.expect };
  const { result, chain } = await attempt(task, task.check.expect ?? {}, line);
  tally.durationMs += result.durationMs;
  tally.proof ??= result.proof;
  if (chain === undefined) {
    tally.wrong ??= result;
    return;
  }
  if (statusMatches(chain.last.status, refusal.status ?? 429)) {
    // The edge refuses without asking the Worker, so a refusal need not show a version; another one it must not show.
    const foreign = result.cause === "wrong_version" && result.findings[0]?.actual.startsWith("wrong version");
    const judged = await judgeAnswer(refusal, { chain }, { ...line, leftMs: task.timeoutMs });
    const findings = judged.findings.filter(({ warning }) => warning !== true);
    if (foreign === true) tally.wrong ??= result;
    else if (findings.length > 0) {
      const cause = judged.ended === true ? "deadline" : "assertion";
      tally.wrong ??= { ...result, cause, findings, fix: judged.fix };
    } else tally.refused = true;
    return;
  }
  if (result.cause !== undefined) tally.wrong ??= result;
  else if (chain.last.status >= 500)
    tally.wrong ??= { ...result, cause: "5xx", findings: [unexpected(chain.last.status)] };
  else if (!tally.refused) tally.allowed++;
}

const unexpected = (status: number): Finding => ({
  what: "status",
  expected: "an allowed answer or a refusal",
  actual: String(status),
});

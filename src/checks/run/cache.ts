import { sleep } from "../../time/sleep.ts";
import type { Finding } from "../judge/judge.ts";
import { attempt, type Line } from "./attempt.ts";
import type { Task } from "./plan.ts";
import type { Try } from "./retry.ts";

const HITS = ["HIT", "STALE", "UPDATING", "REVALIDATED"];

const NEVER: Record<string, string> = {
  DYNAMIC: "Cloudflare does not consider this answer cacheable: set Cache-Control, or a cache rule for it",
  BYPASS: "the answer forbids caching: look at its Cache-Control and Set-Cookie",
};

/** Asks until a cache answers, at most `within` times; a status that can never become a hit ends it at once. */
export async function askCache(task: Task, line: Line): Promise<Try> {
  const { header = "cf-cache-status", hit = HITS, within = 3 } = task.check.cache ?? {};
  const seen: string[] = [];
  let last: Try | undefined;
  for (let n = 1; n <= within; n++) {
    const { result, chain } = await attempt(task, task.check.expect ?? { status: "2xx" }, line);
    if (result.cause !== undefined || chain === undefined) return result;
    last = result;
    const status = chain.last.headers[header.toLowerCase()]?.toUpperCase();
    seen.push(status ?? "none");
    if (status !== undefined && hit.some((item) => item.toUpperCase() === status)) return result;
    const why = status === undefined ? `no header ${header}: no cache has seen this answer` : NEVER[status];
    if (why !== undefined) return missed(result, { what: `header ${header}`, expected: hit.join(" or "), actual: why });
    // A cache stores what it has just passed on a moment later.
    if (n < within) await sleep(Math.min(100 * n, 500), line.signal);
  }
  const finding = {
    what: `header ${header}`,
    expected: `${hit.join(" or ")} within ${within}`,
    actual: seen.join(", "),
  };
  return missed(last ?? { cause: undefined, findings: [], reached: false, durationMs: 0 }, finding);
}

const missed = (result: Try, finding: Finding): Try => ({
  ...result,
  cause: "assertion",
  findings: [...result.findings, finding],
});

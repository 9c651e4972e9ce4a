import { sleep } from "../../time/sleep.ts";
import { attempt, journeyOf, type Line } from "./attempt.ts";
import { createMiss } from "./miss.ts";
import type { Task } from "./plan.ts";
import type { LastTry, Patience } from "./retry.ts";

/**
 * Asks a target, over a new connection each time, until it has shown the wanted version several times in a row: an
 * edge that has just learned of a deployment may still answer from another machine. "undecided" when there is nothing
 * safe to ask, or no answer: then each check proves the version for itself.
 */
export async function passGate(
  tasks: readonly Task[],
  line: Line,
  { echoes, patience }: { echoes: number; patience: Patience },
): Promise<"proven" | "undecided" | LastTry> {
  const task = tasks.find(isSafe);
  if (task?.target?.identity === undefined) return "undecided";
  const journey = { ...journeyOf(task, line), fresh: true, certificate: false, http2: false };
  const ask = async (aside: Task) => {
    const there = { ...journeyOf(aside, line), fresh: true, certificate: false, http2: false };
    return (await attempt(aside, {}, line, there)).result;
  };
  const miss = createMiss(task, { ask, settled: false });
  let shown = 0;
  for (let tries = 1; ; tries++) {
    const first = (await attempt(task, {}, line, journey)).result;
    const instead = first.cause === "wrong_version" ? await miss(first) : undefined;
    const result = instead ?? first;
    if (result.cause === undefined) {
      shown++;
      if (shown >= echoes) return "proven";
      continue;
    }
    shown = 0;
    if (result.cause !== "wrong_version") return "undecided";
    if (instead !== undefined) return { ...result, tries, flaky: false };
    if (performance.now() + 1_000 > patience.versionDeadline) return { ...result, tries, flaky: false };
    await sleep(1_000, patience.signal);
    if (patience.signal.aborted) return { ...result, tries, flaky: false };
  }
}

function isSafe({ check, kind }: Task): boolean {
  const method = check.request?.method ?? "GET";
  const asks = kind === "http" || kind === "samples" || kind === "cache";
  return asks && check.identity !== false && (method === "GET" || method === "HEAD");
}

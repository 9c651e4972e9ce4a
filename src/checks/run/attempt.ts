import { retryAfterMs } from "../../time/retry-after.ts";
import type { Expectation } from "../format.ts";
import type { Finding } from "../judge/judge.ts";
import { lesson } from "../judge/lesson.ts";
import type { Threads, Verdict } from "../thread/threads.ts";
import type { Transport } from "../wire/answer.ts";
import { edgePage } from "../wire/edge.ts";
import { type Cause, EndlessAnswer, failure, isNobody, type RequestFailure } from "../wire/failure.ts";
import { type Chain, follow, type Journey } from "../wire/follow.ts";
import { judgeAnswer } from "./judged.ts";
import type { Task } from "./plan.ts";
import type { Try } from "./retry.ts";

/** What every request of a run shares. */
export interface Line {
  transport: Transport;
  threads: Threads;
  signal: AbortSignal;
  /** Cloudflare Access service token headers; sent to targets only, and never in clear text over a network. */
  access: Record<string, string>;
  /** Told about every answer: the group it belongs to, and its latency in ms. */
  observed?: (suite: string, durationMs: number) => void;
}

const USER_AGENT = "slipway-smoke-test";

/** The request a task makes, with every header it carries. */
export function journeyOf(task: Task, line: Line): Journey {
  const { request, expect } = task.check;
  const url = task.url ?? new URL("about:blank");
  const body = request?.json === undefined ? request?.body : JSON.stringify(request.json);
  const override = task.target?.identity?.override;
  return {
    method: request?.method ?? "GET",
    url,
    headers: {
      "user-agent": USER_AGENT,
      accept: "*/*",
      ...(request?.json === undefined ? {} : { "content-type": "application/json" }),
      ...(task.target !== undefined && isPrivate(url) ? line.access : {}),
      ...lowerCased(task.headers),
      ...(override === undefined ? {} : { "cloudflare-workers-version-overrides": override }),
    },
    body,
    timeoutMs: task.timeoutMs,
    signal: line.signal,
    follow: task.follow,
    listed: task.listed,
    certificate: expect?.certificate !== undefined,
    http2: expect?.version === "h2",
  };
}

/** Sends a task's request once and judges the answer; `chain` is undefined when none came. */
export async function attempt(task: Task, expect: Expectation, line: Line, journey = journeyOf(task, line)) {
  const started = performance.now();
  let chain: Chain;
  try {
    chain = await follow(line.transport, journey);
  } catch (error) {
    const failed = failure(error);
    return { result: unanswered(failed, performance.now() - started), chain: undefined };
  }
  line.observed?.(task.suite, chain.last.durationMs);
  const identity = task.check.identity === false ? undefined : task.target?.identity;
  const leftMs = journey.timeoutMs - (performance.now() - started);
  const judged = await judgeAnswer(expect, { chain, identity }, { ...line, leftMs });
  return { result: verdict(task, expect, { chain, judged }), chain };
}

const ENDLESS =
  "A stream that does not end cannot be judged: let the check ask a path whose answer ends, or give a slow one more `timeout`.";

function unanswered(failed: RequestFailure, durationMs: number): Try {
  const findings = [
    { what: failed.why === "tls" ? "TLS" : "connection", expected: "an answer", actual: failed.message },
  ];
  const fix = failed instanceof EndlessAnswer ? ENDLESS : undefined;
  return { cause: failed.why, findings, reached: failed.why === "tls", durationMs, fix, nobody: isNobody(failed) };
}

function verdict(task: Task, expect: Expectation, { chain, judged }: { chain: Chain; judged: Verdict }): Try {
  const { last } = chain;
  const { findings, version } = judged;
  const wrong = findings.some(({ warning }) => warning !== true);
  const page = wrong || version?.finding !== undefined ? edgePage(last) : undefined;
  const base = {
    reached: true,
    durationMs: last.durationMs,
    retryAfterMs: last.status < 400 ? undefined : retryAfterMs(last.headers["retry-after"]),
    proof: version?.proof,
    silent: version?.silent,
    file: version?.file,
    nobody: page?.nobody === true,
  };
  if (page !== undefined) {
    findings.unshift({ what: "answer", expected: "one from the Worker", actual: page.name });
  }
  let cause: Cause | undefined = wrong || page !== undefined ? causeOf(last.status, expect, findings) : undefined;
  let fix = page?.fix ?? judged.fix;
  if (version?.finding !== undefined) {
    // Another version that answered wrongly says nothing about ours; a crash page shows no version at all.
    if (version.shown !== undefined || cause === undefined) cause = "wrong_version";
    if (cause === "wrong_version") findings.unshift(version.finding);
    else findings.push(version.finding);
    if (version.silent !== undefined)
      fix ??= lesson(task.target?.identity?.header ?? "x-worker-version", version.silent);
  }
  if (judged.ended === true) cause = "deadline";
  return { ...base, cause, findings, fix, excerpt: cause === undefined ? undefined : last.body.slice(0, 2_000) };
}

function causeOf(status: number, expect: Expectation, findings: Finding[]): Cause {
  const statusIsFine = expect.status !== undefined && !findings.some(({ what }) => what === "status");
  if (statusIsFine) return "assertion";
  if (status >= 500) return "5xx";
  if (status === 404) return "not_found";
  return status === 429 ? "rate_limited" : "assertion";
}

const isPrivate = (url: URL) => url.protocol === "https:" || /^(localhost|127\.|\[::1\])/.test(url.hostname);

const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

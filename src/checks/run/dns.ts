import { lookup, Resolver } from "node:dns/promises";
import type { CheckFormat, DnsType } from "../format.ts";
import { mismatch } from "../judge/predicate.ts";
import type { Task } from "./plan.ts";
import type { Try } from "./retry.ts";

type Question = NonNullable<CheckFormat["dns"]>;

/**
 * Resolves a name. Addresses without a `server` are looked up as every program on this machine does (hosts file
 * included); everything else is asked of a DNS server.
 */
export async function askDns(task: Task, signal: AbortSignal): Promise<Try> {
  const question = task.check.dns ?? { resolve: "" };
  const started = performance.now();
  const { records, error } = await resolve(question, task.timeoutMs, signal);
  const base = { reached: records !== undefined, durationMs: performance.now() - started };
  const what = `${question.type ?? "A"} ${question.resolve}`;
  if (signal.aborted) {
    const actual = "no answer when the deadline passed";
    return { ...base, cause: "deadline", findings: [{ what, expected: "an answer", actual }] };
  }
  if (records === undefined) {
    const expected = question.resolvable === false ? "an answer that there are no records" : "records";
    return { ...base, cause: "connection", findings: [{ what, expected, actual: error ?? "no answer" }] };
  }
  if (records.length === 0) {
    if (question.resolvable === false) return { ...base, cause: undefined, findings: [] };
    const finding = { what, expected: "records", actual: error ?? "no records" };
    return { ...base, cause: "connection", findings: [finding] };
  }
  if (question.resolvable === false) {
    return { ...base, cause: "assertion", findings: [{ what, expected: "no records", actual: records.join(", ") }] };
  }
  const found = question.addrs === undefined ? undefined : mismatch(records, question.addrs, { text: true });
  if (found === undefined) return { ...base, cause: undefined, findings: [] };
  return { ...base, cause: "assertion", findings: [{ what, ...found }] };
}

async function resolve(
  question: Question,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<{ records?: string[]; error?: string }> {
  const { type = "A", server } = question;
  let timer: NodeJS.Timeout | undefined;
  let end: (() => void) | undefined;
  try {
    // Whoever looks names up on this machine cannot be told to stop: it is not waited for.
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
      end = () => reject(new Error("the run's deadline passed"));
      signal.addEventListener("abort", end, { once: true });
      if (signal.aborted) end();
    });
    const local = server === undefined && (type === "A" || type === "AAAA");
    const answer = local ? addresses(question.resolve, type) : ask(question.resolve, type, { server, timeoutMs });
    return { records: await Promise.race([answer, timeout]) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // These two are answers; everything else (no answer, a refusal, a broken server) proves nothing about the name.
    const words: Record<string, string> = { ENOTFOUND: "no such name", ENODATA: "no records of this type" };
    const known = code === undefined ? undefined : words[code];
    return { error: code === undefined ? message : `${known ?? message} (${code})`, ...(known && { records: [] }) };
  } finally {
    clearTimeout(timer);
    if (end !== undefined) signal.removeEventListener("abort", end);
  }
}

const addresses = async (name: string, type: "A" | "AAAA") =>
  (await lookup(name, { all: true, family: type === "A" ? 4 : 6 })).map(({ address }) => address);

async function ask(name: string, type: DnsType, options: { server: string | undefined; timeoutMs: number }) {
  const resolver = new Resolver({ timeout: Math.max(100, Math.floor(options.timeoutMs / 2)), tries: 2 });
  if (options.server !== undefined) resolver.setServers([options.server]);
  const records = await resolver.resolve(name, type);
  return (records as unknown[]).map(text);
}

/** A record as people write it: `10 mx.example.com`, `0 issue letsencrypt.org`. */
function text(record: unknown): string {
  if (typeof record === "string") return record;
  if (Array.isArray(record)) return record.join("");
  const { exchange, priority, critical, ...rest } = record as Record<string, unknown>;
  if (exchange !== undefined) return `${String(priority)} ${String(exchange)}`;
  return [critical, ...Object.entries(rest).flat()].join(" ");
}

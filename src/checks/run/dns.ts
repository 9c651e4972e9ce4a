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
export async function askDns(task: Task): Promise<Try> {
  const question = task.check.dns ?? { resolve: "" };
  const started = performance.now();
  const { records, error } = await resolve(question, task.timeoutMs);
  const base = { reached: records !== undefined, durationMs: performance.now() - started };
  const what = `${question.type ?? "A"} ${question.resolve}`;
  if (records === undefined || records.length === 0) {
    if (question.resolvable === false) return { ...base, reached: true, cause: undefined, findings: [] };
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

async function resolve(question: Question, timeoutMs: number): Promise<{ records?: string[]; error?: string }> {
  const { type = "A", server } = question;
  let timer: NodeJS.Timeout | undefined;
  try {
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    });
    const local = server === undefined && (type === "A" || type === "AAAA");
    const answer = local ? addresses(question.resolve, type) : ask(question.resolve, type, { server, timeoutMs });
    return { records: await Promise.race([answer, timeout]) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const words: Record<string, string> = { ENOTFOUND: "no such name", ENODATA: "no records of this type" };
    return { error: code === undefined ? message : `${words[code] ?? message} (${code})` };
  } finally {
    clearTimeout(timer);
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

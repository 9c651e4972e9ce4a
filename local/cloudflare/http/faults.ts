import type { Fault } from "../main.ts";
import { Answer, Refusal } from "./envelope.ts";

/** How often each rule has been passed over or applied; kept outside the rule so that callers own their objects. */
const counts = new WeakMap<Fault, { skipped: number; applied: number }>();

/** The rule that applies to this call, if any. Counts it, and takes it off the list after its last use. */
export function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  for (const fault of faults) {
    if (!matches(fault, method, path)) continue;
    const count = counts.get(fault) ?? { skipped: 0, applied: 0 };
    counts.set(fault, count);
    if (count.skipped < (fault.after ?? 0)) {
      count.skipped++;
      continue;
    }
    count.applied++;
    if (count.applied >= (fault.times ?? 1)) faults.splice(faults.indexOf(fault), 1);
    return fault;
  }
  return undefined;
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (typeof fault.path === "string") return path.includes(fault.path);
  // A global or sticky expression would remember its position between calls.
  return new RegExp(fault.path.source, fault.path.flags.replace(/[gy]/g, "")).test(path);
}

/** The answer a rule prescribes instead of carrying the call out. */
export function faultAnswer(fault: Fault): Answer | undefined {
  if (fault.status === undefined) return undefined;
  const [code, message] = usual(fault.status);
  const refusal = new Refusal(fault.status, fault.code ?? code, fault.message ?? message);
  const headers = fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
  return Answer.refused(refusal, headers);
}

function usual(status: number): [number, string] {
  if (status === 429) return [971, "Please wait and consider throttling your request speed"];
  if (status === 401 || status === 403) return [10000, "Authentication error"];
  if (status >= 500) return [10013, "An unknown error has occurred. If this error persists, please report this issue."];
  return [10001, "The request could not be processed."];
}

/** Reads a fault from JSON (another process cannot send an expression: `pattern` is its text). */
export function faultFromJson(value: Record<string, unknown>): Fault {
  const { pattern, path, ...rest } = value;
  const known = ["method", "after", "times", "status", "code", "message", "retryAfter", "reset", "delayMs"];
  for (const key of Object.keys(rest)) {
    if (key !== "visibleAfterMs" && !known.includes(key)) {
      throw new Refusal(400, 10001, `"${key}" is not part of a fault; known are path, pattern, ${known.join(", ")}.`);
    }
  }
  if (typeof pattern !== "string" && typeof path !== "string") {
    throw new Refusal(400, 10001, 'A fault needs "path" (text that the path contains) or "pattern" (an expression).');
  }
  return { ...rest, path: typeof pattern === "string" ? new RegExp(pattern) : String(path) };
}

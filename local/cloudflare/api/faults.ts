import type { Fault } from "../../server/contract.ts";
import { retryHeaders } from "../../server/faults.ts";
import { refused } from "./answers.ts";
import type { Json } from "./json.ts";
import { Refusal } from "./refusal.ts";

/** What goes wrong with the next matching API calls; `W` is what a second writer works with. */
export interface CloudflareFault<W> extends Fault {
  /** Cloudflare's error code, beside `status`. */
  code?: number;
  /** Carry out the call, but let reads see its change only after this time. */
  visibleAfterMs?: number;
  /** Carry out the call, and answer with this status all the same. */
  statusAfter?: number;
  /** A second writer: runs right before (or after) the call is carried out. In-process callers only. */
  interfere?: (cloudflare: W) => Promise<void> | void;
  interfereWhen?: "before" | "after";
}

/** The answer a rule prescribes instead of carrying the call out, or with `statusAfter` instead of what it brought. */
export function faultAnswer(fault: CloudflareFault<never>, status = fault.status): Response | undefined {
  if (status === undefined) return undefined;
  const [code, message] = usual(status);
  const refusal = new Refusal(status, fault.code ?? code, fault.message ?? message);
  return refused(refusal, retryHeaders(fault));
}

function usual(status: number): [number, string] {
  if (status === 429) return [971, "Please wait and consider throttling your request speed"];
  if (status === 401 || status === 403) return [10000, "Authentication error"];
  if (status >= 500) return [10013, "An unknown error has occurred. If this error persists, please report this issue."];
  return [10001, "The request could not be processed."];
}

/** Reads a fault from JSON (another process cannot send an expression: `pattern` is its text). */
export function faultFromJson(value: Json): CloudflareFault<unknown> {
  const { pattern, path, ...rest } = value;
  const known = [
    "method",
    "after",
    "times",
    "status",
    "statusAfter",
    "code",
    "message",
    "retryAfter",
    "reset",
    "delayMs",
  ];
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

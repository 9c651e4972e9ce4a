import { APIConnectionError, APIConnectionTimeoutError, APIError } from "cloudflare/core/error";
import { ApiError } from "../../errors.ts";
import { retryAfterMs } from "../../time/retry-after.ts";
import { type ApiReason, explain } from "./explain.ts";
import type { Trace } from "./trace.ts";

interface Envelope {
  errors?: { code?: number; message?: string; error_chain?: { code?: number; message?: string }[] }[];
  /** Some endpoints answer `{ code, error }` instead. */
  code?: number;
  error?: string;
}

/** What is thrown inside a call whose answer came and is not one, e.g. lists nothing where a list must be: asked again. */
export class StrangeAnswer extends Error {
  override readonly name = "StrangeAnswer";
}

/** The list in an answer, which may be written as `null` where it is empty; anything else is no list. */
export function listIn<T>({ result }: { result?: unknown }, of: string): T[] {
  if (result === null) return [];
  if (!Array.isArray(result)) throw new StrangeAnswer(`The answer lists no ${of}.`);
  return result;
}

/** Turns what the official client threw into an `ApiError` with Cloudflare's own words, code and ray, and what to do. */
export function toApiError(error: unknown, trace: Trace): unknown {
  if (error instanceof APIConnectionTimeoutError) return noAnswer("The connection timed out.", error, trace);
  if (error instanceof APIConnectionError) return noAnswer(networkCause(error), error, trace);
  if (error instanceof StrangeAnswer) return noAnswer(error.message, error, trace);
  if (!(error instanceof APIError)) return error;
  if (error.status === undefined) return noAnswer("The call was ended before an answer arrived.", error, trace);
  const { code, detail } = words(error);
  const headers = error.headers as Headers | undefined;
  const challenged = headers?.get("cf-mitigated") === "challenge";
  const status = trace.status ?? error.status;
  const { hint, reason } = explain({ status, code, challenged });
  return new ApiError<ApiReason>({
    service: "Cloudflare",
    method: trace.method,
    path: trace.path,
    status,
    code,
    detail,
    id: ray(headers),
    retryAfterMs: retryAfterMs(headers?.get("retry-after")),
    hint,
    reason,
    cause: error,
  });
}

/** An `ApiError` for a call whose answer never arrived, or was not one: it may or may not have been carried out. */
export function noAnswer(detail: string, cause: unknown, trace: Trace): ApiError<ApiReason> {
  const { hint, reason } = explain({ status: undefined, code: undefined, challenged: false });
  return new ApiError<ApiReason>({ service: "Cloudflare", ...trace, status: undefined, detail, cause, hint, reason });
}

/** True for refusals and silences that may pass by themselves: 408, 429, 5xx, no answer. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.status === undefined || error.status === 408 || error.status === 429 || error.status >= 500;
}

/** True if Cloudflare says that the Worker, or what was asked of it, does not exist. A bare 404 could be anybody's. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && NOT_FOUND.has(error.code ?? 0);
}

/** Script, service and dispatch script not found; workflow not found; no versions yet. */
const NOT_FOUND = new Set([10007, 10090, 10092, 10200, 10222]);

function words(error: APIError): { code: number | undefined; detail: string } {
  const body = error.error as Envelope | undefined;
  const [first, ...others] = body?.errors ?? [];
  const code = first?.code ?? body?.code;
  const parts = [
    first?.message ?? body?.error,
    ...(first?.error_chain ?? []).map((link) => link.message),
    ...others.map((other) => `${other.message} (${other.code})`),
  ].filter((part) => part !== undefined && part !== "");
  // A page of HTML says nothing worth a line of the log.
  return { code, detail: parts.join("; ") || "The answer had no explanation." };
}

function networkCause(error: Error): string {
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? String(cause.code) : undefined;
    if (code !== undefined) return `The connection failed: ${code} ${cause.message}.`;
    if (cause.cause === undefined) return `The connection failed: ${cause.message}.`;
  }
  return "The connection failed.";
}

function ray(headers: Headers | undefined): string | undefined {
  const id = headers?.get("cf-ray");
  return id ? `ray ${id}` : undefined;
}

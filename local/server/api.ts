import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { ApiRequest, Arrival, Fault } from "./contract.ts";
import { takeFault } from "./faults.ts";
import { readBody, send } from "./messages.ts";

/** Calls with this header are the world's own: no fault meets them and the log does not show them. */
export const witnessHeader = "x-local-witness";

/** What a server has of its own behind what all have: the log, delays and broken connections. */
export interface Service<F extends Fault> {
  /** Every path begins with it. */
  base: string;
  requests: ApiRequest[];
  faults: F[];
  /** Answers a call, given the fault that meets it: refusing it as told is the service's part. */
  answer(arrival: Arrival, fault: F | undefined): Response | Promise<Response>;
}

/** Serves an API: every call is logged, meets its fault, and is answered. */
export function createApi<F extends Fault>(
  service: Service<F>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const method = request.method ?? "GET";
    const path = (request.url ?? "/").slice(service.base.length);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const witness = headers[witnessHeader] !== undefined;
    const entry: ApiRequest = { method, path, status: 0, at: Date.now(), headers, body: undefined };
    if (!witness) service.requests.push(entry);
    const body = await readBody(request);
    entry.body = loggedBody(body, headers["content-type"]);
    const fault = witness ? undefined : takeFault(service.faults, method, path);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    if (fault?.reset === "before") return reset(response);
    const answer = await service.answer({ method, path, headers, body }, fault);
    if (fault?.reset === "after") return reset(response);
    entry.status = answer.status;
    await send(response, answer);
  };
}

function reset(response: ServerResponse): void {
  // A reset, not a clean end: the client must not take it for an empty answer.
  response.socket?.resetAndDestroy();
}

function loggedBody(body: Buffer, contentType: string | undefined): string | undefined {
  if (body.byteLength === 0 || /multipart|octet-stream/.test(contentType ?? "")) return undefined;
  const start = body.subarray(0, 1).toString();
  return start === "{" || start === "[" ? body.toString() : undefined;
}

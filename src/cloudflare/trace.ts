import { AsyncLocalStorage } from "node:async_hooks";

/** What was asked, for error sentences: the official client's errors do not know their request. */
export interface Trace {
  method: string;
  /** Below the API base, without the query and the account id. */
  path: string;
  /** The status Cloudflare sent, before any correction of it. */
  status: number | undefined;
}

const traces = new AsyncLocalStorage<Trace>();

/** Runs `call` and lets `trace` learn its request. */
export function traced<T>(trace: Trace, call: () => T): T {
  return traces.run(trace, call);
}

/** `fetch` that notes the request and takes `success: false` for a failure whatever the status says. */
export async function tracedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const trace = traces.getStore();
  const url = new URL(input instanceof Request ? input.url : input);
  if (trace) {
    trace.method = init?.method ?? "GET";
    trace.path = url.pathname.replace(/^.*?\/client\/v4(?=\/)/, "").replace(/^\/accounts\/[^/]+/, "/accounts/…");
  }
  const response = await fetch(input, init);
  if (trace) trace.status = response.status;
  if (!response.ok || response.status === 204 || !/\bjson\b/.test(response.headers.get("content-type") ?? ""))
    return response;
  const text = await response.text();
  return new Response(text, { status: saysFailure(text) ? 400 : response.status, headers: response.headers });
}

function saysFailure(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && "success" in body && body.success === false;
  } catch {
    return false;
  }
}

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

/**
 * `fetch` that notes the request and judges the answer by its body: `success: false` is a failure whatever the status
 * says, and what is no answer of the API at all (a proxy's page, a cut body) is one that may be asked for again.
 */
export async function tracedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const trace = traces.getStore();
  const url = new URL(input instanceof Request ? input.url : input);
  if (trace) {
    trace.method = init?.method ?? "GET";
    trace.path = url.pathname.replace(/^.*?\/client\/v4(?=\/)/, "").replace(/^\/accounts\/[^/]+/, "/accounts/…");
  }
  const response = await fetch(input, init);
  if (trace) trace.status = response.status;
  if (!response.ok || response.status === 204) return response;
  const text = await response.text();
  const verdict = judge(text);
  if (verdict === "refused") return new Response(text, { status: 400, headers: response.headers });
  if (verdict === "answered") return new Response(text, { status: response.status, headers: response.headers });
  if (trace) trace.status = undefined;
  return Response.json({ errors: [{ message: "The answer does not come from Cloudflare's API." }] }, { status: 502 });
}

/** The API answers `{ success, … }`, and GraphQL `{ data, errors }`. */
function judge(text: string): "answered" | "refused" | "strange" {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null) return "strange";
    if ("success" in body) return body.success === false ? "refused" : "answered";
    return "data" in body ? "answered" : "strange";
  } catch {
    return "strange";
  }
}

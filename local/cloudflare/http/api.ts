import type { IncomingMessage, ServerResponse } from "node:http";
import type { Call } from "../api/call.ts";
import type { Memory } from "../api/memory.ts";
import type { ApiRequest, Fault, LocalCloudflare } from "../main.ts";
import type { State } from "../model.ts";
import type { Plane } from "../plane/contract.ts";
import { type ApiToken, authenticate, authenticationError, permitted } from "./auth.ts";
import { Answer, Refusal } from "./envelope.ts";
import { faultAnswer, takeFault } from "./faults.ts";
import { find, type Route } from "./router.ts";
import { readBody } from "./server.ts";
import { createVisibility } from "./visibility.ts";

export interface ApiOptions {
  state: State;
  plane: Plane;
  memory: Memory;
  routes: Route[];
  tokens: ApiToken[];
  requests: ApiRequest[];
  faults: Fault[];
  cloudflare: () => LocalCloudflare;
}

/** Calls with this header are the world's own: no fault meets them and the log does not show them. */
export const witnessHeader = "x-local-witness";

const base = "/client/v4";

/** Serves `/client/v4`: log, faults, authentication, one write per Worker at a time, envelope. */
export function createApi(options: ApiOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const visibility = createVisibility();
  const exclusive = createLocks();
  return async (request, response) => {
    const method = request.method ?? "GET";
    const pathAndQuery = (request.url ?? "/").slice(base.length);
    const witness = request.headers[witnessHeader] !== undefined;
    const entry = logEntry(method, pathAndQuery, request);
    if (!witness) options.requests.push(entry);
    const body = await readBody(request);
    entry.body = loggedBody(body, request.headers["content-type"]);
    const fault = witness ? undefined : takeFault(options.faults, method, pathAndQuery);
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.reset === "before") return drop(response);
    const between = (when: "before" | "after") => fault?.interfere && (fault.interfereWhen ?? "before") === when;
    if (between("before")) await fault?.interfere?.(options.cloudflare());
    let answer = fault === undefined ? undefined : faultAnswer(fault);
    if (answer === undefined) {
      const url = new URL(pathAndQuery, "http://local");
      const script = /\/workers\/(?:scripts|services|workers)\/([^/]+)/.exec(url.pathname)?.[1];
      const carryOut = async () => {
        if (fault?.visibleAfterMs !== undefined) visibility.hide(options.state, script, fault.visibleAfterMs);
        const state = method === "GET" ? visibility.view(options.state) : options.state;
        return dispatch({ ...options, state }, { method, url, request, body });
      };
      answer = method === "GET" || script === undefined ? await carryOut() : await exclusive(script, carryOut);
    }
    if (between("after")) await fault?.interfere?.(options.cloudflare());
    if (fault?.reset === "after") return drop(response);
    entry.status = answer.status;
    send(response, answer);
  };
}

interface Arrived {
  method: string;
  url: URL;
  request: IncomingMessage;
  body: Buffer;
}

async function dispatch(options: ApiOptions, { method, url, request, body }: Arrived): Promise<Answer> {
  try {
    const found = find(options.routes, method, url.pathname);
    // Asset uploads carry the session's own token, which their handler checks.
    const open = found?.route.permission === undefined && found !== undefined;
    const token = open ? { token: "", permissions: [] } : checkToken(options, found?.route, url, request);
    if (found === undefined) {
      throw new Refusal(
        404,
        7000,
        `No route for that URI: the local Cloudflare does not serve ${method} ${url.pathname}`,
      );
    }
    if (found.params.account !== undefined && found.params.account !== options.state.accountId) {
      throw authenticationError();
    }
    const { state, plane, memory } = options;
    const call: Call = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body,
      token,
      state,
      plane,
      memory,
      origin: options.cloudflare().edgeUrl,
    };
    const result = await found.route.handle(call, found.params);
    return result instanceof Answer ? result : Answer.ok(result);
  } catch (cause) {
    if (cause instanceof Refusal) return Answer.refused(cause);
    const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return Answer.refused(
      new Refusal(500, 10013, `The local Cloudflare failed at ${method} ${url.pathname}: ${detail}`),
    );
  }
}

function checkToken(options: ApiOptions, route: Route | undefined, url: URL, request: IncomingMessage): ApiToken {
  try {
    const token = authenticate(request.headers, options.tokens);
    const permission = route?.permission ?? "any";
    const level = request.method === "GET" ? "Read" : "Write";
    if (permission !== "any" && !permitted(token, permission, level)) throw authenticationError();
    return token;
  } catch (cause) {
    // The verify endpoint is the one that tells a wrong token apart.
    const invalid = cause instanceof Refusal && cause.errors[0]?.code === 10000;
    if (invalid && url.pathname.endsWith("/tokens/verify")) throw new Refusal(401, 1000, "Invalid API Token");
    throw cause;
  }
}

function send(response: ServerResponse, answer: Answer): void {
  const bytes = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body;
  const ray = Math.random().toString(16).slice(2, 18).padEnd(16, "0");
  response.writeHead(answer.status, {
    "cf-ray": `${ray}-LCL`,
    ...answer.headers,
    "content-length": bytes.byteLength,
  });
  response.end(bytes);
}

function drop(response: ServerResponse): void {
  // A reset, not a clean end: the client must not take it for an empty answer.
  response.socket?.resetAndDestroy();
}

function logEntry(method: string, path: string, request: IncomingMessage): ApiRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  return { method, path, status: 0, at: Date.now(), headers, body: undefined };
}

function loggedBody(body: Buffer, contentType: string | undefined): string | undefined {
  if (body.byteLength === 0 || /multipart|octet-stream/.test(contentType ?? "")) return undefined;
  const start = body.subarray(0, 1).toString();
  return start === "{" || start === "[" ? body.toString() : undefined;
}

function createLocks(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const run = (tails.get(key) ?? Promise.resolve()).then(work, work);
    tails.set(
      key,
      run.catch(() => undefined),
    );
    return run;
  };
}

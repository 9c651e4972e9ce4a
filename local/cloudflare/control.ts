import { mkdir } from "node:fs/promises";
import { connect } from "node:net";
import { Agent, fetch as undiciFetch } from "undici";
import { createLedger } from "./api/ledger.ts";
import { createMemory, hexId, type Memory } from "./api/memory.ts";
import { routes } from "./api/routes.ts";
import { createApi, witnessHeader } from "./http/api.ts";
import type { ApiToken } from "./http/auth.ts";
import { isObject } from "./http/json.ts";
import { listen, stop } from "./http/server.ts";
import { serveLocal } from "./local.ts";
import type { CloudflareOptions, LocalCloudflare } from "./main.ts";
import type { State } from "./model.ts";
import type { CreatePlane, Plane } from "./plane/contract.ts";
import { seed } from "./seed.ts";

/** What the control plane needs of the data plane; a test may give its own. */
export interface Neighbours {
  createPlane: CreatePlane;
  startProxy(options: {
    directory: string;
    edgePort: number;
  }): Promise<{ url: string; caCert: string; close(): Promise<void> }>;
}

/** Starts the API and the front door on one port, on top of the given data plane. */
export async function startControl(options: CloudflareOptions, neighbours: Neighbours): Promise<LocalCloudflare> {
  await using started = new AsyncDisposableStack();
  await mkdir(options.directory, { recursive: true });
  const state = emptyState(options);
  seed(state, options.resources ?? {});
  const settings = { propagationMs: 0, analyticsLagMs: 0 };
  const plane = await neighbours.createPlane({
    state,
    directory: options.directory,
    propagationMs: () => settings.propagationMs,
    idleVersions: options.idleVersions,
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  started.defer(() => plane.close());
  const memory = rememberTraffic(plane, () => settings.analyticsLagMs, started);
  const main: ApiToken = { token: options.apiToken ?? "local-api-token", permissions: "all" };
  const logs = { requests: [], faults: [], tokens: [main, ...(options.tokens ?? [])], purges: memory.purges };
  const api = createApi({ state, plane, memory, routes, ...logs, cloudflare: () => cloudflare });
  const { server, port } = await listen(options.port ?? 0, {
    control: (request, response) =>
      request.url?.startsWith("/client/v4") === true
        ? api(request, response)
        : serveLocal(cloudflare, memory, { request, response }),
    edge: plane.handle,
    upgrade: plane.upgrade,
  });
  started.defer(() => stop(server));
  const agent = agentTo(port);
  started.defer(() => agent.destroy());
  const proxy = await neighbours.startProxy({ directory: options.directory, edgePort: port });
  started.defer(() => proxy.close());
  const edgeUrl = `http://127.0.0.1:${port}`;
  const running = started.move();
  const cloudflare: LocalCloudflare = Object.assign(settings, {
    ...logs,
    state,
    apiBaseUrl: `${edgeUrl}/client/v4`,
    edgeUrl,
    proxyUrl: proxy.url,
    caCert: proxy.caCert,
    accountId: state.accountId,
    apiToken: main.token,
    subdomain: state.subdomain ?? "",
    api: (method: string, path: string, body?: unknown) => callApi(cloudflare, method, path, body),
    fetch: (url: string, init?: RequestInit) => visit(agent, url, init),
    scheduled: plane.scheduled,
    close: () => running.disposeAsync(),
  });
  return cloudflare;
}

function rememberTraffic(plane: Plane, analyticsLagMs: () => number, started: AsyncDisposableStack): Memory {
  const metrics = () => plane.metrics();
  const ledger = createLedger(metrics);
  started.defer(() => ledger.close());
  return createMemory({ ledger, metrics, analyticsLagMs });
}

/** Whatever the hostname and scheme of a URL, its connection ends at the front door. */
function agentTo(port: number): Agent {
  return new Agent({
    connect: (_options, callback) => {
      const socket = connect(port, "127.0.0.1", () => callback(null, socket));
      socket.on("error", (cause) => callback(cause, null));
    },
  });
}

/** Fetches through the front door, which learns the scheme as it does from its TLS side: by a header. */
function visit(agent: Agent, url: string, init: RequestInit | undefined): Promise<Response> {
  const headers = new Headers(init?.headers);
  if (url.startsWith("https:")) headers.set("x-forwarded-proto", "https");
  const options = { ...(init as object), headers: [...headers], dispatcher: agent };
  // undici's Response is the platform's own; only their type declarations are two.
  return undiciFetch(url, options) as unknown as Promise<Response>;
}

function emptyState(options: CloudflareOptions): State {
  return {
    accountId: options.accountId ?? "a11ce000000000000000000000000001",
    subdomain: options.subdomain === null ? undefined : (options.subdomain ?? "rehearsal"),
    zones: (options.zones ?? ["example.com", "example.net"]).map((name) => ({ id: hexId(), name })),
    workers: new Map(),
    assets: new Map(),
    kvNamespaces: new Map(),
    databases: new Map(),
    buckets: new Map(),
    queues: new Map(),
    workflows: new Map(),
  };
}

async function callApi(cloudflare: LocalCloudflare, method: string, path: string, body: unknown): Promise<unknown> {
  const form = body instanceof FormData;
  const response = await fetch(`${cloudflare.apiBaseUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${cloudflare.apiToken}`,
      [witnessHeader]: "1",
      ...(form || body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (isObject(answer) && answer.success === true) return answer.result;
  // GraphQL has no envelope.
  if (isObject(answer) && "data" in answer) return answer;
  throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
}

import { mkdir } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { handOut } from "../secrets/handed-out.ts";
import type { ApiRequest } from "../server/contract.ts";
import { type Handlers, listen } from "../server/listen.ts";
import { createLedger } from "./analytics/ledger.ts";
import { analytics } from "./analytics/product.ts";
import { type Conditions, fairConditions, weatherOf } from "./api/conditions.ts";
import type { ApiToken } from "./api/contract.ts";
import { serveApi } from "./api/serve.ts";
import { agentTo, callApi, visit } from "./clients.ts";
import type { CloudflareOptions, Fault, LocalCloudflare } from "./contract.ts";
import { serveSigned } from "./d1/files.ts";
import type { CreatePlane, Plane } from "./plane/contract.ts";
import { products } from "./products.ts";
import { seed } from "./seed.ts";
import { emptyState, type State } from "./state.ts";
import { serveSwitches } from "./switches.ts";
import type { Worker } from "./workers/contract.ts";

/** What the control plane needs beside it; a test may give its own. */
export interface Dependencies {
  createPlane: CreatePlane;
  startProxy(options: {
    directory: string;
    edgePort: number;
    beyond?: Record<string, number>;
  }): Promise<{ url: string; caCert: string; close(): Promise<void> }>;
}

/** What calls leave behind, and the tokens they may carry. */
interface Logs {
  requests: ApiRequest[];
  faults: Fault[];
  tokens: ApiToken[];
}

/** What a token may read that changes nothing. */
const READS = ["Workers Scripts", "Workers Routes", "Zone", "Queues", "Account Analytics"];

/** Starts the API and the front door on one port, on top of the given data plane. */
export async function startControl(options: CloudflareOptions, around: Dependencies): Promise<LocalCloudflare> {
  await using started = new AsyncDisposableStack();
  await mkdir(options.directory, { recursive: true });
  const state = emptyState(options);
  seed(state, options.resources ?? {});
  const conditions = fairConditions();
  const plane = await startPlane(options, { createPlane: around.createPlane, state, conditions });
  started.defer(() => plane.close());
  const main: ApiToken = { token: options.apiToken ?? "local-api-token", permissions: "all" };
  const reader: ApiToken = { token: "local-read-token", permissions: READS.map((what) => `${what} Read`) };
  const logs: Logs = { requests: [], faults: [], tokens: [main, reader, ...(options.tokens ?? [])] };
  handOut(...logs.tokens.map(({ token }) => token));
  const ledger = createLedger(() => plane.metrics(), weatherOf(conditions, true).now);
  started.defer(() => ledger.close());
  const api = serveApi<Worker, State, Plane, LocalCloudflare>({
    products: [...products, analytics(ledger, conditions)],
    ...{ state, plane, ...logs },
    world: () => cloudflare,
    weather: (witness) => weatherOf(conditions, witness),
    origin: () => server.url,
  });
  const request: Handlers["request"] = (request, response) => {
    response.setHeader("date", new Date(Date.now() + conditions.clockOffsetMs).toUTCString());
    if (!isControl(request)) return plane.handle(request, response);
    if (request.url?.startsWith("/client/v4")) return api(request, response);
    if (request.url?.startsWith("/__signed/")) return serveSigned(state, request, response);
    return serveSwitches(cloudflare, request, response);
  };
  const server = await listen(options.port ?? 0, { request, upgrade: plane.upgrade });
  started.defer(() => server.close());
  const agent = agentTo(server.port);
  started.defer(() => agent.destroy());
  const { directory, beyond = {} } = options;
  const proxy = await around.startProxy({ directory, edgePort: server.port, beyond });
  started.defer(() => proxy.close());
  const running = started.move();
  const cloudflare: LocalCloudflare = Object.assign(conditions, {
    ...logs,
    state,
    invocations: ledger.entries,
    ...{ apiBaseUrl: `${server.url}/client/v4`, edgeUrl: server.url, proxyUrl: proxy.url, caCert: proxy.caCert },
    ...{ accountId: state.accountId, apiToken: main.token, readToken: reader.token, subdomain: state.subdomain ?? "" },
    api: (method: string, path: string, body?: unknown) => callApi(cloudflare, { method, path, body }),
    fetch: (url: string, init?: RequestInit) => visit(agent, url, init),
    scheduled: plane.scheduled,
    answeredBy: plane.answeredBy,
    metrics: plane.metrics,
    close: () => running.disposeAsync(),
  });
  return cloudflare;
}

function startPlane(
  options: CloudflareOptions,
  given: { createPlane: CreatePlane; state: State; conditions: Conditions },
): Promise<Plane> {
  return given.createPlane({
    state: given.state,
    directory: options.directory,
    propagationMs: () => given.conditions.propagationMs,
    overridesFiles: () => given.conditions.overridesFiles === "yes",
    idleVersions: options.idleVersions,
    ...(options.log === undefined ? {} : { log: options.log }),
  });
}

/** Names under which this machine, and not a visitor's hostname, is addressed. */
const controlHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$|^api\.cloudflare\.com(:443)?$/i;

/** Paths on the machine's own name that are not a visitor's. */
const controlPath = /^\/(client\/v4|__local|__signed)(\/|$|\?)/;

/** True for the API and the switches of the local world; everything else comes from visitors. */
function isControl({ headers, url }: IncomingMessage): boolean {
  return controlHost.test(headers.host ?? "") && controlPath.test(url ?? "");
}

/** Takes requests that arrived at the edge to a version in workerd and streams the answer back. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { hasBody, newRay, visitedUrl, visitorHeaders, workerHeaders } from "./edge-request.ts";
import { ENTRYPOINT_HEADER, OUTCOME_HEADER } from "./edge-worker.ts";
import { sendError } from "./error-pages.ts";
import type { Fleet, Lease } from "./fleet.ts";
import { agent, OUTCOME_TOKEN } from "./launch.ts";
import type { Metrics } from "./metrics.ts";
import type { Rays } from "./rays.ts";
import { AFFINITY_HEADER, OVERRIDE_HEADER, type Wishes } from "./split.ts";
import type { Picked } from "./traffic.ts";

export interface FrontDoor {
  fleet: Fleet;
  metrics: Metrics;
  rays: Rays;
  /** Holds a request while the Durable Objects of its Worker move to another version. */
  ready(worker: string): Promise<void>;
}

/** The headers of a request that steer which version answers it. */
export function wishesOf({ headers }: IncomingMessage): Wishes {
  return { overrides: joined(headers[OVERRIDE_HEADER]), key: joined(headers[AFFINITY_HEADER]) };
}

const joined = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(", ") : value);

/** A request and where its answer goes. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** A named export that answers instead of the default one. */
  entrypoint?: string | undefined;
}

/** Serves one request from the version that was picked for it. Never rejects. */
export async function serve(door: FrontDoor, picked: Picked, exchange: Exchange): Promise<void> {
  const { response } = exchange;
  const ray = newRay();
  response.setHeader("cf-ray", ray);
  response.setHeader("server", "cloudflare");
  if ("why" in picked) return sendError(response, picked.status, picked.code, picked.why);
  const started = performance.now();
  const { version, overridden, direct } = picked;
  door.rays.note(ray, version.id);
  let lease: Lease | undefined;
  let status: string;
  try {
    await door.ready(version.worker);
    lease = await door.fleet.acquire(version);
    status = await pass(lease.instance.origin, ray, exchange);
  } catch (error) {
    // Headers were sent: the Worker's own stream broke off.
    status = response.headersSent ? "scriptThrewException" : "internalError";
    const why = error instanceof Error ? error.message : String(error);
    sendError(response, 503, 1105, `Version ${version.id} of Worker "${version.worker}" did not answer: ${why}`);
  } finally {
    lease?.release();
  }
  if (direct) return;
  const wallTimeMs = performance.now() - started;
  door.metrics.record({ worker: version.worker, versionId: version.id, status, wallTimeMs, overridden });
}

/** One exchange with workerd; resolves to the outcome once the answer has left. */
async function pass(origin: string, ray: string, { request, response, entrypoint }: Exchange): Promise<string> {
  const abort = new AbortController();
  const gone = () => {
    if (!response.writableFinished) abort.abort();
  };
  // Without this, answers that nobody reads would hold every connection to workerd.
  response.once("close", gone);
  try {
    const answer = await ask(origin, { request, ray, entrypoint, signal: abort.signal });
    const mark = answer.headers[OUTCOME_HEADER];
    response.writeHead(answer.statusCode, visitorHeaders(answer.headers, ray));
    await transfer(answer.body, response);
    return typeof mark === "string" && mark.startsWith(`${OUTCOME_TOKEN} `)
      ? mark.slice(OUTCOME_TOKEN.length + 1)
      : "success";
  } catch (error) {
    if (abort.signal.aborted) return "clientDisconnected";
    throw error;
  } finally {
    response.off("close", gone);
  }
}

/** Streams an answer to its visitor. Not `pipeline`, whose abort signal costs more than the rest of a request. */
function transfer(body: Readable, response: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    response.once("finish", resolve).once("close", () => reject(new Error("The visitor left.")));
    body.once("error", reject);
    body.pipe(response);
  });
}

interface Question {
  request: IncomingMessage;
  ray: string;
  entrypoint: string | undefined;
  signal: AbortSignal;
}

async function ask(origin: string, { request, ray, entrypoint, signal }: Question): Promise<Dispatcher.ResponseData> {
  const { url, path } = visitedUrl(request);
  const body = hasBody(request);
  const options = {
    origin,
    path: path.startsWith("/") ? path : "/",
    method: (request.method ?? "GET") as Dispatcher.HttpMethod,
    headers: [
      ...workerHeaders(request, url, ray),
      ...(entrypoint === undefined ? [] : [ENTRYPOINT_HEADER, entrypoint]),
    ],
    body: body ? request : null,
    signal,
  };
  try {
    return await agent.request(options);
  } catch (error) {
    // Most likely workerd closed an idle connection at the moment we used it. What may be asked twice is asked again.
    const isSafe = !body && ["GET", "HEAD", "OPTIONS"].includes(options.method);
    if (!isSafe || signal.aborted || !isBrokenConnection(error)) throw error;
    return agent.request(options);
  }
}

function isBrokenConnection(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? "";
  return ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE", "ECONNREFUSED"].includes(code);
}

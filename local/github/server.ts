import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A request that reached the API, in order of arrival. */
export interface ApiRequest {
  method: string;
  /** With the query. */
  path: string;
  /** 0 when the connection was reset instead of an answer. */
  status: number;
  at: number;
  headers: Record<string, string>;
  body: string | undefined;
}

/** What goes wrong with the next matching API calls. Rules are tried in order; a rule ends after `times` matches. */
export interface Fault {
  method?: string;
  /** Matched against the path, query included. */
  path: RegExp | string;
  /** How many matching calls to skip first; 0 by default. */
  after?: number;
  /** How many calls it applies to; 1 by default. */
  times?: number;
  /** Answer with this status instead of doing anything. */
  status?: number;
  message?: string;
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number;
  /** Close the connection before the call is carried out, or after it was applied but before the answer. */
  reset?: "before" | "after";
  delayMs?: number;
}

interface Options {
  port: number;
  requests: ApiRequest[];
  faults: Fault[];
  answer(request: Request): Promise<Response>;
}

/** Serves `answer` on 127.0.0.1, records every call and applies faults. Returns the address and how to stop. */
export async function serve(options: Options): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    handle(options, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(options: Options, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const method = incoming.method ?? "GET";
  const path = incoming.url ?? "/";
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const body = chunks.length === 0 ? undefined : Buffer.concat(chunks).toString();
  const record: ApiRequest = { method, path, status: 0, at: Date.now(), headers, body };
  options.requests.push(record);

  const fault = takeFault(options.faults, method, path);
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
  if (fault?.reset === "before") return reset(incoming);
  const init = { method, headers, ...(body === undefined || method === "GET" ? {} : { body }) };
  const response =
    fault?.status === undefined
      ? await options.answer(new Request(`http://127.0.0.1${path}`, init))
      : faultAnswer(fault, fault.status);
  if (fault?.reset === "after") return reset(incoming);
  record.status = response.status;
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

function reset(incoming: IncomingMessage): void {
  incoming.socket.resetAndDestroy();
}

function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  for (const [index, fault] of faults.entries()) {
    const matches = typeof fault.path === "string" ? path.includes(fault.path) : fault.path.test(path);
    if (!matches || (fault.method !== undefined && fault.method !== method)) continue;
    if ((fault.after ?? 0) > 0) {
      fault.after = (fault.after ?? 0) - 1;
      continue;
    }
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times === 0) faults.splice(index, 1);
    return fault;
  }
  return undefined;
}

function faultAnswer(fault: Fault, status: number): Response {
  const headers = fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
  const message = fault.message ?? "Server Error";
  return Response.json(
    { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
    { status, headers },
  );
}

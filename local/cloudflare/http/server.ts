import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Reads the whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Names under which this machine, and not a visitor's hostname, is addressed. */
export function isControlHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$|^api\.cloudflare\.com(:443)?$/i.test(host ?? "");
}

export interface Handlers {
  /** The API and the switches of the local world: requests to the machine itself. */
  control(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Everything else: visitors. */
  edge(request: IncomingMessage, response: ServerResponse): void;
  upgrade: (request: IncomingMessage, socket: import("node:stream").Duplex, head: Buffer) => void;
}

/** Paths on the machine's own name that are not a visitor's. */
const controlPath = /^\/(client\/v4|__local|__signed)(\/|$|\?)/;

/** Listens on 127.0.0.1; `port` 0 takes a free one. */
export async function listen(port: number, handlers: Handlers): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    if (isControlHost(request.headers.host) && controlPath.test(request.url ?? "")) {
      handlers.control(request, response).catch((cause: unknown) => {
        response.destroy(cause instanceof Error ? cause : new Error(String(cause)));
      });
    } else handlers.edge(request, response);
  });
  server.on("upgrade", handlers.upgrade);
  // Clients keep idle connections for longer than Node's 5 s, and would see a reset.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

/** Stops listening and ends every connection. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

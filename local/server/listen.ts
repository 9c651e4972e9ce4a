import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Listening } from "./contract.ts";

/** What becomes of requests. One that fails ends its connection: no client may take it for an answer. */
export interface Handlers {
  request(request: IncomingMessage, response: ServerResponse): Promise<void> | void;
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** Listens on 127.0.0.1; `port` 0 takes a free one. */
export async function listen(port: number, handlers: Handlers): Promise<Listening> {
  const server = createServer(async (request, response) => {
    try {
      await handlers.request(request, response);
    } catch (cause) {
      response.destroy(cause instanceof Error ? cause : new Error(String(cause)));
    }
  });
  if (handlers.upgrade !== undefined) server.on("upgrade", handlers.upgrade);
  // Clients keep idle connections for longer than Node's 5 s, and would see a reset.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

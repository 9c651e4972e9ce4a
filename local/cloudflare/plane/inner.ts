/** The doors through which Workers leave their workerd: service bindings, queues and their own outgoing requests. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** Where a door leads. Every destination has a port of its own, because RPC sessions carry no headers. */
export type Destination =
  /** A service binding; `entrypoint` is a named export. Every `lane` has RPC sessions of its own. */
  | { to: "service"; worker: string; entrypoint: string | undefined; lane?: number }
  /** Tells the lane by which a Worker's new workflow runs go. */
  | { to: "lane"; worker: string }
  /** What a Worker fetches by URL. */
  | { to: "internet"; caller: string }
  /** A queue producer; `delay` in seconds. */
  | { to: "queue"; queue: string; delay: number | undefined }
  /** A workflow: its name, and the Worker and class that run it. */
  | { to: "workflow"; workflow: string; worker: string; className: string };

/** What stands behind the doors. */
export interface Behind {
  request(to: Destination, request: IncomingMessage, response: ServerResponse): void;
  upgrade(to: Destination, request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** An RPC session: Cap'n Proto after an HTTP CONNECT. */
  session(to: Destination, request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export interface Inner {
  /** host:port of the door to a destination; opened on first call. */
  address(to: Destination): Promise<string>;
  /** Until this is called, doors are closed. */
  open(behind: Behind): void;
  close(): Promise<void>;
}

export function createInner(): Inner {
  const doors = new Map<string, Promise<Server>>();
  let behind: Behind | undefined;

  const listen = async (to: Destination): Promise<Server> => {
    const server = createServer((request, response) => behind?.request(to, request, response));
    server.on("upgrade", (request, socket, head) => behind?.upgrade(to, request, socket, head));
    server.on("connect", (request, socket, head) => behind?.session(to, request, socket, head));
    server.keepAliveTimeout = 65_000;
    await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
    return server;
  };

  return {
    async address(to) {
      const key = JSON.stringify(to);
      let door = doors.get(key);
      if (door === undefined) {
        door = listen(to);
        doors.set(key, door);
      }
      return `127.0.0.1:${((await door).address() as AddressInfo).port}`;
    },
    open(opened) {
      behind = opened;
    },
    async close() {
      for (const door of doors.values()) {
        const server = await door;
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

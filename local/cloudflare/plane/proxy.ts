/** The proxy behind HTTPS_PROXY: real TLS for every hostname, and the local front door behind it. */
import {
  createServer,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { TLSSocket } from "node:tls";
import { createCertificates } from "./certificates.ts";
import { type Destination, destination, isLoopback, type Place, placeOf } from "./destination.ts";

export interface LocalProxy {
  /** `http://127.0.0.1:port`, for HTTP_PROXY and HTTPS_PROXY. */
  url: string;
  /** Path of the CA certificate (PEM), for NODE_EXTRA_CA_CERTS. */
  caCert: string;
  close(): Promise<void>;
}

/** What a proxy is given. */
interface ProxyOptions {
  directory: string;
  edgePort: number;
  port?: number;
  /** Ports of this machine where other hosts than the edge's answer; a name with a dot in front has all below it. */
  beyond?: Record<string, number>;
}

/**
 * Starts the proxy. `CONNECT host:443` is answered with TLS under a certificate of the local CA and goes to the front
 * door on `edgePort`, or to who answers for that host, as do plain `http://host/` requests. Loopback targets pass through;
 * nothing else is ever dialled.
 */
export async function startProxy(options: ProxyOptions): Promise<LocalProxy> {
  const certificates = await createCertificates(options.directory);
  const edge = placeOf(options);
  const pool = new HttpAgent({ keepAlive: true, keepAliveMsecs: 1_000, timeout: 3_000 });
  const secure = frontServer("https", edge, pool);
  const plain = frontServer("http", edge, pool);
  const sockets = new Set<Duplex>();

  const server = createServer((request, response) => absolute(request, response, { edge, pool }));
  server.on("upgrade", (request, socket, head) => absoluteUpgrade(request, socket, { head, edge }));
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("connect", async (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    const target = destination(request.url ?? "", 443);
    if (target === undefined) return void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
    if (isLoopback(target.host)) return tunnel(target, socket, head);
    const secureContext = await certificates.contextFor(target.host);
    if (socket.destroyed) return;
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    if (head.length > 0) socket.unshift(head);
    if (target.port === 80) return void plain.emit("connection", socket);
    const tls = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ["http/1.1"] });
    tls.on("error", () => tls.destroy());
    secure.emit("connection", tls);
  });

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    caCert: certificates.caCert,
    async close() {
      pool.destroy();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server without a port: it is handed connections that were opened through the proxy. */
function frontServer(scheme: "http" | "https", edge: Place, pool: HttpAgent): Server {
  const server = createServer((request, response) =>
    forward(request, response, { to: edge(request.headers.host), scheme, pool }),
  );
  server.on("upgrade", (request, socket, head) =>
    forwardUpgrade(request, socket, { head, to: edge(request.headers.host), scheme }),
  );
  server.keepAliveTimeout = 65_000;
  return server;
}

/** A plain request in absolute form: `GET http://host/path`. */
function absolute(
  request: IncomingMessage,
  response: ServerResponse,
  { edge, pool }: { edge: Place; pool: HttpAgent },
): void {
  const url = absoluteUrl(request);
  if (url === undefined) {
    response.writeHead(400, { "content-type": "text/plain" });
    response.end("This is a proxy: set HTTP_PROXY and HTTPS_PROXY to its address instead of asking it directly.\n");
    return;
  }
  const to = isLoopback(url.hostname) ? { host: url.hostname, port: Number(url.port || 80) } : edge(url.host);
  request.url = `${url.pathname}${url.search}`;
  request.headers.host = url.host;
  forward(request, response, { to, scheme: url.protocol === "https:" ? "https" : "http", pool });
}

function absoluteUpgrade(request: IncomingMessage, socket: Duplex, { head, edge }: { head: Buffer; edge: Place }) {
  const url = absoluteUrl(request);
  if (url === undefined) return socket.destroy();
  const to = isLoopback(url.hostname) ? { host: url.hostname, port: Number(url.port || 80) } : edge(url.host);
  request.url = `${url.pathname}${url.search}`;
  request.headers.host = url.host;
  return forwardUpgrade(request, socket, { head, to, scheme: "http" });
}

function absoluteUrl({ url }: IncomingMessage): URL | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
}

/** The visitor's headers as a flat list, with the scheme they came by. */
function headersOf(request: IncomingMessage, scheme: string, hopByHop: RegExp): string[] {
  const headers = ["Host", request.headers.host ?? ""];
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    const name = request.rawHeaders[i] ?? "";
    if (/^(host|x-forwarded-proto|proxy-.*)$/i.test(name) || hopByHop.test(name)) continue;
    headers.push(name, request.rawHeaders[i + 1] ?? "");
  }
  headers.push("X-Forwarded-Proto", scheme);
  return headers;
}

function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { to, scheme, pool }: { to: Destination; scheme: string; pool: HttpAgent },
): void {
  const upstream = httpRequest({
    ...to,
    agent: pool,
    method: request.method ?? "GET",
    path: request.url ?? "/",
    headers: headersOf(request, scheme, /^(connection|keep-alive|te|trailer)$/i),
  });
  upstream.once("response", (answer) => {
    const skip = /^(connection|keep-alive)$/i;
    const headers: string[] = [];
    for (let i = 0; i < answer.rawHeaders.length; i += 2) {
      if (!skip.test(answer.rawHeaders[i] ?? ""))
        headers.push(answer.rawHeaders[i] ?? "", answer.rawHeaders[i + 1] ?? "");
    }
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, headers);
    answer.pipe(response);
    answer.once("error", () => response.destroy());
  });
  upstream.once("error", () => response.destroy());
  response.once("close", () => upstream.destroy());
  request.pipe(upstream);
}

/** Passes the handshake on as it came; from then on bytes flow both ways. */
function forwardUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  { head, to, scheme }: { head: Buffer; to: Destination; scheme: string },
): void {
  const upstream = connect(to);
  const headers = headersOf(request, scheme, /^$/);
  let text = `${request.method} ${request.url} HTTP/1.1\r\n`;
  for (let i = 0; i < headers.length; i += 2) text += `${headers[i]}: ${headers[i + 1]}\r\n`;
  upstream.write(`${text}\r\n`);
  couple(upstream, socket, head);
}

function tunnel(target: Destination, socket: Duplex, head: Buffer): void {
  const upstream = connect(target);
  upstream.once("connect", () => socket.write("HTTP/1.1 200 Connection Established\r\n\r\n"));
  couple(upstream, socket, head);
}

function couple(upstream: Socket, socket: Duplex, head: Buffer): void {
  const end = () => {
    upstream.destroy();
    socket.destroy();
  };
  for (const side of [upstream, socket]) side.on("error", end).on("close", end);
  if (head.length > 0) upstream.write(head);
  upstream.pipe(socket).pipe(upstream);
}

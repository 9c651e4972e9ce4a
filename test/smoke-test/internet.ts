/** A small internet for checks: host names, real TLS under a CA of its own, plain HTTP, and a proxy that leads there. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import http2 from "node:http2";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import { createAuthority } from "./authority.ts";

export interface Asked {
  host: string;
  secure: boolean;
  method: string;
  /** Path and query. */
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

export interface Page {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
  /** Close the connection instead of answering. */
  hangUp?: boolean;
  delayMs?: number;
}

export type Site = (asked: Asked) => Page | Promise<Page>;

export interface HostOptions {
  site: Site;
  /** Days from now on which its certificate ends; 60 by default. */
  days?: number;
  maxProtocol?: tls.SecureVersion;
}

export interface Internet {
  /** Everything that was asked, in order. */
  asked: Asked[];
  /** What a process needs to live here. */
  env: Record<string, string>;
  directory: string;
  /** Port of the hosts' TLS on 127.0.0.1, for those who come without the proxy. */
  tlsPort: number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts the hosts; every other name is unknown there. */
export async function startInternet(hosts: Record<string, Site | HostOptions>): Promise<Internet> {
  const directory = await mkdtemp(join(tmpdir(), "slipway-smoke-"));
  const authority = await createAuthority();
  const asked: Asked[] = [];
  const known = new Map(
    Object.entries(hosts).map(([name, host]) => [name, typeof host === "function" ? { site: host } : host]),
  );
  const contexts: Contexts = new Map();
  for (const [name, { days = 60 }] of known)
    contexts.set(name, tls.createSecureContext(await authority.issue(name, days)));
  const secure = new Map<tls.SecureVersion, net.Server>();
  for (const version of new Set([...known.values()].map(newestProtocol)))
    secure.set(version, tlsServer(version, contexts, answer(known, asked, true)));
  const proxy = http.createServer(answer(known, asked, false));
  proxy.on("connect", tunnel(known, secure));
  await Promise.all([...secure.values(), proxy].map(listen));
  const ca = join(directory, "ca.pem");
  await writeFile(ca, authority.pem);
  return {
    asked,
    directory,
    tlsPort: portOf(secure.get("TLSv1.3") as net.Server),
    env: environment(directory, { proxy: `http://127.0.0.1:${portOf(proxy)}`, ca }),
    async [Symbol.asyncDispose]() {
      proxy.closeAllConnections();
      proxy.close();
      for (const server of secure.values()) server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

type Hosts = Map<string, HostOptions>;
type Contexts = Map<string, tls.SecureContext>;

const newestProtocol = ({ maxProtocol = "TLSv1.3" }: HostOptions): tls.SecureVersion => maxProtocol;

/** Notes what was asked, and answers with what the host's site says. */
function answer(hosts: Hosts, asked: Asked[], secure: boolean) {
  return async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const authorityName = request.headers[":authority"] ?? request.headers.host ?? "";
    const host = String(authorityName).split(":")[0] ?? "";
    const body = Buffer.concat(await request.toArray()).toString();
    const url = (request.url ?? "/").replace(/^http:\/\/[^/]+/, "");
    const seen = { host, secure, method: request.method ?? "", url, headers: request.headers, body };
    asked.push(seen);
    const page = (await hosts.get(host)?.site(seen)) ?? { status: 404 };
    if (page.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, page.delayMs));
    if (page.hangUp) return void request.socket.destroy();
    response.writeHead(page.status ?? 200, page.headers ?? {});
    response.end(request.method === "HEAD" ? undefined : page.body);
  };
}

function tlsServer(maxVersion: tls.SecureVersion, contexts: Contexts, answer: unknown): net.Server {
  const settings: http2.SecureServerOptions = {
    allowHTTP1: true,
    maxVersion,
    SNICallback: (name, done) => {
      const context = contexts.get(name);
      if (context === undefined) done(new Error(`no certificate for ${name}`));
      else done(null, context);
    },
  };
  return http2.createSecureServer(settings, answer as never) as unknown as net.Server;
}

/** Leads the proxy's clients to the server of the host that they ask for. */
function tunnel(hosts: Hosts, servers: Map<tls.SecureVersion, net.Server>) {
  return (request: http.IncomingMessage, socket: net.Socket) => {
    socket.on("error", () => undefined);
    const [name = "", port] = (request.url ?? "").split(":");
    const host = hosts.get(name);
    if (host === undefined || port !== "443") return void socket.end("HTTP/1.1 502 Unknown host\r\n\r\n");
    const server = servers.get(newestProtocol(host)) as net.Server;
    const inner = net.connect(portOf(server), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connected\r\n\r\n");
      inner.pipe(socket).pipe(inner);
    });
    inner.on("error", () => socket.destroy());
    socket.on("close", () => inner.destroy());
  };
}

const listen = (server: net.Server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

const portOf = (server: net.Server) => (server.address() as AddressInfo).port;

const environment = (directory: string, { proxy, ca }: { proxy: string; ca: string }) => ({
  PATH: process.env.PATH ?? "",
  HOME: directory,
  RUNNER_TEMP: directory,
  HTTP_PROXY: proxy,
  HTTPS_PROXY: proxy,
  NO_PROXY: "127.0.0.1,localhost",
  NODE_EXTRA_CA_CERTS: ca,
});

/** A cache in front of a site, as an edge has one: it honours Cache-Control and says what it did. */
export function cached(site: Site): Site {
  const store = new Map<string, Page>();
  return async (asked) => {
    const key = `${asked.host}${asked.url}`;
    const hit = store.get(key);
    if (hit !== undefined) return { ...hit, headers: { ...hit.headers, "cf-cache-status": "HIT" } };
    const page = await site(asked);
    const control = String(page.headers?.["cache-control"] ?? "");
    const cacheable = asked.method === "GET" && /max-age=[1-9]/.test(control);
    if (cacheable) store.set(key, page);
    const status = cacheable ? "MISS" : control === "" ? "DYNAMIC" : "BYPASS";
    return { ...page, headers: { ...page.headers, "cf-cache-status": status } };
  };
}

/** A page of JSON. */
export const json = (value: unknown, headers: Page["headers"] = {}): Page => ({
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(value),
});

import http from "node:http";
import https from "node:https";
import net from "node:net";
import { failure } from "../wire/failure.ts";
import type { Line } from "./attempt.ts";
import type { Task } from "./plan.ts";
import type { Try } from "./retry.ts";

/** Opens a TCP connection and closes it; through the proxy when the environment names one for this host. */
export async function askPort(task: Task, line: Line): Promise<Try> {
  const { address, reachable = true } = task.check.addr ?? { address: "" };
  const url = new URL(address.replace(/^tcp:/, "http:"));
  const port = Number(address.split(":").at(-1));
  const started = performance.now();
  const seen = await connect(url.hostname, port, { timeoutMs: task.timeoutMs, signal: line.signal });
  const base = { reached: seen.port !== "unknown", durationMs: performance.now() - started };
  const expected = reachable ? "open" : "closed";
  if (seen.port === expected) return { ...base, cause: undefined, findings: [] };
  const finding = { what: address, expected, actual: seen.why };
  if (line.signal.aborted) return { ...base, cause: "deadline", findings: [finding] };
  return { ...base, cause: seen.port === "open" ? "assertion" : "connection", findings: [finding] };
}

/** What was found out about a port. `unknown`: nobody got as far as asking for it, which proves that it is neither. */
interface Seen {
  port: "open" | "closed" | "unknown";
  why: string;
}

/** Codes of what stands before the port: a name that leads nowhere, a network that is not there. */
const BEFORE = /^(ENOTFOUND|EAI_|ENETUNREACH|EADDRNOTAVAIL|EACCES|EMFILE)/;

async function connect(host: string, port: number, options: { timeoutMs: number; signal: AbortSignal }): Promise<Seen> {
  const proxy = proxyFor(host.replace(/^\[|\]$/g, ""), port);
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
  try {
    if (proxy === undefined) await direct(host.replace(/^\[|\]$/g, ""), port, signal);
    else await tunnel(proxy, `${host}:${port}`, signal);
    return { port: "open", why: "open" };
  } catch (error) {
    if (options.signal.aborted) return { port: "unknown", why: "the run's deadline passed" };
    if (signal.aborted) return { port: "closed", why: `no connection within ${options.timeoutMs} ms` };
    const unknown = error instanceof ProxyRefusal || BEFORE.test(String((error as NodeJS.ErrnoException).code));
    return { port: unknown ? "unknown" : "closed", why: failure(error).message };
  }
}

/** A proxy that did not try: it does not know us, or does not let us there. */
class ProxyRefusal extends Error {}

function direct(host: string, port: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port });
    const abort = () => socket.destroy(new Error("aborted"));
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
    socket.once("connect", () => {
      socket.destroy();
      resolve();
    });
    socket.once("error", reject);
  });
}

function tunnel(proxy: URL, authority: string, signal: AbortSignal): Promise<void> {
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const authorization = proxy.username === "" ? {} : { "proxy-authorization": `Basic ${btoa(credentials)}` };
  const client = proxy.protocol === "https:" ? https : http;
  const { hostname, port } = proxy;
  return new Promise((resolve, reject) => {
    const headers = { host: authority, ...authorization };
    const request = client.request({
      hostname,
      port,
      method: "CONNECT",
      path: authority,
      headers,
      signal,
      agent: false,
    });
    request.once("connect", (response, socket) => {
      socket.destroy();
      if (response.statusCode === 200) resolve();
      else {
        const { statusCode = 0 } = response;
        const says = `the proxy answered ${statusCode}`;
        reject(statusCode >= 500 ? new Error(says) : new ProxyRefusal(says));
      }
    });
    // A proxy that cannot be reached says nothing about what lies behind it.
    request.once("error", (error) => reject(new ProxyRefusal(failure(error).message, { cause: error })));
    request.end();
  });
}

/** The proxy the environment names for a host; undefined when NO_PROXY excepts it or none is set. */
export function proxyFor(host: string, port: number, environment: NodeJS.ProcessEnv = process.env): URL | undefined {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name];
  const text = read("HTTPS_PROXY");
  if (!text || !URL.canParse(text)) return undefined;
  const name = host.toLowerCase();
  const excepted = (read("NO_PROXY") ?? "").split(/[\s,]+/).some((entry) => {
    const [, pattern = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (pattern === "" || (only !== undefined && Number(only) !== port)) return false;
    const suffix = pattern.replace(/^\*?\.?/, "");
    return pattern === "*" || name === suffix || name.endsWith(`.${suffix}`);
  });
  return excepted ? undefined : new URL(text);
}

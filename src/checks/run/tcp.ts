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
  const error = await connect(url.hostname, port, { timeoutMs: task.timeoutMs, signal: line.signal });
  const base = { reached: error === undefined, durationMs: performance.now() - started };
  if ((error === undefined) === reachable) return { ...base, reached: true, cause: undefined, findings: [] };
  const expected = reachable ? "open" : "closed";
  const finding = { what: address, expected, actual: error ?? "open" };
  return { ...base, cause: reachable ? "connection" : "assertion", findings: [finding] };
}

async function connect(host: string, port: number, options: { timeoutMs: number; signal: AbortSignal }) {
  const proxy = proxyFor(host, port);
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
  try {
    if (proxy === undefined) await direct(host, port, signal);
    else await tunnel(proxy, `${host}:${port}`, signal);
    return undefined;
  } catch (error) {
    return signal.aborted ? `no connection within ${options.timeoutMs} ms` : failure(error).message;
  }
}

function direct(host: string, port: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port });
    const abort = () => socket.destroy(new Error("aborted"));
    signal.addEventListener("abort", abort, { once: true });
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
      else reject(new Error(`the proxy answered ${response.statusCode}`));
    });
    request.once("error", reject);
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

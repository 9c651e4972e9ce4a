import type { EventEmitter } from "node:events";
import http2 from "node:http2";
import type https from "node:https";
import type { Readable } from "node:stream";
import type { TLSSocket } from "node:tls";
import { type Answer, lazyJson, type Wire } from "./answer.ts";
import { collectBody, decodeBody } from "./body.ts";
import { certificateOf } from "./certificate.ts";
import { failure, RequestFailure } from "./failure.ts";

/** One request over HTTP/2 on a connection of its own; the agent opens it, so proxies are honoured. */
export async function exchange2(wire: Wire, agent: https.Agent): Promise<Answer> {
  const { url } = wire;
  if (url.protocol !== "https:") throw new RequestFailure("connection", "HTTP/2 needs https://");
  const timeout = AbortSignal.timeout(wire.timeoutMs);
  const signal = AbortSignal.any([wire.signal, timeout]);
  const why = () =>
    timeout.aborted && !wire.signal.aborted
      ? new RequestFailure("timeout", `no answer within ${wire.timeoutMs} ms`)
      : new RequestFailure("deadline", "the run's deadline passed");
  let socket: TLSSocket | undefined;
  try {
    socket = await connect(url, agent, signal);
    if (socket.alpnProtocol !== "h2") throw new RequestFailure("connection", "the server does not speak HTTP/2");
    return await ask(wire, socket, signal);
  } catch (error) {
    throw signal.aborted ? why() : failure(error);
  } finally {
    socket?.destroy();
    agent.destroy();
  }
}

function connect(url: URL, agent: https.Agent, signal: AbortSignal): Promise<TLSSocket> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    const connected = (error: Error | null | undefined, stream?: unknown) => {
      if (error) reject(error);
      else if (stream !== undefined) watch(stream as TLSSocket);
    };
    const watch = (socket: TLSSocket) => {
      socket.once("error", reject);
      // Through a proxy the socket arrives with its handshake done.
      if (socket.alpnProtocol !== null && socket.alpnProtocol !== undefined) resolve(socket);
      else socket.once("secureConnect", () => resolve(socket));
    };
    const options = { host, servername: host, port: Number(url.port || 443), ALPNProtocols: ["h2", "http/1.1"] };
    const socket = agent.createConnection(options, connected);
    if (socket !== undefined && socket !== null) watch(socket as TLSSocket);
  });
}

async function ask(wire: Wire, socket: TLSSocket, signal: AbortSignal): Promise<Answer> {
  const { url, method } = wire;
  const session = http2.connect(url.origin, { createConnection: () => socket });
  const failed = new Promise<never>((_, reject) => session.once("error", reject));
  const sent = performance.now();
  const { host: _, ...headers } = wire.headers;
  const stream = session.request(
    { ":method": method, ":path": `${url.pathname}${url.search}`, ...headers },
    { signal },
  );
  const head = new Promise<http2.IncomingHttpHeaders>((resolve, reject) => {
    (stream as EventEmitter).once("response", resolve);
    stream.once("error", reject);
  });
  stream.end(wire.body);
  const received = await Promise.race([head, failed]);
  const body = await Promise.race([collectBody(stream as Readable, method), failed]);
  const durationMs = performance.now() - sent;
  const certificate = certificateOf(socket);
  session.destroy();
  const plain = Object.entries(received).filter(([name]) => !name.startsWith(":"));
  const text = await decodeBody(body.bytes, received["content-encoding"]);
  return {
    url,
    status: Number(received[":status"]),
    protocol: "h2",
    headers: Object.fromEntries(
      plain.map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : String(value)]),
    ),
    setCookies: received["set-cookie"] ?? [],
    body: text.text,
    truncated: body.truncated || text.truncated,
    json: lazyJson(text.text),
    durationMs,
    certificate,
  };
}

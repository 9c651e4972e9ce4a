import type { EventEmitter } from "node:events";
import http2 from "node:http2";
import type https from "node:https";
import type { Readable } from "node:stream";
import type { TLSSocket } from "node:tls";
import { type Answer, MAX_HEAD_BYTES, type Wire } from "./answer.ts";
import { decodeBody } from "./body.ts";
import { certificateOf } from "./certificate.ts";
import { collectBody } from "./collect.ts";
import { failure, RequestFailure } from "./failure.ts";
import { guardedLookup } from "./guard.ts";
import { headerText } from "./text.ts";

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
    socket = await connect(wire, agent, signal);
    if (socket.alpnProtocol !== "h2") throw new RequestFailure("connection", "the server does not speak HTTP/2");
    return await ask(wire, socket, signal);
  } catch (error) {
    throw signal.aborted ? why() : failure(error);
  } finally {
    socket?.destroy();
    agent.destroy();
  }
}

function connect({ url, guarded }: Wire, agent: https.Agent, signal: AbortSignal): Promise<TLSSocket> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    const connected = (error: Error | null | undefined, stream?: unknown) => {
      if (error) reject(error);
      else if (stream !== undefined) watch(stream as TLSSocket);
    };
    const watch = (socket: TLSSocket) => {
      // All of them, to the end: an error that nobody hears ends the process.
      socket.on("error", reject);
      // Through a proxy the socket arrives with its handshake done.
      if (socket.alpnProtocol !== null && socket.alpnProtocol !== undefined) resolve(socket);
      else socket.once("secureConnect", () => resolve(socket));
    };
    const guard = guarded === true ? { lookup: guardedLookup(host) } : {};
    const port = Number(url.port || 443);
    const options = { host, servername: host, port, ALPNProtocols: ["h2", "http/1.1"], ...guard };
    const socket = agent.createConnection(options, connected);
    if (socket !== undefined && socket !== null) watch(socket as TLSSocket);
  });
}

const SETTINGS: http2.Settings = { maxHeaderListSize: MAX_HEAD_BYTES };

async function ask(wire: Wire, socket: TLSSocket, signal: AbortSignal): Promise<Answer> {
  const { url, method } = wire;
  const session = http2.connect(url.origin, { createConnection: () => socket, settings: SETTINGS });
  const failed = new Promise<never>((_, reject) => session.on("error", reject));
  failed.catch(() => undefined);
  const sent = performance.now();
  const { host: _, ...headers } = wire.headers;
  const stream = session.request(
    { ":method": method, ":path": `${url.pathname}${url.search}`, ...headers },
    { signal },
  );
  const head = new Promise<http2.IncomingHttpHeaders>((resolve, reject) => {
    (stream as EventEmitter).once("response", resolve);
    stream.on("error", reject);
    stream.on("close", () => reject(new Error("the server closed the stream without an answer")));
  });
  stream.end(wire.body);
  const received = await Promise.race([head, failed]);
  const body = await Promise.race([collectBody(stream as Readable, method), failed]);
  const durationMs = performance.now() - sent;
  const certificate = certificateOf(socket);
  session.destroy();
  const plain = Object.entries(received).filter(([name]) => !name.startsWith(":"));
  const decoded = await decodeBody(body, {
    encoding: received["content-encoding"],
    type: received["content-type"],
  });
  return {
    url,
    status: Number(received[":status"]),
    protocol: "h2",
    headers: Object.fromEntries(
      plain.map(([name, value]) => [name, headerText(Array.isArray(value) ? value.join(", ") : String(value))]),
    ),
    setCookies: (received["set-cookie"] ?? []).map(headerText),
    ...decoded,
    durationMs,
    certificate,
  };
}

import http from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { type Answer, MAX_HEAD_BYTES, type Transport, type Wire } from "./answer.ts";
import { decodeBody } from "./body.ts";
import { type Certificate, certificateOf } from "./certificate.ts";
import { type Collected, collectBody } from "./collect.ts";
import { EndlessAnswer, failure, RequestFailure } from "./failure.ts";
import { guardedLookup } from "./guard.ts";
import { headerText } from "./text.ts";

/** Opens no connection yet. `environment` names proxies and exceptions in the usual variables. */
export function createTransport(environment: NodeJS.ProcessEnv = process.env): Transport {
  const shared = { keepAlive: true, proxyEnv: environment, scheduling: "lifo" } as const;
  // Without a session cache every certificate is really presented.
  const alone = { keepAlive: false, maxCachedSessions: 0, proxyEnv: environment } as const;
  const agents = {
    "http:": { shared: new http.Agent(shared), alone: new http.Agent(alone) },
    "https:": { shared: new https.Agent(shared), alone: new https.Agent(alone) },
  };
  return {
    async send(wire) {
      if (wire.http2 === true) {
        const agent = new https.Agent({ ...alone, ALPNProtocols: ["h2", "http/1.1"] });
        return (await import("./http2.ts")).exchange2(wire, agent);
      }
      const pair = agents[wire.url.protocol === "https:" ? "https:" : "http:"];
      if (wire.fresh === true || wire.certificate === true || wire.guarded === true) return exchange(wire, pair.alone);
      // A server may close an idle connection at the moment we use it: that says nothing about the server.
      return exchange(wire, pair.shared).catch((error: unknown) => {
        if (error instanceof StaleConnection && isSafe(wire.method)) return exchange(wire, pair.alone);
        throw error;
      });
    },
    close() {
      for (const pair of Object.values(agents)) for (const agent of Object.values(pair)) agent.destroy();
    },
  };
}

const isSafe = (method: string) => method === "GET" || method === "HEAD";

class StaleConnection extends RequestFailure {}

function exchange(wire: Wire, agent: http.Agent): Promise<Answer> {
  const client = wire.url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const guard = wire.guarded === true ? { lookup: guardedLookup(wire.url.hostname) } : {};
    const { url, method, headers } = wire;
    const request = client.request(url, { method, headers, agent, maxHeaderSize: MAX_HEAD_BYTES, ...guard });
    const limits = watch(request, wire);
    let sent = performance.now();
    onceReady(request, wire.url, () => {
      sent = performance.now();
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      limits.release();
      const stale = request.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
      reject(limits.ended() ?? (stale ? new StaleConnection("connection", failure(error).message) : failure(error)));
    });
    let answered = false;
    request.on("response", (response) => {
      answered = true;
      limits.began(response);
      const certificate = wire.certificate === true ? certificateOf(response.socket as TLSSocket) : undefined;
      collectBody(response, wire.method)
        .then((body) => toAnswer(response, body, { wire, certificate, durationMs: performance.now() - sent }))
        .then(resolve, (error: unknown) => reject(limits.ended() ?? failure(error)))
        .finally(limits.release);
    });
    // Whatever a server does instead of answering, such as switching protocols, is an end as well.
    request.on("upgrade", (response, socket) => {
      socket.destroy();
      limits.release();
      reject(new RequestFailure("connection", `the server switches protocols (${response.statusCode})`));
    });
    request.on("close", () => {
      if (answered) return;
      limits.release();
      reject(limits.ended() ?? new RequestFailure("connection", "connection closed by the server"));
    });
    if (!wire.signal.aborted) request.end(wire.body);
  });
}

/** Ends a request at its timeout or when the run ends, and remembers which: the socket's own error hides it. */
function watch(request: http.ClientRequest, { timeoutMs, signal }: Wire) {
  let ended: RequestFailure | undefined;
  const end = (error: RequestFailure) => {
    ended ??= error;
    request.destroy(error);
  };
  let begun: string | undefined;
  const late = () =>
    begun === undefined
      ? new RequestFailure("timeout", `no answer within ${timeoutMs} ms`)
      : new EndlessAnswer("timeout", `the answer began (${begun}) and did not end within ${timeoutMs} ms`);
  const timer = setTimeout(() => end(late()), timeoutMs);
  const abort = () => end(new RequestFailure("deadline", "the run's deadline passed"));
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  return {
    ended: () => ended,
    began({ statusCode, headers }: http.IncomingMessage) {
      begun = [statusCode, headers["content-type"]].filter((part) => part !== undefined).join(", ");
    },
    release() {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    },
  };
}

function onceReady(request: http.ClientRequest, url: URL, ready: () => void): void {
  request.on("socket", (socket: Socket & { secureConnecting?: boolean }) => {
    // Through a proxy the socket is connected before its handshake has begun.
    const waits = socket.connecting || socket.secureConnecting === true;
    if (waits) socket.once(url.protocol === "https:" ? "secureConnect" : "connect", ready);
    else ready();
  });
}

interface Rest {
  wire: Wire;
  certificate: Certificate | undefined;
  durationMs: number;
}

async function toAnswer(
  response: http.IncomingMessage,
  collected: Collected,
  { wire, certificate, durationMs }: Rest,
): Promise<Answer> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(response.headersDistinct))
    headers[name] = headerText((values ?? []).join(", "));
  const decoded = await decodeBody(collected, { encoding: headers["content-encoding"], type: headers["content-type"] });
  return {
    url: wire.url,
    status: response.statusCode ?? 0,
    protocol: "http/1.1",
    headers,
    setCookies: (response.headers["set-cookie"] ?? []).map(headerText),
    ...decoded,
    durationMs,
    certificate,
  };
}

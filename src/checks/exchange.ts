import http from "node:http";
import https from "node:https";
import type { TLSSocket } from "node:tls";
import { type Answer, lazyJson, type Transport, type Wire } from "./answer.ts";
import { collectBody, decodeBody } from "./body.ts";
import { type Certificate, certificateOf } from "./certificate.ts";
import { failure, RequestFailure } from "./failure.ts";

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
    send(wire) {
      if (wire.http2 === true) {
        const agent = new https.Agent({ ...alone, ALPNProtocols: ["h2", "http/1.1"] });
        return import("./http2.ts").then(({ exchange2 }) => exchange2(wire, agent));
      }
      const kind = wire.fresh === true || wire.certificate === true ? "alone" : "shared";
      return exchange(wire, agents[wire.url.protocol === "https:" ? "https:" : "http:"][kind]);
    },
    close() {
      for (const { shared, alone } of Object.values(agents)) for (const agent of [shared, alone]) agent.destroy();
    },
  };
}

function exchange(wire: Wire, agent: http.Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, url, headers } = wire;
    let sent = performance.now();
    const client = url.protocol === "https:" ? https : http;
    const request = client.request(url, { method, headers, agent });
    // Once an answer has begun, the socket's own error hides why it was ended.
    let ended: RequestFailure | undefined;
    const end = (error: RequestFailure) => {
      ended ??= error;
      request.destroy(error);
    };
    const timer = setTimeout(
      () => end(new RequestFailure("timeout", `no answer within ${wire.timeoutMs} ms`)),
      wire.timeoutMs,
    );
    const abort = () => end(new RequestFailure("deadline", "the run's deadline passed"));
    wire.signal.addEventListener("abort", abort, { once: true });
    const settled = () => {
      clearTimeout(timer);
      wire.signal.removeEventListener("abort", abort);
    };
    request.on("socket", (socket) => {
      const ready = () => {
        sent = performance.now();
      };
      // Through a proxy the socket is connected before its handshake has begun.
      const shaking = (socket as { secureConnecting?: boolean }).secureConnecting === true;
      if (socket.connecting || shaking) socket.once(url.protocol === "https:" ? "secureConnect" : "connect", ready);
      else ready();
    });
    request.on("error", (error) => {
      settled();
      reject(ended ?? failure(error));
    });
    request.on("response", (response) => {
      const certificate = wire.certificate === true ? certificateOf(response.socket as TLSSocket) : undefined;
      collectBody(response, method)
        .then((body) => answer(response, body, { wire, certificate, durationMs: performance.now() - sent }))
        .then(resolve, (error: unknown) => reject(ended ?? failure(error)))
        .finally(settled);
    });
    if (wire.signal.aborted) abort();
    else request.end(wire.body);
  });
}

interface Rest {
  wire: Wire;
  certificate: Certificate | undefined;
  durationMs: number;
}

async function answer(
  response: http.IncomingMessage,
  body: { bytes: Buffer; truncated: boolean },
  { wire, certificate, durationMs }: Rest,
): Promise<Answer> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(response.headersDistinct)) headers[name] = (values ?? []).join(", ");
  const text = await decodeBody(body.bytes, headers["content-encoding"]);
  return {
    url: wire.url,
    status: response.statusCode ?? 0,
    protocol: "http/1.1",
    headers,
    setCookies: response.headers["set-cookie"] ?? [],
    body: text.text,
    truncated: body.truncated || text.truncated,
    json: lazyJson(text.text),
    durationMs,
    certificate,
  };
}

/** WebSocket upgrades: the handshake goes to the picked version, then bytes flow both ways. */
import { request as httpRequest, type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { newRay, visitedUrl, workerHeaders } from "./edge-request.ts";
import { OUTCOME_HEADER } from "./edge-worker.ts";
import type { FrontDoor } from "./front-door.ts";
import { OUTCOME_TOKEN } from "./launch.ts";
import type { Picked } from "./traffic.ts";

/** Serves one upgrade. The version stays up until the connection ends. Never rejects. */
export async function serveUpgrade(
  door: FrontDoor,
  picked: Picked,
  { request, socket, head }: { request: IncomingMessage; socket: Duplex; head: Buffer },
): Promise<void> {
  socket.on("error", () => socket.destroy());
  const ray = newRay();
  if ("why" in picked) return refuse(socket, picked.status, `error code: ${picked.code}\n${picked.why}\n`);
  const { version, overridden, direct } = picked;
  const started = performance.now();
  try {
    await door.ready(version.worker);
    const { instance, release } = await door.fleet.acquire(version, "connections");
    const status = await connect(instance.origin, ray, { request, socket, head }).finally(release);
    if (direct) return;
    const wallTimeMs = performance.now() - started;
    door.metrics.record({ worker: version.worker, versionId: version.id, status, wallTimeMs, overridden });
  } catch (error) {
    refuse(socket, 503, `error code: 1105\n${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** Resolves to the outcome when the connection has ended. */
function connect(
  origin: string,
  ray: string,
  { request, socket, head }: { request: IncomingMessage; socket: Duplex; head: Buffer },
): Promise<string> {
  const { url, path } = visitedUrl(request);
  const headers = [
    ...workerHeaders(request, url, ray),
    "Connection",
    "Upgrade",
    "Upgrade",
    request.headers.upgrade ?? "",
  ];
  return new Promise((resolve, reject) => {
    const upstream = httpRequest(origin, { method: request.method ?? "GET", path, headers });
    socket.once("close", () => upstream.destroy());
    upstream.once("error", reject);
    upstream.once("upgrade", (answer, peer, first) => {
      socket.write(headOf(answer, ray));
      if (first.length > 0) socket.write(first);
      if (head.length > 0) peer.write(head);
      peer.on("error", () => socket.destroy());
      peer.once("close", () => {
        socket.destroy();
        resolve("success");
      });
      socket.once("close", () => peer.destroy());
      socket.pipe(peer).pipe(socket);
    });
    upstream.once("response", (answer) => {
      const thrown = String(answer.headers[OUTCOME_HEADER] ?? "").startsWith(`${OUTCOME_TOKEN} `);
      socket.write(headOf(answer, ray, "close"));
      answer.pipe(socket);
      answer.once("close", () => resolve(thrown ? "scriptThrewException" : "success"));
    });
    upstream.end();
  });
}

/** The status line and headers as bytes for the visitor. `connection` replaces workerd's own. */
function headOf(answer: IncomingMessage, ray: string, connection?: string): string {
  const lines = [`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage ?? ""}`];
  for (let i = 0; i < answer.rawHeaders.length; i += 2) {
    const lower = answer.rawHeaders[i]?.toLowerCase() ?? "";
    // A refused upgrade is sent without chunks: the end of the connection ends it.
    if (connection !== undefined && (lower === "connection" || lower === "transfer-encoding")) continue;
    if (lower !== OUTCOME_HEADER) lines.push(`${answer.rawHeaders[i]}: ${answer.rawHeaders[i + 1]}`);
  }
  if (connection !== undefined) lines.push(`Connection: ${connection}`);
  return `${lines.join("\r\n")}\r\nCF-Ray: ${ray}\r\n\r\n`;
}

function refuse(socket: Duplex, status: number, text: string): void {
  if (socket.destroyed) return;
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Error"}\r\nConnection: close\r\nContent-Type: text/plain`;
  socket.end(`${head}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

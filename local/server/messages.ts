import type { IncomingMessage, ServerResponse } from "node:http";
import type { Arrival } from "./contract.ts";

/** Reads the whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A call as the platform's own Request, as routers take it. */
export function toRequest({ method, path, headers, body }: Arrival): Request {
  const bodiless = body.byteLength === 0 || method === "GET" || method === "HEAD";
  return new Request(`http://127.0.0.1${path}`, {
    method,
    headers,
    ...(bodiless ? {} : { body: Uint8Array.from(body) }),
  });
}

/** Writes the platform's own Response. */
export async function send(response: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  const empty = answer.status === 204 || answer.status === 304;
  const length = empty ? {} : { "content-length": body.byteLength };
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...length }).end(body);
}

/** What a Worker's own `fetch` reaches: Workers of this world and loopback. Never the internet. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Dispatcher } from "undici";
import { hasBody, visitedUrl } from "./edge-request.ts";
import { sendError } from "./error-pages.ts";
import { agent } from "./launch.ts";

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** Whether a Worker asked for something on this machine, a fake of a third party for example. */
export const isLoopback = (request: IncomingMessage) => LOOPBACK.test(request.headers.host ?? "");

/** Passes a Worker's request to a server on this machine. Never rejects. */
export async function passToLoopback(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url, path } = visitedUrl(request);
  const headers: string[] = [];
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    const name = request.rawHeaders[i] ?? "";
    if (!/^(connection|transfer-encoding|keep-alive|expect)$/i.test(name))
      headers.push(name, request.rawHeaders[i + 1] ?? "");
  }
  try {
    const method = (request.method ?? "GET") as Dispatcher.HttpMethod;
    const body = hasBody(request) ? request : null;
    const answer = await agent.request({ origin: new URL(url).origin, path, method, headers, body });
    const { connection: _, "keep-alive": __, "transfer-encoding": ___, ...kept } = answer.headers;
    response.writeHead(answer.statusCode, kept);
    await pipeline(answer.body, response);
  } catch (error) {
    sendError(
      response,
      530,
      1016,
      `Nothing answered at ${url}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

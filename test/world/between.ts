/** What may lie between a step and Cloudflare: something that sends a request again, or answers by another clock. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { World } from "./world.ts";

/** How it meddles. */
export interface Meddling {
  /** Which requests are carried out twice, and which of the two answers is handed on. */
  twice?: { when: (method: string, path: string) => boolean; answer: "first" | "last" };
  /** What is answered instead of handing a request on; undefined hands it on. */
  instead?: (method: string, path: string) => { status: number; body: unknown } | undefined;
  /** How far its `Date` headers are ahead of this machine's clock, ms. */
  aheadMs?: number;
}

/** A proxy before the local API; `url` takes the place of CLOUDFLARE_API_BASE_URL. */
export async function startBetween({ cloudflare }: World, { twice, instead, aheadMs = 0 }: Meddling) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "GET", url = "/" } = request;
    const own = instead?.(method, url);
    if (own !== undefined) {
      response.writeHead(own.status, { "content-type": "application/json" }).end(JSON.stringify(own.body));
      return;
    }
    const headers = without(request.headers, "host", "content-length", "connection", "transfer-encoding");
    const body = method === "GET" || method === "HEAD" ? {} : { body: Buffer.concat(chunks) };
    const send = () => fetch(new URL(url, cloudflare.apiBaseUrl), { method, headers, ...body });
    const first = await send();
    const last = twice?.when(method, url) ? await send() : first;
    const chosen = twice?.answer === "first" ? first : last;
    const shown = without(
      Object.fromEntries(chosen.headers),
      "content-length",
      "content-encoding",
      "transfer-encoding",
    );
    const date = new Date(Date.now() + aheadMs).toUTCString();
    response.writeHead(chosen.status, { ...shown, date }).end(Buffer.from(await chosen.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(cloudflare.apiBaseUrl).pathname}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function without(headers: object, ...names: string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (names.includes(name) ? [] : [[name, String(value)]])),
  );
}

import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import type { Wire } from "./answer.ts";
import { createTransport } from "./exchange.ts";

/** Answers the first `good` requests of each connection and then closes it without a word. */
async function startClosing(good: number) {
  let connections = 0;
  const server = net.createServer((socket) => {
    connections++;
    let asked = 0;
    socket.on("error", () => undefined);
    socket.on("data", () => {
      if (++asked > good) socket.destroy();
      else socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/`), connections: () => connections, close: () => server.close() };
}

const wire = (url: URL, method = "GET"): Wire => ({
  method,
  url,
  headers: {},
  timeoutMs: 2_000,
  signal: new AbortController().signal,
});

test("an idle connection that the server closed is no failure of the server", async () => {
  const server = await startClosing(1);
  const transport = createTransport({});
  for (let n = 0; n < 4; n++) expect((await transport.send(wire(server.url))).body).toBe("ok");
  expect(server.connections()).toBeGreaterThan(1);
  transport.close();
  server.close();
});

test("a write is never sent twice, and a server that closes new connections fails", async () => {
  const server = await startClosing(1);
  const transport = createTransport({});
  await transport.send(wire(server.url));
  await expect(transport.send(wire(server.url, "POST"))).rejects.toMatchObject({ why: "connection" });
  transport.close();
  server.close();
  const broken = await startClosing(0);
  const other = createTransport({});
  await expect(other.send(wire(broken.url))).rejects.toMatchObject({ why: "connection" });
  expect(broken.connections()).toBe(1);
  other.close();
  broken.close();
});

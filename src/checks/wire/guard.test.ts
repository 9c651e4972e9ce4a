import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import type { Wire } from "./answer.ts";
import { createTransport } from "./exchange.ts";
import { follow } from "./follow.ts";
import { ForbiddenAddress, privateKind } from "./guard.ts";

test.each([
  ["127.0.0.1", "loopback"],
  ["127.9.9.9", "loopback"],
  ["[::1]", "loopback"],
  ["::ffff:10.1.2.3", "private"],
  ["::ffff:0:7f00:1", "loopback"],
  ["64:ff9b::a9fe:a9fe", "link-local"],
  ["2002:c0a8:1::", "private"],
  ["169.254.169.254", "link-local"],
  ["fe80::1%eth0", "link-local"],
  ["172.31.255.255", "private"],
  ["100.127.0.1", "private"],
  ["fd12::1", "private"],
  ["0.0.0.0", "this machine"],
  ["::", "this machine"],
  ["255.255.255.255", "reserved"],
  ["a.localhost.", "own name"],
])("%s is %s", (address, kind) => {
  expect(privateKind(address)).toContain(kind);
});

test.each([
  "1.1.1.1",
  "172.32.0.1",
  "100.128.0.1",
  "2606:4700::1",
  "2002:0101:0101::",
  "::ffff:1.1.1.1",
  "localhost.example",
])("%s is public, or a name", (address) => {
  expect(privateKind(address)).toBeUndefined();
});

const wire = (url: string): Wire => ({
  method: "GET",
  url: new URL(url),
  headers: { authorization: "Bearer mine" },
  timeoutMs: 2_000,
  signal: new AbortController().signal,
});

test("a name that leads to this machine is judged by where it leads, before anything is sent", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end("inside");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const transport = createTransport({});
  expect((await transport.send(wire(url))).body).toBe("inside");
  await expect(transport.send({ ...wire(url), guarded: true })).rejects.toMatchObject({
    cause: expect.any(ForbiddenAddress),
    message: expect.stringMatching(/localhost is (127\.0\.0\.1|::1), a loopback address/),
  });
  expect(asked).toBe(1);
  // As a redirect to it, from where its literal name would not tell.
  const answers = { status: 302, headers: { location: url.replace("localhost", "inside.example") } };
  const send = async (asks: Wire) => {
    if (asks.guarded !== true) return { ...(await transport.send(wire(url))), ...answers };
    return transport.send({ ...asks, url: new URL(url) });
  };
  const chain = await follow({ send, close: () => undefined }, { ...wire(url), follow: 2, listed: new Set() });
  expect(chain.stopped).toMatch(/redirect to http:\/\/inside\.example:\d+, which is not followed: .* loopback address/);
  transport.close();
  server.closeAllConnections();
  server.close();
});

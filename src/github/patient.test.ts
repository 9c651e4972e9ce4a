import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { patientFetch } from "./patient.ts";

/** Answers requests one after the other as the list says, then with `{"n":…}`. */
async function serve(...answers: ((response: ServerResponse) => void)[]) {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume();
    const answer = answers[asked++];
    if (answer === undefined) response.end(JSON.stringify({ n: asked }));
    else answer(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: () => asked,
    [Symbol.dispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const silent = () => undefined;
const breaksOff = (response: ServerResponse) => void response.writeHead(200, { "content-length": 50 }).write('{"n":');
const ask = patientFetch({ fetch, limitMs: 200 });

test.each([
  ["never begins", silent],
  ["stops in its middle", breaksOff],
])("an answer that %s is given up, and a read is made again", async (_, answer) => {
  using server = await serve(answer, answer);
  expect(await (await ask(server.url)).json()).toEqual({ n: 3 });
});

test("not for ever, and a write not at all", async () => {
  using reads = await serve(silent, silent, silent);
  await expect(ask(reads.url)).rejects.toThrow("no whole answer within 0.2 s");
  expect(reads.asked()).toBe(3);
  using writes = await serve(breaksOff);
  await expect(ask(writes.url, { method: "POST", body: "{}" })).rejects.toThrow("no whole answer");
  expect(writes.asked()).toBe(1);
});

test("whoever cancels is not kept waiting", async () => {
  using server = await serve(silent);
  const since = performance.now();
  await expect(patientFetch()(server.url, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
  expect(performance.now() - since).toBeLessThan(5_000);
  expect(server.asked()).toBe(1);
});

test("an answer without a body has none", async () => {
  using server = await serve((response) => void response.writeHead(204).end());
  expect((await ask(server.url)).status).toBe(204);
});

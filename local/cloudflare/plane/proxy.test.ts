import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { connect as connectTls } from "node:tls";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalProxy, startProxy } from "./proxy.ts";
import { startTestPlane, type TestPlane } from "./test-plane.ts";

const run = promisify(execFile);
let world: TestPlane;
let proxy: LocalProxy;
let local: Server;
let localUrl: string;

beforeAll(async () => {
  world = await startTestPlane();
  proxy = await startProxy({ directory: world.directory, edgePort: world.edgePort });
  const code = `export default { async fetch(request) {
    if (request.headers.get("upgrade")) {
      const [client, server] = Object.values(new WebSocketPair());
      server.accept();
      server.addEventListener("message", ({ data }) => server.send("echo " + data));
      return new Response(null, { status: 101, webSocket: client });
    }
    return new Response(request.method + " " + request.url + " " + (await request.text()), { headers: { "x-proto": request.headers.get("x-forwarded-proto") } });
  } };`;
  await world.deploy("shop", [await world.upload("shop", code), 100]);
  world.state.workers.get("shop")?.domains.push({ id: "d", zoneId: "zone1", hostname: "shop.example.com" });
  local = createServer((request, response) => response.end(`local ${request.url}`));
  await new Promise<void>((resolve) => local.listen(0, "127.0.0.1", resolve));
  localUrl = `http://127.0.0.1:${(local.address() as AddressInfo).port}`;
});
afterAll(async () => {
  local.close();
  await proxy.close();
  await world.close();
});

/** Runs a script in a Node that has the proxy only from its environment, and returns what it prints. */
async function inChild(script: string, env: Record<string, string> = {}): Promise<string> {
  const variables = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: proxy.caCert, ...env };
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], {
    env: { PATH: process.env.PATH, ...variables },
  });
  return stdout.trim();
}

test("fetch with NODE_USE_ENV_PROXY sees real TLS, plain HTTP, WebSockets, and no internet", async () => {
  const script = `
    const say = async (response) => console.log(response.status, (await response.text()).trim().split("\\n")[0]);
    await say(await fetch("https://shop.example.com/a?b=1", { method: "POST", body: "hi" }));
    await say(await fetch("http://shop.example.com/plain"));
    await say(await fetch("https://shop.acme.workers.dev/dev"));
    await say(await fetch("https://www.wikipedia.org/"));
    await say(await fetch("${localUrl}/direct"));
    const socket = new WebSocket("wss://shop.example.com/ws");
    socket.onopen = () => socket.send("hello");
    socket.onmessage = ({ data }) => { console.log(data); socket.close(); };
    socket.onerror = (event) => console.log("error", event.message);
  `;
  expect((await inChild(script, { NODE_USE_ENV_PROXY: "1" })).split("\n")).toEqual([
    "200 POST https://shop.example.com/a?b=1 hi",
    "200 GET http://shop.example.com/plain",
    "200 GET https://shop.acme.workers.dev/dev",
    "530 error code: 1016 Origin DNS error",
    "200 local /direct",
    "echo hello",
  ]);
});

test("https.request works after http.setGlobalProxyFromEnv", async () => {
  const script = `
    import http from "node:http";
    import https from "node:https";
    http.setGlobalProxyFromEnv();
    https.get("https://shop.example.com/get", (response) => {
      console.log(response.statusCode, response.headers["x-proto"], response.socket.getProtocol());
      response.resume();
    });
  `;
  expect(await inChild(script)).toBe("200 https TLSv1.3");
});

test("without the CA, the certificate is refused; it names the host", async () => {
  const script = `await fetch("https://shop.example.com/").catch((error) => console.log(error.cause.code));`;
  const printed = await inChild(script, { NODE_USE_ENV_PROXY: "1", NODE_EXTRA_CA_CERTS: "" });
  expect(printed).toMatch(/UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN/);

  const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
  socket.write("CONNECT shop.example.com:443 HTTP/1.1\r\nHost: shop.example.com\r\n\r\n");
  expect(String(await new Promise((resolve) => socket.once("data", resolve)))).toContain("200");
  const tls = connectTls({ socket, servername: "shop.example.com", ca: await readFile(proxy.caCert) });
  await new Promise((resolve, reject) => tls.once("secureConnect", resolve).once("error", reject));
  expect(tls.getPeerCertificate().subjectaltname).toBe("DNS:shop.example.com");
  tls.destroy();
});

test("loopback targets pass through, by CONNECT and in absolute form", async () => {
  const port = new URL(localUrl).port;
  const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
  socket.write(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  await new Promise((resolve) => socket.once("data", resolve));
  socket.write("GET /tunnel HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  let text = "";
  for await (const chunk of socket) text += chunk;
  expect(text).toContain("local /tunnel");

  const direct = await fetch(proxy.url);
  expect(direct.status).toBe(400);
  expect(await direct.text()).toContain("This is a proxy");
});

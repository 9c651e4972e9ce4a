/** The Workers whose answers must name their version and stay the same otherwise. */

/** Everything that a Worker can be asked: plain answers, streams, sockets, objects, events. */
export const HANDLERS = `
import { DurableObject, WorkerEntrypoint } from "cloudflare:workers";

export class Counter extends DurableObject {
  async next() { return 41 + 1; }
  fetch() { return new Response("from the object"); }
}
export class Admin extends WorkerEntrypoint {
  secret(value) { return "admin " + value; }
}
export const other = { fetch: () => new Response("another entrypoint") };

class App {
  #greeting = "private";
  log = [];
  async fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (pathname === "/private") return new Response(this.#greeting);
    if (pathname === "/env") return Response.json(Object.keys(env).sort());
    if (pathname === "/wait") { ctx.waitUntil(Promise.resolve()); return new Response("waited"); }
    if (pathname === "/redirect") return Response.redirect("https://example.com/", 302);
    if (pathname === "/empty") return new Response(null, { status: 204 });
    if (pathname === "/not-modified") return new Response(null, { status: 304, headers: { etag: '"a"' } });
    if (pathname === "/proxied") return await fetch(env.ORIGIN + "/gzip");
    if (pathname === "/object") return await env.COUNTER.getByName("a").fetch(request);
    if (pathname === "/rpc") return new Response(String(await env.COUNTER.getByName("a").next()));
    if (pathname === "/throw") throw new Error("thrown as before");
    if (pathname === "/log") return Response.json(this.log);
    if (pathname === "/cookies") { const r = new Response("c"); r.headers.append("set-cookie", "a=1"); r.headers.append("set-cookie", "b=2"); return r; }
    if (pathname === "/stream") {
      const { readable, writable } = new TransformStream();
      const writer = writable.getWriter();
      ctx.waitUntil((async () => { for (const part of ["one ", "two"]) await writer.write(new TextEncoder().encode(part)); await writer.close(); })());
      return new Response(readable);
    }
    if (pathname === "/socket") {
      const [client, server] = Object.values(new WebSocketPair());
      server.accept();
      server.addEventListener("message", ({ data }) => server.send("echo " + data));
      return new Response(null, { status: 101, webSocket: client });
    }
    if (pathname === "/socket-proxied") return await env.BEHIND.fetch(request);
    return new Response("not found", { status: 404 });
  }
  async scheduled(controller) { this.log.push("scheduled " + controller.cron + " " + this.#greeting); }
  async queue(batch) { this.log.push("queue " + batch.messages.length); batch.ackAll(); }
}
export default new App();
`;

/** A Worker that is a class, with a method for others. */
export const CLASS = `
import { WorkerEntrypoint } from "cloudflare:workers";
export default class Shop extends WorkerEntrypoint {
  async fetch() { return new Response("class " + this.env.WHO); }
  add(a, b) { return a + b; }
}
`;

/** Answers with a WebSocket, behind a binding. */
export const BEHIND = `export default { fetch() {
  const [client, server] = Object.values(new WebSocketPair());
  server.accept();
  server.addEventListener("message", ({ data }) => server.send("behind " + data));
  return new Response(null, { status: 101, webSocket: client });
} };`;

/** Calls methods of the other two. */
export const CALLER = `export default { async fetch(request, env) {
  return new Response(await env.SHOP.add(2, 3) + " " + await env.ADMIN.secret("ok"));
} };`;

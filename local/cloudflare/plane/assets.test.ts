import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestPlane, type TestPlane } from "./test-plane.ts";

let world: TestPlane;
beforeAll(async () => {
  world = await startTestPlane();
  put("a".repeat(32), "<h1>home</h1>");
  put("b".repeat(32), "<h1>about</h1>");
  put("c".repeat(32), "<h1>not here</h1>");
});
afterAll(() => world.close());

function put(hash: string, text: string): void {
  world.state.assets.set(hash, { contentType: "text/html", body: Buffer.from(text) });
}

const manifest = (about = "b") => ({
  "/index.html": { hash: "a".repeat(32), size: 13 },
  "/about/index.html": { hash: about.repeat(32), size: 14 },
  "/404.html": { hash: "c".repeat(32), size: 17 },
  "/with space.txt": { hash: "a".repeat(32), size: 13 },
  "/100% true.txt": { hash: "a".repeat(32), size: 13 },
});

test("an assets-only Worker serves files by its handling rules, headers and redirects", async () => {
  const config = {
    html_handling: "drop-trailing-slash",
    not_found_handling: "404-page",
    _headers: "/about\n  X-Rule: yes\n",
    _redirects: "/old /about 301\n",
  };
  const version = await world.upload("site", undefined, { assets: { manifest: manifest(), config } });
  expect(version.startup).toMatchObject({ handlers: [], namedHandlers: [] });
  await world.deploy("site", [version, 100]);
  const get = (path: string) => world.get(`https://site.acme.workers.dev${path}`);
  expect(await get("/")).toMatchObject({ status: 200, text: "<h1>home</h1>" });
  expect(await get("/about")).toMatchObject({ status: 200, text: "<h1>about</h1>", headers: { "x-rule": "yes" } });
  expect(await get("/about/")).toMatchObject({ status: 307, headers: { location: "/about" } });
  expect(await get("/old")).toMatchObject({ status: 301, headers: { location: "/about" } });
  expect(await get("/nothing")).toMatchObject({ status: 404, text: "<h1>not here</h1>" });
  expect(await get("/with%20space.txt")).toMatchObject({ status: 200 });
  expect(await get("/100%25%20true.txt")).toMatchObject({ status: 200 });
});

test("equal content has an equal ETag in every version; changed content has another", async () => {
  const etag = async () => (await world.get("https://tags.acme.workers.dev/about/")).headers.etag;
  const tags: (string | undefined)[] = [];
  for (const about of ["b", "b", "c"]) {
    const version = await world.upload("tags", undefined, { assets: { manifest: manifest(about), config: {} } });
    await world.deploy("tags", [version, 100]);
    tags.push(await etag());
  }
  expect(tags[0]).toBeDefined();
  expect(tags[1]).toBe(tags[0]);
  expect(tags[2]).not.toBe(tags[0]);
});

test("a Worker with assets: files first, unless run_worker_first says otherwise; it can throw, and run crons and queues", async () => {
  const code = `export default {
    async fetch(request, env) {
      const { pathname } = new URL(request.url);
      if (pathname === "/throw") throw new Error("boom");
      if (pathname === "/api/about") return env.ASSETS.fetch(new URL("/about/", request.url));
      return new Response("worker at " + request.url);
    },
    async scheduled() {},
    async queue(batch, env) { for (const m of batch.messages) console.log("got " + m.body); },
  };`;
  const version = await world.upload("mixed", code, {
    assets: { manifest: manifest(), config: { run_worker_first: ["/api/*"] } },
    bindings: [{ name: "ASSETS", type: "assets" }],
  });
  await world.deploy("mixed", [version, 100]);
  const get = (path: string) => world.get(`https://mixed.acme.workers.dev${path}`);
  expect((await get("/")).text).toBe("<h1>home</h1>");
  expect((await get("/other")).text).toBe("worker at https://mixed.acme.workers.dev/other");
  expect((await get("/api/about")).text).toBe("<h1>about</h1>");
  expect(await get("/throw")).toMatchObject({ status: 500, text: "error code: 1101" });
  expect(world.plane.metrics().some((row) => row.worker === "mixed" && row.status === "scriptThrewException")).toBe(
    true,
  );
  expect(await world.plane.scheduled("mixed", "* * * * *")).toEqual({ outcome: "ok" });
  const consumer = {
    id: "c",
    type: "worker",
    worker: "mixed",
    deadLetterQueue: undefined,
    settings: { max_wait_time_ms: 5 },
  };
  world.state.queues.set("q", { id: "q", name: "q", createdOn: "", settings: {}, consumers: [consumer] });
  await world.plane.send("q", "a letter");
  await expect.poll(() => world.logs.join()).toContain("got a letter");
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { deploy, sealSample, takeRequests } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

/** 2,000 files; `changed` of them have another content. */
function site(changed: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [
      `section-${index % 20}/page ${index}.html`,
      `<h1>${index}</h1>${index < changed ? "<p>changed</p>" : ""}`,
    ]),
  );
}

test("of 2,000 static files only the changed ones travel, and all are served", { timeout: 180_000 }, async () => {
  const first = await deploy(world, await sealSample(world, { name: "site", assets: site(0) }));
  expect(first.exitCode).toBe(0);
  expect(first.outputs["assets-uploaded"]).toBe("2000");
  expect(first.stdout).toContain("Uploaded 2,000 of 2,000 files.");
  takeRequests(world);
  const second = await deploy(world, await sealSample(world, { name: "site", assets: site(20) }));
  expect(second.outputs["assets-uploaded"]).toBe("20");
  expect(second.stdout).toContain("20 of 2,000 files are new or changed.");
  expect(second.summary).toContain("| Static files | 2,000, of which 20 were uploaded |");
  expect(takeRequests(world).filter((request) => request.includes("/assets/upload")).length).toBeLessThanOrEqual(2);
  for (const [path, text] of [
    ["section-5/page%205", "<h1>5</h1><p>changed</p>"],
    ["section-19/page%201999", "<h1>1999</h1>"],
  ]) {
    const response = await world.cloudflare.fetch(`https://site.rehearsal.workers.dev/${path}`);
    expect([response.status, await response.text()]).toEqual([200, text]);
  }
});

test("static files alone, with headers, redirects and a single-page fallback", async () => {
  const sealed = await sealSample(world, {
    name: "spa",
    only: "assets",
    assets: {
      "index.html": "<h1>app</h1>",
      "app.css": "body{}",
      _headers: "/app.css\n  X-Custom: yes\n",
      _redirects: "/old /new 301\n",
    },
    config: { assets: { not_found_handling: "single-page-application" } },
  });
  const first = await deploy(world, sealed);
  expect(first.stdout).toContain("::notice::Deployed `spa`");
  const at = (path: string) =>
    world.cloudflare.fetch(`https://spa.rehearsal.workers.dev${path}`, { redirect: "manual" });
  expect((await at("/app.css")).headers.get("x-custom")).toBe("yes");
  expect((await at("/app.css")).headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect((await at("/old")).headers.get("location")).toBe("/new");
  expect(await (await at("/deep/link")).text()).toBe("<h1>app</h1>");
  const version = world.cloudflare.state.workers.get("spa")?.versions[0];
  expect(version?.modules).toEqual([]);
  expect(version?.metadata).not.toHaveProperty("keep_bindings");
  const secrets = { inputs: { "worker-secrets": "A=1" } };
  expect((await deploy(world, sealed, secrets)).exitCode).toBe(1);
});

test("a gateway timeout and a rate limit slow the upload down; nothing is lost", async () => {
  const assets = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.txt`, `slow ${index}`]));
  const sealed = await sealSample(world, { name: "slow", assets });
  world.cloudflare.faults.push(
    { method: "POST", path: "/workers/assets/upload", status: 429, retryAfter: 1 },
    { method: "POST", path: "/workers/assets/upload", reset: "after" },
    { method: "POST", path: "/assets-upload-session", status: 500 },
  );
  const outcome = await deploy(world, sealed);
  expect(outcome.exitCode).toBe(0);
  expect(world.cloudflare.faults).toEqual([]);
  expect(outcome.stdout).toMatch(/429 Trying again in 1 s/);
  const response = await world.cloudflare.fetch("https://slow.rehearsal.workers.dev/39.txt");
  expect(await response.text()).toBe("slow 39");
});

test("where Cloudflare asks for it, files travel one by one", async () => {
  world.cloudflare.state.singleAssetUploads = true;
  const assets = { "one.html": "<h1>1</h1>", "two.css": "two{}", "100% true.txt": "three", "same.html": "<h1>1</h1>" };
  world.cloudflare.faults.push({ method: "POST", path: "/workers/assets/upload/", reset: "before" });
  takeRequests(world);
  const outcome = await deploy(world, await sealSample(world, { name: "single", assets }));
  world.cloudflare.state.singleAssetUploads = false;
  expect(outcome.exitCode).toBe(0);
  expect(world.cloudflare.faults).toEqual([]);
  // Three contents; the call that was cut off before it was carried out is not counted.
  const uploads = takeRequests(world).filter((request) => request.startsWith("POST /workers/assets/upload"));
  expect(uploads).toHaveLength(3);
  expect(uploads.every((request) => /upload\/[0-9a-f]{32}$/.test(request))).toBe(true);
  const get = async (path: string) => {
    const response = await world.cloudflare.fetch(`https://single.rehearsal.workers.dev${path}`);
    return [response.headers.get("content-type"), await response.text()];
  };
  expect(await get("/two.css")).toEqual(["text/css; charset=utf-8", "two{}"]);
  expect(await get("/same")).toEqual(["text/html; charset=utf-8", "<h1>1</h1>"]);
  expect(await get("/100%25%20true.txt")).toEqual(["text/plain; charset=utf-8", "three"]);
});

/** The real wrangler against the local Cloudflare: who asks, static assets without any code, and who may not. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { variation } from "../world/thorough.ts";
import { startWranglerWorld, type WranglerWorld } from "./run.ts";

// Each command is a process of more than a second; on a busy machine of several.
vi.setConfig({ testTimeout: 180_000 });

let world: WranglerWorld;
let site: string;
const cf = () => world.cloudflare;
const worker = () => cf().state.workers.get("site");

beforeAll(async () => {
  world = await startWranglerWorld();
});
afterAll(async () => {
  await world.close();
});

test("whoami", async () => {
  const ran = await world.wrangler(world.directory, ["whoami"]);
  expect(ran.stdout).toContain("rehearsal@example.com");
  expect(ran.stdout).toContain(cf().accountId);
});

test("deploy of static assets only", async () => {
  site = await world.project(
    "site",
    { name: "site", assets: { directory: "public", not_found_handling: "single-page-application" } },
    { "public/index.html": "<h1>site</h1>\n" },
  );
  await world.wrangler(site, ["deploy"]);
  expect(await (await cf().fetch("https://site.rehearsal.workers.dev/any/path")).text()).toBe("<h1>site</h1>\n");
  expect(worker()?.versions[0]).toMatchObject({ mainModule: undefined, modules: [], bindings: [] });
});

variation("deploy of static assets one by one, where the session asks for it", async () => {
  world.cloudflare.state.singleAssetUploads = true;
  const config = { name: "single", assets: { directory: "public" } };
  const place = await world.project("single", config, { "public/100% true.txt": "raw", "public/b.css": "b{}" });
  world.traffic();
  await world.wrangler(place, ["deploy"]);
  world.cloudflare.state.singleAssetUploads = false;
  const uploads = world.traffic().filter((call) => /^POST \/workers\/assets\/upload\/[0-9a-f]{32} /.test(call));
  expect(uploads).toHaveLength(2);
  expect(
    await world.cloudflare.fetch("https://single.rehearsal.workers.dev/100%25%20true.txt").then((r) => r.text()),
  ).toBe("raw");
});

test("10000: a wrong token, and one without the permission, can do nothing", async () => {
  const ran = await world.refused(site, ["deploy"], { env: { CLOUDFLARE_API_TOKEN: "wrong" } });
  expect(ran.stderr).toContain("10000");
  cf().tokens.push({ token: "reader", permissions: ["Workers Scripts Read"] });
  const before = worker()?.versions.length;
  const reader = await world.refused(site, ["deploy"], { env: { CLOUDFLARE_API_TOKEN: "reader" } });
  expect(reader.stderr).toContain("10000");
  expect(worker()?.versions.length).toBe(before);
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { deployBefore } from "../../local/rehearse/scenarios/worker/before.ts";
import { copyCaller } from "../../local/rehearse/world/caller.ts";
import { furnish } from "../../local/rehearse/world/furnish.ts";
import { startWorlds, type Worlds } from "../../local/rehearse/world/worlds.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let work: string;
let worlds: Worlds;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "slipway-guide-"));
  const caller = await copyCaller(join(import.meta.dirname, "../../examples/atomic-guide"), work, undefined);
  worlds = await startWorlds(caller, work, { event: "push" });
  const { cloudflare, env } = worlds;
  await furnish(cloudflare, caller);
  const token = { CLOUDFLARE_API_TOKEN: cloudflare.apiToken, CLOUDFLARE_ACCOUNT_ID: cloudflare.accountId };
  await deployBefore(caller, { env: { ...env, ...token }, environment: undefined });
});
afterAll(async () => {
  await worlds.close();
  await rm(work, { recursive: true });
});

const get = (path: string) => worlds.cloudflare.fetch(`https://guide.example.com${path}`);

test("pages, styles and the API come from where they should", async () => {
  const page = await get("/");
  const html = await page.text();
  expect(page.headers.get("x-worker-version")).toMatch(/^[0-9a-f-]{36}$/);
  expect(page.headers.get("x-frame-options")).toBe("SAMEORIGIN");
  const [style = ""] = /\/static\/guide\.\w+\.css/.exec(html) ?? [];
  const css = await get(style);
  expect(css.headers.get("cache-control")).toContain("immutable");
  expect(await css.text()).toContain("font:");
  const guides = (await (await get("/api/guides")).json()) as { slug: string }[];
  expect(guides.map(({ slug }) => slug)).toEqual(["carbon", "hydrogen", "iron"]);
  expect((await get("/api/guides/lead")).status).toBe(404);
  expect((await get("/nowhere")).status).toBe(404);
});

test("health names every dependency", async () => {
  expect(await (await get("/health")).json()).toMatchObject({
    status: "healthy",
    checks: { database: { status: "ok" }, kv: { status: "ok" }, r2: { status: "ok" } },
  });
});

test("a read travels through the queue into the database, and the cron writes it to the bucket", async () => {
  const reads = async () => ((await (await get("/api/guides/iron")).json()) as { reads: number }).reads;
  const before = await reads();
  for (let tries = 0; tries < 100 && (await reads()) === before; tries++) await sleep(100);
  expect(await reads()).toBeGreaterThan(before);
  const { cloudflare } = worlds;
  expect((await cloudflare.scheduled("atomic-guide", "15 3 * * *")).outcome).toBe("ok");
  const key = `reads/${new Date().toISOString().slice(0, 10)}.json`;
  const object = `${cloudflare.apiBaseUrl}/accounts/${cloudflare.accountId}/r2/buckets/atomic-guide-reports/objects/${key}`;
  const report = await fetch(object, { headers: { authorization: `Bearer ${cloudflare.apiToken}` } });
  expect(((await report.json()) as { slug: string }[])[0]?.slug).toBe("iron");
});

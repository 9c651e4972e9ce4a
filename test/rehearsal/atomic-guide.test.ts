import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { preflight } from "../../local/rehearse/caller/preflight.ts";
import { createTemplate } from "../../local/rehearse/rehearsal/template.ts";
import { worker } from "../../local/rehearse/scenarios/worker/worker.ts";
import { createProgress } from "../../local/rehearse/terminal/progress.ts";
import type { Worlds } from "../../local/rehearse/world/worlds.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let work: string;
let worlds: Worlds;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "slipway-guide-"));
  const root = join(import.meta.dirname, "../../examples/atomic-guide");
  const found = { root, workflow: ".github/workflows/deploy.yml", part: undefined, notes: [] };
  const template = await createTemplate(found, join(work, "template"), {
    reusable: worker,
    calls: await preflight(found, { event: "push", inputs: {} }, {}),
    environment: undefined,
    given: { secrets: {}, vars: {} },
    paths: [],
    running: true,
    progress: createProgress(() => undefined, false),
    interrupt: new AbortController().signal,
  });
  ({ worlds } = await template.copy(join(work, "copy"), { event: "push", running: true }));
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

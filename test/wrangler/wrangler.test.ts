/** The real wrangler against the local Cloudflare: Workers, versions, deployments, secrets, triggers. One story, in order. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { describeWorker } from "../../local/cloudflare/describe.ts";
import { config, files, withTriggers } from "./api-project.ts";
import { type Ran, startWranglerWorld, type WranglerWorld } from "./run.ts";

// Each command is a process of more than a second; on a busy machine of several.
vi.setConfig({ testTimeout: 180_000 });

let world: WranglerWorld;
let api: string;
const cf = () => world.cloudflare;
const worker = () => {
  const found = cf().state.workers.get("api");
  if (found === undefined) throw new Error("There is no api.");
  return found;
};
const split = () => worker().deployments[0]?.versions.map(({ versionId, percentage }) => [versionId, percentage]);
const latest = () => worker().versions[0]?.id ?? "";
const get = async (url: string, headers: Record<string, string> = {}) => (await cf().fetch(url, { headers })).text();
const json = (ran: Ran) => JSON.parse(ran.stdout) as unknown;
let first: string;
let second: string;
let uploaded: string;

beforeAll(async () => {
  world = await startWranglerWorld();
  api = await world.project("api", config, files);
});
afterAll(async () => {
  await world.close();
});

test("deploy: the first time, with assets, a text module and a cron", async () => {
  const ran = await world.wrangler(api, ["deploy"]);
  first = latest();
  expect(ran.entries).toMatchObject([{ type: "deploy", worker_name: "api", version_id: first }]);
  expect(ran.entries[0]?.targets).toEqual(["https://api.rehearsal.workers.dev", "schedule: */5 * * * *"]);
  const host = "https://api.rehearsal.workers.dev";
  expect(await get(`${host}/api/x`)).toBe(`hello | 1 | text module | ${host}/api/x`);
  expect(await get(`${host}/`)).toBe("<h1>front page</h1>\n");
  expect((await cf().fetch(`${host}/app.css`)).headers.get("x-custom")).toBe("yes");
  const redirect = await cf().fetch(`${host}/old`, { redirect: "manual" });
  expect([redirect.status, redirect.headers.get("location")]).toEqual([301, "/api/new"]);
  expect(describeWorker(cf().state, "api")).toMatchObject({
    schedules: ["*/5 * * * *"],
    subdomain: { enabled: true, previewsEnabled: true },
    settings: { observability: { enabled: true } },
  });
  expect(await cf().scheduled("api", "*/5 * * * *")).toMatchObject({ outcome: "ok" });
});

test("deploy: the second time, only what changed travels", async () => {
  const changed = await world.project("api", config, { ...files, "public/index.html": "<h1>second</h1>\n" });
  world.traffic();
  const ran = await world.wrangler(changed, ["deploy", "--tag", "rel1", "--message", "release one"]);
  second = latest();
  expect(second).not.toBe(first);
  expect(ran.stdout).toContain(`Current Version ID: ${second}`);
  expect(ran.entries).toMatchObject([{ type: "deploy", version_id: second, worker_tag: worker().tag }]);
  expect(await get("https://api.rehearsal.workers.dev/")).toBe("<h1>second</h1>\n");
  expect(worker().versions[0]?.annotations).toMatchObject({ "workers/tag": "rel1", "workers/message": "release one" });
  const calls = world.traffic();
  expect(calls.filter((call) => call.startsWith("POST /workers/assets/upload"))).toHaveLength(1);
  expect(calls).toContain("POST /workers/scripts/api/versions?bindings_inherit=strict → 200");
  expect(calls).toContain("POST /workers/scripts/api/deployments → 200");
});

test("versions upload --tag --message --preview-alias: no traffic, but its own addresses", async () => {
  const args = ["versions", "upload", "--tag", "t1", "--message", "msg one", "--preview-alias", "pr-7"];
  const ran = await world.wrangler(api, [...args, "--var", "GREETING:candidate"]);
  uploaded = latest();
  const [entry] = ran.entries;
  expect(entry).toMatchObject({
    type: "version-upload",
    version_id: uploaded,
    preview_url: `https://${uploaded.slice(0, 8)}-api.rehearsal.workers.dev`,
    preview_alias_url: "https://pr-7-api.rehearsal.workers.dev",
  });
  expect(await get(`${entry?.preview_url}/api/version`)).toBe(uploaded);
  expect(await get("https://pr-7-api.rehearsal.workers.dev/api/x")).toContain("candidate | 1");
  expect(await get("https://api.rehearsal.workers.dev/api/version")).toBe(second);
});

test("versions deploy A@10 B@90 -y: both serve, an override picks", async () => {
  await world.wrangler(api, ["versions", "deploy", `${uploaded}@10`, `${second}@90`, "-y", "--message", "canary 10"]);
  expect(split()).toEqual([
    [uploaded, 10],
    [second, 90],
  ]);
  const seen = new Map<string, number>();
  for (let i = 0; i < 200; i++) {
    const id = await get("https://api.rehearsal.workers.dev/api/version");
    seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual([uploaded, second].sort());
  // 20 of 200 expected; outside of 5 to 45 once in several million runs.
  expect(seen.get(uploaded)).toBeGreaterThan(4);
  expect(seen.get(uploaded)).toBeLessThan(46);
  const override = { "Cloudflare-Workers-Version-Overrides": `api="${uploaded}"` };
  expect(await get("https://api.rehearsal.workers.dev/api/version", override)).toBe(uploaded);
});

test("versions list and view, deployments list and status, as JSON", async () => {
  const versions = json(await world.wrangler(api, ["versions", "list", "--json"]));
  expect(versions).toMatchObject([
    { id: first },
    { id: second },
    { id: uploaded, annotations: { "workers/tag": "t1" } },
  ]);
  const view = json(await world.wrangler(api, ["versions", "view", uploaded, "--json"]));
  expect(view).toMatchObject({ id: uploaded, number: 3, metadata: { has_preview: true } });
  expect(JSON.stringify(view)).toContain('"text":"candidate"');
  const deployments = json(await world.wrangler(api, ["deployments", "list", "--json"]));
  expect(deployments).toHaveLength(3);
  const status = json(await world.wrangler(api, ["deployments", "status", "--json"]));
  expect(status).toMatchObject({
    annotations: { "workers/message": "canary 10" },
    versions: [
      { version_id: uploaded, percentage: 10 },
      { version_id: second, percentage: 90 },
    ],
  });
});

test("10215: secrets cannot be edited while the newest version is not deployed", async () => {
  const ran = await world.refused(api, ["secret", "put", "TOKEN"], { input: "s3cret" });
  expect(world.traffic()).toContain("PUT /workers/scripts/api/secrets → 400");
  expect(`${ran.stdout}${ran.stderr}`).toContain("isn't currently deployed");
});

test("rollback: everything back on one version", async () => {
  await world.wrangler(api, ["rollback", second, "-y", "--message", "back out"]);
  expect(split()).toEqual([[second, 100]]);
  expect(worker().deployments[0]?.annotations["workers/message"]).toBe("back out");
  expect(await get("https://api.rehearsal.workers.dev/api/version")).toBe(second);
});

test("secret put, bulk, list and delete: each edit is a new version that serves", async () => {
  await world.wrangler(api, ["versions", "deploy", `${uploaded}@100`, "-y"]);
  await world.wrangler(api, ["secret", "put", "TOKEN"], { input: "s3cret" });
  expect(await get("https://api.rehearsal.workers.dev/api/secret")).toBe("s3cret");
  const input = JSON.stringify({ TOKEN: "bulk", OTHER: "x" });
  await world.wrangler(api, ["secret", "bulk"], { input });
  expect(await get("https://api.rehearsal.workers.dev/api/secret")).toBe("bulk");
  const list = json(await world.wrangler(api, ["secret", "list", "--format", "json"]));
  expect(list).toEqual([
    { name: "TOKEN", type: "secret_text" },
    { name: "OTHER", type: "secret_text" },
  ]);
  await world.wrangler(api, ["secret", "delete", "OTHER"]);
  expect(worker().versions[0]?.bindings.map(({ name }) => name)).not.toContain("OTHER");
  expect(split()).toEqual([[latest(), 100]]);
});

test("10220: a rollback over changed secrets is forced by wrangler in CI", async () => {
  world.traffic();
  await world.wrangler(api, ["rollback", second, "-y"]);
  const posts = world.traffic().filter((call) => call.startsWith("POST"));
  expect(posts).toEqual([
    "POST /workers/scripts/api/deployments → 400",
    "POST /workers/scripts/api/deployments?force=true → 200",
  ]);
  expect(await get("https://api.rehearsal.workers.dev/api/secret")).toBe("none");
});

test("versions secret put: a new version, not deployed", async () => {
  await world.wrangler(api, ["versions", "secret", "put", "TOKEN"], { input: "later" });
  expect(split()).toEqual([[second, 100]]);
  const address = `https://${latest().slice(0, 8)}-api.rehearsal.workers.dev`;
  expect(await get(`${address}/api/secret`)).toBe("later");
});

test("triggers deploy: routes, a custom domain and crons", async () => {
  const triggers = await world.project("triggers", withTriggers, files);
  await world.wrangler(triggers, ["triggers", "deploy"]);
  expect(describeWorker(cf().state, "api")).toMatchObject({
    routes: [{ pattern: "www.example.com/api/*", zone: "example.com" }],
    domains: [{ hostname: "api.example.com", zone: "example.com" }],
    schedules: ["0 0 * * *"],
  });
  expect(await get("https://www.example.com/api/version")).toBe(second);
  expect(await get("https://api.example.com/api/version")).toBe(second);
});

test("delete: the Worker and its addresses are gone", async () => {
  await world.wrangler(api, ["delete"]);
  expect(cf().state.workers.has("api")).toBe(false);
  expect((await cf().fetch("https://api.example.com/api/version")).status).not.toBe(200);
});

/** The real wrangler against the local Cloudflare: Durable Objects, and uploads that are refused. One story, in order. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startWranglerWorld, type WranglerWorld } from "./run.ts";

// Each command is a process of more than a second; on a busy machine of several.
vi.setConfig({ testTimeout: 180_000 });

let world: WranglerWorld;
const cf = () => world.cloudflare;
const worker = (name: string) => {
  const found = cf().state.workers.get(name);
  if (found === undefined) throw new Error(`There is no Worker "${name}".`);
  return found;
};
const latest = (name: string) => worker(name).versions[0]?.id ?? "";
const get = async (url: string) => (await cf().fetch(url)).text();

beforeAll(async () => {
  world = await startWranglerWorld();
});
afterAll(async () => {
  await world.close();
});

const counter = `import { DurableObject } from "cloudflare:workers";
export class Counter extends DurableObject {
  async fetch() {
    const n = ((await this.ctx.storage.get("n")) ?? 0) + 1;
    await this.ctx.storage.put("n", n);
    return new Response(String(n));
  }
}
export default { fetch: (request, env) => env.COUNTER.get(env.COUNTER.idFromName("a")).fetch(request) };`;
const objects = {
  name: "objects",
  main: "index.js",
  durable_objects: { bindings: [{ name: "COUNTER", class_name: "Counter" }] },
  migrations: [{ tag: "v1", new_sqlite_classes: ["Counter"] }],
};

test("deploy with a Durable Object migration, then again: the objects keep their data", async () => {
  const project = await world.project("objects", objects, { "index.js": counter });
  await world.wrangler(project, ["deploy"]);
  expect(worker("objects")).toMatchObject({ migrationTag: "v1" });
  expect(await get("https://objects.rehearsal.workers.dev/")).toBe("1");
  world.traffic();
  await world.wrangler(project, ["deploy"]);
  expect(world.traffic()).toContain("POST /workers/scripts/objects/versions?bindings_inherit=strict → 200");
  expect(await get("https://objects.rehearsal.workers.dev/")).toBe("2");
});

test("10211: a migration does not travel in a version, neither by wrangler nor by a direct call", async () => {
  const migrations = [...objects.migrations, { tag: "v2", new_sqlite_classes: ["Second"] }];
  const changed = { "index.js": `${counter}\nexport class Second extends DurableObject {}` };
  const project = await world.project("objects", { ...objects, migrations }, changed);
  const ran = await world.refused(project, ["versions", "upload"]);
  expect(`${ran.stdout}${ran.stderr}`).toContain("migration");
  const form = new FormData();
  const metadata = {
    main_module: "index.js",
    migrations: { old_tag: "v1", new_tag: "v2", new_sqlite_classes: ["Second"] },
  };
  form.set("metadata", JSON.stringify(metadata));
  form.set("index.js", new File([changed["index.js"]], "index.js", { type: "application/javascript+module" }));
  const path = `/accounts/${cf().accountId}/workers/scripts/objects/versions`;
  await expect(cf().api("POST", path, form)).rejects.toThrow('"code":10211');
  expect(worker("objects").versions).toHaveLength(2);
});

test("10021: a script that throws at start-up is refused in V8's words, and the old version keeps serving", async () => {
  const broken = await world.project("objects", objects, {
    "index.js": `${counter}\nnull.missing();`,
  });
  const before = latest("objects");
  const ran = await world.refused(broken, ["deploy"]);
  expect(ran.stderr).toContain("10021");
  expect(ran.stderr).toContain("Cannot read properties of null (reading 'missing')");
  expect(latest("objects")).toBe(before);
  expect(await get("https://objects.rehearsal.workers.dev/")).toBe("3");
});

test("10007: there is no version upload to a Worker that does not exist", async () => {
  const missing = await world.project(
    "missing",
    { name: "missing", main: "index.js" },
    { "index.js": "export default {}" },
  );
  const ran = await world.refused(missing, ["versions", "list", "--json"]);
  expect(ran.stderr).toContain("10007");
  const upload = await world.refused(missing, ["versions", "upload"]);
  expect(`${upload.stdout}${upload.stderr}`).toContain("does not yet exist");
  const path = `/accounts/${cf().accountId}/workers/scripts/missing/versions`;
  await expect(cf().api("POST", path, new FormData())).rejects.toThrow('"code":10007');
});

test("10222: a Worker without versions has none to edit", async () => {
  await cf().api("POST", `/accounts/${cf().accountId}/workers/workers`, { name: "empty" });
  const empty = await world.project("empty", { name: "empty", main: "index.js" }, { "index.js": "export default {}" });
  world.traffic();
  await world.refused(empty, ["versions", "secret", "put", "TOKEN"], { input: "x" });
  expect(world.traffic()).toContain("PATCH /workers/workers/empty/versions/latest → 404");
});

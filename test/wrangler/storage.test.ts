/** The real wrangler against the local Cloudflare: D1, KV, R2, queues, and a Worker that uses them. One story, in order. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Ran, startWranglerWorld, type WranglerWorld } from "./run.ts";

// Each command is a process of more than a second; on a busy machine of several.
vi.setConfig({ testTimeout: 180_000 });

let world: WranglerWorld;
let folder: string;
const cf = () => world.cloudflare;
const json = (ran: Ran) => JSON.parse(ran.stdout) as unknown;
const get = async (path: string) => (await cf().fetch(`https://store.rehearsal.workers.dev${path}`)).text();
const source = `export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/d1") return Response.json((await env.DB.prepare("select name from users order by id").all()).results);
    if (pathname === "/kv") return new Response(await env.KV.get("k1"));
    if (pathname === "/r2") return new Response((await env.FILES.get("dir/hello.txt")).body);
    await env.KV.put("from-worker", "yes");
    await env.JOBS.send({ n: 1 });
    return new Response("sent");
  },
  async queue(batch, env) {
    for (const { body } of batch.messages) await env.KV.put("job", JSON.stringify(body));
  },
};`;

beforeAll(async () => {
  world = await startWranglerWorld();
  folder = await world.project("store", { name: "store" });
});
afterAll(async () => {
  await world.close();
});

const results = async (sql: string) => {
  const [database] = cf().state.databases.values();
  const path = `/accounts/${cf().accountId}/d1/database/${database?.id}/query`;
  return (await cf().api("POST", path, { sql })) as { results: { name?: string }[] }[];
};
const execute = async (sql: string) => (await results(sql)).map(({ results: rows }) => rows);
const names = async () => (await execute("SELECT name FROM users ORDER BY id"))[0]?.map(({ name }) => name);

async function withResources(): Promise<string> {
  const [database] = cf().state.databases.values();
  const [namespace] = cf().state.kvNamespaces.values();
  return world.project(
    "store",
    {
      name: "store",
      main: "index.js",
      d1_databases: [{ binding: "DB", database_name: "mydb", database_id: database?.id }],
      kv_namespaces: [{ binding: "KV", id: namespace?.id }],
      r2_buckets: [{ binding: "FILES", bucket_name: "files" }],
      queues: {
        producers: [{ binding: "JOBS", queue: "jobs" }],
        consumers: [{ queue: "jobs", max_batch_size: 5, max_batch_timeout: 1 }],
      },
    },
    {
      "index.js": source,
      "migrations/0001_init.sql": `-- a comment; with a semicolon
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
CREATE TRIGGER loud AFTER INSERT ON users BEGIN UPDATE users SET name = name || '!' WHERE id = NEW.id; END;
INSERT INTO users (name) VALUES ('a;b');`,
      "migrations/0002_age.sql": "ALTER TABLE users ADD COLUMN age INTEGER;",
      "more.sql": "INSERT INTO users (name) VALUES ('f1'); INSERT INTO users (name) VALUES ('f2');",
      "hello.txt": "file content",
    },
  );
}

test("d1 create, kv namespace create, r2 bucket create, queues create", async () => {
  expect((await world.wrangler(folder, ["d1", "create", "mydb"])).stdout).toContain("mydb");
  await world.wrangler(folder, ["kv", "namespace", "create", "mykv"]);
  await world.wrangler(folder, ["r2", "bucket", "create", "files"]);
  await world.wrangler(folder, ["queues", "create", "jobs"]);
  const { databases, kvNamespaces, buckets, queues } = cf().state;
  expect([databases, kvNamespaces, buckets, queues].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
  const again = await world.refused(folder, ["d1", "create", "mydb"]);
  expect(`${again.stdout}${again.stderr}`).toContain("already exists");
  expect((await world.wrangler(folder, ["queues", "list"])).stdout).toContain("jobs");
  folder = await withResources();
});

test("d1 migrations apply and execute --remote: commands, files, and SQL errors", async () => {
  await world.wrangler(folder, ["d1", "migrations", "apply", "mydb", "--remote"]);
  const args = ["d1", "execute", "mydb", "--remote"];
  const rows = await world.wrangler(folder, [
    ...args,
    "--json",
    "--command",
    "select name from users; select 1 as one",
  ]);
  expect(json(rows)).toMatchObject([{ results: [{ name: "a;b!" }] }, { results: [{ one: 1 }] }]);
  await world.wrangler(folder, [...args, "--yes", "--file", "more.sql"]);
  const failed = await world.refused(folder, [...args, "--command", "select * from nope"]);
  expect(`${failed.stdout}${failed.stderr}`).toContain("no such table: nope");
});

test("d1 export --remote", async () => {
  await world.wrangler(folder, ["d1", "export", "mydb", "--remote", "--output", "dump.sql"]);
  const dump = await readFile(join(folder, "dump.sql"), "utf8");
  expect(dump).toContain("CREATE TABLE users");
  expect(dump).toContain("'f2!'");
});

test("an export blocks everybody until its client has heard of the end", async () => {
  const [database] = cf().state.databases.values();
  const path = `/accounts/${cf().accountId}/d1/database/${database?.id}/export`;
  const started = (await cf().api("POST", path, { output_format: "polling" })) as { at_bookmark: string };
  expect(started).toMatchObject({ success: true, status: "active" });
  await expect(execute("SELECT 1")).rejects.toThrow("Currently processing a long-running export.");
  const poll = { output_format: "polling", current_bookmark: started.at_bookmark };
  expect(await cf().api("POST", path, poll)).toMatchObject({ status: "complete" });
  expect(await execute("SELECT 1 AS one")).toEqual([[{ one: 1 }]]);
  expect(await cf().api("POST", path, poll)).toMatchObject({ success: false });
});

test("d1 execute --remote of a file that SQLite refuses changes nothing", async () => {
  await writeFile(join(folder, "torn.sql"), "INSERT INTO users (name) VALUES ('torn'); INSERT INTO nope VALUES (1);");
  const failed = await world.refused(folder, ["d1", "execute", "mydb", "--remote", "--yes", "--file", "torn.sql"]);
  expect(`${failed.stdout}${failed.stderr}`).toContain("no such table: nope");
  expect(await names()).toEqual(["a;b!", "f1!", "f2!"]);
});

test("d1 time-travel info and restore: back, and back again from there", async () => {
  const info = json(await world.wrangler(folder, ["d1", "time-travel", "info", "mydb", "--json"]));
  const { bookmark } = info as { bookmark: string };
  await execute(
    "DROP TRIGGER loud; CREATE VIRTUAL TABLE words USING fts5(word); INSERT INTO words VALUES ('found');" +
      "DELETE FROM users; INSERT INTO users VALUES (9, 'late', 9007199254740993)",
  );
  const there = ["d1", "time-travel", "restore", "mydb", "--bookmark", bookmark, "--json"];
  const back = json(await world.wrangler(folder, there)) as { previous_bookmark: string };
  expect(back).toMatchObject({ bookmark, previous_bookmark: expect.not.stringContaining(bookmark) });
  expect(await names()).toEqual(["a;b!", "f1!", "f2!"]);
  expect((await execute("SELECT count(*) AS n FROM sqlite_master WHERE name LIKE 'words%'"))[0]).toEqual([{ n: 0 }]);
  const again = await world.wrangler(folder, [
    "d1",
    "time-travel",
    "restore",
    "mydb",
    "--bookmark",
    back.previous_bookmark,
  ]);
  expect(again.stdout).toContain("To undo this operation");
  expect(await execute("SELECT name, CAST(age AS TEXT) AS age FROM users; SELECT word FROM words('found')")).toEqual([
    [{ name: "late", age: "9007199254740993" }],
    [{ word: "found" }],
  ]);
  const refused = await world.refused(folder, ["d1", "export", "mydb", "--remote", "--output", "words.sql"]);
  expect(`${refused.stdout}${refused.stderr}`).toContain("Virtual Tables");
  await world.wrangler(folder, there);
});

test("a bookmark of another database, and a time before there was anything, are refused", async () => {
  const base = ["d1", "time-travel", "restore", "mydb"];
  const other = await world.refused(folder, [...base, "--bookmark", "00000001-00000000-00000001-0"]);
  expect(`${other.stdout}${other.stderr}`).toContain("is not one of this database");
  const early = await world.refused(folder, [...base, "--timestamp", "2026-01-01T00:00:00Z"]);
  expect(`${early.stdout}${early.stderr}`).toMatch(/does not reach|last 30 days/);
});

test("kv key put, get and list --remote", async () => {
  await world.wrangler(folder, ["kv", "key", "put", "k1", "v1", "--binding", "KV", "--remote"]);
  const metadata = ["--metadata", '{"a":1}', "--ttl", "600"];
  await world.wrangler(folder, ["kv", "key", "put", "k2", "v2", "--binding", "KV", "--remote", ...metadata]);
  const got = await world.wrangler(folder, ["kv", "key", "get", "k1", "--binding", "KV", "--remote", "--text"]);
  expect(got.stdout.trim()).toBe("v1");
  const list = json(await world.wrangler(folder, ["kv", "key", "list", "--binding", "KV", "--remote"]));
  expect(list).toEqual([{ name: "k1" }, { name: "k2", expiration: expect.any(Number), metadata: { a: 1 } }]);
});

test("r2 object put and get --remote", async () => {
  const key = "files/dir/hello.txt";
  await world.wrangler(folder, ["r2", "object", "put", key, "--file", "hello.txt", "--remote"]);
  const got = await world.wrangler(folder, ["r2", "object", "get", key, "--pipe", "--remote"]);
  expect(got.stdout).toBe("file content");
});

test("a Worker sees what wrangler wrote, and the API sees what the Worker wrote", async () => {
  await world.wrangler(folder, ["deploy"]);
  expect(JSON.parse(await get("/d1"))).toEqual([{ name: "a;b!" }, { name: "f1!" }, { name: "f2!" }]);
  expect(await get("/kv")).toBe("v1");
  expect(await get("/r2")).toBe("file content");
  expect(await get("/send")).toBe("sent");
  const [queue] = cf().state.queues.values();
  expect(queue?.consumers).toMatchObject([{ worker: "store", settings: { batch_size: 5, max_wait_time_ms: 1000 } }]);
  const [namespace] = cf().state.kvNamespaces.values();
  const value = async (key: string) => {
    const path = `/accounts/${cf().accountId}/storage/kv/namespaces/${namespace?.id}/values/${key}`;
    const response = await fetch(cf().apiBaseUrl + path, { headers: { authorization: `Bearer ${cf().apiToken}` } });
    return response.text();
  };
  expect(await value("from-worker")).toBe("yes");
  await expect.poll(() => value("job"), { timeout: 10_000 }).toBe('{"n":1}');
});

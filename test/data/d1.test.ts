/** Migrations of D1 through the API, beside those of the real wrangler, and answers that are lost. */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Cloudflare, connect } from "../../src/cloudflare/client/client.ts";
import { d1Driver } from "../../src/data/d1.ts";
import { giveBackLock, takeLock } from "../../src/data/d1-lock.ts";
import type { Driver } from "../../src/data/driver.ts";
import { startWranglerWorld, type WranglerWorld } from "../wrangler/run.ts";

vi.setConfig({ testTimeout: 180_000 });

let world: WranglerWorld;
let folder: string;
let driver: Driver;
let cf: Cloudflare;
const id = "6b0f3c0e-1f0b-4a52-9d8c-3f3f1f2a7b10";
const FIRST = "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);";
const migration = (name: string, sql: string) => ({
  name,
  sql,
  sha256: createHash("sha256").update(sql).digest("hex"),
});
const rows = async (sql: string) => {
  const path = `/accounts/${world.cloudflare.accountId}/d1/database/${id}/query`;
  return ((await world.cloudflare.api("POST", path, { sql })) as { results: unknown[] }[])[0]?.results;
};
const names = async () => (await driver.applied()).map(({ name }) => name);

beforeAll(async () => {
  world = await startWranglerWorld({ resources: { d1: [{ id, name: "shop" }] } });
  const d1_databases = [{ binding: "DB", database_name: "shop", database_id: id }];
  folder = await world.project("shop", { name: "shop", d1_databases }, { "migrations/0001_init.sql": FIRST });
  const { accountId, apiToken, apiBaseUrl } = world.cloudflare;
  vi.stubEnv("CLOUDFLARE_BASE_URL", apiBaseUrl);
  vi.stubEnv("CLOUDFLARE_API_BASE_URL", apiBaseUrl);
  cf = connect({ apiToken, accountId, timeout: 120_000, signal: new AbortController().signal, log: () => {} });
  driver = d1Driver(cf, { database: id, table: "d1_migrations" });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.close();
});

test("an empty database has nothing applied, and is not written to by looking", async () => {
  expect(await driver.applied()).toEqual([]);
  expect(await rows("SELECT name FROM sqlite_master WHERE name LIKE '%migrations'")).toEqual([]);
});

test("what wrangler began goes on here, and the other way round", async () => {
  await world.wrangler(folder, ["d1", "migrations", "apply", "shop", "--remote"]);
  expect(await driver.applied()).toEqual([{ name: "0001_init.sql", sha256: null }]);
  await driver.prepare();
  const second = migration("0002_it's.sql", "ALTER TABLE users ADD COLUMN age INTEGER -- years");
  await driver.apply(second);
  expect((await driver.applied()).at(-1)).toEqual({ name: second.name, sha256: second.sha256 });
  await writeFile(join(folder, "migrations", second.name), second.sql);
  await writeFile(join(folder, "migrations/0003_seed.sql"), "INSERT INTO users (name, age) VALUES ('a', 1);");
  await world.wrangler(folder, ["d1", "migrations", "apply", "shop", "--remote"]);
  expect(await names()).toEqual(["0001_init.sql", second.name, "0003_seed.sql"]);
});

test.each(["after", "before"])("an answer that is lost %s the call was carried out applies it once", async (when) => {
  const lost = when === "after" ? { statusAfter: 502 } : { status: 502 };
  world.cloudflare.faults.push({ method: "POST", path: "/query", ...lost });
  const sql = `INSERT INTO users (name, age) VALUES ('${when}', 2);`;
  await driver.apply(migration(`0004_${when}.sql`, sql));
  expect(world.cloudflare.faults).toEqual([]);
  expect(await rows(`SELECT count(*) AS n FROM users WHERE name = '${when}'`)).toEqual([{ n: 1 }]);
});

test("a migration that SQLite refuses leaves nothing, and the restore point brings back what was", async () => {
  const point = await driver.restorePoint();
  await driver.apply(migration("0005_good.sql", "DELETE FROM users;"));
  const bad = migration("0006_bad.sql", "INSERT INTO users (name) VALUES ('half'); INSERT INTO nope VALUES (1);");
  await expect(driver.apply(bad)).rejects.toThrow("no such table: nope");
  expect(await rows("SELECT * FROM users")).toEqual([]);
  expect(await names()).not.toContain(bad.name);
  const undo = await driver.restore(point);
  expect(await rows("SELECT count(*) AS n FROM users")).toEqual([{ n: 3 }]);
  expect(await names()).not.toContain("0005_good.sql");
  await driver.restore(undo);
  expect(await rows("SELECT count(*) AS n FROM users")).toEqual([{ n: 0 }]);
});

test("one holder has the lock, also when its answer is lost; one that died loses it", async () => {
  world.cloudflare.faults.push({ method: "POST", path: "/query", statusAfter: 502 });
  expect(await takeLock(cf, id, "it's run 1")).toBe(true);
  expect(world.cloudflare.faults).toEqual([]);
  expect(await takeLock(cf, id, "run 2")).toBe(false);
  await giveBackLock(cf, id, "run 2");
  expect(await takeLock(cf, id, "run 2")).toBe(false);
  await rows("UPDATE slipway_lock SET until = unixepoch() - 1");
  expect(await takeLock(cf, id, "run 2")).toBe(true);
  await giveBackLock(cf, id, "run 2");
  expect(await takeLock(cf, id, "run 3")).toBe(true);
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { call, dig, upload } from "./client.ts";
import type { LocalCloudflare } from "./plane-double.ts";
import { startAlone } from "./plane-double.ts";

let directory: string;
let cf: LocalCloudflare;
const hash = (digit: string) => digit.repeat(32);
const manifest = { "/a.txt": { hash: hash("a"), size: 1 }, "/b.txt": { hash: hash("b"), size: 2 } };
const session = (files: object = manifest, script = "api") =>
  call(cf, `POST /workers/scripts/${script}/assets-upload-session`, { manifest: files });

function send(jwt: unknown, files: Record<string, string>) {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) {
    form.set(name, new File([Buffer.from(content).toString("base64")], name, { type: "text/plain" }));
  }
  return call(cf, "POST /workers/assets/upload?base64=true", form, { authorization: `Bearer ${String(jwt)}` });
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-assets-"));
  ({ cloudflare: cf } = await startAlone({ directory }));
});
afterAll(async () => {
  await cf.close();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(() => {
  cf.state.workers.clear();
  cf.state.assets.clear();
});

test("only what is missing is asked for; the last upload gives the token that a version needs", async () => {
  const first = await session();
  expect(dig(first, "buckets")).toEqual([[hash("a"), hash("b")]]);
  const partial = await send(dig(first, "jwt"), { [hash("a")]: "1" });
  expect([partial.status, dig(partial, "jwt")]).toEqual([202, undefined]);
  const early = await call(cf, "PUT /workers/scripts/api", upload({ assets: { jwt: dig(first, "jwt") } }));
  expect(early.errors[0]?.message).toContain("1 files are missing");
  const last = await send(dig(first, "jwt"), { [hash("b")]: "22" });
  expect(last.status).toBe(201);
  const config = { not_found_handling: "404-page", _headers: "/*\n  X-A: 1\n" };
  const done = await call(cf, "PUT /workers/scripts/api", upload({ assets: { jwt: dig(last, "jwt"), config } }));
  expect(done.status).toBe(200);
  expect(cf.state.workers.get("api")?.versions[0]?.assets).toEqual({ manifest, config });
  expect(cf.state.assets.get(hash("b"))).toEqual({ contentType: "text/plain", body: Uint8Array.from([50, 50]) });
  const again = await session({ ...manifest, "/c.txt": { hash: hash("c"), size: 3 } });
  expect(dig(again, "buckets")).toEqual([[hash("c")]]);
});

test("nothing missing: the session's own token completes at once", async () => {
  cf.state.assets.set(hash("a"), { contentType: undefined, body: Uint8Array.from([1]) });
  const reply = await session({ "/a.txt": { hash: hash("a"), size: 1 } });
  expect(dig(reply, "buckets")).toEqual([]);
  expect((await call(cf, "PUT /workers/scripts/api", upload({ assets: { jwt: dig(reply, "jwt") } }))).status).toBe(200);
  expect((await call(cf, "POST /workers/scripts/api/versions", upload({ keep_assets: true }))).status).toBe(200);
  expect(cf.state.workers.get("api")?.versions[0]?.assets?.manifest).toHaveProperty(["/a.txt"]);
});

test.each([
  ["a path without a slash", { "a.txt": { hash: hash("a"), size: 1 } }, "does not start"],
  ["a short hash", { "/a.txt": { hash: "abc", size: 1 } }, "not 32 hex"],
  ["a file over 25 MiB", { "/a.txt": { hash: hash("a"), size: 26_214_401 } }, "up to 25 MiB"],
])("refuses %s", async (_what, files, message) => {
  expect((await session(files)).errors[0]?.message).toContain(message);
});

test("refuses a forged token, a foreign file, a wrong size and another Worker's assets", async () => {
  const { result } = await session();
  const jwt = String(dig({ result } as never, "jwt"));
  const [head, , tail] = jwt.split(".");
  const forged = `${head}.${Buffer.from('{"kind":"complete"}').toString("base64url")}.${tail}`;
  expect((await send(forged, { [hash("a")]: "1" })).errors[0]?.code).toBe(10000);
  expect((await send(cf.apiToken, { [hash("a")]: "1" })).status).toBe(403);
  expect((await send(jwt, { [hash("f")]: "1" })).errors[0]?.message).toContain("not in the session's manifest");
  expect((await send(jwt, { [hash("a")]: "too long" })).errors[0]?.message).toContain("instead of the manifest's 1");
  const last = await send(jwt, { [hash("a")]: "1", [hash("b")]: "22" });
  const other = await call(cf, "PUT /workers/scripts/other", upload({ assets: { jwt: dig(last, "jwt") } }));
  expect(other.errors[0]?.message).toContain('for the Worker "api"');
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { call, dig, idOf, upload } from "./client.ts";
import { type PlaneDouble, startAlone } from "./plane-double.ts";

let directory: string;

let double: PlaneDouble;

const cf = () => double.cloudflare;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-account-"));
  const tokens = [
    { token: "reader", permissions: ["Workers Scripts Read"] },
    { token: "writer", permissions: ["Workers Scripts Write", "Account Analytics Read"] },
    { token: "gone", permissions: "all" as const, status: "expired" as const },
  ];
  double = await startAlone({ directory, tokens, resources: { queues: ["jobs"] } });
});

afterAll(async () => {
  await cf().close();
  await rm(directory, { recursive: true, force: true });
});

beforeEach(async () => {
  cf().state.workers.clear();
  await call(cf(), "PUT /workers/scripts/api", upload());
});

test("without an account subdomain a Worker cannot go on workers.dev (10063)", async () => {
  const { subdomain } = cf().state;
  cf().state.subdomain = undefined;
  const post = (body: object) => call(cf(), "POST /workers/scripts/api/subdomain", body);
  expect((await post({ enabled: true })).errors[0]?.code).toBe(10063);
  expect((await post({ enabled: false })).status).toBe(200);
  expect((await call(cf(), "GET /workers/subdomain")).errors[0]?.code).toBe(10007);
  cf().state.subdomain = subdomain;
});

test("previews follow workers.dev only for clients of the newer script API", async () => {
  const post = (headers: Record<string, string>) =>
    call(cf(), "POST /workers/scripts/api/subdomain", { enabled: true }, headers);
  expect(dig(await post({}), "previews_enabled")).toBe(false);
  const dated = { "cloudflare-workers-script-api-date": "2025-08-01" };
  expect(dig(await post(dated), "previews_enabled")).toBe(true);
});

test("routes and domains: zones are found, whole lists replace, a pattern has one owner", async () => {
  await call(cf(), "PUT /workers/scripts/other", upload());
  const routes = (script: string, patterns: string[]) =>
    call(
      cf(),
      `PUT /workers/scripts/${script}/routes`,
      patterns.map((pattern) => ({ pattern })),
    );
  await routes("api", ["shop.example.com/*", "example.net/api/*"]);
  expect((await routes("other", ["shop.example.com/*"])).errors[0]?.code).toBe(10020);
  expect((await routes("other", ["shop.example.org/*"])).errors[0]?.message).toContain("No zone");
  await routes("api", ["example.net/api/*"]);
  expect(
    cf()
      .state.workers.get("api")
      ?.routes.map(({ pattern }) => pattern),
  ).toEqual(["example.net/api/*"]);
  const zone = idOf({ ...(await call(cf(), "GET //zones?name=example.net")), result: cf().state.zones[1] });
  const added = await call(cf(), `POST //zones/${zone}/workers/routes`, { pattern: "example.net/x", script: "other" });
  expect((await call(cf(), `DELETE //zones/${zone}/workers/routes/${idOf(added)}`)).status).toBe(200);
  expect((await call(cf(), `GET //zones/${zone}/workers/routes`)).result).toMatchObject([{ script: "api" }]);
});

test("a custom domain moves only with an override", async () => {
  await call(cf(), "PUT /workers/scripts/other", upload());
  const records = (script: string, override_existing_origin: boolean) =>
    call(cf(), `PUT /workers/scripts/${script}/domains/records`, {
      override_scope: true,
      override_existing_origin,
      origins: [{ hostname: "api.example.com" }],
    });
  await records("api", false);
  const set = await call(cf(), "POST /workers/scripts/other/domains/changeset?replace_state=true", [
    { hostname: "api.example.com" },
    { hostname: "new.example.com" },
  ]);
  expect(set.result).toMatchObject({ added: [{ hostname: "new.example.com" }], updated: [{ modified: true }] });
  expect((await records("other", false)).status).toBe(409);
  await records("other", true);
  expect(cf().state.workers.get("api")?.domains).toEqual([]);
  expect((await call(cf(), "GET /workers/domains?service=other")).result).toMatchObject([
    { hostname: "api.example.com" },
  ]);
});

import { expect, test } from "vitest";
import { createRouter, endpointsOf } from "./endpoint.ts";

const endpoint = endpointsOf<unknown>();
const router = createRouter([
  endpoint("GET /accounts/:account/workers/scripts/:script/versions", "Workers Scripts", (_call, { script }) => script),
  endpoint("GET /accounts/:account/workers/scripts/:script", "Workers Scripts", (_call, { script }) => script),
  endpoint("GET /accounts/:account/workers/scripts/search", "Workers Scripts", () => "never reached"),
  endpoint("PUT /accounts/:account/r2/buckets/:bucket/objects/:key{.+}", "Workers R2 Storage", (_, { key }) => key),
]);

async function find(method: string, path: string): Promise<Record<string, string> | undefined> {
  let params: Record<string, string> | undefined;
  await router.find(
    method,
    path,
    async (_endpoint, found) => {
      params = found;
      return new Response();
    },
    async () => new Response(),
  );
  return params;
}

test("takes the first path that fits as a whole", async () => {
  expect(await find("GET", "/accounts/a/workers/scripts/api/versions")).toEqual({ account: "a", script: "api" });
  expect((await find("GET", "/accounts/a/workers/scripts/search"))?.script).toBe("search");
});

test("decodes segments and keeps the slashes of a rest", async () => {
  expect((await find("GET", "/accounts/a/workers/scripts/x%2Fy"))?.script).toBe("x/y");
  expect((await find("GET", "/accounts/a/workers/scripts/100%25%20%23%3F"))?.script).toBe("100% #?");
  expect((await find("PUT", "/accounts/a/r2/buckets/b/objects/dir/a%20b.txt"))?.key).toBe("dir/a b.txt");
});

test.each([
  ["POST", "/accounts/a/workers/scripts/api"],
  ["GET", "/accounts/a/workers/scripts/api/"],
  ["GET", "/accounts//workers/scripts/api"],
  ["GET", "/accounts/a/workers/scripts/api/versions/1"],
  ["PUT", "/accounts/a/r2/buckets/b/objects"],
])("finds nothing for %s %s", async (method, path) => {
  expect(await find(method, path)).toBeUndefined();
});

test("what a handler throws arrives as it is", async () => {
  const thrown = new RangeError("as it is");
  const found = router.find(
    "GET",
    "/accounts/a/workers/scripts/api",
    () => Promise.reject(thrown),
    async () => new Response(),
  );
  await expect(found).rejects.toBe(thrown);
});

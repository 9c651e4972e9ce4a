import { expect, test } from "vitest";
import { find, route } from "./router.ts";

const routes = [
  route("GET /accounts/:account/workers/scripts/:script/versions", "Workers Scripts", (_call, { script }) => script),
  route("GET /accounts/:account/workers/scripts/:script", "Workers Scripts", (_call, { script }) => script),
  route("GET /accounts/:account/workers/scripts/search", "Workers Scripts", () => "never reached"),
  route("PUT /accounts/:account/r2/buckets/:bucket/objects/*key", "Workers R2 Storage", (_call, { key }) => key),
];

test("takes the first pattern that fits the whole path", () => {
  expect(find(routes, "GET", "/accounts/a/workers/scripts/api/versions")?.params).toEqual({
    account: "a",
    script: "api",
  });
  expect(find(routes, "GET", "/accounts/a/workers/scripts/search")?.params.script).toBe("search");
});

test("decodes segments and keeps the slashes of a rest", () => {
  expect(find(routes, "GET", "/accounts/a/workers/scripts/x%2Fy")?.params.script).toBe("x/y");
  expect(find(routes, "PUT", "/accounts/a/r2/buckets/b/objects/dir/a%20b.txt")?.params.key).toBe("dir/a b.txt");
});

test.each([
  ["POST", "/accounts/a/workers/scripts/api"],
  ["GET", "/accounts/a/workers/scripts/api/"],
  ["GET", "/accounts//workers/scripts/api"],
  ["GET", "/accounts/a/workers/scripts/api/versions/1"],
  ["PUT", "/accounts/a/r2/buckets/b/objects"],
])("finds nothing for %s %s", (method, path) => {
  expect(find(routes, method, path)).toBeUndefined();
});

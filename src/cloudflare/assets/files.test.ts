import { expect, test } from "vitest";
import { assetHash, contentType } from "./files.ts";

// What wrangler computed for the same files.
test.each([
  ["<h1>x</h1>\n", "/x.html", "6e685e4883fed022eae92500f07d7f39"],
  ["body{}\n", "/app.css", "aa42bba514e8ddfea838ec1a715ca332"],
  ["hi\n", "/a/b.html", "2de2d7c4f699c05945c1f7897816dc30"],
  ["<h1>p</h1>\n", "/p.html", "6faea9ff2927b505ec121caea291323a"],
  ["x\n", "/x.js", "b47e0ec622addd9bfc158674cf5e7168"],
])("hashes %j as %s like wrangler", (content, key, hash) => {
  expect(assetHash(Buffer.from(content), key)).toBe(hash);
});

test("a dot file has no extension", () => {
  expect(assetHash(Buffer.from("a"), "/.well-known")).toBe(assetHash(Buffer.from("a"), "/plain"));
  expect(assetHash(Buffer.from("a"), "/v1.2/plain")).toBe(assetHash(Buffer.from("a"), "/plain"));
});

test("text types carry a charset, unknown ones are served without a type", () => {
  expect(contentType("text/html")).toBe("text/html; charset=utf-8");
  expect(contentType("image/png")).toBe("image/png");
  expect(contentType(null)).toBe("application/null");
});

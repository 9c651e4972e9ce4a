import { expect, test } from "vitest";
import { hostOf } from "./routes.ts";

test.each([
  ["example.com/api/*", "example.com"],
  ["*.example.com/*", "example.com"],
  ["*example.com/*", "example.com"],
  ["https://www.example.com/*", "www.example.com"],
  ["*://www.example.com", "www.example.com"],
])("the hostname of %s is %s", (pattern, host) => {
  expect(hostOf(pattern)).toBe(host);
});

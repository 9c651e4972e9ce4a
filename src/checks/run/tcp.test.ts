import { expect, test } from "vitest";
import { proxyFor } from "./tcp.ts";

test.each<[string, string | undefined]>([
  ["a.example", "http://proxy:3128/"],
  ["localhost", undefined],
  ["x.internal.example", undefined],
  ["internal.example", undefined],
  ["notinternal.example", "http://proxy:3128/"],
])("NO_PROXY decides for %s", (host, expected) => {
  const environment = { HTTPS_PROXY: "http://proxy:3128", NO_PROXY: "localhost, .internal.example, b.example:8080" };
  expect(proxyFor(host, 443, environment)?.href).toBe(expected);
});

test("ports, stars and lower case", () => {
  const environment = { https_proxy: "http://proxy:3128", no_proxy: "b.example:8080" };
  expect(proxyFor("b.example", 8080, environment)).toBeUndefined();
  expect(proxyFor("b.example", 443, environment)?.host).toBe("proxy:3128");
  expect(proxyFor("b.example", 443, { ...environment, no_proxy: "*" })).toBeUndefined();
  expect(proxyFor("b.example", 443, {})).toBeUndefined();
});

import { expect, test } from "vitest";
import { below, movedTo, withQuery } from "./urls.ts";

test.each([
  ["https://x.example", "/", "https://x.example/"],
  ["https://x.example/health", "/", "https://x.example/health"],
  ["https://x.example/app/?a=1", "/", "https://x.example/app/?a=1"],
  ["https://x.example/app", "/health", "https://x.example/app/health"],
  ["https://x.example/app/", "/health?a=1", "https://x.example/app/health?a=1"],
  ["https://x.example", "//other.example/x", "https://x.example//other.example/x"],
  ["https://x.example", "///other.example", "https://x.example///other.example"],
  ["https://x.example", "/\\other.example/x", "https://x.example//other.example/x"],
  ["https://x.example", "/\\/other.example", "https://x.example///other.example"],
  ["https://x.example", "/@other.example", "https://x.example/@other.example"],
  ["https://x.example:8443", "/:80/x", "https://x.example:8443/:80/x"],
  ["https://x.example", "/https://other.example", "https://x.example/https://other.example"],
  ["https://x.example", "/?//other.example", "https://x.example/?//other.example"],
  ["http://[::1]:8787/a", "/b", "http://[::1]:8787/a/b"],
  ["https://café.example", "/ü b", "https://xn--caf-dma.example/%C3%BC%20b"],
  ["https://x.example", "/%zz", "https://x.example/%zz"],
])("%s and %s: %s", (base, path, expected) => {
  const url = below(new URL(base), path);
  expect(url.href).toBe(expected);
  expect(url.origin).toBe(new URL(base).origin);
});

test.each([
  ["https://v-x.example", "https://x.example/app?a=1", "https://v-x.example/app?a=1"],
  ["https://v-x.example", "https://x.example/", "https://v-x.example/"],
  ["https://v-x.example/base", "https://x.example/app", "https://v-x.example/base/app"],
])("%s asks what stands at %s: %s", (origin, address, expected) => {
  expect(movedTo(new URL(origin), new URL(address)).href).toBe(expected);
});

test.each([
  ["https://x.example/a?sig=a%2Fb~c%20d&flag", "https://x.example/a?sig=a%2Fb~c%20d&flag&k=v+w%26"],
  ["https://x.example/a", "https://x.example/a?k=v+w%26"],
  ["https://x.example/a?", "https://x.example/a?k=v+w%26"],
])("the query of %s is left as it is written", (url, expected) => {
  expect(withQuery(new URL(url), { k: "v w&" }).href).toBe(expected);
  expect(withQuery(new URL(url), {}).href).toBe(url);
});

import { expect, test } from "vitest";
import { addressProblem, pathProblem } from "./address.ts";

test.each([
  "https://example.com",
  "http://127.0.0.1:8787/app/",
  "https://[2606:4700::1]:8443/x?a=b%20c",
  "https://café.example/ü",
  "HTTPS://EXAMPLE.COM",
])("%s is an address", (text) => {
  expect(addressProblem(text)).toBeUndefined();
});

test.each([
  ["shop.example.com", "not an http"],
  ["//example.com", "not an http"],
  ["https:example.com", "not an http"],
  ["https:/example.com", "not an http"],
  ["https:\\\\example.com", "not an http"],
  ["ftp://example.com", "not an http"],
  ["file:///etc/passwd", "not an http"],
  ["https://", "not an http"],
  ["https://exa mple.com", "not an http"],
  ["https://[::1", "not an http"],
  ["https://example.com:99999", "not an http"],
  ["https://me@example.com", "user name"],
  ["https://:pw@example.com", "user name"],
  ["https://exam\nple.com", "loses in silence"],
  ["https://example.com/a\tb", "loses in silence"],
  ["https://example.com ", "loses in silence"],
  ["https://example.com/#/login", "after `#`"],
])("%j is none: %s", (text, says) => {
  expect(addressProblem(text)?.says).toContain(says);
});

test.each([
  "/",
  "/a b",
  "//other.example/x",
  "/\\other.example",
  "/a/.well-known/x",
  "/...",
  "/%zz",
  "/?next=/../x",
  "/é",
])("%j is a path", (text) => {
  expect(pathProblem(text)).toBeUndefined();
});

test.each([
  ["/../admin", "leads out"],
  ["/a/%2E%2e/b", "leads out"],
  ["/a/.", "leads out"],
  ["/\\..\\x", "leads out"],
  ["/a\r\nx: y", "loses in silence"],
  ["/a\t", "loses in silence"],
  ["/a ", "loses in silence"],
  ["/a#b", "after `#`"],
])("%j is none: %s", (text, says) => {
  expect(pathProblem(text)?.says).toContain(says);
});

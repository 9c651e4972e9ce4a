import { expect, test } from "vitest";
import { ApiError } from "../../errors.ts";
import { isNotFound, isTransient } from "./errors.ts";
import { type ApiReason, explain } from "./explain.ts";

const error = (status: number | undefined, code?: number) =>
  new ApiError<ApiReason>({
    service: "Cloudflare",
    method: "GET",
    path: "/x",
    status,
    code,
    detail: "words",
    reason: "api-error",
  });

test.each([
  [undefined, true],
  [408, true],
  [429, true],
  [500, true],
  [524, true],
  [400, false],
  [403, false],
  [409, false],
])("status %s is transient: %s", (status, expected) => {
  expect(isTransient(error(status))).toBe(expected);
});

test("a missing Worker is told by its code, never by a bare 404", () => {
  expect(isNotFound(error(404, 10007))).toBe(true);
  expect(isNotFound(error(400, 10222))).toBe(true);
  expect(isNotFound(error(404))).toBe(false);
  expect(isNotFound(error(404, 10006))).toBe(false);
  expect(isNotFound(new Error("404"))).toBe(false);
});

test.each([
  1000, 9106, 9109, 10000, 10007, 10021, 10027, 10057, 10061, 10063, 10074, 10123, 10211, 10215, 10220, 10222, 100402,
  100405, 100406,
])("code %i is explained by a cause and a fix", (code) => {
  const { hint, reason } = explain({ status: 400, code, challenged: false });
  expect(hint).toMatch(/^[A-Z].*\.$/);
  expect(reason).not.toBe("api-error");
});

test("a rate limit is told by its status, whatever code its body carries", () => {
  expect(explain({ status: 429, code: 10000, challenged: false }).reason).toBe("rate-limited");
});

import { expect, test } from "vitest";
import { retryAfterMs } from "./retry-after.ts";

test("Retry-After is seconds or a date", () => {
  const now = Date.parse("2026-11-20T10:00:00Z");
  expect(retryAfterMs("20", now)).toBe(20_000);
  expect(retryAfterMs("Fri, 20 Nov 2026 10:00:05 GMT", now)).toBe(5_000);
  expect(retryAfterMs("Fri, 20 Nov 2026 09:00:00 GMT", now)).toBe(0);
  expect(retryAfterMs("soon", now)).toBeUndefined();
  expect(retryAfterMs(null, now)).toBeUndefined();
});

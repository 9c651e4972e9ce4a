import { expect, test } from "vitest";
import { optionalStatuses, statuses } from "./status.ts";
import { failure, input } from "./test-inputs.ts";

test("statuses are codes and classes", () => {
  input("expect-status", "200, 3xx\n404");
  expect([statuses("expect-status"), optionalStatuses("expect-status")]).toEqual(Array(2).fill([200, "3xx", 404]));
  input("expect-status", "200, 600");
  expect(failure(() => statuses("expect-status")).message).toBe("Input `expect-status` is `200, 600`.");
  input("expect-status", "");
  expect(optionalStatuses("expect-status")).toBeUndefined();
});

import { expect, test } from "vitest";
import type { Fault } from "./contract.ts";
import { takeFault } from "./faults.ts";

test("after and times count matching calls only, and a used-up rule leaves the list", () => {
  const fault: Fault = { method: "GET", path: /\/b\b/g, after: 1, times: 2, status: 500 };
  const faults = [fault];
  const taken = ["GET /a", "GET /b", "POST /b", "GET /b", "GET /b", "GET /b"].map((line) => {
    const [method = "", path = ""] = line.split(" ");
    return takeFault(faults, method, path) === fault;
  });
  expect(taken).toEqual([false, false, false, true, true, false]);
  expect(faults).toEqual([]);
});

import { expect, test } from "vitest";
import { perWorker } from "./per-worker.ts";
import { failure, input } from "./test-inputs.ts";

test("a value per Worker, or one of the Worker that is named elsewhere", () => {
  input("version-url", "https://a.example/?b=c");
  expect([...(perWorker("version-url", "shop") ?? [])]).toEqual([["shop", "https://a.example/?b=c"]]);
  expect(failure(() => perWorker("version-url", undefined)).message).toMatch(/needs the name of the Worker/);
  input("version-url", "shop=https://a.example/?b=c\napi=https://b.example");
  expect([...(perWorker("version-url", undefined)?.keys() ?? [])]).toEqual(["shop", "api"]);
  input("version-url", "shop=");
  expect(failure(() => perWorker("version-url", undefined)).message).toMatch(/no value for `shop`/);
});

import { expect, test } from "vitest";
import { compareTarget, type Judging, refuseDifferences } from "./compare.ts";
import { honest, judging } from "./test-release.ts";

test("an honest release differs in nothing, whatever its order", () => {
  expect(compareTarget(judging, honest())).toEqual([]);
  const release = honest();
  release.metadata.bindings?.reverse().push({ name: "ASSETS", type: "assets" });
  release.config.account_id = "0123456789abcdef0123456789abcdef";
  expect(compareTarget(judging, release)).toEqual([]);
});

test("what `seal` adds so that answers show their version is no difference, and nothing else is", () => {
  const adds: Judging = { ...judging, versionHeader: "add" };
  const release = honest();
  release.metadata.bindings?.push({ name: "SLIPWAY_VERSION_2", type: "version_metadata" });
  expect(compareTarget(adds, release)).toEqual([]);
  release.metadata.bindings?.push({ name: "SLIPWAY_VERSION_3", type: "d1", id: "x" });
  expect(compareTarget(adds, release)).toHaveLength(1);
});

test("without code nothing is bound, and what is bound all the same is named", () => {
  const release = honest();
  release.config.modules = [];
  release.metadata = {};
  expect(compareTarget(judging, release)).toEqual([]);
  release.metadata = { bindings: [{ name: "DB", type: "d1", id: "db-2" }] };
  expect(compareTarget(judging, release)).toMatchObject([{ name: "bindings.DB" }]);
});

test("the refusal says both words, and the way out if there is one", () => {
  const release = honest();
  release.config.crons = ["* * * * *"];
  expect(() => refuseDifferences(judging, release)).toThrow(/crons: \["\* \* \* \* \*"\] \(\["0 \* \* \* \*"\]\)/);
  try {
    refuseDifferences(judging, release);
  } catch (error) {
    expect(error).toMatchObject({ reason: "target-mismatch", hint: expect.stringContaining("differences: [crons]") });
  }
});

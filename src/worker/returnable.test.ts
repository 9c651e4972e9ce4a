import { describe, expect, test } from "vitest";
import { judge } from "./assess.ts";
import { readHistory } from "./history.ts";
import { describeReturnable, secretEditedSince, toRow } from "./returnable.ts";
import { all, id, takenBack, version } from "./test-versions.ts";

describe("whether it is possible", () => {
  const bound = [{ name: "CACHE", what: "KV namespace `1`", presence: "present" as const }];

  test.each([
    ["possible", "v1", bound, undefined],
    ["from before a migration", undefined, bound, "migration-barrier"],
    ["from after one that the Worker does not have", "v2", bound, "migration-barrier"],
    ["without what it binds", "v1", [{ ...bound[0], presence: "missing" }], "resource-missing"],
    ["not known", "v1", [{ ...bound[0], presence: "unknown" }], undefined],
  ])("%s", (_, migrationTag, found, reason) => {
    const assessment = judge({ migrationTag, bound: found as typeof bound }, { migrationTag: "v1" });
    expect(assessment.barrier?.reason).toBe(reason);
    if (_ === "not known") expect(assessment.notes).toEqual(["not known whether KV namespace `1` still exists"]);
  });

  test("a row says how old, since when, and the first reason against it", () => {
    const known = [version("b"), version("a", { createdAt: 1_000, tag: "v1", author: "a@b.c" })];
    const deployments = [all("b", takenBack("a")), all("a")];
    const candidate = describeReturnable(
      version("a", { createdAt: 1_000, tag: "v1" }),
      readHistory(deployments, known),
      {
        barrier: undefined,
        notes: ["a note"],
      },
    );
    expect(toRow(candidate, 3_601_000)).toMatchObject({ version: id("a"), age: "60 min", tag: "v1" });
    expect(toRow(candidate, 0).possible).toMatch(/^no: marked bad: rolled back from on 2026-11-\d\d \(a note\)$/);
  });

  test("a secret that was edited since is told", () => {
    const known = [version("c"), version("b", { trigger: "secret" }), version("a")];
    expect(known.map((one) => secretEditedSince(one, known))).toEqual([false, false, true]);
  });
});

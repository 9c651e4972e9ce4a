import { describe, expect, it } from "vitest";
import type { Orphan } from "../../src/rollout/in-flight.ts";
import { judgeOwner } from "./owner.ts";

const HOUR = 3_600_000;
const orphan = (share: number): Orphan => ({
  mark: {
    rollout: "k3f9a0c2d1",
    seq: 3,
    state: "RAMP",
    nonce: "7f3a",
    run: "1001",
    attempt: "1",
    repository: "octo/hello",
  },
  active: "a",
  candidate: "c",
  share,
  deployment: { id: "d", table: [], message: "", createdAt: 0 },
  overwrote: undefined,
});
const run = (completed: boolean, conclusion: string | null) => ({ completed, conclusion, attempt: 1, url: "" });

describe("a rollout in flight is", () => {
  it.each([
    ["left alone while its run works", 25, run(false, null), 99 * HOUR, "leave"],
    ["taken back when its run failed", 25, run(true, "failure"), 0, "abort"],
    ["taken back when its run was cancelled", 100, run(true, "cancelled"), 0, "abort"],
    ["taken back when its run timed out", 0, run(true, "timed_out"), 0, "abort"],
    ["taken back below 100 % even if its run calls itself a success", 50, run(true, "success"), 0, "abort"],
    ["finished at 100 % when its run succeeded", 100, run(true, "success"), 0, "finish"],
    ["taken back when its run is gone", 25, undefined, 0, "abort"],
    ["left alone while nobody can tell and it is young", 25, "unknown" as const, 5 * HOUR, "leave"],
    ["taken back when nobody can tell and it is old", 25, "unknown" as const, 7 * HOUR, "abort"],
  ])("%s", (_, share, state, ageMs, action) => {
    expect(judgeOwner(orphan(share), { state, ageMs, maxAgeMs: 6 * HOUR }).action).toBe(action);
  });
});

import { describe, expect, it } from "vitest";
import { deploymentOf } from "../record/deployment.ts";
import type { Orphan } from "../rollout/in-flight.ts";
import { ageOf, askOwner, judgeOwner } from "./owner.ts";

const HOUR = 3_600_000;
const orphan = (share: number, repository: string | undefined = "octo/hello"): Orphan => ({
  record: { kind: "RAMP", rollout: "k3f9a0c2d1", seq: 3, nonce: "7f3a", run: "1001", attempt: "1", repository },
  active: "a",
  candidate: "c",
  share,
  deployment: deploymentOf({ id: "d", table: [] }),
  halted: undefined,
  overwrote: undefined,
});
const run = (completed: boolean, conclusion: string | null) => ({ completed, conclusion, attempt: 1, url: "" });

describe("a rollout in flight is", () => {
  it.each([
    ["left alone while its run works", 25, run(false, null), 5 * HOUR, "leave"],
    [
      "R27: taken back when it is older than any rollout, although its run is open",
      25,
      run(false, null),
      7 * HOUR,
      "abort",
    ],
    ["taken back when the concurrency group excludes its run", 0, "excluded" as const, 0, "abort"],
    ["taken back when its run failed", 25, run(true, "failure"), 0, "abort"],
    ["taken back when its run was cancelled", 100, run(true, "cancelled"), 0, "abort"],
    ["taken back when its run timed out", 0, run(true, "timed_out"), 0, "abort"],
    ["taken back below 100 % even if its run calls itself a success", 50, run(true, "success"), 0, "abort"],
    ["finished at 100 % when its run succeeded", 100, run(true, "success"), 0, "finish"],
    ["taken back when its run is gone", 25, "gone" as const, 0, "abort"],
    ["taken back when it is an earlier attempt of this run", 25, "ours" as const, 0, "abort"],
    ["left alone while nobody can tell and it is young", 25, "unknown" as const, 5 * HOUR, "leave"],
    ["taken back when nobody can tell and it is old", 25, "unknown" as const, 7 * HOUR, "abort"],
  ])("%s", (_, share, state, ageMs, action) => {
    expect(judgeOwner(orphan(share), { state, ageMs, maxAgeMs: 6 * HOUR }).action).toBe(action);
  });
});

it("a deployment without a date is no old one", () => {
  const dated = (createdAt: number) =>
    ageOf({ ...orphan(25), deployment: { ...orphan(25).deployment, createdAt } }, 9e12);
  expect([dated(0), dated(9e12 - 5)]).toEqual([0, 5]);
});

describe("what GitHub says about a run proves", () => {
  const log = () => {};
  const ask = (record: string | undefined, seen: ReturnType<typeof run> | undefined) =>
    askOwner(
      { ...orphan(25), record: { ...orphan(25).record, repository: record } },
      { repository: "octo/hello", readRun: async () => seen, log },
    );

  it("its state, whoever's it is", async () => {
    expect(await ask("octo/other", run(true, "failure"))).toMatchObject({ completed: true });
    expect(await ask("octo/hello", run(false, null))).toMatchObject({ completed: false });
  });

  it("its death, where the record says that it was ours", async () =>
    expect(await ask("octo/hello", undefined)).toBe("gone"));

  it("nothing, where another repository's run is not shown", async () =>
    expect(await ask("octo/other", undefined)).toBe("unknown"));

  it("R9: nothing about another repository's run, whatever this one's concurrency group excludes", async () => {
    const told = (repository: string | undefined, seen?: ReturnType<typeof run>) =>
      askOwner(
        { ...orphan(25), record: { ...orphan(25).record, repository } },
        { repository: "octo/hello", exclusive: true, readRun: seen && (async () => seen), log },
      );
    expect(await told("octo/other")).toBe("unknown");
    expect(await told(undefined)).toBe("unknown");
    expect(await told("octo/other", run(false, null))).toMatchObject({ completed: false });
    expect(await told("octo/hello")).toBe("excluded");
    expect(await told("octo/hello", run(false, null))).toBe("excluded");
    expect(await told("octo/hello", run(true, "success"))).toMatchObject({ conclusion: "success" });
  });

  it("nothing, where a message that was cut does not say whose run it was", async () =>
    expect(await ask(undefined, undefined)).toBe("unknown"));

  it("nothing without a token, without a repository, or if GitHub refuses", async () => {
    const base = { repository: "octo/hello", log };
    expect(await askOwner(orphan(25), { ...base, readRun: undefined })).toBe("unknown");
    const readRun = async () => Promise.reject(new Error("403"));
    expect(await askOwner(orphan(25), { ...base, readRun })).toBe("unknown");
    const nowhere = { ...orphan(25), record: { ...orphan(25).record, repository: undefined } };
    expect(await askOwner(nowhere, { repository: undefined, readRun, log })).toBe("unknown");
  });
});

import { describe, expect, test } from "vitest";
import { type ReleaseOutcomes, wayBack, whyNotTakenBack } from "./take-back.ts";

/** Staged at 0 %, and the rollout told nothing: it did not begin, or its process died. */
const staged: ReleaseOutcomes = { versionId: "new", previousVersionId: "old", immediate: false };

describe("a failed release is taken back", () => {
  test.each<[string, ReleaseOutcomes]>([
    ["before its rollout, or when that died", staged],
    ["after a rollout that went through", { ...staged, rollout: "SUCCEEDED" }],
    ["after one that went through with less evidence", { ...staged, rollout: "SUCCEEDED_DEGRADED" }],
    ["after one that ended before its first write", { ...staged, rollout: "FAILED_CLEAN" }],
    ["after one that did not begin", { ...staged, rollout: "BLOCKED" }],
    ["after one that ended with everything live", { ...staged, rollout: "FAILED_LIVE" }],
    ["for any other reason", { ...staged, failureReason: "not-authorized" }],
    // Then there is no target, and the rollback says so.
    ["if it is not known what served before", { ...staged, previousVersionId: undefined }],
  ])("%s", (_, outcomes) => {
    expect(whyNotTakenBack(outcomes)).toBeUndefined();
  });
});

describe("a failed release is left as it is", () => {
  test.each<[string, ReleaseOutcomes, RegExp]>([
    ["when no step told anything", {}, /made no version/],
    ["when it was refused before a plan", { versionId: "new", previousVersionId: "old" }, /made no version/],
    ["when its upload failed", { ...staged, versionId: undefined }, /made no version/],
    ["when it took all traffic at once", { ...staged, immediate: true }, /no way back/],
    ["when it served already", { ...staged, previousVersionId: "new" }, /served before/],
    ["when its rollout turned back", { ...staged, rollout: "ROLLED_BACK" }, /taken it back itself/],
    ["when turning back failed", { ...staged, rollout: "ROLLBACK_FAILED" }, /has tried to/],
    ["when somebody else deployed", { ...staged, rollout: "DRIFTED" }, /somebody else deployed/],
    ["when somebody else split the traffic", { ...staged, failureReason: "split-not-ours" }, /split by somebody else/],
  ])("%s", (_, outcomes, why) => {
    expect(whyNotTakenBack(outcomes)).toMatch(why);
  });
});

test.each<[string, ReleaseOutcomes, string | undefined]>([
  ["what served before", staged, "old"],
  ["none at a first deployment", { versionId: "new", immediate: true }, undefined],
  ["none over a migration", { ...staged, immediate: true }, undefined],
  ["none if the release was live already", { ...staged, previousVersionId: "new" }, undefined],
])("the way back is %s", (_, outcomes, expected) => {
  expect(wayBack(outcomes)).toBe(expected);
});

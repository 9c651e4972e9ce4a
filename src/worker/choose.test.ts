import { describe, expect, test } from "vitest";
import type { Deployment } from "../record/deployment.ts";
import { choose, type Request } from "./choose.ts";
import { readHistory } from "./history.ts";
import { all, deployment, id, mark, takenBack, version, versions } from "./test-versions.ts";

const request: Request = {
  worker: "shop",
  target: { kind: "previous-stable" },
  expected: undefined,
  allowMarkedBad: false,
};

function chosen(deployments: Deployment[], more: Partial<Request> = {}, known = versions("fedcba")): string {
  const { target, from, active } = choose({ ...request, ...more }, readHistory(deployments, known), known);
  const short = (text: string) => text[0];
  return `${short(target.id)}${active ? " already" : ""} from ${from.map(short).join("") || "nothing"}`;
}

function refusal(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return (error as { reason?: string }).reason;
  }
  return undefined;
}

describe("the version to return to", () => {
  test.each<[string, Deployment[], Partial<Request>, string]>([
    ["what served before", [all("c"), all("b"), all("a")], {}, "b from c"],
    ["not the same one deployed twice", [all("c"), all("c"), all("b")], {}, "b from c"],
    ["not a split on the way up", [all("c"), deployment({ b: 90, c: 10 }), all("b")], {}, "b from c"],
    ["nothing more after a rollback", [all("b", takenBack("c")), all("c"), all("b")], {}, "b already from c"],
    [
      "nothing more after an abort",
      [all("b", mark("A")), deployment({ b: 75, c: 25 }, mark("R"))],
      {},
      "b already from nothing",
    ],
    [
      "an older one if that is bad too",
      [all("b", takenBack("c")), all("c"), all("b"), all("a")],
      { expected: id("b") },
      "a from b",
    ],
    [
      "nothing if the bad one was taken back already",
      [all("b", takenBack("c")), all("c"), all("b"), all("a")],
      { expected: id("c") },
      "b already from c",
    ],
    [
      "past one whose rollout was aborted",
      [all("d"), all("b", mark("A")), deployment({ b: 0, c: 100 }, mark("C")), all("b")],
      {},
      "b from d",
    ],
    ["the active version of our rollout", [deployment({ b: 95, c: 5 }, mark("R")), all("b"), all("a")], {}, "b from c"],
    ["the active version at 0 % too", [deployment({ b: 0, c: 100 }, mark("C")), all("b"), all("a")], {}, "b from c"],
    [
      "past both, if the active one is named as bad",
      [deployment({ b: 100, c: 0 }, mark("S")), all("b"), all("a")],
      { expected: id("b") },
      "a from b",
    ],
    [
      "a promoted version, although it was taken back once",
      [all("d"), all("c", mark("F", "k3f9a0c2d2")), all("b", takenBack("c")), all("c"), all("b")],
      {},
      "c from d",
    ],
    ["a named version", [all("c"), all("b"), all("a")], { target: { kind: "version", id: id("a") } }, "a from c"],
    [
      "a named version that serves",
      [all("c"), all("b")],
      { target: { kind: "version", id: id("c") } },
      "c already from nothing",
    ],
  ])("%s", (_, deployments, more, expected) => {
    expect(chosen(deployments, more)).toBe(expected);
  });

  test("the same code under another secret counts as the same version", () => {
    const known = [version("c", { trigger: "secret" }), version("b"), version("a")];
    expect(chosen([all("c"), all("b"), all("a")], {}, known)).toBe("a from c");
  });

  test.each<[string, Deployment[], Partial<Request>, string]>([
    ["never deployed", [], {}, "no-target"],
    ["one version only", [all("a")], {}, "no-target"],
    ["every other one is bad", [all("a", takenBack("b")), all("b"), all("a")], { expected: id("a") }, "no-target"],
    ["a split of somebody else", [deployment({ a: 50, b: 50 })], {}, "split-not-ours"],
    ["something else serves", [all("c"), all("b")], { expected: id("b") }, "active-moved"],
    [
      "marked bad",
      [all("b", takenBack("c")), all("c"), all("b")],
      { target: { kind: "version", id: id("c") } },
      "target-marked-bad",
    ],
    ["unknown id", [all("b")], { target: { kind: "version", id: id("9") } }, "target-too-old"],
    ["served before, but too old by now", [all("b"), all("9")], {}, "target-too-old"],
    ["unknown tag", [all("b")], { target: { kind: "tag", text: "v1" } }, "target-not-found"],
  ])("refuses: %s", (_, deployments, more, reason) => {
    expect(refusal(() => chosen(deployments, more))).toBe(reason);
  });

  test("of several uploads of one commit, what serves, then what served last, then the newest that is not bad", () => {
    const commit = "8f2c1d3e4b5a69788776655443322110ffeeddcc";
    const known = ["d", "c", "b"].map((letter) => version(letter, { commit }));
    const target = { kind: "any" as const, text: "8f2c1d3" };
    const others = [...known, version("a")];
    expect(chosen([all("a"), all("b"), all("c")], { target }, others)).toBe("b from a");
    expect(chosen([all("a")], { target }, others)).toBe("d from a");
    expect(chosen([all("c"), all("b")], { target }, others)).toBe("c already from nothing");
    expect(chosen([all("a", takenBack("d"))], { target }, others)).toBe("c from a");
  });
});

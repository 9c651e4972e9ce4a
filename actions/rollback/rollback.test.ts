import { describe, expect, test } from "vitest";
import { parseRecord } from "../../src/cloudflare/record.ts";
import type { VersionFacts } from "../../src/cloudflare/workers/candidates.ts";
import type { Deployment } from "../../src/cloudflare/workers/deployments.ts";
import { formatAge } from "../../src/time/duration.ts";
import { judge } from "./assess.ts";
import { describeCandidate, secretEditedSince, toRow } from "./candidates.ts";
import { choose, type Request } from "./choose.ts";
import { commitOf, sameCommit } from "./find.ts";
import { readHistory } from "./history.ts";
import { parseTarget } from "./inputs.ts";
import { type Echo, proven } from "./prove.ts";
import { summarize } from "./report.ts";

/** `a` to `f` as ids that differ in their first digits. */
const id = (letter: string) => `${letter.repeat(8)}-0000-4000-8000-000000000000`;

function version(letter: string, facts: Partial<VersionFacts> = {}): VersionFacts {
  const nothing = { number: undefined, author: undefined, tag: undefined, message: undefined };
  return { id: id(letter), createdAt: 0, commit: undefined, trigger: "upload", ...nothing, ...facts };
}

let made = 0;
function deployment(table: Record<string, number>, message?: string): Deployment {
  return {
    id: `dep-${++made}`,
    createdOn: `2026-11-${String(10 + made).padStart(2, "0")}T00:00:00Z`,
    source: "api",
    authorEmail: "a@b.c",
    versions: Object.entries(table).map(([letter, percentage]) => ({ versionId: id(letter), percentage })),
    message,
    record: parseRecord(message),
  };
}

const all = (letter: string, message?: string) => deployment({ [letter]: 100 }, message);
const mark = (kind: string, rollout = "k3f9a0c2d1") => `slipway/1 n=7f3a r=${rollout} s=1 t=${kind} u=1 run=1/1 | x`;
const takenBack = (...letters: string[]) =>
  `slipway/1 n=00000000 t=B x=${letters.map((letter) => letter.repeat(8)).join(",")} | x`;

/** Newest first, as Cloudflare lists them. */
const versions = (letters: string) => [...letters].map((letter) => version(letter));
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
    const target = parseTarget("8f2c1d3");
    const others = [...known, version("a")];
    expect(chosen([all("a"), all("b"), all("c")], { target }, others)).toBe("b from a");
    expect(chosen([all("a")], { target }, others)).toBe("d from a");
    expect(chosen([all("c"), all("b")], { target }, others)).toBe("c already from nothing");
    expect(chosen([all("a", takenBack("d"))], { target }, others)).toBe("c from a");
  });
});

test("commits come from the annotation, the record, or a tag that can be nothing else", () => {
  expect(commitOf(version("a", { commit: "8F2C1D3" }))).toBe("8f2c1d3");
  expect(commitOf(version("a", { message: "slipway/1 n=00000000 sha=8f2c1d3 | x" }))).toBe("8f2c1d3");
  expect(commitOf(version("a", { tag: "8f2c1d3e4b5a" }))).toBe("8f2c1d3e4b5a");
  expect(commitOf(version("a", { tag: "20261102" }))).toBeUndefined();
  expect(sameCommit("8f2c1d3e4b5a", "8f2c1d3")).toBe(true);
  expect(sameCommit("8f2c1d", "8f2c1d")).toBe(false);
  expect(sameCommit(undefined, undefined)).toBe(false);
});

test.each([
  ["previous-stable", { kind: "previous-stable" }],
  [id("A"), { kind: "version", id: id("a") }],
  ["v1.2.0", { kind: "any", text: "v1.2.0" }],
  ["tag:8f2c1d3", { kind: "tag", text: "8f2c1d3" }],
  ["commit:8F2C1D3", { kind: "commit", text: "8f2c1d3" }],
])("target %s", (text, target) => {
  expect(parseTarget(text)).toEqual(target);
});

test.each(["version:8f2c", "commit:v1", "tag:", "two words"])("target %j is refused", (text) => {
  expect(refusal(() => parseTarget(text))).toBe("invalid-input");
});

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
    const candidate = describeCandidate(
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

  test.each([
    [0, "0 s"],
    [89_000, "89 s"],
    [600_000, "10 min"],
    [7_200_000, "2 h"],
    [5 * 86_400_000, "5 d"],
  ])("%i ms is %s", (ms, text) => {
    expect(formatAge(ms)).toBe(text);
  });
});

describe("the proof", () => {
  const echoes = (text: string): Echo[] =>
    [...text].map((letter) => ({ version: letter === "." ? undefined : letter, status: 200 }));

  test.each([
    ["twenty of the target", "t".repeat(20), true],
    ["nineteen", "t".repeat(19), false],
    ["the bad one long ago", `b${"t".repeat(20)}`, true],
    ["the bad one among the last twenty", `${"t".repeat(10)}b${"t".repeat(10)}`, false],
    ["answers without a version, then five of the target", `${".".repeat(15)}ttttt`, true],
    ["four at the end", `${"t".repeat(16)}.tttt`, false],
    ["a third version at the end", `${"t".repeat(20)}x`, false],
  ])("%s", (_, text, expected) => {
    expect(proven(echoes(text), "t", ["b"])).toBe(expected);
  });
});

test("the summary says what is not taken back, and no text breaks its table", () => {
  const text = summarize({
    worker: "shop",
    title: "Rolled back",
    target: id("a"),
    from: [id("b")],
    deploymentId: "dep",
    forced: true,
    url: "https://shop.example.com",
    proof: { requests: 20, durationMs: 90, errors: 0 },
    restored: [
      { part: "crons", outcome: "restored", what: "0 1 * * *", error: undefined },
      { part: "routes", outcome: "failed", what: "a|b", error: new Error("no | <b>") },
    ],
    rows: [{ version: id("a"), age: "1 s", served: "now", tag: "a|b", commit: "", author: "", possible: "yes" }],
  });
  expect(text).toContain("| Secrets | **older values**: forced over changed secrets |");
  expect(text).toContain("restored crons: 0 1 \\* \\* \\*<br>**routes not restored: no \\| &lt;b>**");
  expect(text).toContain("a\\|b |");
  expect(text).toContain("data in KV, D1, R2, queues and Durable Objects");
});

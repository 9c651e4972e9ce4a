import { describe, expect, test } from "vitest";
import { id } from "../../src/worker/test-versions.ts";
import { parseTarget } from "./inputs.ts";
import { type Answer, proven } from "./prove.ts";
import { summarize } from "./report.ts";

function refusal(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return (error as { reason?: string }).reason;
  }
  return undefined;
}

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

describe("the proof", () => {
  const answers = (text: string): Answer[] =>
    [...text].map((letter) => ({
      version: letter === "." || letter === "!" ? undefined : letter,
      status: letter === "!" ? undefined : 500,
    }));

  test.each([
    ["twenty of the target", "t".repeat(20), true],
    ["nineteen", "t".repeat(19), false],
    ["the bad one long ago", `b${"t".repeat(20)}`, true],
    ["the bad one among the last twenty", `${"t".repeat(10)}b${"t".repeat(10)}`, false],
    ["answers without a version, then five of the target", `${".".repeat(15)}ttttt`, true],
    ["four at the end, and before them a third version", `${"t".repeat(15)}xtttt`, false],
    ["nobody says a name", ".".repeat(20), true],
    ["nineteen without a name", ".".repeat(19), false],
    ["the bad one among answers without a name", `${".".repeat(10)}b${".".repeat(10)}`, false],
    ["a third version among answers without a name", `${".".repeat(10)}x${".".repeat(10)}`, false],
    ["nobody answers", "!".repeat(40), false],
    ["the target's name or none", ".t".repeat(10), true],
    ["a third version at the end", `${"t".repeat(20)}x`, false],
  ])("%s", (_, text, expected) => {
    expect(proven(answers(text), "t", ["b"])).toBe(expected);
  });
});

test("the summary says what is not taken back, and no text breaks its table", () => {
  const text = summarize({
    worker: "shop",
    title: "Rolled back, UNHEALTHY",
    mark: "🚨",
    next: "Roll forward, or back to another `target`.",
    target: id("a"),
    from: [id("b")],
    deploymentId: "dep",
    forced: true,
    url: "https://shop.example.com",
    proof: { requests: 20, durationMs: 90, errors: 0, named: true },
    says: "GET /: status: expected 2xx, actual 500",
    restored: [
      { part: "crons", outcome: "restored", what: "0 1 * * *", error: undefined },
      { part: "routes", outcome: "failed", what: "a|b", error: new Error("no | <b>") },
    ],
    rows: [{ version: id("a"), age: "1 s", served: "now", tag: "a|b", commit: "", author: "", possible: "yes" }],
  });
  expect(text).toContain("| Secrets | **older values**: forced over changed secrets |");
  // The verdict comes first, then why, and what to do.
  expect(text).toMatch(/^## 🚨 Rolled back, UNHEALTHY: `shop` is back at `aaaaaaaa`\n\n> GET \/: status: expected 2xx/);
  expect(text).toContain("**Next**\n\n- Roll forward, or back to another `target`.");
  expect(text).toContain("restored crons: 0 1 \\* \\* \\*<br>**routes not restored: no \\| &lt;b>**");
  expect(text).toContain("a\\|b |");
  expect(text).toContain("data in KV, D1, R2, queues and Durable Objects");
});

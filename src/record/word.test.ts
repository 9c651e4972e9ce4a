import { expect, it } from "vitest";
import { formatAnswer, formatWord, markOf, parseAnswer, parseWord, type Said, WORDS } from "./word.ts";

const said = (changes: Partial<Said> = {}): Said => ({
  word: "hold",
  worker: markOf("shop"),
  at: undefined,
  run: "17234567890",
  by: "octocat",
  ...changes,
});

it.each([
  ...WORDS.map((word) => said({ word })),
  said({ at: 25 }),
  said({ at: 0.5 }),
  said({ at: 0 }),
  said({ by: "renovate[bot]" }),
  said({ by: "x".repeat(39), run: "9".repeat(19), at: 99.99, word: "continue" }),
])("what was said is read back: $word at $at by $by", (one) => {
  const text = formatWord(one);
  expect(text.length).toBeLessThanOrEqual(140);
  expect(parseWord(text)).toEqual(one);
});

const text = formatWord(said());

it.each([
  ["nothing", ""],
  ["a sentence", "Deployed by hand"],
  ["another word", text.replace("hold", "explode")],
  ["something behind it", `${text} please`],
  ["a line behind it", `${text}\nslipway/1`],
  ["something before it", ` ${text}`],
  ["markup in the name", text.replace("octocat", "[x](https://evil.example)")],
  ["a mention", text.replace("octocat", "@octocat")],
  ["no name", text.replace("by=octocat", "by=")],
  ["a share that is spelled otherwise", text.replace(" run", " at=025 run")],
  ["no run", text.replace("run=17234567890", "run=0")],
  ["the next version of the grammar", text.replace("slipway/1", "slipway/2")],
])("%s is no word", (_, description) => {
  expect(parseWord(description)).toBeUndefined();
});

it("Workers have marks of their own", () => {
  expect(markOf("shop")).toMatch(/^[0-9a-f]{8}$/);
  expect(markOf("shop")).not.toBe(markOf("shop-api"));
});

it("an answer names the status that it answers, and is no word", () => {
  for (const answer of [
    { to: 123_456, followed: true },
    { to: 7, followed: false },
  ]) {
    expect(parseAnswer(formatAnswer(answer))).toEqual(answer);
    expect(parseWord(formatAnswer(answer))).toBeUndefined();
  }
  expect(parseAnswer(text)).toBeUndefined();
  expect(parseAnswer("slipway/1 heard=0 followed=yes")).toBeUndefined();
});

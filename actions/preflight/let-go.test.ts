import { expect, test } from "vitest";
import type { GitHub } from "../../src/github/client.ts";
import { fewCalls } from "./let-go.ts";

const github = (budget: GitHub["budget"]) => ({ budget }) as GitHub;

test("only a budget that is nearly used up is told, with when it is filled again", () => {
  const resetsAt = Date.parse("2026-11-29T12:30:00Z");
  expect(fewCalls(undefined)).toBeUndefined();
  expect(fewCalls(github({}))).toBeUndefined();
  expect(fewCalls(github({ remaining: 100, resetsAt }))).toBeUndefined();
  expect(fewCalls(github({ remaining: 99, resetsAt }))).toBe(
    "GitHub answers only 99 more calls of this repository's workflows until 12:30 UTC.",
  );
});

import { afterEach, expect, test, vi } from "vitest";
import { readInputs } from "./inputs.ts";
import { parseOutcomes } from "./release-outcomes.ts";

afterEach(() => vi.unstubAllEnvs());

const lines = (told: Record<string, string>) =>
  ["version-id", "previous-version-id", "immediate", "outcome", "failure-reason"]
    .map((name) => `${name}=${told[name] ?? ""}`)
    .join("\n");

test("what the steps of a release told is read; an empty value was not told", () => {
  const read = (text: string) =>
    parseOutcomes(new Map(text.split("\n").map((line) => line.split("=") as [string, string])));
  expect(read(lines({}))).toEqual({});
  expect(
    read(lines({ "version-id": "b", "previous-version-id": "a", immediate: "false", outcome: "DRIFTED" })),
  ).toEqual({
    versionId: "b",
    previousVersionId: "a",
    immediate: false,
    rollout: "DRIFTED",
  });
  expect(read(lines({ immediate: "true" }))).toEqual({ immediate: true });
});

test("after a release that got nowhere no other input is read, not even the token", () => {
  vi.stubEnv("INPUT_RELEASE-OUTCOMES", lines({}));
  expect(readInputs()).toEqual({ nothing: "the release made no version" });
});

test("with something to take back, and without outcomes, the other inputs are read", () => {
  vi.stubEnv("INPUT_SUMMARY", "true");
  vi.stubEnv("INPUT_RELEASE-OUTCOMES", lines({ "version-id": "b", "previous-version-id": "a", immediate: "false" }));
  expect(() => readInputs()).toThrow("Input `api-token` is empty.");
  vi.stubEnv("INPUT_RELEASE-OUTCOMES", "");
  expect(() => readInputs()).toThrow("Input `api-token` is empty.");
});

test.each([
  ["version-id=a", "Input `release-outcomes` lacks lines."],
  [`${lines({})}\nversionid=a`, "Input `release-outcomes` has a line `versionid`."],
])("%j is refused: a mistyped name would mean that nothing was told", (text, message) => {
  vi.stubEnv("INPUT_RELEASE-OUTCOMES", text);
  expect(() => readInputs()).toThrow(message);
});

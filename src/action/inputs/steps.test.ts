import { expect, test } from "vitest";
import { optionalSteps } from "./steps.ts";
import { failure, input } from "./test-inputs.ts";

test("steps have a share and a time each, and rise", () => {
  input("steps", "5@5m, 12.5%@90s\n50@1h");
  expect(optionalSteps("steps")).toEqual([
    { share: 5, forMs: 300_000 },
    { share: 12.5, forMs: 90_000 },
    { share: 50, forMs: 3_600_000 },
  ]);
  for (const [text, says] of [
    ["50@1m, 25@1m", /does not rise at `25`/],
    ["100@1m", /has `100@1m`/],
    ["0@1m", /has `0@1m`/],
    ["50", /has `50`/],
  ] as const) {
    input("steps", text);
    expect(failure(() => optionalSteps("steps")).message).toMatch(says);
  }
  input("steps", "");
  expect(optionalSteps("steps")).toBeUndefined();
});

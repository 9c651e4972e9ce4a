import { expect, test } from "vitest";
import { superseded } from "./superseded.ts";
import { input, sentence } from "./test-inputs.ts";

const inputs = { strategy: ["blue-green", "`rollout.strategy` in slipway.yml"] } as const;

test("an input beside settings may be empty or its default, and nothing else", () => {
  for (const value of ["", "blue-green", " blue-green "]) {
    input("strategy", value);
    expect(() => superseded(inputs)).not.toThrow();
  }
  input("strategy", "direct");
  expect(sentence(() => superseded(inputs))).toBe(
    "Input `strategy` is set beside `settings`, which take its place. Leave it out: `rollout.strategy` in slipway.yml decides.",
  );
});

import { expect, test } from "vitest";
import { mergeTags } from "./settings.ts";

test("tags of others stay beside those that wrangler manages", () => {
  expect(mergeTags(["team:web", "cf:environment=old"], ["cf:service=shop", "cf:environment=prod"])).toEqual([
    "team:web",
    "cf:service=shop",
    "cf:environment=prod",
  ]);
  expect(mergeTags(["cf:service=shop"], [])).toEqual([]);
});

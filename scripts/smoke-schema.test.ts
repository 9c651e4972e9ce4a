import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validatorFile, validatorSource } from "./smoke-schema.ts";

test("the compiled validator is that of docs/smoke.schema.json: `node scripts/smoke-schema.ts` writes it", () => {
  expect(readFileSync(validatorFile, "utf8") === validatorSource()).toBe(true);
});

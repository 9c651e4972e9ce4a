import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemas, validatorSource } from "./schemas.ts";

const root = join(import.meta.dirname, "..");

test.each(schemas)("$validator is that of $schema: `node scripts/schemas.ts` writes it", (compiled) => {
  expect(readFileSync(join(root, compiled.validator), "utf8") === validatorSource(compiled)).toBe(true);
});

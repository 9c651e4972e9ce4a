/** Compiles docs/smoke.schema.json to a standalone validator, so that the action carries no schema compiler. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const root = join(import.meta.dirname, "..");

/** Where the validator lives. */
export const validatorFile = join(root, "src/checks/file/schema.generated.ts");

/** The validator's source as it should be. */
export function validatorSource(): string {
  const text = readFileSync(join(root, "docs/smoke.schema.json"), "utf8");
  const schema = JSON.parse(text, (key, value) =>
    key === "description" && typeof value === "string" ? undefined : value,
  ) as object;
  // Regular expressions are checked by a rule of ours, which can say what is wrong with them.
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    // An error carries the schema it broke: the allowed keys are read from there.
    verbose: true,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { regex: true },
    code: { source: true, esm: true, lines: true },
  });
  const compile = (standalone as unknown as { default: (ajv: Ajv2020, validate: unknown) => string }).default;
  const code = compile(ajv, ajv.compile(schema));
  if (/\brequire\(/.test(code)) throw new Error("The validator needs a module at run time: simplify the schema.");
  return `// Generated from docs/smoke.schema.json by scripts/smoke-schema.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
${code}`;
}

if (import.meta.main) writeFileSync(validatorFile, validatorSource());

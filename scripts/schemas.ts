/** Compiles JSON Schemas of docs/ to standalone validators, so that no action carries a schema compiler. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const root = join(import.meta.dirname, "..");

/** A schema and its validator, both relative to the root, with what its reader needs of errors. */
interface Compiled {
  schema: string;
  validator: string;
  options: Options;
}

/** Every schema that is compiled. */
export const schemas: Compiled[] = [
  {
    schema: "docs/smoke.schema.json",
    validator: "src/checks/file/schema.generated.ts",
    // Its author is told everything at once, and the allowed keys are read from the schema that an error carries.
    options: { allErrors: true, verbose: true },
  },
  {
    schema: "docs/slipway.schema.json",
    validator: "src/settings/slipway/schema.generated.ts",
    // Lengths in code units: counting characters would need a module.
    options: { allErrors: true, verbose: true, inlineRefs: false, unicode: false, logger: false },
  },
  // Its author is a program: the first error says enough, and a hostile list has one, not a hundred thousand.
  { schema: "docs/release.schema.json", validator: "src/release/schema.generated.ts", options: { inlineRefs: false } },
  { schema: "docs/plan.schema.json", validator: "src/plan/schema.generated.ts", options: { inlineRefs: false } },
  {
    schema: "docs/upload-metadata.schema.json",
    validator: "src/release/worker/schema.generated.ts",
    options: { inlineRefs: false, discriminator: true },
  },
];

/** A validator's source as it should be. */
export function validatorSource({ schema: file, options }: Compiled): string {
  const text = readFileSync(join(root, file), "utf8");
  const schema = JSON.parse(text, (key, value) =>
    key === "description" && typeof value === "string" ? undefined : value,
  ) as object;
  // Regular expressions are checked by a rule of ours, which can say what is wrong with them.
  const ajv = new Ajv2020({
    messages: false,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { regex: true },
    code: { source: true, esm: true, lines: true },
    ...options,
  });
  const compile = (standalone as unknown as { default: (ajv: Ajv2020, validate: unknown) => string }).default;
  const code = compile(ajv, ajv.compile(schema));
  if (/\brequire\(/.test(code)) throw new Error(`The validator of ${file} needs a module at run time: simplify it.`);
  return `// Generated from ${file} by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
${code}`;
}

if (import.meta.main)
  for (const compiled of schemas) writeFileSync(join(root, compiled.validator), validatorSource(compiled));

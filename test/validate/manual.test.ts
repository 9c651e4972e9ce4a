/** What the manual shows works, and what editors show is described. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { validate } from "./harness.ts";

const docs = join(import.meta.dirname, "../../docs");
const examples = [...readFileSync(join(docs, "settings.md"), "utf8").matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text = ""]) => text,
);
const smoke =
  'version: 1\nchecks:\n  - { name: "${REGION}", request: { path: "/${LOGIN_PASSWORD}" }, expect: { status: 200 } }\n';

test.each(examples)("an example of docs/settings.md: %s", async (text) => {
  const environments = text.includes("wrangler:") ? ', "env": { "production": {}, "staging": {} }' : "";
  const config = text.includes("target:") ? {} : { "wrangler.jsonc": `{ "name": "shop"${environments} }` };
  for (const environment of ["production", "staging"]) {
    const result = await validate({ ...config, "slipway.yml": text, "smoke.yml": smoke }, { environment });
    expect(result.error).toBe("");
    expect(result.settings?.target.worker).toMatch(/^shop(-production|-staging)?$/);
  }
});

interface Schema {
  description?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
}

test("every key of slipway.yml is described", () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
  const schema = JSON.parse(readFileSync(join(docs, "slipway.schema.json"), "utf8"));
  const silent: string[] = [];
  const walk = (name: string, { description, $ref, properties = {} }: Schema): void => {
    if (description === undefined && $ref === undefined) silent.push(name);
    for (const [key, below] of Object.entries(properties)) walk(`${name}.${key}`, below);
  };
  walk("slipway", schema);
  for (const [name, definition] of Object.entries(schema.$defs as Record<string, Schema>)) walk(name, definition);
  expect(silent).toEqual([]);
});

/** What the manual shows works: its example file is accepted, and its schema accepts it too. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadCheckFile } from "../../src/checks/file/load.ts";

const root = join(import.meta.dirname, "../..");

async function examples(): Promise<string[]> {
  const manual = await readFile(join(root, "actions/smoke-test/README.md"), "utf8");
  return [...manual.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text]) => text ?? "")
    .filter((text) => /^version: 1$/m.test(text));
}

test("the example of the manual is a valid check file, for us and for an editor with the schema", async () => {
  const texts = await examples();
  expect(texts).toHaveLength(1);
  const schema = JSON.parse(await readFile(join(root, "docs/smoke.schema.json"), "utf8")) as object;
  const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  for (const text of texts) {
    const { problems, loaded } = await loadCheckFile(Buffer.from(text), {
      variables: new Map([["GITHUB_SHA", "abc"]]),
      targets: new Map(),
    });
    expect(problems).toEqual([]);
    expect(loaded?.file.checks).toHaveLength(8);
    expect(ajv.validate(schema, parse(text)), JSON.stringify(ajv.errors)).toBe(true);
  }
});

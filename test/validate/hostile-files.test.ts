/** Configurations and check files that nobody means well with: each ends at once, with a sentence, and says nothing. */
import { expect, test } from "vitest";
import { BOMB, CONFIG, type Files, refused, validate } from "./harness.ts";

const start = "version: 1\n";

/** [what, check file, line, what must be said] */
const checks: [string, string | Uint8Array, number, RegExp][] = [
  ["a bomb of anchors", `version: 1\n${BOMB}`, 3, /anchors so often/],
  ["5 MB", "x".repeat(5_000_000), 1, /a check file has at most 1 MiB/],
  ["UTF-16", Buffer.from("\uFEFFversion: 1\n", "utf16le"), 1, /is not UTF-8 text/],
  ["NUL", "version: 1\nchecks:\n  - { name: a\0 }\n", 3, /holds a NUL character/],
  ["no checks", "version: 1\nchecks: []\n", 2, /is empty/],
  [
    "a secret as the address",
    'version: 1\ntargets: { a: "${WHERE}" }\nchecks:\n  - { name: a, request: { path: / }, expect: { status: 200 } }\n',
    2,
    /\$\{WHERE\}/,
  ],
  [
    "a secret as another address",
    'version: 1\nchecks:\n  - { name: a, request: { url: "${WHERE}/x" }, expect: { status: 200 } }\n',
    3,
    /\$\{WHERE\}/,
  ],
  [
    "a variable of another form",
    'version: 1\nchecks:\n  - { name: "${where}", request: { path: / }, expect: { status: 200 } }\n',
    3,
    /unknown variable "where"/,
  ],
  [
    "a password in an address",
    "version: 1\nchecks:\n  - { name: a, request: { url: https://a:b@c.example }, expect: { status: 200 } }\n",
    3,
    /user name|password|credentials/i,
  ],
];

test.each(checks)("a check file: %s", async (_what, text, line, said) => {
  const result = await validate({
    "wrangler.jsonc": CONFIG,
    "slipway.yml": `${start}checks: smoke.yml\n`,
    "smoke.yml": text,
  });
  expect(result.error).toMatch(said);
  expect(result.annotations[0]).toContain(`file=smoke.yml,line=${line}::`);
  refused(result, /^invalid-checks$/);
});

/** [what, file, contents, line, what must be said] */
const configurations: [string, string, string | Uint8Array, number, RegExp][] = [
  ["nothing", "wrangler.jsonc", "", 1, /is not valid JSON/],
  ["a list", "wrangler.json", "[]", 1, /is no object/],
  ["a name twice", "wrangler.json", '{ "name": "shop",\n "name": "victim" }', 2, /has the key "name" twice/],
  ["__proto__", "wrangler.json", '{ "__proto__": { "name": "victim" } }', 1, /has the key "__proto__"/],
  ["__proto__ in TOML", "wrangler.toml", '[__proto__]\nname = "victim"\n', 1, /is not valid TOML/],
  ["nesting without end", "wrangler.jsonc", '{ "a": '.repeat(100_000), 1, /nested more than 100 levels deep/],
  ["5 MB", "wrangler.toml", `# ${"x".repeat(5_000_000)}`, 1, /a configuration has at most 1 MiB/],
  ["UTF-16", "wrangler.jsonc", Buffer.from(`\uFEFF${CONFIG}`, "utf16le"), 1, /is not UTF-8 text/],
  ["no name", "wrangler.jsonc", '{ "main": "i.ts" }', 1, /`name` that is missing or empty/],
  ["a name of another kind", "wrangler.jsonc", '{\n "name": ["shop"] }', 2, /`name` that is no text/],
  ["a name that is a path", "wrangler.jsonc", '{\n "name": "../victim" }', 2, /`name` that is "..\/victim"/],
  ["routes of another kind", "wrangler.toml", 'name = "shop"\nroutes = "a/*"\n', 2, /`routes` that is no list/],
  [
    "a route without pattern",
    "wrangler.jsonc",
    '{ "name": "a",\n "routes": [{\n "zone_name": "b" }] }',
    2,
    /`routes.0.pattern` that is missing/,
  ],
  [
    "bindings of another kind",
    "wrangler.jsonc",
    '{ "name": "a",\n "kv_namespaces": { "binding": "KV" } }',
    2,
    /`kv_namespaces` that is no list/,
  ],
  [
    "a binding without a name",
    "wrangler.jsonc",
    '{ "name": "a",\n "d1_databases": [{ "database_id": "x" }] }',
    2,
    /`d1_databases.0.binding` that is missing/,
  ],
  [
    "two bindings of one name",
    "wrangler.toml",
    'name = "a"\n[vars]\nDB = "x"\n[[d1_databases]]\nbinding = "DB"\ndatabase_id = "y"\n',
    3,
    /the name "DB" of another binding/,
  ],
  [
    "an environment that is a text",
    "wrangler.jsonc",
    '{ "name": "a", "env": {\n "live": "x" } }',
    2,
    /`env.live` that is no object/,
  ],
  [
    "service environments",
    "wrangler.jsonc",
    '{ "name": "a",\n "legacy_env": false }',
    2,
    /`legacy_env` that no longer exists/,
  ],
  ["a link out of the repository", "wrangler.jsonc", "", 0, /lies outside of the repository/],
];

test.each(configurations)("a wrangler configuration: %s", async (what, file, contents, line, said) => {
  const files: Files = { [file]: what.startsWith("a link") ? { to: "../outside.yml" } : contents };
  const environment = what.startsWith("an environment") ? "wrangler: { environment: live }\n" : "";
  const result = await validate({ ...files, "slipway.yml": `${start}${environment}` });
  expect(result.error).toMatch(said);
  if (line > 0) expect(result.annotations[0]).toContain(`file=${file},line=${line}::`);
  refused(result, /^config-(invalid|missing)$/);
});

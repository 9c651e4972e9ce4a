/** Settings, configurations and check files that nobody means well with: each ends at once, with a sentence, and says nothing. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CONFIG, type Files, repository, validate } from "./harness.ts";

const start = "version: 1\n";
const names = "bcdefghij".split("");
const bomb = `a: &a [x,x,x]\n${names
  .map(
    (name, index) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${names[index - 1] ?? "a"}`)
        .join(",")}]\n`,
  )
  .join("")}`;
const longText = `x: &x "${"y".repeat(500_000)}"\n`;

/** [what, slipway.yml, line, what must be said] */
const settings: [string, string | Uint8Array, number, RegExp][] = [
  ["nothing", "", 1, /is empty/],
  ["a comment alone", "# nothing\n", 1, /is empty/],
  ["a text", "hello\n", 1, /the file is "hello"/],
  ["a list", "- version: 1\n", 1, /the file is \[/],
  ["no version", "url: https://a.example\n", 1, /has no "version"/],
  ["another version", "version: 2\n", 1, /`version` is 2\. Use `1`/],
  ["a version in quotes", 'version: "1"\n', 1, /`version` is "1"/],
  ["an unknown key", `${start}rolout: {}\n`, 2, /unknown key "rolout".*Did you mean "rollout"\?/],
  [
    "an unknown key of an environment",
    `${start}environments:\n  production:\n    ulr: x\n`,
    4,
    /unknown key "ulr" in `environments.production`.*"url"/,
  ],
  ["an unknown key of the rollout", `${start}rollout:\n  bake_time: 5m\n`, 3, /unknown key "bake_time".*"bake-time"/],
  ["an unknown gate", `${start}gates: { freeze: true }\n`, 2, /the gate "freeze", which does not exist yet/],
  ["notifications", `${start}notify: { slack: x }\n`, 2, /the key "notify", which does nothing yet/],
  [
    "data in an environment",
    `${start}environments:\n  a:\n    data: {}\n`,
    4,
    /the key "data", which does nothing yet/,
  ],
  ["previews", `${start}preview: true\n`, 2, /the key "preview", which does nothing yet/],
  ["a key twice", `${start}url: https://a.example\nurl: https://b.example\n`, 3, /not valid YAML: duplicate/i],
  ["a bomb of anchors", `${start}${bomb}`, 3, /anchors so often/],
  [
    "a long text a thousand times",
    `${start}${longText}y: [${Array(900).fill("*x").join(",")}]\n`,
    3,
    /anchors so often/,
  ],
  ["an anchor within itself", `${start}a: &a [*a]\n`, 2, /not valid YAML|unknown key|anchors/],
  ["nesting without end", `${start}a: ${"[".repeat(100_000)}`, 2, /not valid YAML/],
  [
    "nesting by indentation",
    `${start}${Array.from({ length: 900 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")}`,
    51,
    /not valid YAML|cannot be read/,
  ],
  ["5 MB", `${start}# ${"x".repeat(5_000_000)}\n`, 1, /4\.8 MiB large.*at most 1 MiB/],
  ["NUL", `${start}url: "a\0b"\n`, 2, /holds a NUL character/],
  ["UTF-16", Buffer.from(`\uFEFF${start}`, "utf16le"), 1, /is not UTF-8 text/],
  ["UTF-16 without a mark", Buffer.from(start, "utf16le"), 1, /holds a NUL character/],
  ["bytes that are no text", Buffer.from([0x76, 0xff, 0xfe, 0xc0]), 1, /is not UTF-8 text/],
  ["several documents", `${start}---\n${start}`, 1, /several documents/],
  ["a tag that runs code", `${start}url: !!js/function "x"\n`, 2, /not valid YAML/],
  ["__proto__", `${start}__proto__: { url: https://evil.example }\n`, 2, /unknown key "__proto__"/],
  [
    "__proto__ as a target",
    `${start}targets: { __proto__: "https://evil.example" }\n`,
    2,
    /`targets.__proto__` that is no name of a target/,
  ],
  [
    "constructor as an environment's key",
    `${start}environments: { production: { constructor: 1 } }\n`,
    2,
    /unknown key "constructor"/,
  ],
  [
    "environments of the same name",
    `${start}environments:\n  Production: { url: "https://a.example" }\n  production: { url: "https://b.example" }\n`,
    4,
    /is the same as "Production"/,
  ],
  ["an address of another kind", `${start}url: file:///etc/passwd\n`, 2, /`url` is "file:/],
  ["an address with a password", `${start}url: https://a:b@c.example\n`, 2, /has a user name or password/],
  ["an address that is none", `${start}url: "https://"\n`, 2, /which is not an http\(s\) URL/],
  [
    "an origin with a path",
    `${start}origins: [https://a.example/x]\n`,
    2,
    /has a path\. Write the origin alone: `https:\/\/a\.example`/,
  ],
  ["a variable in small letters", `${start}variables: { a: b }\n`, 2, /is no name of a variable/],
  ["a variable that is a number", `${start}variables: { A: 1 }\n`, 2, /`variables.A` is 1\. Write a text/],
  ["true as a text", `${start}smoke-test: "false"\n`, 2, /`smoke-test` is "false"\. Use `true` or `false`/],
  ["a duration without unit", `${start}rollout: { bake-time: 5 }\n`, 2, /`rollout.bake-time` is 5/],
  ["a week", `${start}rollout: { bake-time: 200h }\n`, 2, /Use at most `168h`/],
  ["a rollout of a day", `${start}rollout: { timeout: 24h }\n`, 2, /Use at most `5h`/],
  ["a plan longer than its time", `${start}rollout: { bake-time: 2h }\n`, 2, /the plan takes at least 2h00m/],
  ["a direct rollout without a reason", `${start}rollout: { strategy: direct }\n`, 2, /there is no `reason`/],
  ["a reason of blanks", `${start}rollout: { strategy: direct, reason: "  " }\n`, 2, /there is no `reason`/],
  [
    "steps that fall",
    `${start}rollout: { strategy: gradual, steps: "50@1m, 5@1m" }\n`,
    2,
    /`rollout.steps` that is "50@1m, 5@1m"/,
  ],
  ["steps of another strategy", `${start}rollout: { steps: 5@5m }\n`, 2, /and `strategy` is `blue-green`/],
  [
    "traffic that is not measured",
    `${start}rollout: { evidence: both, analytics: false }\n`,
    2,
    /and `analytics` is `false`/,
  ],
  ["an error rate of everything", `${start}rollout: { max-error-rate: 101 }\n`, 2, /at most 100/],
  ["an error rate that is no number", `${start}rollout: { max-error-rate: .nan }\n`, 2, /`rollout.max-error-rate` is/],
  ["leave to be another Worker", `${start}allow: { differences: [name] }\n`, 2, /`allow.differences.0` is "name"/],
  ["one request and a list", `${start}checks: { path: /, checks: [] }\n`, 2, /both one request and a list/],
  ["a status of no kind", `${start}checks: { expect-status: ok }\n`, 2, /a code such as 200/],
  [
    "a target beside a configuration",
    `${start}target: { name: victim }\n`,
    0,
    /names a `target`, and there is the wrangler configuration/,
  ],
  ["a target with environments", `${start}target: { name: a, env: {} }\n`, 2, /unknown key "env" in `target`/],
  [
    "a file of checks above the repository",
    `${start}checks: ../outside.yml\n`,
    0,
    /line 2, `checks` leads to "\.\.\/outside\.yml", which lies outside/,
  ],
  ["an absolute file of checks", `${start}checks: /etc/passwd\n`, 0, /which lies outside of the repository/],
  ["a file of checks in .git", `${start}checks: .git/config\n`, 0, /which lies outside of the repository/],
  ["a file of checks that is not there", `${start}checks: nowhere.yml\n`, 0, /is no file of the repository/],
  ["a folder of checks", `${start}checks: folder\n`, 0, /is no file of the repository/],
  ["a link out of the repository", `${start}checks: link.yml\n`, 0, /lies outside of the repository/],
  ["a folder that is a link out", `${start}checks: up/outside.yml\n`, 0, /lies outside of the repository/],
  ["a link to itself", `${start}checks: loop.yml\n`, 0, /is no file of the repository/],
  ["a file name with NUL", `${start}checks: "a\\0b"\n`, 0, /is no file of the repository/],
];

const around: Files = {
  "wrangler.jsonc": CONFIG,
  ".git/config": "version: 1\nchecks: []\n",
  "folder/a.yml": "",
  "link.yml": { to: "../outside.yml" },
  "loop.yml": { to: "loop.yml" },
  up: { to: ".." },
};

test.each(settings)("slipway.yml: %s", async (_what, text, line, said) => {
  const result = await validate({ ...around, "slipway.yml": text });
  expect(result.error).toMatch(said);
  if (line > 0) expect(result.annotations[0]).toContain(`file=slipway.yml,line=${line}::`);
  refused(result, /^(invalid-settings|invalid-checks)$/);
});

/** Whatever was wrong: one sentence, soon, no settings, and nothing of what lies outside. */
function refused(result: Awaited<ReturnType<typeof validate>>, reason: RegExp): void {
  expect(result).toMatchObject({ exitCode: 1, signal: null });
  expect(result.outputs["failure-reason"]).toMatch(reason);
  expect(result.outputs).not.toHaveProperty("settings");
  expect(result.outputs).not.toHaveProperty("settings-digest");
  expect(result.durationMs).toBeLessThan(10_000);
  expect(result.stdout).not.toMatch(/outside-secret|root:x:0/);
  expect(result.stderr).toBe("");
}

/** [what, check file, line, what must be said] */
const checks: [string, string | Uint8Array, number, RegExp][] = [
  ["a bomb of anchors", `version: 1\n${bomb}`, 3, /anchors so often/],
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

describe("what is asked for from outside", () => {
  test.each([
    [{ "working-directory": ".." }, /Input `working-directory` leads to "\.\."/],
    [{ "working-directory": "/etc" }, /lies outside of the repository/],
    [{ "working-directory": "nowhere" }, /which is no directory/],
    [{ config: "../outside.yml" }, /Input `config` leads to/],
    [{ config: "package.json.txt" }, /names "package.json.txt", which is no file/],
    [{ "settings-file": "../outside.yml" }, /Input `settings-file` leads to/],
    [{ "account-id": "other" }, /`account_id` that is "mine", and the input `account-id` is `other`/],
  ])("%j is refused", async (inputs, said) => {
    const config = CONFIG.replace("{", '{ "account_id": "mine",');
    const result = await validate({ "wrangler.jsonc": config }, inputs as Record<string, string>);
    expect(result.error).toMatch(said);
    refused(result, /^(invalid-input|config-missing|account-mismatch)$/);
  });

  test("environments that nobody chose, or that are not there", async () => {
    const config = '{ "name": "shop", "env": { "live": {}, "staging": {} } }';
    const open = await validate({ "wrangler.jsonc": config });
    expect(open.error).toMatch(
      /Write `wrangler: \{ environment: live \}` into slipway\.yml, with one of `live`, `staging`, or `top-level`/,
    );
    refused(open, /^environment-required$/);
    const files = { "wrangler.jsonc": config, "slipway.yml": `${start}wrangler: { environment: stagin }\n` };
    const wrong = await validate(files);
    expect(wrong.error).toMatch(/Did you mean "staging"\?/);
    refused(wrong, /^environment-unknown$/);
  });

  test("settings that would never be read, or of which there are two", async () => {
    const other = await validate({ "wrangler.jsonc": CONFIG, "slipway.yaml": start });
    expect(other.error).toMatch(/in "slipway.yaml", where they would never be read/);
    refused(other, /^invalid-settings$/);
    const files = { "wrangler.jsonc": CONFIG, "slipway.yml": start, "a/slipway.yml": start };
    refused(await validate(files, { "working-directory": "a" }), /^invalid-settings$/);
  });

  test("a pipe in place of a file holds nobody up", async () => {
    const root = repository({ "wrangler.jsonc": CONFIG });
    execFileSync("mkfifo", [join(root, "pipe.yml")]);
    const result = await validate({
      "wrangler.jsonc": CONFIG,
      "slipway.yml": `${start}checks: pipe.yml\n`,
      "pipe.yml": { to: join(root, "pipe.yml") },
    });
    refused(result, /^invalid-checks$/);
  });
});

test("a byte order mark, CRLF and an environment of any name harm nobody", async () => {
  const text = `\uFEFFversion: 1\r\nurl: https://a.example\r\n`;
  const files = { "wrangler.jsonc": `\uFEFF${CONFIG}`, "slipway.yml": text };
  const { settings, summary } = await validate(files, { environment: "a|b`\n::error::x <img src=x>" });
  expect(settings).toMatchObject({ url: "https://a.example" });
  expect(summary).toContain("| Environment | `a\\|b' ::error::x <img src=x>` |");
});

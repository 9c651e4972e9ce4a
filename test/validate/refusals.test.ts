/** What is asked of `validate` that no repository can give. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CONFIG, refused, repository, validate } from "./harness.ts";

const start = "version: 1\n";
const THEIRS = "0".repeat(32);

describe("what is asked for from outside", () => {
  test.each([
    [{ "working-directory": ".." }, /Input `working-directory` leads to "\.\."/],
    [{ "working-directory": "/etc" }, /lies outside of the repository/],
    [
      { "working-directory": "nowhere" },
      /There is no directory "nowhere" in the repository, which the input `working-directory` names/,
    ],
    [{ "working-directory": "app/shop" }, /Did you mean "apps\/shop"\?/],
    [{ config: "../outside.yml" }, /Input `config` leads to/],
    [{ config: "package.json.txt" }, /names "package.json.txt", which is no file/],
    [{ "settings-file": "../outside.yml" }, /Input `settings-file` leads to/],
    [{ "account-id": THEIRS }, /`account_id` that is "f{32}", and the input `account-id` is `0{32}`/],
    [
      { "account-id": "my-company" },
      /Input `account-id` is `my-company`, which is not an account id\.%0AIt has 32 digits/,
    ],
    [{ "account-id": THEIRS.slice(1) }, /which is not an account id/],
  ])("%j is refused", async (inputs, said) => {
    const config = CONFIG.replace("{", `{ "account_id": "${"f".repeat(32)}",`);
    const result = await validate(
      { "wrangler.jsonc": config, "apps/shop/README.md": "" },
      inputs as Record<string, string>,
    );
    expect(result.error).toMatch(said);
    refused(result, /^(invalid-input|config-missing|account-mismatch)$/);
  });

  test("an account that nobody says, or that is none, is refused before anything is built", async () => {
    const nobody = await validate({ "wrangler.jsonc": CONFIG }, { "account-id": "" });
    expect(nobody.error).toMatch(
      /the input `account-id` is empty, and "wrangler\.jsonc" has no `account_id`.*A variable that does not exist.*arrives as an empty text/,
    );
    refused(nobody, /^invalid-input$/);
    const files = { "wrangler.jsonc": CONFIG.replace("{", '{\n  "account_id": "mine",') };
    const word = await validate(files, { "account-id": "" });
    expect(word.error).toMatch(
      /wrangler\.jsonc, line 2, has a `account_id` that is "mine", which is not an account id/,
    );
    refused(word, /^config-invalid$/);
  });

  test("a setting of wrangler's that is misspelt is named with its line and the nearest one", async () => {
    const config = '{\n  "name": "shop",\n  "kv_namespace": [{ "binding": "KV", "id": "1" }]\n}';
    const result = await validate({ "wrangler.jsonc": config });
    expect(result.error).toMatch(/wrangler\.jsonc, line 3, sets `kv_namespace`.*Did you mean `kv_namespaces`\?/);
    expect(result.annotations).toEqual([expect.stringMatching(/file=wrangler\.jsonc,line=3/)]);
    refused(result, /^unsupported-config$/);
    const inside = 'name = "shop"\n[env.live]\nvar = { A = "1" }\n[env.other]\nkv_namespace = []\n';
    const files = { "wrangler.toml": inside, "slipway.yml": `${start}wrangler: { environment: live }\n` };
    expect((await validate(files)).error).toMatch(
      /wrangler\.toml, line 3, sets `env\.live\.var`.*Did you mean `vars`\?/,
    );
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

  test.each(["404-page", "_x"])("worker-name-digit: a Worker called %s, which no request can name", async (name) => {
    const config = CONFIG.replace(/"name": "[^"]*"/, `"name": "${name}"`);
    const result = await validate({ "wrangler.jsonc": config });
    expect(result.error).toMatch(/`rollout: \{ identity: absent-ok \}`.*`smoke-test: false`/);
    refused(result, /^invalid-settings$/);
    for (const way of ["rollout: { identity: absent-ok }", "smoke-test: false"]) {
      const { settings } = await validate({ "wrangler.jsonc": config, "slipway.yml": `${start}${way}\n` });
      expect(settings).toMatchObject({ target: { worker: name } });
    }
  });

  test("a request to an address that nobody listed", async () => {
    const checks =
      "version: 1\nchecks:\n  - { name: a, request: { url: 'https://other.example/x' }, expect: { status: 200 } }\n";
    const files = { "wrangler.jsonc": CONFIG, "smoke.yml": checks };
    const result = await validate({ ...files, "slipway.yml": `${start}checks: smoke.yml\n` });
    expect(result.error).toMatch(/`origins: \[https:\/\/other\.example\]` to the file or to slipway\.yml/);
    refused(result, /^invalid-checks$/);
    const listed = `${start}checks: smoke.yml\norigins: [https://other.example]\n`;
    expect((await validate({ ...files, "slipway.yml": listed })).settings).toMatchObject({
      origins: ["https://other.example"],
    });
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
  expect(summary).toMatch(/^\*\*`shop` to <code>[^\n|<]*<\/code>\*\*/);
});

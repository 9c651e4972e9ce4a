/** Workers that no request reaches, and what the shipped validate says before anything is built. */
import { describe, expect, test } from "vitest";
import { CONFIG, refused, validate } from "./harness.ts";

const start = "version: 1\n";
const INNER = CONFIG.replace("{", '{ "workers_dev": false,');
const routed = (routes: string) => CONFIG.replace("{", `{ "routes": ${routes},`);
const WILD = routed('["*.example.com/*"]');

describe("no-address-wedge: a smoke test that has nobody to ask is refused before anything is built", () => {
  test.each<[string, string, RegExp]>([
    [
      "only what binds it",
      INNER,
      /in "wrangler\.jsonc" `workers_dev` is off, and there is no custom domain and no route\./,
    ],
    ["a route on any host", WILD, /no route that says one address \(`\*\.example\.com\/\*` does not\)/],
    ["an empty list of routes", INNER.replace("{", '{ "routes": [],'), /no custom domain and no route\./],
    [
      "a cron",
      INNER.replace("{", '{ "triggers": { "crons": ["0 3 * * *"] },'),
      /The smoke test of "shop" has no address/,
    ],
  ])("%s", async (_what, config, said) => {
    const result = await validate({ "wrangler.jsonc": config });
    expect(result.error).toMatch(said);
    expect(result.error).toMatch(/`smoke-test: false` into slipway\.yml.*`url: https:\/\/…`/);
    refused(result, /^address-missing$/);
  });

  test("the lines that it names let the release go on, and so does whatever names an address", async () => {
    const named = [
      "smoke-test: false\n",
      "url: https://www.example.com\n",
      "targets: { eu: https://eu.example.com }\n",
      "checks: { version: 1, targets: { eu: https://eu.example.com }, checks: [{ name: a, request: { path: / }, expect: { status: 200 } }] }\n",
      // Only the build knows.
      "allow: { differences: [routes] }\n",
    ];
    for (const line of named)
      for (const config of [INNER, WILD]) {
        const { error, exitCode } = await validate({ "wrangler.jsonc": config, "slipway.yml": `${start}${line}` });
        expect([line, error, exitCode]).toEqual([line, "", 0]);
      }
  });

  test.each([
    ["workers.dev", CONFIG],
    ["workers.dev beside a wildcard route", WILD.replace("{", '{ "workers_dev": true,')],
    ["a route", routed('["*.example.com/*", "example.com/shop*"]')],
    ["a custom domain", routed('[{ "pattern": "shop.example.com", "custom_domain": true }]')],
  ])("%s is an address", async (_what, config) => {
    expect(await validate({ "wrangler.jsonc": config })).toMatchObject({ exitCode: 0 });
  });

  test("each environment by itself", async () => {
    const config = `${INNER.slice(0, -1)}, "env": { "live": { "workers_dev": true }, "inner": {} } }`;
    const chosen = (environment: string) =>
      validate({ "wrangler.jsonc": config, "slipway.yml": `${start}wrangler: { environment: ${environment} }\n` });
    expect(await chosen("live")).toMatchObject({ exitCode: 0 });
    const inner = await chosen("inner");
    expect(inner.error).toContain('The smoke test of "shop-inner" has no address to ask');
    refused(inner, /^address-missing$/);
  });
});

describe("seal-accepts-deploy-refuses: names that wrangler takes and nobody else are refused before anything is built", () => {
  const configOf = (environment: string) => `${CONFIG.slice(0, -1)}, "env": { "${environment}": {} } }`;

  test.each([
    [
      "feature/x",
      /becomes "shop-feature\/x" in the environment "feature\/x", which is no name of a Worker/,
      "config-invalid",
    ],
    [
      "top-level",
      /defines an environment called `top-level`.*give the environment another name/,
      "environment-unknown",
    ],
  ])("an environment called %s", async (environment, said, reason) => {
    const files = {
      "wrangler.jsonc": configOf(environment),
      "slipway.yml": `${start}wrangler: { environment: ${environment} }\n`,
    };
    const result = await validate(files);
    expect(result.error).toMatch(said);
    refused(result, new RegExp(`^${reason}$`));
  });
});

test.each<[string, string, RegExp]>([
  ["a route with a query", routed('["example.com/?a=*"]'), /`routes` holds "example\.com\/\?a=\*", which has a query/],
  ["a cron of words", CONFIG.replace("{", '{ "triggers": { "crons": ["daily"] },'), /holds "daily", which is no cron/],
  ["a name too long for workers.dev", CONFIG.replace('"shop"', `"${"a".repeat(64)}"`), /64 letters long/],
])("%s is refused before anything is built", async (_what, config, said) => {
  const result = await validate({ "wrangler.jsonc": config });
  expect(result.error).toMatch(said);
  refused(result, /^unsupported-config$/);
});

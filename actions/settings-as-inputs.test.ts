/** Every action that takes settings reads from them what its own inputs would have said. */
import { expect, test } from "vitest";
import { target } from "../src/settings/compare/test-release.ts";
import { handed, type Rest, settingsOf } from "../src/settings/compare/test-settings.ts";
import type { Written } from "../src/settings/slipway/written.ts";
import { read, refusal, supersededBy } from "../test/world/settings.ts";

type Inputs = Record<string, string>;

const document = { file: "smoke.yml", document: { version: 1, checks: [] }, lines: { "": 1 }, secrets: [] };
const top = { ...target, wranglerEnvironment: "" };
const rollout: NonNullable<Written["rollout"]> = {
  strategy: "gradual",
  steps: ["5@1m", "50@2m"],
  "bake-time": "3m",
  evidence: "both",
  tolerance: "strict",
  "max-error-rate": 2.5,
  timeout: "30m",
  "hold-time": "4m",
  "identity-timeout": "45s",
  "smoke-timeout": "6m",
  "probe-interval": "7s",
  "probes-per-round": 8,
  "measure-interval": "9s",
  "warm-up": "10s",
  "analytics-lag": "11s",
  "read-interval": "12s",
  "version-header": "X-Shop",
  "around-cache": true,
  "on-cancel-in-bake": "keep",
  "pause-at": [5, 50],
  "pause-time": "1m",
};
const asInputs = Object.fromEntries(Object.entries(rollout).map(([key, value]) => [key, String(value)]));

test.each<[string, string, Inputs, Written, Rest?]>([
  ["seal", "an environment", { environment: "production" }, {}],
  ["seal", "the top level", { environment: "top-level" }, {}, { target: top }],
  ["seal", "the header", { environment: "production", "add-version-header": "true" }, { "version-header": "add" }],
  ["deploy-worker", "the defaults", { traffic: "0", "expect-worker": "*" }, {}],
  ["deploy-worker", "no address", { traffic: "0", "expect-worker": "*" }, { "smoke-test": false }],
  [
    "deploy-worker",
    "no address, and all at once",
    { traffic: "100", "expect-worker": "*" },
    { "smoke-test": false, rollout: { strategy: "direct", reason: "two steps" } },
  ],
  [
    "deploy-worker",
    "what is allowed",
    { traffic: "0", "expect-worker": "*", "allow-migrations": "true", "take-over-domains": "true" },
    { allow: { migrations: true, "take-over-domains": true } },
  ],
  ["smoke-test", "the defaults", {}, {}],
  ["smoke-test", "an address", { url: "https://shop.example" }, { url: "https://shop.example" }],
  [
    "smoke-test",
    "one request",
    { path: "/health", "expect-status": "204, 3xx" },
    { checks: { path: "/health", "expect-status": [204, "3xx"] } },
  ],
  [
    "smoke-test",
    "targets, which have their own addresses",
    { url: "", targets: "eu=https://eu.example\nus=https://us.example", variables: "A=1" },
    { targets: { eu: "https://eu.example", us: "https://us.example" }, variables: { A: "1" } },
  ],
  ["smoke-test", "a file", { "check-file": "smoke.yml" }, { checks: "smoke.yml" }, { checks: document }],
  [
    "smoke-test",
    "how versions show",
    {
      worker: "shop-production",
      "version-id": "aaaaaaaa-0000-4000-8000-000000000001",
      "version-header": "X-Shop",
      "version-timeout": "45s",
    },
    { rollout: { "version-header": "X-Shop", "identity-timeout": "45s" } },
  ],
  ["blue-green", "the defaults", {}, {}],
  ["blue-green", "every word of a rollout", asInputs, { rollout }],
  [
    "blue-green",
    "a direct rollout",
    { strategy: "direct", reason: "hot fix", evidence: "probes", analytics: "false" },
    { rollout: { strategy: "direct", reason: "hot fix", evidence: "probes", analytics: false } },
  ],
  [
    "blue-green",
    "no version shown",
    { identity: "absent-ok", "version-url": "https://v.example" },
    { rollout: { identity: "absent-ok" } },
  ],
  [
    "blue-green",
    "the rest",
    { url: "https://shop.example", path: "/a", "expect-status": "204", variables: "A=1", "take-over-domains": "true" },
    {
      url: "https://shop.example",
      checks: { path: "/a", "expect-status": 204 },
      variables: { A: "1" },
      allow: { "take-over-domains": true },
    },
  ],
  [
    "rollback",
    "how it is proven",
    { url: "https://shop.example", identity: "absent-ok", "version-header": "X-Shop", "identity-timeout": "45s" },
    {
      url: "https://shop.example",
      rollout: { identity: "absent-ok", "version-header": "X-Shop", "identity-timeout": "45s" },
    },
  ],
  ["rollback", "the first address", { "identity-timeout": "3m" }, {}],
  ["rollback", "no address", { identity: "absent-ok", "identity-timeout": "3m" }, { "smoke-test": false }],
])("%s takes %s from settings as from its inputs", (name, _what, own, written, rest = {}) => {
  const others = Object.entries(own).filter(([input]) => !(input in supersededBy(name)) && input !== "url");
  const there = handed(settingsOf(written, rest));
  expect(read(name, { ...Object.fromEntries(others), ...there }).rest).toEqual(read(name, own).rest);
});

test("an address is asked for where nothing names one", () => {
  const none = handed(settingsOf());
  expect(refusal("blue-green", { ...none, url: "" })[1]).toMatch(
    /^Input `url` is empty, and the settings have no `url`/,
  );
  expect(refusal("smoke-test", { ...none, url: "" })[1]).toMatch(/^Input `url` is empty, and the settings name no/);
});

test("where answers need not show their version, only its own address proves it, and never to users", () => {
  const absent = handed(settingsOf({ rollout: { identity: "absent-ok" } }));
  const version = { worker: "shop-production", "version-id": "aaaaaaaa-0000-4000-8000-000000000001" };
  const own = { "version-url": "https://v.example" };
  expect(read("smoke-test", { ...absent, ...version, ...own }).rest.identity).toMatchObject({
    urls: new Map([["shop-production", "https://v.example"]]),
  });
  expect(read("smoke-test", { ...absent, ...version, ...own, override: "false" }).rest.identity).toBeUndefined();
  expect(read("smoke-test", { ...absent, ...version }).rest.identity).toBeUndefined();
  // Else the production address is asked, and must show it.
  expect(read("smoke-test", { ...handed(settingsOf()), ...version, ...own }).rest.identity).toMatchObject({
    urls: new Map(),
  });
});

test.each<[Written["rollout"], Inputs, string]>([
  [{ strategy: "direct" }, { strategy: "direct" }, "strategy"],
  [{ steps: "5@5m" }, { steps: "5@5m" }, "steps"],
  [{ strategy: "gradual", identity: "absent-ok" }, { strategy: "gradual", identity: "absent-ok" }, "identity"],
  [{ identity: "absent-ok" }, { identity: "absent-ok" }, "identity"],
  [{ evidence: "traffic", analytics: false }, { evidence: "traffic", analytics: "false" }, "evidence"],
  [{ "bake-time": "2h" }, { "bake-time": "2h" }, "timeout"],
])("blue-green says the same of %j wherever it stands, by the name that it has there", (written, own, key) => {
  const [reason, said] = refusal("blue-green", handed(settingsOf({ rollout: written ?? {} })));
  expect([reason, said]).toEqual(["invalid-input", expect.stringContaining(`\`rollout.${key}\` in slipway.yml is `)]);
  expect(refusal("blue-green", own)).toEqual([
    "invalid-input",
    said.replace(`\`rollout.${key}\` in slipway.yml`, `Input \`${key}\``),
  ]);
});

/** The shipped bundle on repositories as people write them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openSettings } from "../../src/settings/format/open.ts";
import { ACCOUNT, CONFIG, validate } from "./harness.ts";

const smoke = "version: 1\nchecks:\n  - name: home\n    request: { path: / }\n    expect: { status: 200 }\n";

test("without slipway.yml the defaults hold", async () => {
  const { settings, outputs, summary, stdout } = await validate({ "wrangler.jsonc": `// mine\n${CONFIG}` });
  expect(settings).toMatchObject({
    format: 1,
    source: { repository: "octo/shop", commit: "8f2c1d3e4b5a69788776655443322110ffeeddcc", ref: "refs/heads/main" },
    environment: "production",
    file: null,
    target: { worker: "shop", account: ACCOUNT, wranglerEnvironment: "", config: "wrangler.jsonc", workersDev: true },
    url: null,
    smokeTest: true,
    check: { path: "/", expectStatus: null },
    checks: null,
    rollout: { strategy: "blue-green", bakeTime: "15m", steps: null, maxErrorRate: 5 },
    allow: { migrations: false, takeOverDomains: false, differences: [] },
  });
  expect(outputs).toMatchObject({ worker: "shop", environment: "production", "smoke-test": "true", url: "" });
  expect(openSettings(outputs.settings ?? "", outputs["settings-digest"] ?? "")).toEqual(settings);
  expect(readFileSync(outputs["settings-file"] ?? "", "utf8")).toBe(`${outputs.settings}\n`);
  expect(summary).toContain("**`shop` to `production`**, as the commit says");
  expect(stdout).toMatch(/::notice::What the commit says of "shop" in "production": sha256:/);
});

test("a Worker without HTTP is told at the start which way it goes", async () => {
  const told = async (rollout: string) =>
    await validate({ "wrangler.json": CONFIG, "slipway.yml": `version: 1\nsmoke-test: false\n${rollout}` });
  const { outputs, stdout, summary } = await told("");
  expect(outputs).toMatchObject({ "smoke-test": "false", url: "" });
  expect(stdout).toMatch(/No HTTP: nobody can ask it; it is staged without traffic.*its invocations of 15m must show/);
  expect(summary).toContain("No HTTP");
  expect((await told("rollout: { analytics: false }\n")).stdout).toMatch(/No HTTP: .*so it ends as unproven/);
  const direct = await told("rollout: { strategy: direct, reason: two steps }\n");
  expect(direct.stdout).toMatch(/No HTTP: .*gets all traffic at once/);
});

test("the same commit gives the same digest, and any change another", async () => {
  const digest = async (config: string) => (await validate({ "wrangler.json": config })).outputs["settings-digest"];
  const one = await digest(CONFIG);
  expect(await digest(CONFIG)).toBe(one);
  expect(await digest(CONFIG.replace("{", '{ "workers_dev": false,'))).not.toBe(one);
});

describe("an environment's keys", () => {
  const files = {
    "wrangler.toml": 'name = "shop"\nmain = "i.ts"\n[env.live]\nroutes = ["shop.example.com/*"]\n[env.staging]\n',
    "slipway.yml": `version: 1
wrangler: { environment: staging }
url: https://staging.example.com
variables: { A: one, B: two }
rollout: { strategy: gradual, steps: [10@1m, 50@1m], bake-time: 1m }
checks: { path: /health }
environments:
  Production:
    wrangler: { environment: live }
    url: https://shop.example.com
    variables: { B: three }
    rollout: { bake-time: 20m }
    checks: { expect-status: [200, 3xx] }
`,
  };

  test("are merged key by key, lists and checks as a whole", async () => {
    const { settings } = await validate(files);
    expect(settings).toMatchObject({
      environment: "production",
      target: { worker: "shop-live", wranglerEnvironment: "live", routes: [{ pattern: "shop.example.com/*" }] },
      url: "https://shop.example.com",
      variables: { A: "one", B: "three" },
      rollout: { strategy: "gradual", steps: "10@1m, 50@1m", bakeTime: "20m" },
      check: { path: "/", expectStatus: "200, 3xx" },
    });
  });

  test("do not reach another environment", async () => {
    const { settings } = await validate(files, { environment: "staging" });
    expect(settings).toMatchObject({
      target: { worker: "shop-staging" },
      url: "https://staging.example.com",
      variables: { A: "one", B: "two" },
      check: { path: "/health", expectStatus: null },
    });
  });

  test("are looked for by a name that is only nearly there, and people are told", async () => {
    const { stdout } = await validate(files, { environment: "prodction" });
    expect(stdout).toMatch(
      /::warning::slipway.yml says nothing of the environment "prodction": did you mean "Production"/,
    );
  });
});

describe("checks", () => {
  test("come from a file beside slipway.yml, with their lines and the secrets that they need", async () => {
    const { settings, summary } = await validate(
      {
        "apps/shop/wrangler.jsonc": CONFIG,
        "apps/shop/slipway.yml": "version: 1\nchecks: ../smoke.yml\nvariables: { HOST: shop }\n",
        "apps/smoke.yml": smoke.replace("path: /", 'path: "/${HOST}", headers: { authorization: "Bearer ${TOKEN}" }'),
      },
      { "working-directory": "apps/shop" },
    );
    expect(settings?.checks).toMatchObject({ file: "apps/smoke.yml", secrets: ["TOKEN"], lines: { "/checks/0": 3 } });
    expect(settings?.checks?.document).toMatchObject({ checks: [{ request: { path: "/${HOST}" } }] });
    expect(summary).toContain("| Needs the secrets | `TOKEN` |");
  });

  test("may stand in slipway.yml, and keep their lines", async () => {
    const inline = `version: 1\nchecks:\n  checks:\n    - name: home\n      request: { path: / }\n      expect: { status: 200 }\n`;
    const { settings } = await validate({ "wrangler.jsonc": CONFIG, "slipway.yml": inline });
    expect(settings?.checks).toMatchObject({ file: "slipway.yml", secrets: [], lines: { "/checks/0": 4 } });
    expect(settings?.checks?.document).toMatchObject({ version: 1, checks: [{ name: "home" }] });
    const { annotations } = await validate({ "wrangler.jsonc": CONFIG, "slipway.yml": inline.replace("path", "pth") });
    expect(annotations[0]).toMatch(/file=slipway.yml,line=5::slipway.yml, line 5, has the unknown key "pth"/);
  });

  test("of a file with a mistake are told with file and line", async () => {
    const { outputs, annotations } = await validate({
      "wrangler.jsonc": CONFIG,
      "slipway.yml": "version: 1\nchecks: smoke.yml\n",
      "smoke.yml": smoke.replace("status: 200", "stats: 200"),
    });
    expect(outputs["failure-reason"]).toBe("invalid-checks");
    expect(annotations).toEqual([expect.stringMatching(/file=smoke.yml,line=5::.*Did you mean "status"\?/)]);
  });
});

describe("where the wrangler configuration is", () => {
  const named = (name: string) => CONFIG.replace("shop", name);

  test("wrangler.json wins over .jsonc, and an upper wrangler.json over a nearer .jsonc, as in wrangler", async () => {
    const files = {
      "a/wrangler.jsonc": named("jsonc"),
      "wrangler.json": named("json"),
      "a/wrangler.toml": 'name="toml"',
    };
    expect((await validate(files, { "working-directory": "a" })).outputs.worker).toBe("json");
  });

  test("one that is named is taken, and slipway.yml is found beside it", async () => {
    const files = {
      "wrangler.json": named("a"),
      "deploy/wrangler.jsonc": named("b"),
      "deploy/slipway.yml": "version: 1\nurl: https://b.example\n",
    };
    const { settings } = await validate(files, { config: "deploy/wrangler.jsonc" });
    expect(settings).toMatchObject({ target: { worker: "b" }, file: "deploy/slipway.yml", url: "https://b.example" });
  });

  test("what only the build makes is not read", async () => {
    const { settings } = await validate({
      "wrangler.jsonc": CONFIG,
      ".wrangler/deploy/config.json": '{ "configPath": "../../dist/wrangler.json" }',
      "dist/wrangler.json": named("victim"),
    });
    expect(settings?.target.worker).toBe("shop");
  });

  test("without one, slipway.yml names the target, and the lines to add are said", async () => {
    const { outputs, error } = await validate({ "package.json": "{}" });
    expect(outputs["failure-reason"]).toBe("config-missing");
    expect(error).toContain("%0A%0Aversion: 1%0Atarget:%0A  name: my-worker");
    const target =
      "target:\n  name: shop-live\n  routes: [{ pattern: shop.example.com, custom_domain: true }]\n  d1_databases: [{ binding: DB, database_id: x }]\n";
    const { settings } = await validate({ "slipway.yml": `version: 1\n${target}` });
    expect(settings?.target).toMatchObject({
      worker: "shop-live",
      account: ACCOUNT,
      config: null,
      customDomains: [{ hostname: "shop.example.com" }],
      bindings: [{ name: "DB", type: "d1", target: "x" }],
    });
  });
});

test("settings that are too large for an output are in the file, and the digest says which", async () => {
  const check = (index: number) =>
    `  - { name: check number ${index}, request: { path: / }, expect: { status: 200 } }\n`;
  const { outputs, settings } = await validate({
    "wrangler.json": CONFIG,
    "slipway.yml": "version: 1\nchecks: many.yml\n",
    "many.yml": `version: 1\nchecks:\n${Array.from({ length: 6_000 }, (_, index) => check(index)).join("")}`,
  });
  expect(outputs.settings).toBe("");
  expect(settings?.checks?.document).toHaveProperty("checks.5999");
  expect(settings?.digest).toBe(outputs["settings-digest"]);
});

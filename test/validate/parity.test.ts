/** What we read of a wrangler configuration is what the real wrangler reads, and uploads. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, expectTypeOf, test } from "vitest";
import { unstable_readConfig } from "wrangler";
import type { WorkerRelease } from "../../src/release/format.ts";
import { withoutEmptyIds } from "../../src/release/worker/empty-ids.ts";
import { releaseConfig, type WranglerConfig } from "../../src/release/worker/from-wrangler.ts";
import { compareTarget, type Judging, type SealedTarget } from "../../src/settings/compare/compare.ts";
import type { Target } from "../../src/settings/format/settings.ts";
import { parseConfig } from "../../src/settings/wrangler/source.ts";
import { targetOf } from "../../src/settings/wrangler/target.ts";
import { parseUploadForm } from "../../src/wrangler/form.ts";
import { copyProject, projects, twoAtATime } from "../world/projects.ts";

const directory = mkdtempSync(join(tmpdir(), "slipway-parity-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const NO_ALLOWANCE: Omit<Judging, "target"> = {
  source: { repository: null, commit: null, ref: null },
  allow: { migrations: false, takeOverDomains: false, provision: false, differences: [] },
  versionHeader: "off",
};

async function ours(path: string, environment: string): Promise<Target> {
  const parsed = await parseConfig(path, readFileSync(path));
  return { ...targetOf(parsed, { environment: environment || "top-level", account: undefined }), config: path };
}

/** The release that the real wrangler's reading of the configuration leads to, without what is uploaded. */
function theirs(path: string, environment: string): SealedTarget {
  const config = unstable_readConfig(
    { config: path, env: environment },
    { hideWarnings: true },
  ) as unknown as WranglerConfig;
  const worker = String(config.name);
  const { environment: _, ...settings } = { ...releaseConfig(config, worker), environment: undefined };
  return {
    name: worker,
    environment: config.targetEnvironment || null,
    config: { ...settings, modules: [] },
    metadata: {},
  } as SealedTarget;
}

const configOf = (folder: string) => {
  const name = readdirSync(folder).find((file) => /^wrangler\.(jsonc?|toml)$/.test(file));
  return join(folder, name ?? "");
};

function environmentsOf(path: string): string[] {
  const { definedEnvironments = [] } = unstable_readConfig({ config: path, env: "" }, { hideWarnings: true }) as never;
  return ["", ...(definedEnvironments as string[])];
}

const fixtures = join(import.meta.dirname, "../fixtures/projects");
const cases = projects.flatMap((name) =>
  environmentsOf(configOf(join(fixtures, name))).map((environment) => ({ name, environment })),
);

test("every sealed release of a Worker can be compared as it is", () => {
  expectTypeOf<WorkerRelease>().toExtend<Omit<SealedTarget, "metadata">>();
});

test.each(cases)("$name ($environment): the same place", async ({ name, environment }) => {
  const path = configOf(join(fixtures, name));
  const target = await ours(path, environment);
  expect(compareTarget({ target, ...NO_ALLOWANCE }, theirs(path, environment))).toEqual([]);
});

describe("the same bindings as the upload of the real wrangler", () => {
  const limit = twoAtATime();
  const same = async (project: string, environment: string) => {
    const target = await ours(configOf(project), environment);
    const sealed = theirs(configOf(project), environment);
    const form = await upload(project, environment);
    const release = {
      ...sealed,
      config: { ...sealed.config, modules: form.parts },
      metadata: withoutEmptyIds(form.metadata),
    };
    expect(compareTarget({ target, ...NO_ALLOWANCE }, release as SealedTarget)).toEqual([]);
    expect(target.bindings.length).toBeGreaterThan(0);
  };
  const some = ["platform", "storage", "services", "workflows", "secrets", "hello"];
  const names = [...some, "durable-objects", "assets", "empty-ids"];
  test.concurrent.each([...names, "environments"])(
    "%s",
    (name) =>
      limit(async () => {
        await same(copyProject(name, directory), name === "environments" ? "production" : "");
      }),
    60_000,
  );
  test.concurrent(
    "every other kind",
    () =>
      limit(async () => {
        const project = copyProject("hello", join(directory, "kinds"));
        writeFileSync(join(project, "wrangler.jsonc"), JSON.stringify(OTHER_KINDS));
        await same(project, "");
      }),
    60_000,
  );
});

/** What no project of test/fixtures binds. */
const OTHER_KINDS = {
  name: "kinds",
  compatibility_date: "2026-11-01",
  main: "src/index.ts",
  ai_search_namespaces: [{ binding: "SEARCH_NS", namespace: "docs" }],
  ai_search: [{ binding: "SEARCH", instance_name: "docs" }],
  agent_memory: [{ binding: "MEMORY", namespace: "agents" }],
  artifacts: [{ binding: "ARTIFACTS", namespace: "builds" }],
  flagship: [{ binding: "FLAGS", app_id: "app" }],
  analytics: { binding: "ANALYTICS" },
  unsafe_hello_world: [{ binding: "HELLO", enable_timer: true }],
  pipelines: [{ binding: "PIPE", stream: "events" }],
  k2: [{ binding: "K2", stream: "events" }],
  vpc_networks: [{ binding: "NET", tunnel_id: "0199295b-b3ac-7760-8246-bca40877b3e9" }],
  services: [{ binding: "OTHER", service: "other", environment: "staging", entrypoint: "" }],
  send_email: [{ name: "MAIL", destination_address: "a@example.com" }],
  dispatch_namespaces: [{ binding: "TENANTS", namespace: "t", outbound: { service: "o", environment: "e" } }],
};

async function upload(project: string, environment: string) {
  const outfile = join(project, "upload.form");
  const wrangler = join(project, "node_modules/wrangler/bin/wrangler.js");
  const options = ["deploy", "--dry-run", "--outfile", outfile, "--env", environment];
  const env = { PATH: process.env.PATH, HOME: directory, CI: "true", WRANGLER_SEND_METRICS: "false" };
  await promisify(execFile)(process.execPath, [wrangler, ...options], { cwd: project, env });
  return parseUploadForm(readFileSync(outfile));
}

// Shapes that wrangler accepts: what it refuses is not this test's business.
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const route = fc.oneof(
  word.map((name) => `${name}.example.com/*`),
  fc.record({ pattern: word.map((name) => `${name}.example.com/*`), zone_name: fc.constant("example.com") }),
  fc.record({ pattern: word.map((name) => `${name}.example.com`), custom_domain: fc.constant(true) }),
);
const level = fc.record({
  name: maybe(word),
  account_id: maybe(fc.constantFrom("", "0123456789abcdef0123456789abcdef")),
  routes: maybe(fc.array(route, { maxLength: 3 })),
  workers_dev: maybe(fc.boolean()),
  preview_urls: maybe(fc.boolean()),
  triggers: maybe(fc.record({ crons: maybe(fc.array(fc.constant("0 * * * *"), { maxLength: 2 })) })),
  vars: maybe(fc.dictionary(word, fc.oneof(fc.string(), fc.integer(), fc.constant({ a: [1] })), { maxKeys: 2 })),
  queues: maybe(fc.record({ consumers: fc.array(fc.record({ queue: word }), { maxLength: 2 }) })),
  workflows: maybe(
    fc.uniqueArray(fc.record({ binding: fc.constantFrom("W1", "W2"), name: word, class_name: fc.constant("C") }), {
      maxLength: 2,
      selector: ({ binding }) => binding,
    }),
  ),
  tail_consumers: maybe(fc.array(fc.record({ service: word }), { maxLength: 2 })),
});

test("the same place for any configuration and environment, in JSON", async () => {
  const folder = join(directory, "property");
  mkdirSync(folder);
  const path = join(folder, "wrangler.json");
  const configuration = fc.tuple(level, level, fc.constantFrom("", "staging"));
  await fc.assert(
    fc.asyncProperty(configuration, async ([top, staging, environment]) => {
      const config = {
        ...top,
        name: top.name ?? "shop",
        compatibility_date: "2026-11-01",
        main: "i.js",
        env: { staging },
      };
      writeFileSync(path, JSON.stringify(config));
      let expected: SealedTarget;
      try {
        expected = theirs(path, environment);
      } catch {
        return;
      }
      const target = await ours(path, environment);
      expect(compareTarget({ target, ...NO_ALLOWANCE }, expected)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WorkerRelease } from "../../src/release/format.ts";
import { readRelease } from "../../src/release/read.ts";
import { buildProject, copyProject, defaultInputs, twoAtATime } from "../world/projects.ts";
import { thorough, variation } from "../world/thorough.ts";
import { COMPILED, type Outcome, type RunOptions, runBundle } from "../world/world.ts";

const SECRETS = {
  "INPUT_API-TOKEN": "leak-input",
  ACTIONS_RUNTIME_TOKEN: "leak-actions",
  GITHUB_TOKEN: "leak-github",
  CLOUDFLARE_API_TOKEN: "leak-cloudflare",
  CF_API_KEY: "leak-cf",
  NPM_TOKEN: "leak-npm",
};

let directory: string;
const slot = twoAtATime();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-seal-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function project(name: string): Promise<string> {
  return copyProject(name, await mkdtemp(join(directory, "p-")));
}

/** Runs the shipped action in a project, with a token in reach that it must not touch. */
function seal(cwd: string, inputs: Record<string, string> = {}, options: RunOptions = {}): Promise<Outcome> {
  return slot(async () => {
    const temporary = await mkdtemp(join(directory, "t-"));
    const env = {
      ...SECRETS,
      PATH: process.env.PATH ?? "",
      HOME: temporary,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "octo/hello",
      GITHUB_SHA: "8f2c1d3e4b5a69788776655443322110ffeeddcc",
      GITHUB_REF: "refs/heads/main",
      GITHUB_RUN_ID: "1001",
      RUNNER_TEMP: temporary,
      NODE_COMPILE_CACHE: COMPILED,
      // Every request would end here, and fail.
      HTTPS_PROXY: "http://127.0.0.1:9",
      HTTP_PROXY: "http://127.0.0.1:9",
    };
    return await runBundle({ directory: temporary, env }, "seal", {
      cwd,
      timeoutMs: 170_000,
      ...options,
      inputs: { ...defaultInputs("seal"), ...inputs },
    });
  });
}

async function sealed(outcome: Outcome): Promise<{ release: WorkerRelease; read: (path: string) => Promise<Buffer> }> {
  expect(outcome.stdout + outcome.stderr).not.toMatch(/^::error/m);
  expect(outcome.exitCode).toBe(0);
  const place = outcome.outputs.release ?? "";
  const release = await readRelease(place);
  if (release.kind !== "worker") throw new Error(`A release of ${release.kind} was sealed.`);
  return { release, read: (path) => readFile(join(place, path)) };
}

describe.concurrent("the digest", () => {
  test("is the same for the same sources, in another place and another run", async () => {
    const first = await project("source-maps");
    await mkdir(join(directory, "deeper/and deeper"), { recursive: true });
    const second = copyProject("source-maps", join(directory, "deeper/and deeper"));
    const [one, two] = await Promise.all([
      seal(first),
      seal(second, {}, { env: { GITHUB_RUN_ID: "2", GITHUB_RUN_ATTEMPT: "3", GITHUB_JOB: "other" } }),
    ]);
    expect(two.outputs["release-digest"]).toBe(one.outputs["release-digest"]);
    const commit = await seal(first, {}, { env: { GITHUB_SHA: "0".repeat(40) } });
    expect(commit.outputs["release-digest"]).not.toBe(one.outputs["release-digest"]);
    await writeFile(join(first, "src/labels.ts"), 'export const label = "other";\n');
    expect((await seal(first)).outputs["release-digest"]).not.toBe(one.outputs["release-digest"]);
  });
});

describe.concurrent("the build", () => {
  test("sees no credential, and the variables that were named", async () => {
    const place = await project("custom-build");
    const env = { SHOW_NAMES: "1", BUILD_LABEL: "v9", NOT_NAMED: "x" };
    const { read } = await sealed(await seal(place, { "env-vars": "SHOW_NAMES, BUILD_LABEL" }, { env }));
    const code = (await read("worker/index.js")).toString();
    expect(code).toContain("v9");
    expect(code).toContain("PATH");
    expect(code).not.toMatch(/INPUT_|ACTIONS_|GITHUB_TOKEN|CLOUDFLARE_|CF_API|NPM_TOKEN|RUNNER_TEMP|NOT_NAMED/);
  });

  test("cannot speak to the runner", async () => {
    const place = await project("hello");
    const text = "::stop-commands::gone\\n  ::error::gotcha\\n##[error]gotcha\\n";
    await config({ build: { command: `printf '${text}'; printf '${text}' >&2` } })(place);
    const outcome = await seal(place);
    await sealed(outcome);
    expect(outcome.stdout).toContain("## [error]gotcha");
    expect(outcome.stdout).not.toMatch(/^\s*::stop|^\s*::error|##\[/m);
  });

  test("a configuration elsewhere, and a project below the workspace", async () => {
    const place = await project("hello");
    await writeFile(
      join(place, "other.jsonc"),
      JSON.stringify({ name: "other", main: "src/index.ts", compatibility_date: "2026-11-01" }),
    );
    const output = join(place, "out");
    const outcome = await seal(join(place, ".."), { "working-directory": "hello", config: "other.jsonc", output });
    expect((await sealed(outcome)).release.name).toBe("other");
    expect(outcome.outputs.release).toBe(output);
  });

  test("static files are those beside the configuration, wherever the step runs", async () => {
    const place = await project("hello");
    const put = async (path: string, text: string) => {
      await mkdir(join(place, path, ".."), { recursive: true });
      await writeFile(join(place, path), text);
    };
    await put(
      "app/conf/site.jsonc",
      '{ "name": "site", "compatibility_date": "2026-11-01", "assets": { "directory": "../public" } }',
    );
    await put("app/public/right.txt", "right");
    // Where the path leads if it is taken from the workspace instead.
    await put("public/wrong.txt", "wrong");
    const { release } = await sealed(await seal(place, { "working-directory": "app", config: "conf/site.jsonc" }));
    expect(release.files.map(({ path }) => path)).toEqual(["assets/right.txt", "worker/metadata.json"]);
  });

  variation("kind of file, line ends and byte order mark of the configuration change nothing", async () => {
    const settings = { name: "hello", main: "src/index.ts", compatibility_date: "2026-11-01" };
    const json = JSON.stringify(settings, null, 2);
    const toml = Object.entries(settings).map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`);
    const files = {
      "wrangler.json": json,
      "wrangler.jsonc": `\ufeff// text\n${json}`,
      "wrangler.toml": `\ufeff${toml.join("")}`,
    };
    const digests = Object.entries(files).map(async ([name, text]) => {
      const place = await project("hello");
      await rm(join(place, "wrangler.jsonc"));
      await writeFile(join(place, name), text.replaceAll("\n", "\r\n"));
      const { release } = await sealed(await seal(place));
      return release.digest;
    });
    expect(new Set(await Promise.all(digests)).size).toBe(1);
  });

  test("a module whose name climbs stays within the release", async () => {
    const place = await project("preserve-names");
    await writeFile(join(place, "outside.txt"), "outside\n");
    await writeFile(
      join(place, "app/index.ts"),
      'import text from "../outside.txt";\nexport default { fetch: () => new Response(text) };\n',
    );
    const { release, read } = await sealed(await seal(place));
    const module = release.config.modules.find(({ name }) => name === "../outside.txt");
    expect(module?.path).toBe("worker/%2E%2E/outside.txt");
    expect((await read(module?.path ?? "")).toString()).toBe("outside\n");
  });

  test("a generated configuration must be for the chosen environment", async () => {
    const place = await project("generated");
    buildProject(place, { CLOUDFLARE_ENV: "staging" });
    const wrong = await seal(place, { environment: "production" });
    expect(wrong.outputs["failure-reason"]).toMatch(/^environment-unknown|config-invalid$/);
    expect(wrong.stdout).toContain("production");
    const { release } = await sealed(await seal(place, { environment: "staging" }));
    expect(release).toMatchObject({ name: "generated-staging", environment: "staging" });
    expect(release.config.tags).toEqual(["cf:service=generated", "cf:environment=staging"]);
  });
});

test("a cancelled run says so, at once", async () => {
  const place = await project("hello");
  await config({ build: { command: "echo building; sleep 30" } })(place);
  const outcome = await seal(place, {}, { kill: { signal: "SIGINT", when: /building/ } });
  expect(outcome.outputs["failure-reason"]).toBe("cancelled");
  expect(outcome.exitCode).toBe(1);
  expect(outcome.durationMs).toBeLessThan(25_000);
});

interface Red {
  /** Only `npm run test:all` plays it. */
  variation?: true;
  base?: string;
  inputs?: Record<string, string>;
  damage?: (place: string) => Promise<unknown>;
  reason: string;
  says: RegExp;
}

const config = (change: object) => async (place: string) => {
  const base = { name: "hello", main: "src/index.ts", compatibility_date: "2026-11-01" };
  await writeFile(join(place, "wrangler.jsonc"), JSON.stringify({ ...base, ...change }));
};

const red: Record<string, Red> = {
  "environments without a choice": {
    base: "environments",
    reason: "environment-required",
    says: /Set it to one of `staging`, `production`, or to `top-level`/,
  },
  "an environment that does not exist": {
    variation: true,
    base: "environments",
    inputs: { environment: "prod" },
    reason: "environment-unknown",
    says: /defines no environment "prod"\. It defines `staging`, `production`/,
  },
  "an environment where none are defined": {
    variation: true,
    inputs: { environment: "prod" },
    reason: "environment-unknown",
    says: /leave the input `environment` empty/,
  },
  "another Worker than expected": {
    inputs: { "expect-worker": "shop" },
    reason: "worker-mismatch",
    says: /resolves to the Worker "hello", but "shop" is expected/,
  },
  "a name that a .env file overrides": {
    damage: (place) => writeFile(join(place, ".env"), "WRANGLER_CI_OVERRIDE_NAME=hijacked\n"),
    reason: "worker-mismatch",
    says: /would deploy "hijacked" where the configuration says "hello"/,
  },
  "no wrangler": {
    damage: (place) => rm(join(place, "node_modules"), { recursive: true }),
    reason: "wrangler-missing",
    says: /wrangler is not installed/,
  },
  "a wrangler that is too old": {
    damage: async (place) => {
      const folder = join(place, "node_modules/wrangler");
      await rm(folder);
      await mkdir(folder);
      await writeFile(join(folder, "package.json"), JSON.stringify({ version: "2.20.0", main: "cli.js" }));
      await writeFile(join(folder, "cli.js"), "exports.unstable_dev = () => {};");
    },
    reason: "wrangler-unsupported",
    says: /wrangler 2\.20\.0 cannot be used for sealing: it does not offer/,
  },
  "no configuration": {
    damage: (place) => rm(join(place, "wrangler.jsonc")),
    reason: "config-missing",
    says: /There is no wrangler configuration/,
  },
  "no such directory": {
    inputs: { "working-directory": "gone" },
    reason: "invalid-input",
    says: /"gone", which is no directory/,
  },
  "a file in place of the directory": {
    inputs: { "working-directory": "src/index.ts" },
    reason: "invalid-input",
    says: /"src\/index.ts", which is no directory/,
  },
  "a configuration that is not there": {
    inputs: { config: "conf/wrangler.jsonc" },
    reason: "config-missing",
    says: /`config` names "conf\/wrangler.jsonc", which is no file/,
  },
  "an output that holds more than a release": {
    inputs: { output: "." },
    reason: "invalid-input",
    says: /is not empty and holds no release/,
  },
  "a secret among the bindings": {
    damage: config({ unsafe: { bindings: [{ name: "KEY", type: "secret_text", text: "hunter2" }] } }),
    reason: "release-invalid",
    says: /holds the secret "KEY" in plain text/,
  },
  "a configuration that wrangler refuses": {
    damage: config({ compatibility_date: 7 }),
    reason: "config-invalid",
    says: /wrangler refuses the configuration: .*compatibility_date/s,
  },
  "code that cannot be bundled": {
    damage: (place) => writeFile(join(place, "src/index.ts"), 'import "./gone";\nexport default {};\n'),
    reason: "build-failed",
    says: /could not bundle the Worker.*Could not resolve "\.\/gone"/s,
  },
  "a build command that fails": {
    variation: true,
    damage: config({ build: { command: "echo broken build >&2; exit 3" } }),
    reason: "build-failed",
    says: /could not bundle the Worker/,
  },
  "a service worker": {
    variation: true,
    damage: (place) =>
      writeFile(join(place, "src/index.ts"), 'addEventListener("fetch", (e) => e.respondWith(new Response("x")));\n'),
    reason: "unsupported-config",
    says: /migrate it to ES modules/,
  },
  "a Python Worker": {
    variation: true,
    damage: async (place) => {
      await writeFile(join(place, "src/entry.py"), "def on_fetch(request): pass\n");
      await config({ main: "src/entry.py", compatibility_flags: ["python_workers"] })(place);
    },
    reason: "unsupported-config",
    says: /Python Workers are not supported/,
  },
  containers: {
    variation: true,
    damage: config({
      containers: [{ class_name: "Box", image: "registry.cloudflare.com/account/box:1" }],
      durable_objects: { bindings: [{ name: "BOX", class_name: "Box" }] },
      migrations: [{ tag: "v1", new_sqlite_classes: ["Box"] }],
    }),
    reason: "unsupported-config",
    says: /sets `containers`, which it does not carry out/,
  },
  "a static file that is too large": {
    variation: true,
    base: "assets-only",
    damage: (place) => writeFile(join(place, "dist/big.bin"), Buffer.alloc(25 * 1024 * 1024 + 1)),
    reason: "build-failed",
    says: /Asset too large|25 MiB/,
  },
  "a link out of the static files": {
    base: "assets-only",
    damage: (place) => symlink("../wrangler.jsonc", join(place, "dist/leak.txt")),
    reason: "assets-refused",
    says: /"leak\.txt" lies behind a link/,
  },
  "a setting that nobody knows, even switched off": {
    damage: config({ crons: false }),
    reason: "unsupported-config",
    says: /sets `crons`, which this version does not know/,
  },
  "a setting of an environment that nobody knows": {
    variation: true,
    damage: config({ env: { prod: { routess: ["example.com/*"] } } }),
    inputs: { environment: "prod" },
    reason: "unsupported-config",
    says: /sets `env\.prod\.routess`, which this version does not know/,
  },
  "a setting within a setting that nobody knows": {
    variation: true,
    damage: config({ observability: { enabled: true, logs: { enabled: true, level: "debug" } } }),
    reason: "unsupported-config",
    says: /has the setting "observability\.logs\.level", which this version does not carry out/,
  },
  "a binding of a type that nobody knows": {
    damage: config({ unsafe: { bindings: [{ name: "DOOR", type: "internal_capability", level: 3 }] } }),
    reason: "unsupported-config",
    says: /has a binding of the type "internal_capability", which this version does not know/,
  },
  "an environment that makes no name of a Worker": {
    damage: config({ env: { "feature/x": {} } }),
    inputs: { environment: "feature/x" },
    reason: "unsupported-config",
    says: /would be called "hello-feature\/x", which is no name of a Worker/,
  },
  "an environment that is called like none": {
    variation: true,
    damage: config({ env: { "top-level": {} } }),
    inputs: { environment: "top-level" },
    reason: "environment-unknown",
    says: /defines an environment called `top-level`/,
  },
  "a wrangler that is half installed": {
    variation: true,
    damage: async (place) => {
      const folder = join(place, "node_modules/wrangler");
      await rm(folder);
      await mkdir(folder);
      await writeFile(join(folder, "package.json"), "{ cut");
    },
    reason: "wrangler-missing",
    says: /The wrangler in ".*" is incomplete/,
  },
  "a variable that is never passed on": {
    inputs: { "env-vars": "CLOUDFLARE_API_TOKEN" },
    reason: "invalid-input",
    says: /names "CLOUDFLARE_API_TOKEN", which is never passed/,
  },
};

describe.concurrent("refused with a sentence", () => {
  test.each(Object.entries(red).filter(([, { variation }]) => thorough || !variation))(
    "%s",
    { timeout: 180_000 },
    async (_, { base = "hello", inputs, damage, reason, says }) => {
      const place = await project(base);
      await damage?.(place);
      const outcome = await seal(place, inputs);
      const error = decodeURIComponent(/^::error.*?::(.*)$/m.exec(outcome.stdout)?.[1] ?? outcome.stdout);
      expect(error).toMatch(says);
      expect(outcome.outputs["failure-reason"]).toBe(reason);
      expect(outcome.exitCode).toBe(1);
      expect(outcome.outputs).not.toHaveProperty("release");
      expect(error).not.toContain("leak-");
    },
  );
});

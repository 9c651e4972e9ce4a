/** What the shipped seal refuses, each with a sentence that says what to do. */
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { thorough } from "../world/thorough.ts";
import { type Red, unknown } from "./unknown.ts";
import { config, openWorkshop, type Workshop } from "./workshop.ts";

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop[Symbol.asyncDispose]());

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
    says: /defines no environment "prod"\.(?:%0A|\s)It defines `staging`, `production`/,
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
    damage: config({ build: { command: "echo broken build >&2; exit 3" } }),
    reason: "build-failed",
    // The lines that say something, and a command that really shows the same.
    says: /\[custom build\] broken build\n[^{}]*failed\.[^{}]*`npx wrangler deploy --dry-run --env=""` in the same/,
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
  ...unknown,
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
      const place = await workshop.project(base);
      await damage?.(place);
      const outcome = await workshop.seal(place, inputs);
      const error = decodeURIComponent(/^::error.*?::(.*)$/m.exec(outcome.stdout)?.[1] ?? outcome.stdout);
      expect(error).toMatch(says);
      expect(outcome.outputs["failure-reason"]).toBe(reason);
      expect(outcome.exitCode).toBe(1);
      expect(outcome.outputs).not.toHaveProperty("release");
      expect(error).not.toContain("leak-");
    },
  );
});

/** The shipped seal: the build sees only what it may, and finds what it needs. */
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProject } from "../world/projects.ts";
import { variation } from "../world/thorough.ts";
import { config, openWorkshop, sealed, type Workshop } from "./workshop.ts";

/** Every run waits for its turn, and is a wrangler of more than a second; on a busy machine of several. */
const PATIENT = { timeout: 180_000 };

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop[Symbol.asyncDispose]());

describe.concurrent("the build", PATIENT, () => {
  test("sees no credential, and the variables that were named", async () => {
    const place = await workshop.project("custom-build");
    const env = { SHOW_NAMES: "1", BUILD_LABEL: "v9", NOT_NAMED: "x" };
    const { read } = await sealed(await workshop.seal(place, { "env-vars": "SHOW_NAMES, BUILD_LABEL" }, { env }));
    const code = (await read("worker/index.js")).toString();
    expect(code).toContain("v9");
    expect(code).toContain("PATH");
    expect(code).not.toMatch(/INPUT_|ACTIONS_|GITHUB_TOKEN|CLOUDFLARE_|CF_API|NPM_TOKEN|RUNNER_TEMP|NOT_NAMED/);
  });

  test("finds the tools of the project's packages, and of those above it", async () => {
    const place = await workshop.project("hello");
    for (const [folder, tool] of [
      [place, "own-tool"],
      [join(place, ".."), "tool-above"],
    ] as const) {
      await mkdir(join(folder, "node_modules/.bin"), { recursive: true });
      await writeFile(join(folder, "node_modules/.bin", tool), `#!/bin/sh\necho "${tool} ran"\n`);
      await chmod(join(folder, "node_modules/.bin", tool), 0o755);
    }
    await config({ build: { command: "own-tool && tool-above" } })(place);
    const outcome = await workshop.seal(place);
    await sealed(outcome);
    expect(outcome.stdout).toMatch(/own-tool ran.*tool-above ran/s);
  });

  test("cannot speak to the runner", async () => {
    const place = await workshop.project("hello");
    const text = "::stop-commands::gone\\n  ::error::gotcha\\n##[error]gotcha\\n";
    await config({ build: { command: `printf '${text}'; printf '${text}' >&2` } })(place);
    const outcome = await workshop.seal(place);
    await sealed(outcome);
    expect(outcome.stdout).toContain("## [error]gotcha");
    expect(outcome.stdout).not.toMatch(/^\s*::stop|^\s*::error|##\[/m);
  });

  test("a configuration elsewhere, and a project below the workspace", async () => {
    const place = await workshop.project("hello");
    await writeFile(
      join(place, "other.jsonc"),
      JSON.stringify({ name: "other", main: "src/index.ts", compatibility_date: "2026-11-01" }),
    );
    const output = join(place, "out");
    const outcome = await workshop.seal(join(place, ".."), {
      "working-directory": "hello",
      config: "other.jsonc",
      output,
    });
    expect((await sealed(outcome)).release.name).toBe("other");
    expect(outcome.outputs.release).toBe(output);
  });

  test("static files are those beside the configuration, wherever the step runs", async () => {
    const place = await workshop.project("hello");
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
    const { release } = await sealed(
      await workshop.seal(place, { "working-directory": "app", config: "conf/site.jsonc" }),
    );
    expect(release.files.map(({ path }) => path)).toEqual([
      "assets/_headers",
      "assets/right.txt",
      "worker/metadata.json",
    ]);
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
      const place = await workshop.project("hello");
      await rm(join(place, "wrangler.jsonc"));
      await writeFile(join(place, name), text.replaceAll("\n", "\r\n"));
      const { release } = await sealed(await workshop.seal(place));
      return release.digest;
    });
    expect(new Set(await Promise.all(digests)).size).toBe(1);
  });

  test("a module whose name climbs stays within the release", async () => {
    const place = await workshop.project("preserve-names");
    await writeFile(join(place, "outside.txt"), "outside\n");
    await writeFile(
      join(place, "app/index.ts"),
      'import text from "../outside.txt";\nexport default { fetch: () => new Response(text) };\n',
    );
    const { release, read } = await sealed(await workshop.seal(place));
    const module = release.config.modules.find(({ name }) => name === "../outside.txt");
    expect(module?.path).toBe("worker/%2E%2E/outside.txt");
    expect((await read(module?.path ?? "")).toString()).toBe("outside\n");
  });

  test("a generated configuration must be for the chosen environment", async () => {
    const place = await workshop.project("generated");
    buildProject(place, { CLOUDFLARE_ENV: "staging" });
    const wrong = await workshop.seal(place, { environment: "production" });
    expect(wrong.outputs["failure-reason"]).toMatch(/^environment-unknown|config-invalid$/);
    expect(wrong.stdout).toContain("production");
    const { release } = await sealed(await workshop.seal(place, { environment: "staging" }));
    expect(release).toMatchObject({ name: "generated-staging", environment: "staging" });
    expect(release.config.tags).toEqual(["cf:service=generated", "cf:environment=staging"]);
  });
});

test("a cancelled run says so, at once", async () => {
  const place = await workshop.project("hello");
  await config({ build: { command: "echo building; sleep 30" } })(place);
  const outcome = await workshop.seal(place, {}, { kill: { signal: "SIGINT", when: /building/ } });
  expect(outcome.outputs["failure-reason"]).toBe("cancelled");
  expect(outcome.exitCode).toBe(1);
  expect(outcome.durationMs).toBeLessThan(25_000);
});

test("wrangler's warnings become the step's, and worker-name-digit: a name that no request can carry is one", async () => {
  const place = await workshop.project("hello");
  await config({ name: "_x" })(place);
  await writeFile(join(place, "src/index.ts"), "export default { fetch: () => Response.json({ a: 1, a: 2 }) };\n");
  const { exitCode, stdout } = await workshop.seal(place);
  expect(exitCode, stdout).toBe(0);
  const warned = stdout.split("\n").filter((line) => line.startsWith("::warning"));
  expect(warned).toEqual([
    expect.stringMatching(/^::warning::wrangler: Duplicate key "a" in object literal.*src\/index\.ts:1/),
    expect.stringMatching(/No request can name a version of "_x".*input `version-url` of `smoke-test`/),
  ]);
});

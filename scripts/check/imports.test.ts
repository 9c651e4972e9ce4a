/** The linter knows who may import whom: shown with files that do it. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

const refused: [from: string, to: string][] = [
  ["actions/a/main.ts", "../b/main.ts"],
  ["actions/a/main.ts", "../../test/world.ts"],
  ["actions/a/main.ts", "@actions/core"],
  ["actions/a/main.ts", "cloudflare/tree-shakable"],
  ["src/errors.ts", "./action/run.ts"],
  ["src/action/run.ts", "../github/client.ts"],
  ["src/cloudflare/x.ts", "../release/read.ts"],
  ["src/cloudflare/x.ts", "@actions/core"],
  ["src/cloudflare/x.ts", "../../local/main.ts"],
  ["src/checks/x.ts", "cloudflare"],
  ["src/github/x.ts", "@actions/exec"],
  ["src/controller/x.ts", "@actions/github"],
  ["src/controller/x.ts", "../../actions/a/main.ts"],
  ["src/release/x.ts", "../cloudflare/client.ts"],
  ["src/release/envelope/x.ts", "../read.ts"],
  ["src/release/envelope/x.ts", "../worker/format.ts"],
  ["src/release/worker/x.ts", "../../cloudflare/client.ts"],
  ["src/rollout/x.ts", "../release/read.ts"],
  ["src/rollout/x.ts", "node:fs"],
  ["src/wrangler/x.ts", "@actions/core"],
  ["src/wrangler/x.test.ts", "../../local/main.ts"],
  ["local/runner/x.ts", "../../src/errors.ts"],
  ["local/x.ts", "../actions/a/main.ts"],
];

const allowed: [from: string, to: string][] = [
  ["actions/a/main.ts", "../../src/action/run.ts"],
  ["src/action/x.ts", "@actions/core"],
  ["src/cloudflare/x.ts", "cloudflare/resources/workers/scripts/versions"],
  ["src/cloudflare/x.ts", "../errors.ts"],
  ["src/github/x.ts", "@actions/github"],
  ["src/controller/x.ts", "../rollout/tick.ts"],
  ["src/release/x.ts", "node:fs"],
  ["src/release/worker/x.ts", "../envelope/format.ts"],
  ["src/release/worker/x.ts", "../../errors.ts"],
  ["src/rollout/x.ts", "./tick.ts"],
  ["src/wrangler/x.ts", "@actions/exec"],
  ["local/runner/x.ts", "@actions/expressions"],
  ["test/x.test.ts", "../local/main.ts"],
];

let directory: string;
let findings: Set<string>;

/** Writes every import as a file of its own, and lints all of them at once. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "slipway-imports-"));
  const config = JSON.parse(await readFile(join(root, "biome.json"), "utf8"));
  delete config.$schema;
  await writeFile(join(directory, "biome.json"), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const [from, to] of [...refused, ...allowed]) {
    const path = join(directory, place(from, to));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `import * as other from "${to}";\n\nconsole.log(other);\n`);
  }
  const args = ["lint", "--only=style/noRestrictedImports", "--max-diagnostics=none", "--reporter=json", "."];
  const report = await new Promise<string>((resolve) =>
    execFile(join(root, "node_modules/.bin/biome"), args, { cwd: directory, maxBuffer: 1e8 }, (_, out) => resolve(out)),
  );
  const { diagnostics } = JSON.parse(report) as { diagnostics: { location: { path: string } }[] };
  findings = new Set(diagnostics.map(({ location }) => location.path.replace(/^\.\//, "")));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** A file beside `from` that imports `to` and nothing else. */
function place(from: string, to: string): string {
  if (from === "src/errors.ts") return from;
  return from.replace(/\w+((\.test)?\.ts)$/, `${to.replaceAll(/\W+/g, "_")}$1`);
}

test.each(refused)("%s must not import %s", (from, to) => expect(findings).toContain(place(from, to)));
test.each(allowed)("%s may import %s", (from, to) => expect(findings).not.toContain(place(from, to)));

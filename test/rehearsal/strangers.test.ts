/** Repositories that are unlike our examples, from the copy to the last visitor. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { rehearseCommand } from "./command.ts";
import { call, commit, PLAIN, packagesAbove, packagesInside, stranger, workflow } from "./strangers.ts";

// Half a minute each on an idle machine, several times as much on a busy one.
vi.setConfig({ testTimeout: 600_000 });

let above: string;
let beside: string;
beforeAll(() => {
  above = mkdtempSync(join(tmpdir(), "slipway-strangers-"));
  beside = mkdtempSync(join(tmpdir(), "slipway-strangers-"));
  packagesAbove(above);
});
afterAll(() => {
  for (const home of [above, beside]) rmSync(home, { recursive: true });
});

const ACCOUNT = "0123456789abcdef0123456789abcdef";

/** npm workspaces, wrangler.toml with two environments, an account, a secret, a build of its own. */
const MONOREPO: Record<string, string> = {
  "package.json": '{ "name": "mono", "private": true, "workspaces": ["apps/*", "packages/*"] }',
  "package-lock.json": "{}",
  ".gitignore": "node_modules\nbuilt.js\n",
  "packages/words/package.json": '{ "name": "@acme/words", "main": "index.js" }',
  "packages/words/index.js": 'export const hello = "Hello";\n',
  "apps/api/package.json": JSON.stringify({
    name: "api",
    scripts: { build: "exit 9", bundle: "echo 'export default 1' > src/built.js" },
    dependencies: { "@acme/words": "*", wrangler: "^4" },
  }),
  "apps/api/src/index.js": `import "./built.js";
import { hello } from "@acme/words";
export default {
  fetch(request, env) {
    const fine = new URL(request.url).pathname === "/v1/health" && Boolean(env.API_KEY);
    return new Response(hello + " " + env.PLACE, { status: fine ? 200 : 404 });
  },
};
`,
  "apps/api/wrangler.toml": `name = "api"
account_id = "${ACCOUNT}"
main = "src/index.js"
compatibility_date = "2026-10-01"
[env.staging]
vars = { PLACE = "staging" }
[env.production]
vars = { PLACE = "production" }
routes = [{ pattern = "api.acme.dev", custom_domain = true }]
`,
  "apps/api/smoke.yml":
    "version: 1\nchecks:\n  - name: Healthy\n    request: { path: /v1/health }\n    expect: { status: 200 }\n",
  "apps/api/slipway.yml": `version: 1
version-header: add
checks: smoke.yml
environments:
  staging: { wrangler: { environment: staging } }
  production: { wrangler: { environment: production } }
`,
  ".github/workflows/ship.yml": workflow(
    "{ push: { branches: [main] } }",
    ...["staging", "production"].map((environment) =>
      call(environment, {
        needs: environment === "staging" ? "" : "staging",
        inputs: `environment: ${environment}, working-directory: apps/api, build-command: npm run bundle`,
        secrets: `WORKER_SECRETS: API_KEY=\${{ secrets.${environment.toUpperCase()}_KEY }}`,
      }),
    ),
  ),
};

test("a monorepo with staging and production: named by a part of it, released and visited as a whole", async () => {
  const root = stranger(beside, "mono", MONOREPO);
  packagesInside(root, { "@acme/words": "../../packages/words", api: "../apps/api" });
  const secret = ["--secret", "PRODUCTION_KEY=key of the test"];
  const { exitCode, stdout, stderr, json } = await rehearseCommand("--caller", join(root, "apps/api"), ...secret);
  expect(exitCode, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/the whole repository is rehearsed/);
  expect(stdout).toMatch(/Placeholders stand for the secrets STAGING_KEY: /);
  expect(stdout).not.toContain("key of the test");
  expect(Object.keys(json?.cloudflare.workers ?? {}).sort()).toEqual(["api-production", "api-staging"]);
  expect(json?.visitors.failed).toBe(0);
  // Two versions before and two after, of both, were met.
  expect(Object.keys(json?.visitors.byVersion ?? {}).length).toBe(4);
  expect(stdout).toMatch(/address .*api-staging\S+\/v1\/health https:\/\/api\.acme\.dev\/v1\/health/);
});

test("a Worker that shows nothing and answers at one path: every scenario by its meaning, all on one page", async () => {
  const root = stranger(above, "plain", PLAIN);
  const { exitCode, stdout, stderr, all, html } = await rehearseCommand(
    ...["--caller", root, "--scenario", "hand-deploy", "--scenario", "broken-bundle", "--parallel", "2"],
  );
  expect(exitCode, stdout + stderr).toBe(0);
  expect(all.map(({ scenario }) => scenario).sort()).toEqual(["broken-bundle", "hand-deploy"]);
  expect(html).toContain("2 rehearsals");
});

test("a new migration is not applied by the rehearsal: the release breaks as production would, and it says why", async () => {
  const binding = `"d1_databases": [{ "binding": "DB", "database_name": "shop", "database_id": "${"1".repeat(8)}-1111-4111-8111-${"1".repeat(12)}" }]`;
  const code = (column: string) =>
    `export default { async fetch(_, env) { return Response.json((await env.DB.prepare("SELECT ${column} FROM items").all()).results); } };\n`;
  const root = stranger(above, "shop", {
    ...PLAIN,
    "slipway.yml": "version: 1\nversion-header: add\n",
    "wrangler.jsonc": `{ "name": "shop", "main": "index.js", "compatibility_date": "2026-10-01", ${binding} }`,
    "index.js": code("id"),
    "migrations/0001_items.sql": "CREATE TABLE items (id INTEGER);\n",
  });
  writeFileSync(join(root, "index.js"), code("id, price"));
  mkdirSync(join(root, "migrations"), { recursive: true });
  writeFileSync(join(root, "migrations/0002_price.sql"), "ALTER TABLE items ADD COLUMN price INTEGER;\n");
  commit(root, "Prices");
  const { exitCode, stdout, json } = await rehearseCommand("--caller", root);
  expect(exitCode, stdout).toBe(1);
  expect(stdout).toMatch(/The release brings 0002_price\.sql: before it is [0-9a-f]{12}, the commit before the last/);
  expect(json?.measured.migrations).toMatch(/0002_price\.sql: nothing in the workflow applied it/);
  expect(json?.visitors).toMatchObject({ failed: 0 });
});

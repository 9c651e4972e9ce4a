/** What the doctor finds in repositories that are not as they should be, each with file, line, why and what to do. */
import { expect, test } from "vitest";
import type { Files } from "../validate/harness.ts";
import { but, DEPLOY, doctor, SOUND } from "./harness.ts";

const JANITOR = ".github/workflows/janitor.yml";

test("a caller in which nothing is wrong", async () => {
  const { exitCode, outputs, stdout, said } = await doctor(SOUND);
  expect(exitCode, stdout).toBe(0);
  expect(outputs).toMatchObject({ errors: "0", warnings: "0", "findings-json": "[]" });
  expect(said).toEqual([]);
  expect(stdout).toContain("Not looked at: The rules of the environments: that takes a GitHub token");
});

const uses = "uses: slipway-actions/slipway/.github/workflows/worker.yml@v1";

test.each<[string, Files, RegExp]>([
  [
    "no workflow that calls",
    { ...SOUND, [DEPLOY]: "on: push\njobs: {}\n" },
    /No workflow below \.github\/workflows calls/,
  ],
  [
    "a workflow of another name",
    but(DEPLOY, ["worker.yml@v1", "workers.yml@v1"]),
    /file=\S+deploy\.yml,line=7::.* calls "workers\.yml".*Did you mean "worker\.yml"\?/,
  ],
  ["no version", but(DEPLOY, [uses, uses.replace("@v1", "")]), /deploy\.yml, line 7, names no version/],
  [
    "a misspelt input",
    but(DEPLOY, ["environment: production", "enviroment: production"]),
    /line 9, passes `enviroment`.*Did you mean "environment"\?/,
  ],
  ["a missing input", but(JANITOR, [", workers: shop", ""]), /janitor\.yml, line \d, does not pass `workers`/],
  [
    "no token",
    but(DEPLOY, ["    secrets:\n      CLOUDFLARE_API_TOKEN: ${{ secrets.CLOUDFLARE_API_TOKEN }}\n", ""]),
    /does not pass `CLOUDFLARE_API_TOKEN`, so it is empty.*`CLOUDFLARE_API_TOKEN: \$\{\{ secrets\.CLOUDFLARE_API_TOKEN \}\}`/,
  ],
  [
    "another secret",
    but(DEPLOY, [
      "      CLOUDFLARE_API_TOKEN:",
      "      CLOUDFLARE_TOKEN: ${{ secrets.X }}\n      CLOUDFLARE_API_TOKEN:",
    ]),
    /line 12, passes the secret `CLOUDFLARE_TOKEN`, which worker\.yml does not know/,
  ],
  [
    "a token in plain text",
    but(DEPLOY, ["${{ secrets.CLOUDFLARE_API_TOKEN }}", "sesame-open"]),
    /line 12, has `CLOUDFLARE_API_TOKEN` in plain text/,
  ],
  [
    "too few permissions",
    but(DEPLOY, ["    permissions: { contents: read }\n", ""]),
    /does not grant `contents: read`, without which GitHub starts nothing/,
  ],
  [
    "a pull request of anybody's",
    but(DEPLOY, ["push: { branches: [main] }", "pull_request_target: {}"]),
    /releases on `pull_request_target`/,
  ],
  [
    "an account that is a word",
    but(DEPLOY, ["${{ vars.CLOUDFLARE_ACCOUNT_ID }}", "my-company"]),
    /deploy\.yml, line 10, passes the `account-id` "my-company", which is none/,
  ],
  [
    "no account",
    but(DEPLOY, ["      account-id: ${{ vars.CLOUDFLARE_ACCOUNT_ID }}\n", ""]),
    /line \d: Nothing says which account is meant/,
  ],
  [
    "no such directory",
    but(DEPLOY, ["environment: production", "working-directory: app"]),
    /There is no directory "app" in the repository/,
  ],
  [
    "a mistake in slipway.yml",
    { ...SOUND, "slipway.yml": "version: 1\nurl: shop.example.com\n" },
    /file=slipway\.yml,line=2::/,
  ],
  [
    "a check file that is not there",
    { ...SOUND, "slipway.yml": "version: 1\nchecks: smoke.yml\n" },
    /slipway\.yml, line 2, `checks` names "smoke\.yml", which is no file/,
  ],
  [
    "a strategy without its reason",
    { ...SOUND, "slipway.yml": "version: 1\nrollout: { strategy: direct }\n" },
    /`direct`, and there is no `reason`/,
  ],
  [
    "a misspelt setting of wrangler's",
    but("wrangler.jsonc", ['"main"', '"kv_namespace": [], "main"']),
    /Did you mean `kv_namespaces`\?/,
  ],
  [
    "a Worker that no request can name",
    but("wrangler.jsonc", ['"shop"', '"404-page"']),
    /No request can name a version/,
  ],
  [
    "an environment of wrangler's that is not there",
    {
      ...but("wrangler.jsonc", ['"main"', '"env": { "live": {} }, "main"']),
      "slipway.yml": "version: 1\nwrangler: { environment: liv }\n",
    },
    /no environment "liv", which `wrangler\.environment` in slipway\.yml names.*Did you mean "live"\?/,
  ],
  ["no lockfile", { ...SOUND, "package-lock.json": { to: "nowhere" } }, /package\.json, line 1, has no lockfile/],
  ["old wrangler", but("package-lock.json", ["4.164.0", "3.1.0"]), /pins wrangler 3\.1\.0/],
  [
    "checks whose secrets nobody passes",
    {
      ...SOUND,
      "slipway.yml": "version: 1\nchecks: smoke.yml\n",
      "smoke.yml":
        'version: 1\nchecks:\n  - name: a\n    request: { path: /, headers: { authorization: "Bearer ${TOKEN}" } }\n    expect: { status: 200 }\n',
    },
    /does not pass `SMOKE_SECRETS`, and the checks in "smoke\.yml" use `\$\{TOKEN\}`/,
  ],
  [
    "channels whose secrets nobody passes",
    { ...SOUND, "slipway.yml": "version: 1\nnotify: [{ slack: SLACK_HOOK }]\n" },
    /does not pass `NOTIFY_SECRETS`, and `notify` in slipway\.yml names `SLACK_HOOK`: nobody would be told/,
  ],
])("%s is wrong", async (_what, files, expected) => {
  const { exitCode, outputs, stdout } = await doctor(files);
  expect(stdout).toMatch(expected);
  expect([exitCode, outputs["failure-reason"], outputs.errors]).toEqual([1, "problems-found", "1"]);
});

test.each<[string, Files, RegExp]>([
  ["no janitor", { ...SOUND, [JANITOR]: "on: push\njobs: {}\n" }, /No workflow calls janitor\.yml/],
  [
    "a janitor that nobody wakes",
    but(JANITOR, ['schedule: [{ cron: "*/15 * * * *" }]', "workflow_dispatch: {}"]),
    /called by no schedule/,
  ],
  ["whatever a branch is", but(DEPLOY, ["@v1", "@main"]), /takes whatever "main" is at the moment/],
  [
    "all secrets",
    but(DEPLOY, ["secrets:\n      CLOUDFLARE_API_TOKEN: ${{ secrets.CLOUDFLARE_API_TOKEN }}", "secrets: inherit"]),
    /passes every secret that there is/,
  ],
  [
    "cancelled releases",
    but(DEPLOY, ["jobs:", "concurrency: { group: x, cancel-in-progress: true }\njobs:"]),
    /is cancelled when a newer run comes/,
  ],
])("%s is to be looked at, and nothing is wrong", async (_what, files, expected) => {
  const { exitCode, outputs, said, stdout } = await doctor(files);
  expect([...said, stdout].join("\n")).toMatch(expected);
  expect([exitCode, outputs.errors, outputs.warnings]).toEqual([0, "0", "1"]);
});

/** Callers' repositories, and the shipped doctor run in them: as an action, and as a command of this machine. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { type Files, repository } from "../validate/harness.ts";
import { defaultInputs } from "../world/projects.ts";
import { COMPILED, runBundle } from "../world/world.ts";

const root = join(import.meta.dirname, "../..");
export const DEPLOY = ".github/workflows/deploy.yml";

/** A caller in which nothing is wrong. */
export const SOUND: Files & Record<string, string> = {
  [DEPLOY]: `name: Deploy
on: { push: { branches: [main] } }
permissions: {}
jobs:
  worker:
    permissions: { contents: read }
    uses: slipway-actions/slipway/.github/workflows/worker.yml@v1
    with:
      environment: production
      account-id: \${{ vars.CLOUDFLARE_ACCOUNT_ID }}
    secrets:
      CLOUDFLARE_API_TOKEN: \${{ secrets.CLOUDFLARE_API_TOKEN }}
`,
  ".github/workflows/janitor.yml": `on: { schedule: [{ cron: "*/15 * * * *" }] }
permissions: {}
jobs:
  settle:
    permissions: { actions: read }
    uses: slipway-actions/slipway/.github/workflows/janitor.yml@v1
    with: { account-id: "\${{ vars.CLOUDFLARE_ACCOUNT_ID }}", workers: shop }
    secrets: { CLOUDFLARE_API_TOKEN: "\${{ secrets.CLOUDFLARE_API_TOKEN }}" }
`,
  "package.json": '{ "devDependencies": { "wrangler": "^4.164.0" } }',
  "package-lock.json": '{ "packages": { "node_modules/wrangler": { "version": "4.164.0" } } }',
  "wrangler.jsonc": '{ "name": "shop", "main": "src/index.ts", "compatibility_date": "2026-11-01" }',
};

/** The same with parts of one file replaced; every part must be there. */
export function but(file: string, ...parts: [from: string, to: string][]): Files {
  const text = parts.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${file} has no "${from}"`);
    return before.replace(from, to);
  }, SOUND[file] ?? "");
  return { ...SOUND, [file]: text };
}

/** Runs dist/doctor in a repository of these files. */
export async function doctor(files: Files, inputs: Record<string, string> = {}, more: Record<string, string> = {}) {
  const place = repository(files);
  const env = {
    ...{ PATH: process.env.PATH ?? "", HOME: dirname(place), RUNNER_TEMP: dirname(place) },
    ...{ GITHUB_REPOSITORY: "octo/shop", NODE_COMPILE_CACHE: COMPILED, ...more },
  };
  const outcome = await runBundle({ directory: dirname(place), env }, "doctor", {
    inputs: { ...defaultInputs("doctor"), ...inputs },
    cwd: place,
    timeoutMs: 30_000,
  });
  const said = outcome.stdout.split("\n").filter((line) => /^::(error|warning) /.test(line));
  return { ...outcome, said };
}

/** Runs `npm run doctor` as the command that it is. */
export function command(...args: string[]) {
  return spawnSync(process.execPath, [join(root, "scripts/doctor.ts"), ...args], { encoding: "utf8" });
}

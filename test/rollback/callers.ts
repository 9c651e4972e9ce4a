/** Repositories that call rollback.yml, and runs of their workflows with the shipped bundles. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RunRequest } from "../../local/runner/contract/request.ts";
import type { RunResult } from "../../local/runner/contract/result.ts";
import { runWorkflow } from "../../local/runner/main.ts";
import type { World } from "../world/world.ts";

const root = join(import.meta.dirname, "../..");
export const WORKFLOW = ".github/workflows/rollback.yml";

/** How a run ended, and all that was logged. */
export type Ran = RunResult & { log: string };

let runs = 0;

/** Starts a repository's rollback by hand, with the token in the environment `production`. */
export async function run(world: World, caller: string, request: Partial<RunRequest> = {}): Promise<Ran> {
  const { cloudflare, github, env } = world;
  const log: string[] = [];
  const result = await runWorkflow({
    caller,
    workflow: WORKFLOW,
    event: "workflow_dispatch",
    suite: root,
    suiteRepository: "slipway-actions/slipway",
    repository: "octo/hello",
    secrets: {},
    vars: { CLOUDFLARE_ACCOUNT_ID: cloudflare.accountId },
    environments: { production: { secrets: { CLOUDFLARE_API_TOKEN: cloudflare.apiToken } } },
    env,
    githubApiUrl: github.apiUrl,
    githubToken: ({ permissions }) => github.issueToken({ kind: "integration", permissions }),
    workDirectory: join(world.directory, `run-${++runs}`),
    nodeModules: false,
    onEvent: (event) => event.type === "log" && log.push(event.line),
    ...request,
  });
  return { ...result, log: log.join("\n") };
}

/** A repository of these files whose workflow calls rollback.yml with these inputs. It has nothing to install. */
export function caller(world: World, files: Record<string, string>, inputs: Record<string, string> = {}): string {
  const directory = join(world.directory, `caller-${++runs}`);
  const given = { "account-id": "${{ vars.CLOUDFLARE_ACCOUNT_ID }}", ...inputs };
  const workflow = `on: workflow_dispatch
permissions: {}
jobs:
  rollback:
    permissions: { contents: read, actions: read, deployments: write }
    uses: slipway-actions/slipway/.github/workflows/rollback.yml@v1
    with: ${JSON.stringify(given)}
    secrets: { CLOUDFLARE_API_TOKEN: "\${{ secrets.CLOUDFLARE_API_TOKEN }}" }
`;
  for (const [path, text] of Object.entries({ [WORKFLOW]: workflow, ...files })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

/** A wrangler configuration that says the least. */
export const config = (name: string, more: object = {}) =>
  JSON.stringify({ name, main: "src/index.ts", compatibility_date: "2026-11-01", ...more });

/** How each step of a job ended. */
export function steps({ jobs }: Ran, job: string): Record<string, string> {
  const found = jobs.find(({ name }) => name.endsWith(job));
  return Object.fromEntries((found?.steps ?? []).map(({ name, outcome }) => [name, outcome]));
}

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunRequest } from "../../local/runner/contract/request.ts";
import { runWorkflow } from "../../local/runner/main.ts";
import { startWorld, type World } from "../world/world.ts";
import { type Shop, shop } from "./shop.ts";

const root = join(import.meta.dirname, "../..");
const SHA = "8f2c1d3e4b5a69788776655443322110ffeeddcc";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

let runs = 0;
async function run(request: Pick<RunRequest, "caller" | "workflow" | "event"> & Partial<RunRequest>) {
  const { cloudflare, github, env } = world;
  const log: string[] = [];
  const result = await runWorkflow({
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

async function callerOf(shop: Shop): Promise<string> {
  const directory = join(world.directory, `caller-${shop.name}`);
  const file = join(directory, ".github/workflows/rollback.yml");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    `on: workflow_dispatch
permissions: {}
jobs:
  rollback:
    permissions: { actions: read, deployments: write }
    uses: slipway-actions/slipway/.github/workflows/rollback.yml@v1
    with: { worker: ${shop.name}, account-id: "\${{ vars.CLOUDFLARE_ACCOUNT_ID }}" }
    secrets: { CLOUDFLARE_API_TOKEN: "\${{ secrets.CLOUDFLARE_API_TOKEN }}" }
`,
  );
  return directory;
}

test("a caller's workflow rolls back, with the token of its environment, and GitHub knows the restored commit", async () => {
  const one = shop(world, "called");
  const [good = ""] = await one.past({ annotations: { "workers/commit_sha": SHA } }, {});
  const workflow = ".github/workflows/rollback.yml";
  const { conclusion, jobs, log, deployments } = await run({
    caller: await callerOf(one),
    workflow,
    event: "workflow_dispatch",
  });
  expect(conclusion, log).toBe("success");
  expect(one.serves()).toEqual({ [good]: 100 });
  expect(jobs[0]?.outputs).toMatchObject({ "version-id": good, changed: "true" });
  // The job itself leaves no deployment of the newest commit: the only one is the restored one.
  expect(deployments).toEqual([]);
  expect(world.github.repository.deployments.map(({ sha, task }) => [sha, task])).toEqual([[SHA, "rollback"]]);
});

test("started by hand it lists what is possible, unless dry-run is switched off", async () => {
  const one = shop(world, "by-hand");
  const [good = "", bad = ""] = await one.past({}, {});
  const inputs = { worker: one.name, "account-id": world.cloudflare.accountId, environment: "production" };
  const workflow = ".github/workflows/rollback.yml";
  const dry = await run({ caller: root, workflow, event: "workflow_dispatch", inputs });
  expect(dry.conclusion, dry.log).toBe("success");
  expect(dry.log).toContain(`version ${good} of \`by-hand\` is possible`);
  expect(one.serves()).toEqual({ [bad]: 100 });
  const real = await run({
    caller: root,
    workflow,
    event: "workflow_dispatch",
    inputs: { ...inputs, "dry-run": "false" },
  });
  expect(real.conclusion, real.log).toBe("success");
  expect(one.serves()).toEqual({ [good]: 100 });
});

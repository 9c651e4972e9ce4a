/** A shop that serves already, released by the shipped deploy-worker, and plans of what comes next by the shipped plan. */
import { readFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTestRun } from "../../local/github/test-client.ts";
import type { Plan } from "../../src/plan/words.ts";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import { identify } from "../../src/settings/format/binding.ts";
import type { Target } from "../../src/settings/format/settings.ts";
import type { Written } from "../../src/settings/slipway/written.ts";
import { deploy, type Sample, type SealedSample, sealSample } from "../deploy-worker/releases.ts";
import { keepRecord } from "../deploy-worker/site-releases.ts";
import { defaultInputs } from "../world/projects.ts";
import { type Outcome, type RunOptions, runBundle, startWorld, type World } from "../world/world.ts";

/** The token that reads the content of the shop, and nothing else. */
export const READER = "reads-the-shop-and-nothing-else";
const KV = "0f2ac74b498b48028cb68387c421e279";

/** What serves: code, bindings, files, and everything that leads to it. */
export const BASE: Sample = {
  name: "shop",
  script: `import { price } from "./price.js";\n\nexport default {\n  fetch: () => new Response(price),\n};\n`,
  modules: { "price.js": 'export const price = "5 €";\n' },
  bindings: [
    { name: "STAGE", type: "plain_text", text: "production" },
    { name: "LIMITS", type: "json", json: { items: 5 } },
    { name: "CART", type: "kv_namespace", namespace_id: KV },
  ],
  assets: { "index.html": "<h1>Shop</h1>", "about.html": "<h1>About</h1>", "app-4f2a91c3.js": "run()" },
  metadata: { observability: { enabled: true } },
  config: {
    routes: [{ pattern: "example.com/shop/*" }, { pattern: "example.com/cart/*" }],
    custom_domains: [{ hostname: "shop.example.com" }, { hostname: "www.example.com" }],
    crons: ["0 * * * *", "30 4 * * *"],
    observability: { enabled: true },
    assets: { binding: "ASSETS" },
  },
};

export interface Shop extends World {
  /** Folder of the artifact that the run of the base has left. */
  record: string;
  /** Seals the next release: the base, and what differs. */
  next(differs?: Partial<Sample>): Promise<SealedSample>;
  /** Runs the shipped plan on it. */
  plan(release: SealedSample, options?: Planning): Promise<Planned>;
}

export interface Planning {
  inputs?: Record<string, string>;
  /** What slipway.yml says. */
  written?: Written;
  env?: Record<string, string>;
}

export interface Planned extends Outcome {
  plan: Plan;
  /** Each change as one line. */
  lines: string[];
}

/** Settings for a sealed release: where it goes is what it says itself. */
function settingsFor(world: World, { release, directory }: SealedSample, written: Written) {
  const { config, source, name: worker } = release;
  const metadata = JSON.parse(readFileSync(join(directory, "worker/metadata.json"), "utf8"));
  const place: Partial<Target> = {
    ...{ worker, account: world.cloudflare.accountId, wranglerEnvironment: "", workersDev: config.workers_dev },
    routes: config.routes ?? [],
    customDomains: config.custom_domains ?? [],
    crons: config.crons ?? null,
    durableObjects: { migrations: config.migrations ?? [], exports: metadata.exports ?? {} },
    queues: (config.queue_consumers ?? []).map(({ queue, type }) => ({ queue, type })),
    workflows: (config.workflows ?? []).map(({ name, class_name }) => ({ name, class_name })),
    previewUrls: config.preview_urls ?? null,
    tailConsumers: [],
    bindings: metadata.bindings.map(identify),
  };
  return settingsOf({ url: "https://shop.example.com", ...written }, { target: { ...target, ...place }, source });
}

/** Releases the base by a run whose record is kept. */
export async function startShop(): Promise<Shop> {
  const tokens = [{ token: READER, permissions: [], worker: { name: "shop", role: "Content Read-Only" as const } }];
  const world = await startWorld({ tokens, resources: { kv: [{ id: KV, title: "carts" }], queues: ["orders"] } });
  const run = createTestRun(world.github);
  const temporary = join(world.directory, "temp");
  await mkdir(temporary);
  const first = await sealSample(world, { ...BASE });
  const live = await deploy(world, first, {
    inputs: {
      ...handed(settingsFor(world, first, {})),
      "expect-worker": "",
      "worker-secrets": "PAYMENT_KEY=a-secret-of-the-shop",
    },
    env: { RUNNER_TEMP: temporary, GITHUB_RUN_ID: String(run.id) },
  });
  if (live.exitCode !== 0) throw new Error(`The first release failed:\n${live.stdout}`);
  const record = await keepRecord(world, { run, folder: join(temporary, "slipway"), name: "shop" });
  return {
    ...world,
    record,
    next: (differs = {}) => sealSample(world, { ...BASE, ...differs }),
    plan: (release, options = {}) => planOf(world, release, options),
  };
}

async function planOf(world: World, release: SealedSample, { inputs, written = {}, env }: Planning): Promise<Planned> {
  const options: RunOptions = {
    inputs: {
      ...defaultInputs("plan"),
      ...handed(settingsFor(world, release, written)),
      "read-token": READER,
      "account-id": world.cloudflare.accountId,
      release: release.directory,
      "expect-digest": release.release.digest,
      "github-token": world.github.token,
      timeout: "60s",
      ...inputs,
    },
    ...(env === undefined ? {} : { env }),
  };
  const outcome = await runBundle(world, "plan", options);
  const path = outcome.outputs["plan-json"];
  const plan = path === undefined ? undefined : (JSON.parse(await readFile(path, "utf8")) as Plan);
  const lines = (plan?.changes ?? []).map(
    ({ action, kind, name, tags, says }) => `${action} ${kind} ${name} [${tags.join(" ")}] ${says}`,
  );
  return { ...outcome, plan: plan as Plan, lines };
}

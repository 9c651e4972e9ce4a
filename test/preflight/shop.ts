/** A shop that serves, its next release, and the shipped preflight before it. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../local/github/state/guards.ts";
import type { Run } from "../../local/github/state/model.ts";
import { addCommit, addEnvironment } from "../../local/github/state/state.ts";
import { createTestRun } from "../../local/github/test-client.ts";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, type Rest, settingsOf } from "../../src/settings/compare/test-settings.ts";
import type { Written } from "../../src/settings/slipway/written.ts";
import { deploy, type Sample, type SealedSample, sealSample } from "../deploy-worker/releases.ts";
import { type RunOptions, runBundle, startWorld, type World } from "../world/world.ts";

export { inRun } from "../deploy-worker/shows.ts";

/** The commit that serves, and the one that is released. */
export const [LIVE, NEXT] = ["1".repeat(40), "2".repeat(40)] as [string, string];

export interface Shop extends World {
  /** The run in which preflight asks, as GitHub knows it. */
  run: Run;
  /** A digest that a plan may have. */
  plan: Record<string, string>;
}

/** A shop that a release of commit LIVE brought; commit NEXT is its child. */
export async function startShop(): Promise<Shop> {
  const world = await startWorld();
  const { github } = world;
  addCommit(github.repository, { sha: LIVE, author: "grace" });
  addCommit(github.repository, { sha: NEXT, author: "grace", committer: "web-flow" });
  addEnvironment(github.state, github.repository, { name: "production" });
  const run = createTestRun(github);
  const shop = { ...world, run, plan: {} };
  await release(shop, { commit: LIVE });
  return shop;
}

/** Releases a commit of the shop with the shipped deploy-worker, to everybody. */
export async function release(shop: Shop, { commit, id = 900 }: { commit: string; id?: number }): Promise<string> {
  const sealed = await seal(shop, commit, { greeting: `${commit}${id}` });
  const out = await deploy(shop, sealed, {
    env: { GITHUB_RUN_ID: String(id) },
    inputs: { "allow-downgrade": "a test" },
  });
  if (out.exitCode !== 0) throw new Error(out.stdout);
  return out.outputs["version-id"] ?? "";
}

/** A sealed release of the shop. */
export const seal = (shop: World, commit: string, sample: Partial<Sample> = {}): Promise<SealedSample> =>
  sealSample(shop, { name: "shop", greeting: "next", source: { commit, repository: "octo/hello" }, ...sample });

/** What the commit says of it. */
export function settings(shop: World, written: Written = {}, { rest = {}, change = {} }: Said = {}) {
  return settingsOf(written, {
    ...rest,
    source: { commit: NEXT, repository: "octo/hello", ref: null },
    target: {
      ...{ ...target, worker: "shop", account: shop.cloudflare.accountId, wranglerEnvironment: "" },
      ...{ routes: [], customDomains: [], workersDev: true, previewUrls: true, crons: null, queues: [], workflows: [] },
      ...{ tailConsumers: [], bindings: [{ name: "VERSION", type: "version_metadata", target: null }] },
      ...change,
    },
  });
}

interface Said {
  rest?: Rest;
  change?: Partial<typeof target>;
}

/** What differs from an ordinary preflight of NEXT. */
export interface Differs extends Said {
  written?: Written;
  sample?: Partial<Sample>;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  payload?: object;
  started?: RunOptions["started"];
}

/** Runs the shipped preflight on the next release, as the release job does. */
export async function preflight(
  shop: Shop,
  { written = {}, sample = {}, inputs = {}, env = {}, ...more }: Differs = {},
) {
  const sealed = await seal(shop, NEXT, sample);
  const event = join(shop.directory, "event.json");
  await writeFile(event, JSON.stringify(more.payload ?? {}));
  shop.cloudflare.requests.length = 0;
  shop.github.requests.length = 0;
  const outcome = await runBundle(shop, "preflight", {
    inputs: {
      ...handed(settings(shop, written, more)),
      release: sealed.directory,
      "expect-digest": sealed.release.digest,
      "api-token": shop.cloudflare.apiToken,
      "account-id": shop.cloudflare.accountId,
      "plan-digest": "*",
      "github-token": shop.github.token,
      timeout: "30s",
      ...shop.plan,
      ...inputs,
    },
    env: { GITHUB_RUN_ID: String(shop.run.id), GITHUB_EVENT_PATH: event, ...env },
    ...(more.started === undefined ? {} : { started: more.started }),
  });
  const writes = shop.cloudflare.requests
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path}`);
  return { ...outcome, reason: outcome.outputs["failure-reason"], writes };
}

/** Makes GitHub ask these reviewers, and lets one of them speak. */
export function reviewed(shop: Shop, user: string | undefined, state: "approved" | "rejected" = "approved"): void {
  protect(shop, { reviewers: ["ada", "grace"] });
  shop.run.approvals = user === undefined ? [] : [{ environment: "production", user, state, comment: "Looks good" }];
}

/** Gives production other rules. */
export function protect({ github }: World, rules: Partial<Environment>): void {
  addEnvironment(github.state, github.repository, { name: "production", ...rules });
}

/** The inputs of a plan that is made now, by what preflight itself says is live. */
export async function planNow(shop: Shop): Promise<Record<string, string>> {
  const { outputs, stdout } = await preflight(shop);
  if (outputs.fingerprint === undefined) throw new Error(stdout);
  return {
    "plan-digest": `sha256:${"a".repeat(64)}`,
    fingerprint: outputs.fingerprint,
    "planned-at": new Date().toISOString(),
    "planned-destructive": "0",
  };
}

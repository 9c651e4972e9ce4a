/** Releases for the tests of deploy-worker: small Workers that say which one they are. */
import { join } from "node:path";
import type { WorkerConfig, WorkerRelease } from "../../src/release/format.ts";
import type { WorkerModule } from "../../src/release/worker/write.ts";
import { defaultInputs } from "../world/projects.ts";
import { type Outcome, type RunOptions, runBundle, type World } from "../world/world.ts";
import { writeRelease } from "../world/write-release.ts";

let count = 0;

export interface Sample {
  name: string;
  environment?: string;
  /** What the Worker answers; a whole script instead of a greeting if `script` is given. */
  greeting?: string;
  script?: string;
  /** Modules beside the script, by their names. */
  modules?: Record<string, string>;
  /** What the metadata says otherwise, e.g. `compatibility_date`. */
  metadata?: Record<string, unknown>;
  /** Static files without any code. */
  only?: "assets";
  bindings?: { name: string; type: string; [key: string]: unknown }[];
  /** What the metadata declares of its exports. */
  exports?: Record<string, object>;
  assets?: Record<string, string | Uint8Array>;
  config?: Partial<Omit<WorkerConfig, "modules">>;
  source?: Partial<WorkerRelease["source"]>;
  /** Static files show the release's stamp. */
  stamp?: boolean;
}

export interface SealedSample {
  release: WorkerRelease;
  directory: string;
}

/** Seals a Worker that answers with `greeting`, a secret named TOKEN if it has one, and its version's id. */
export async function sealSample(world: World, sample: Sample): Promise<SealedSample> {
  const directory = join(world.directory, `release-${++count}`);
  const compatibility = { compatibility_date: "2026-06-01", compatibility_flags: [] };
  if (sample.only === "assets") {
    const { name, assets = {}, config = {}, stamp = false, source = {} } = sample;
    const content = { name, metadata: compatibility, assets, config, stamp, source };
    return { directory, release: await writeRelease(directory, content) };
  }
  const release = await writeRelease(directory, {
    name: sample.name,
    environment: sample.environment ?? null,
    source: sample.source ?? {},
    stamp: sample.stamp ?? false,
    metadata: {
      ...compatibility,
      main_module: "index.js",
      ...(sample.exports === undefined ? {} : { exports: sample.exports }),
      bindings: [
        ...(sample.bindings ?? []),
        ...(sample.assets === undefined ? [] : [{ name: "ASSETS", type: "assets" }]),
        { name: "VERSION", type: "version_metadata" },
      ],
      keep_bindings: ["secret_text", "secret_key"],
      ...sample.metadata,
    },
    modules: [
      moduleOf(sample.script ?? script(sample.greeting ?? "hello")),
      ...Object.entries(sample.modules ?? {}).map(([name, text]) => moduleOf(text, name)),
    ],
    ...(sample.assets === undefined ? {} : { assets: sample.assets }),
    config: {
      observability: { enabled: false },
      preview_urls: true,
      ...(sample.assets === undefined ? {} : { assets: { binding: "ASSETS" } }),
      ...sample.config,
    },
  });
  return { release, directory };
}

function moduleOf(text: string, name = "index.js"): WorkerModule {
  return {
    name,
    contentType: "application/javascript+module",
    contents: new TextEncoder().encode(text),
  };
}

function script(greeting: string): string {
  return `export default { fetch: (request, env) => Response.json({
    greeting: ${JSON.stringify(greeting)}, version: env.VERSION.id, token: env.TOKEN ?? null }) };`;
}

/** Runs the shipped deploy-worker on a release, as a step of a workflow would. */
export async function deploy(
  world: World,
  { directory }: Pick<SealedSample, "directory">,
  options: RunOptions = {},
): Promise<Outcome> {
  return await runBundle(world, "deploy-worker", {
    ...options,
    inputs: {
      ...defaultInputs("deploy-worker"),
      timeout: "60s",
      "api-token": world.cloudflare.apiToken,
      "account-id": world.cloudflare.accountId,
      release: directory,
      "expect-digest": "*",
      "expect-worker": "*",
      ...options.inputs,
    },
  });
}

/** The requests so far as `METHOD path` without the account, oldest first; forgets them. */
export function takeRequests(world: World): string[] {
  const { accountId, requests } = world.cloudflare;
  const seen = requests.map(({ method, path }) => `${method} ${path.replace(`/accounts/${accountId}`, "")}`);
  requests.length = 0;
  return seen;
}

/** What a Worker answers on a URL, through the front door. */
export async function ask(world: World, url: string): Promise<{ greeting: string; version: string; token: unknown }> {
  const response = await world.cloudflare.fetch(url);
  return (await response.json()) as { greeting: string; version: string; token: unknown };
}

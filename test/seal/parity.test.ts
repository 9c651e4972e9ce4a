/** Every project is sealed whole, and what lands at Cloudflare is what the project's own `wrangler deploy` lands. */
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeWorker, type LocalCloudflare } from "../../local/cloudflare/main.ts";
import { readRelease } from "../../src/release/read.ts";
import { buildProject, copyProject, defaultInputs, projects, twoAtATime } from "../world/projects.ts";
import { expected } from "../world/releases.ts";
import { thorough } from "../world/thorough.ts";
import { COMPILED, type Outcome, runBundle, startWorld, type World } from "../world/world.ts";
import { furnish } from "./furnish.ts";
import { type Case, cases, secondOf, VARIATIONS } from "./parity-cases.ts";

/** One project, in two copies: one for the real wrangler, one for us. */
interface Pair {
  name: string;
  worker: string;
  places: { theirs: string; ours: string };
  /** The first release, sealed once. */
  sealed: Promise<Outcome>;
  of: Case;
}

/** Second deployments that each show something the others do not. */
const ESSENTIAL = new Set(["assets", "durable-objects", "empty-ids", "exports"]);
const played = projects.filter((name) => thorough || !VARIATIONS.has(name));

const slot = twoAtATime();
const pairs = new Map<string, Pair>();
let theirs: World;
let ours: World;

beforeAll(async () => {
  [theirs, ours] = await Promise.all([startWorld(), startWorld()]);
  await Promise.all([furnish(theirs.cloudflare), furnish(ours.cloudflare)]);
});
afterAll(async () => {
  await theirs?.[Symbol.asyncDispose]();
  await ours?.[Symbol.asyncDispose]();
});

function run(action: string, cwd: string, inputs: Record<string, string>): Promise<Outcome> {
  return slot(async () => {
    const options = { cwd, inputs: { ...defaultInputs(action), ...inputs }, timeoutMs: 170_000 };
    const outcome = await runBundle(ours, action, options);
    if (outcome.exitCode !== 0) throw new Error(`${action} failed:\n${outcome.stdout}\n${outcome.stderr}`);
    return outcome;
  });
}

function seal(cwd: string, { environment = "" }: Case): Promise<Outcome> {
  // What is added to show the version is no part of what wrangler lands.
  return run("seal", cwd, { environment, "add-version-header": "false" });
}

function deploy(cwd: string, release: Outcome, secrets = "", settings?: Record<string, string>): Promise<Outcome> {
  return run("deploy-worker", cwd, {
    "api-token": ours.cloudflare.apiToken,
    "account-id": ours.cloudflare.accountId,
    release: release.outputs.release ?? "",
    "expect-digest": release.outputs["release-digest"] ?? "",
    "worker-secrets": secrets,
    ...(settings ?? { "expect-worker": release.outputs.worker ?? "" }),
  });
}

/** The inputs by which a release creates what its bindings name, as the shipped `validate` hands them over. */
async function provisioning(cwd: string): Promise<Record<string, string>> {
  await writeFile(join(cwd, "slipway.yml"), "version: 1\nversion-header: off\nallow: { provision: true }\n");
  const { outputs } = await run("validate", cwd, { "account-id": ours.cloudflare.accountId });
  return { settings: outputs.settings ?? "", "settings-digest": outputs["settings-digest"] ?? "" };
}

/** Deploys with the real wrangler, as a CI job would. */
async function wranglerDeploy({ cloudflare, directory }: World, cwd: string, { environment, secrets }: Case) {
  const file = join(directory, `${environment}.secrets`);
  if (secrets !== undefined) await writeFile(file, secrets);
  const args = [
    ...(environment === undefined ? [] : [`--env=${environment === "top-level" ? "" : environment}`]),
    ...(secrets === undefined ? [] : [`--secrets-file=${file}`]),
  ];
  const env = {
    PATH: process.env.PATH,
    HOME: directory,
    CI: "true",
    NO_COLOR: "1",
    WRANGLER_SEND_METRICS: "false",
    NODE_COMPILE_CACHE: COMPILED,
    CLOUDFLARE_API_BASE_URL: cloudflare.apiBaseUrl,
    CLOUDFLARE_API_TOKEN: cloudflare.apiToken,
    CLOUDFLARE_ACCOUNT_ID: cloudflare.accountId,
  };
  const cli = join(cwd, "node_modules/wrangler/wrangler-dist/cli.js");
  await slot(async () => {
    const child = spawn(process.execPath, ["--no-warnings", cli, "deploy", ...args], { cwd, env });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    const exitCode = await new Promise((resolve) => child.on("close", resolve));
    if (exitCode !== 0) throw new Error(`wrangler deploy failed:\n${output}`);
  });
}

function pair(name: string): Pair {
  const known = pairs.get(name);
  if (known !== undefined) return known;
  const of = cases[name] ?? {};
  const folder = mkdtempSync(join(theirs.directory, "p-"));
  const places = { theirs: copyProject(name, join(folder, "a")), ours: copyProject(name, join(folder, "b")) };
  for (const place of Object.values(places)) buildProject(place);
  const made = { name, worker: of.worker ?? name, places, of, sealed: seal(places.ours, of) };
  pairs.set(name, made);
  return made;
}

/** A Worker's state without what must differ: who deployed it and why, and the ids of resources that were created. */
function landed({ state }: LocalCloudflare, worker: string, { unsteadyMaps }: Case): unknown {
  const described = structuredClone(describeWorker(state, worker)) as Record<string, unknown>;
  delete described.deploymentAnnotations;
  for (const { version } of described.deployment as { version: Record<string, unknown> }[]) delete version.annotations;
  let text = JSON.stringify(described);
  for (const { id, title } of state.kvNamespaces.values()) text = text.replaceAll(id, title);
  for (const { id, name } of state.databases.values()) text = text.replaceAll(id, name);
  const named = JSON.parse(text) as { deployment: { version: Record<"bindings" | "modules", { name: string }[]> }[] };
  for (const { version } of named.deployment) {
    version.bindings.sort((a, b) => (a.name < b.name ? -1 : 1));
    if (unsteadyMaps) version.modules = version.modules.filter(({ name }) => !name.endsWith(".map"));
  }
  return named;
}

async function compare({ worker, of }: Pair): Promise<void> {
  const [mine, other] = [ours, theirs].map(({ cloudflare }) => landed(cloudflare, worker, of));
  expect(mine).toEqual(other);
}

describe.concurrent("every project", () => {
  test("has an expectation", () => {
    expect(Object.keys(expected).sort()).toEqual(projects);
    expect(projects.length).toBeGreaterThanOrEqual(40);
    expect(played.length).toBeGreaterThanOrEqual(15);
  });

  test.each(played)("%s is sealed whole", { timeout: 300_000 }, async (name) => {
    const { sealed, worker, places } = pair(name);
    const { config, absent, metadata, modules, paths, bytes } = expected[name] ?? {};
    const { outputs, stdout, summary } = await sealed;
    const release = await readRelease(outputs.release ?? "");
    const read = (path: string) => readFile(join(outputs.release ?? "", path));
    const size = release.files.reduce((sum, file) => sum + file.size, 0);
    expect(outputs).toMatchObject({ worker, "release-digest": release.digest, size: String(size) });
    expect(release).toMatchObject({ name: worker, tools: { wrangler: expect.stringMatching(/^4\./) } });
    expect(release.source).toMatchObject({ repository: "octo/hello", ref: "refs/heads/main" });
    if (config !== undefined) expect(release.config).toMatchObject(config);
    for (const key of absent ?? []) expect(release.config).not.toHaveProperty(key);
    if (metadata !== undefined) expect(JSON.parse((await read("worker/metadata.json")).toString())).toEqual(metadata);
    if (modules !== undefined) {
      const names = release.config.modules.map((module) => module.name);
      expect(names).toEqual(modules.map((pattern) => expect.stringMatching(pattern)));
    }
    for (const [end, source] of Object.entries(bytes ?? {})) {
      const path = release.config.modules.find((module) => module.name.endsWith(end))?.path ?? "";
      expect((await read(path)).equals(await readFile(join(places.ours, source)))).toBe(true);
    }
    const assets = release.files.filter(({ path }) => path.startsWith("assets/")).map(({ path }) => path.slice(7));
    expect(assets).toEqual(paths?.toSorted() ?? []);
    expect(summary).toContain(release.digest);
    expect(stdout).toContain(`Worker: ${worker}`);
    // No path of the machine that built it.
    for (const { path } of release.files) expect((await read(path)).includes(ours.directory)).toBe(false);
  });

  test.each(played)("%s lands as wrangler lands it", { timeout: 300_000 }, async (name) => {
    const both = pair(name);
    const { places, of, sealed } = both;
    const first = await sealed;
    await Promise.all([
      wranglerDeploy(theirs, places.theirs, of),
      deploy(places.ours, first, of.secrets, of.provisions ? await provisioning(places.ours) : undefined),
    ]);
    await compare(both);
    if (of.second === undefined || !(thorough || ESSENTIAL.has(name))) return;
    for (const place of Object.values(places)) {
      await secondOf(place, of);
      buildProject(place);
    }
    const { secrets: _, ...again } = of;
    await Promise.all([
      wranglerDeploy(theirs, places.theirs, again),
      seal(places.ours, again).then((release) => deploy(places.ours, release)),
    ]);
    await compare(both);
  });
});

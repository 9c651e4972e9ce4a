/**
 * What a hostile build can make of its release: it may replace the compiled seal of its own job, so that every digest is
 * right. The job with the token asks what the commit said, and nothing is sent to Cloudflare.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { releaseDigest } from "../../src/release/envelope/digest.ts";
import type { WorkerConfig } from "../../src/release/format.ts";
import type { SealedTarget } from "../../src/settings/compare/compare.ts";
import { honest, judging, target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import { tampered } from "../../src/settings/compare/test-tampered.ts";
import { deploy, takeRequests } from "../deploy-worker/releases.ts";
import { startWorld, type World } from "../world/world.ts";
import { writeRelease } from "../world/write-release.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const ESM = "application/javascript+module";
const contents = new TextEncoder().encode('export default { fetch: () => new Response("hello") };');
let count = 0;

/** What the comparison does not look at, but every release has. */
const withSettings = <T extends object>(consumer: T) => ({ settings: {}, ...consumer });

/** The honest release as `seal` leaves it, changed and sealed again. */
async function build(tamper: (release: SealedTarget) => void) {
  const directory = join(world.directory, `built-${++count}`);
  const { name, environment, source, config, metadata } = honest();
  const { modules: _, queue_consumers: consumers = [], ...rest } = config;
  const release = await writeRelease(directory, {
    ...{ name, environment, source: source ?? {}, assets: { "index.html": "<h1>hi</h1>" } },
    metadata: {
      ...{ main_module: "index.js", compatibility_date: "2026-06-01" },
      bindings: metadata.bindings,
    },
    modules: [{ name: "index.js", contentType: ESM, contents }],
    config: { ...rest, queue_consumers: consumers.map(withSettings) } as Partial<WorkerConfig>,
  });
  const path = join(directory, "worker/metadata.json");
  const changed = { ...release, metadata: JSON.parse(await readFile(path, "utf8")) };
  tamper(changed as SealedTarget);
  const { metadata: written, ...sealed } = changed;
  if (sealed.config.queue_consumers !== undefined)
    sealed.config.queue_consumers = sealed.config.queue_consumers.map(withSettings);
  const text = JSON.stringify(written);
  await writeFile(path, text);
  for (const file of sealed.files)
    if (file.path === "worker/metadata.json")
      Object.assign(file, { size: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") });
  const digest = releaseDigest(sealed);
  await writeFile(join(directory, "release.json"), JSON.stringify({ ...sealed, digest }));
  return { directory, digest };
}

async function release({ directory, digest }: Awaited<ReturnType<typeof build>>) {
  takeRequests(world);
  const settings = settingsOf(
    { "version-header": "off" },
    { target: { ...target, account: world.cloudflare.accountId }, source: judging.source },
  );
  const inputs = { ...handed(settings), "expect-digest": digest, "expect-worker": "" };
  return await deploy(world, { directory }, { inputs: { ...inputs, "dry-run": "true" } });
}

test("the honest build is compared, and goes on to ask Cloudflare for what it binds", async () => {
  const outcome = await release(await build(() => undefined));
  expect(outcome.outputs["failure-reason"]).toBe("binding-missing");
  expect(takeRequests(world).length).toBeGreaterThan(0);
});

describe.concurrent("refused before the first request, in the shipped bundle", () => {
  test.each(tampered)("%s", async (_what, name, tamper) => {
    const outcome = await release(await build(tamper));
    expect(outcome.exitCode).toBe(1);
    // What no release may hold is refused as such, before it is compared.
    expect(outcome.outputs["failure-reason"]).toMatch(/^(target-mismatch|account-mismatch|release-invalid)$/);
    if (outcome.outputs["failure-reason"] === "target-mismatch") expect(outcome.stdout).toContain(name);
    expect(takeRequests(world)).toEqual([]);
  });
});

/**
 * Releases that somebody tampered with between the job that sealed them and the one that deploys them: every one is refused
 * before the first request, or leads to the very upload that was sealed. A sample of them through the shipped bundle.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import {
  listAssets,
  type OpenRelease,
  openRelease,
  readAssetRules,
  readModules,
} from "../../src/worker/open-release.ts";
import { deploy } from "../deploy-worker/releases.ts";
import { startWorld, type World } from "../world/world.ts";
import { Tampered, type Tampering, writeGood } from "./tamper.ts";
import { files } from "./tampered-files.ts";
import { metadata } from "./tampered-metadata.ts";
import { names } from "./tampered-names.ts";
import { settings } from "./tampered-settings.ts";

const corpus: [string, Tampering][] = Object.entries({ files, names, settings, metadata }).flatMap(([kind, list]) =>
  list.map((one): [string, Tampering] => [`${kind}: ${one.name}`, one]),
);

let world: World;
let good: string;
let release: WorkerRelease;
let sealed: unknown;
beforeAll(async () => {
  world = await startWorld();
  good = join(world.directory, "good");
  release = await writeGood(good, "shop");
  sealed = whatIsSent(await open(good));
  const first = await deploy(world, { directory: good }, { inputs: { "expect-digest": release.digest } });
  expect(first.exitCode, first.stdout).toBe(0);
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

const open = (directory: string) =>
  openRelease(directory, { digest: release.digest, worker: "shop", accountId: world.cloudflare.accountId });

/** Everything of a release that an upload or a trigger is made of. */
function whatIsSent(opened: OpenRelease): unknown {
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const { name, source, config } = opened.release;
  const modules = readModules(opened).map(({ contents, ...module }) => ({ ...module, hash: hash(contents) }));
  const assets = listAssets(opened).map(({ key, read }) => ({ key, hash: hash(read()) }));
  return { name, source, config, metadata: opened.metadata, modules, assets, rules: readAssetRules(opened) };
}

let count = 0;
async function tamper({ change }: Tampering): Promise<Tampered> {
  const it = new Tampered(good, join(world.directory, `tampered-${++count}`));
  await change(it);
  return it;
}

const reasonOf = ({ holds }: Tampering) => (holds === "other" ? "digest-mismatch" : "release-invalid");
const sentenceOf = ({ holds }: Tampering) => (holds instanceof RegExp ? holds : /The release is sha256:.* is expected/);

test("there are many, and each is one of its own", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(140);
  expect(new Set(corpus.map(([name]) => name)).size).toBe(corpus.length);
});

describe("as it is read", () => {
  test.each(corpus)("%s", async (_, one) => {
    const { directory } = await tamper(one);
    const opened = await open(directory).catch((error: unknown) => error);
    if (one.holds === "same") {
      expect(opened).not.toBeInstanceOf(Error);
      return expect(whatIsSent(opened as OpenRelease)).toEqual(sealed);
    }
    expect(opened).toBeInstanceOf(UserError);
    expect(opened).toMatchObject({ reason: reasonOf(one), message: expect.stringMatching(sentenceOf(one)) });
  });
});

describe("through the shipped bundle", () => {
  const sample = corpus.filter((_, index) => index % 6 === 2);

  test.each(sample)("%s", async (_, one) => {
    const { directory } = await tamper(one);
    world.cloudflare.requests.length = 0;
    const outcome = await deploy(world, { directory }, { inputs: { "expect-digest": release.digest } });
    if (one.holds === "same") {
      expect(outcome.outputs).toMatchObject({ changed: "false", "release-digest": release.digest });
      return;
    }
    expect(outcome.outputs["failure-reason"]).toBe(reasonOf(one));
    expect(outcome.stdout).toMatch(/^::error::The release /m);
    expect(world.cloudflare.requests).toEqual([]);
  });
});

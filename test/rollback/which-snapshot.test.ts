/** Which snapshot a rollback restores, with others beside it: attacks A5 and A6, and their neighbours. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, matchesGlob } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { deploy, sealSample } from "../deploy-worker/releases.ts";
import { type Outcome, startWorld, type World } from "../world/world.ts";
import { rollback, type Shop, shop } from "./shop.ts";

const root = join(import.meta.dirname, "../..");

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

const STEP = "deploy-worker-4711";

let count = 0;

interface Released {
  shop: Shop;
  /** The record of the run as another run downloads it: a folder for each artifact. */
  record: string;
  released: Outcome;
  again: () => Promise<Outcome>;
}

/** A Worker with a cron that a release changes; `attempt` 1's snapshot lies in the record. */
async function release(name = `kept-${++count}`): Promise<Released> {
  const one = shop(world, name);
  await one.past({});
  await world.cloudflare.api("PUT", `${one.script}/schedules`, [{ cron: "0 1 * * *" }]);
  const sealed = await sealSample(world, { name, config: { crons: ["0 2 * * *"] } });
  const again = () => deploy(world, sealed, { inputs: { snapshot: "true" } });
  const released = await again();
  expect(released.exitCode, released.stdout).toBe(0);
  const record = join(world.directory, `record-${name}`);
  await keep(record, `slipway-record.${name}.1`, released);
  return { shop: one, record, released, again };
}

/** As the workflow keeps it: with the folder of the step that wrote it. */
async function keep(record: string, artifact: string, { outputs }: Pick<Outcome, "outputs">): Promise<void> {
  await mkdir(join(record, artifact, STEP), { recursive: true });
  await cp(outputs.snapshot ?? "", join(record, artifact, STEP, "snapshot.json"));
}

/** A snapshot that somebody else wrote, older than any of ours. */
async function forge({ shop: { name }, record }: Released, artifact: string, change: object = {}): Promise<void> {
  const forged = {
    ...{ format: 1, worker: name, takenAt: "2020-01-01T00:00:00.000Z" },
    ...{ routes: [{ pattern: "login.example.com/*" }], crons: ["6 6 6 * *"], custom_domains: [], ...change },
  };
  await mkdir(join(record, artifact), { recursive: true });
  await writeFile(join(record, artifact, "snapshot.json"), JSON.stringify(forged));
}

const crons = ({ worker }: Shop) => worker().schedules.map(({ cron }) => cron);
const writes = () => world.cloudflare.requests.filter(({ method }) => method !== "GET");

async function restore({ shop: { name, url }, record }: Released, inputs: Record<string, string> = {}) {
  world.cloudflare.requests.length = 0;
  return await rollback(world, name, { inputs: { snapshot: record, url, identity: "absent-ok", ...inputs } });
}

test("an older snapshot of somebody else beside the real one is not looked at", async () => {
  const one = await release();
  await forge(one, `slipway-record.${one.shop.name}.x`);
  await forge(one, "a/very/deep/place");
  const outcome = await restore(one);
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(crons(one.shop)).toEqual(["0 1 * * *"]);
  expect(one.shop.worker().routes).toEqual([]);
  expect(JSON.stringify(world.cloudflare.requests)).not.toContain("login.example.com");
});

test("however many others lie beside it, the real one is found", async () => {
  const one = await release();
  // Names before and after ours: in whatever order a directory is read, a hundred of them come first.
  const others = Array.from({ length: 150 }, (_, index) => [
    `0${index}`,
    `x${index}`,
    `1${index}`,
    `2/${index}`,
  ]).flat();
  await Promise.all(others.map((other) => forge(one, `slipway-record.${one.shop.name}.${other}`)));
  const outcome = await restore(one);
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(crons(one.shop)).toEqual(["0 1 * * *"]);
});

test("another Worker's snapshot beside it is no reason to refuse", async () => {
  const [one, other] = [await release("pair"), await release("pair-api")];
  await keep(one.record, "slipway-record.pair-api.1", other.released);
  const outcome = await restore(one);
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(crons(one.shop)).toEqual(["0 1 * * *"]);
  expect(crons(other.shop)).toEqual(["0 2 * * *"]);
});

test("of two attempts the one is restored that was there before the release changed anything", async () => {
  const one = await release();
  const second = await one.again();
  expect(second.outputs).toMatchObject({ changed: "false" });
  expect(second.outputs["snapshot-digest"]).not.toBe(one.released.outputs["snapshot-digest"]);
  await keep(one.record, `slipway-record.${one.shop.name}.2`, second);
  const outcome = await restore(one);
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(crons(one.shop)).toEqual(["0 1 * * *"]);
});

describe("refused by name, and nothing is changed", () => {
  const refusals: [string, (one: Released) => Promise<Record<string, string> | undefined>, RegExp][] = [
    [
      "only a snapshot that somebody else wrote",
      async (one) => {
        await forge(one, `slipway-record.${one.shop.name}.1/${STEP}`);
        return undefined;
      },
      /is not the one that the release took: the release recorded [0-9a-f]{12}…, but what was found is [0-9a-f]{12}/,
    ],
    [
      "the real one with a route more",
      async (one) => {
        const path = join(one.record, `slipway-record.${one.shop.name}.1`, STEP, "snapshot.json");
        const real = JSON.parse(await readFile(path, "utf8"));
        await writeFile(path, JSON.stringify({ ...real, routes: [{ pattern: "login.example.com/*" }] }));
        return undefined;
      },
      /is not the one that the release took/,
    ],
    ["another than the step took", async () => ({ "snapshot-digest": "0".repeat(64) }), /recorded 000000000000…/],
    ["half a digest", async () => ({ "snapshot-digest": "0" }), /`snapshot-digest` is `0`/],
    [
      "a key that nobody would restore",
      async (one) => {
        await forge(one, `slipway-record.${one.shop.name}.1/${STEP}`, { secrets: ["x"] });
        return undefined;
      },
      /Its key "secrets" is nothing that could be restored/,
    ],
    [
      "JSON without a bottom",
      async (one) => {
        const path = join(one.record, `slipway-record.${one.shop.name}.1`, STEP, "snapshot.json");
        await writeFile(path, `{"routes":${"[".repeat(100_000)}`);
        return undefined;
      },
      /deeper than 64 levels/,
    ],
  ];
  test.each(refusals)("%s", async (_, damage, says) => {
    const one = await release();
    const serves = one.shop.serves();
    const outcome = await restore(one, await damage(one));
    expect(outcome.outputs["failure-reason"]).toMatch(/^(snapshot-invalid|invalid-input)$/);
    expect(outcome.stdout).toMatch(says);
    expect(writes()).toEqual([]);
    expect(one.shop.serves()).toEqual(serves);
  });

  test("a release that recorded none", async () => {
    const one = await release();
    const sealed = await sealSample(world, { name: one.shop.name, greeting: "without" });
    expect((await deploy(world, sealed)).exitCode).toBe(0);
    const outcome = await restore(one);
    expect(outcome.outputs["failure-reason"]).toBe("snapshot-invalid");
    expect(outcome.stdout).toContain("no record at Cloudflare tells which snapshot the release took");
    expect(writes()).toEqual([]);
  });
});

test("the workflows' names of records are of one Worker each", async () => {
  const read = async (name: string) => parse(await readFile(join(root, ".github/workflows", `${name}.yml`), "utf8"));
  const steps = (jobs: Record<string, { steps: { name: string; with?: Record<string, string> }[] }>) =>
    Object.values(jobs).flatMap((job) => job.steps);
  const fill = (text = "", worker = "") =>
    text.replaceAll(/\$\{\{[^}]*worker[^}]*\}\}/g, worker).replaceAll(/\$\{\{[^}]*run_attempt[^}]*\}\}/g, "1");
  const name = steps((await read("_release")).jobs).find((step) => step.name === "Keep the record")?.with?.name;
  const pattern = steps((await read("rollback")).jobs).find((step) => step.name === "Fetch the snapshot")?.with
    ?.pattern;
  expect(matchesGlob(fill(name, "shop"), fill(pattern, "shop"))).toBe(true);
  for (const other of ["shop-api", "shop-1", "shop_", "my-shop"])
    expect(matchesGlob(fill(name, other), fill(pattern, "shop"))).toBe(false);
});

/** What the shipped rollback restores from a snapshot: everything that no version holds. */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { connect } from "../../src/cloudflare/client/client.ts";
import { snapshotDigest, takeSnapshot } from "../../src/cloudflare/workers/snapshot.ts";
import { deploy, sealSample } from "../deploy-worker/releases.ts";
import { startWorld, type World } from "../world/world.ts";
import { rollback, type Shop, shop } from "./shop.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
afterEach(() => {
  world.cloudflare.faults.length = 0;
});

let count = 0;
const open = (): Shop => shop(world, `shop-${++count}`);

describe("what no version holds", () => {
  /** Takes a snapshot with the product's own code and writes it where the action can read it. */
  async function snapshotOf(shop: Shop): Promise<{ snapshot: string; "snapshot-digest": string }> {
    vi.stubEnv("CLOUDFLARE_API_BASE_URL", world.cloudflare.apiBaseUrl);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { apiToken, accountId } = world.cloudflare;
    const signal = new AbortController().signal;
    const cf = connect({ apiToken, accountId, signal, timeout: 30_000, log: () => {} });
    const { snapshot, unread } = await takeSnapshot(cf, shop.name);
    expect(unread).toEqual([]);
    const path = join(world.directory, `${shop.name}.json`);
    await writeFile(path, JSON.stringify(snapshot));
    // As a step of the same job would know it.
    return { snapshot: path, "snapshot-digest": snapshotDigest(snapshot) };
  }

  async function dress(shop: Shop, suffix: string, observability: object): Promise<void> {
    const { api } = world.cloudflare;
    await api("PUT", `${shop.script}/routes`, [{ pattern: `example.com/${shop.name}/${suffix}/*` }]);
    await api("PUT", `${shop.script}/domains/records`, {
      override_scope: true,
      origins: [{ hostname: `${shop.name}-${suffix}.example.net` }],
    });
    await api("PUT", `${shop.script}/schedules`, [{ cron: suffix === "old" ? "0 1 * * *" : "0 2 * * *" }]);
    await api("PATCH", `${shop.script}/script-settings`, { logpush: suffix === "old", observability });
  }

  const look = ({ worker }: Shop) => ({
    routes: worker().routes.map(({ pattern }) => pattern),
    domains: worker().domains.map(({ hostname }) => hostname),
    crons: worker().schedules.map(({ cron }) => cron),
    settings: worker().settings,
    subdomain: worker().subdomain,
  });

  test("is kept by deploy-worker and restored from its snapshot, and only what differs is written", async () => {
    const shop = open();
    const [good = ""] = await shop.past({});
    await dress(shop, "old", { enabled: true, head_sampling_rate: 0.5 });
    const old = look(shop);
    const config = {
      routes: [{ pattern: `example.com/${shop.name}/new/*` }],
      custom_domains: [{ hostname: `${shop.name}-new.example.net` }],
      crons: ["0 2 * * *"],
      workers_dev: false,
      logpush: false,
    };
    const released = await deploy(world, await sealSample(world, { name: shop.name, config }), {
      inputs: { snapshot: "true" },
    });
    expect(released.exitCode, released.stdout).toBe(0);
    expect(look(shop)).toMatchObject({ crons: ["0 2 * * *"], subdomain: { enabled: false } });
    // As the record of that run, downloaded by another one.
    const snapshot = dirname(dirname(released.outputs.snapshot ?? ""));
    const url = `https://${shop.name}-old.example.net/`;

    const dry = await rollback(world, shop.name, { inputs: { snapshot, url, "dry-run": "true" } });
    expect(dry.exitCode, dry.stdout).toBe(0);
    expect(dry.stdout).toContain("would be restored crons: 0 1 * * *");
    expect(look(shop)).not.toEqual(old);

    const outcome = await rollback(world, shop.name, { inputs: { snapshot, url } });
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(outcome.outputs).toMatchObject({ "version-id": good, proven: "true", url });
    expect(look(shop)).toEqual(old);
    const parts = JSON.parse(outcome.outputs["restored-json"] ?? "[]");
    expect(parts.map(({ part, outcome }: Record<string, string>) => `${part} ${outcome}`)).toEqual([
      "settings restored",
      "workers_dev restored",
      "routes restored",
      "custom_domains restored",
      "crons restored",
    ]);
    expect(outcome.summary).toContain("Queue consumers and Workflows are left as they are");

    world.cloudflare.requests.length = 0;
    const again = await rollback(world, shop.name, { inputs: { snapshot, url } });
    expect(again.outputs).toMatchObject({ changed: "false", proven: "true" });
    expect(world.cloudflare.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("that was empty becomes empty again; without a snapshot nothing is touched", async () => {
    const shop = open();
    await shop.past({});
    const kept = await snapshotOf(shop);
    await shop.deploy({ [await shop.upload()]: 100 });
    await dress(shop, "new", { enabled: true });
    const dressed = look(shop);
    const without = await rollback(world, shop.name);
    expect(without.exitCode, without.stdout).toBe(0);
    expect(look(shop)).toEqual(dressed);
    expect(without.summary).toContain("give `snapshot` to restore them");
    const outcome = await rollback(world, shop.name, { inputs: kept });
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(look(shop)).toMatchObject({ routes: [], domains: [], crons: [] });
  });

  test("one part that cannot be restored fails the step, keeps the traffic, and the others are restored", async () => {
    const shop = open();
    const [good = ""] = await shop.past({});
    await dress(shop, "old", { enabled: true });
    const kept = await snapshotOf(shop);
    await shop.deploy({ [await shop.upload()]: 100 });
    await dress(shop, "new", { enabled: false });
    world.cloudflare.faults.push({ method: "PUT", path: `/${shop.name}/schedules`, status: 400, code: 10100 });
    const outcome = await rollback(world, shop.name, { inputs: { ...kept, url: shop.url } });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs).toMatchObject({
      "failure-reason": "settings-not-restored",
      proven: "true",
      changed: "true",
    });
    expect(outcome.stdout).toMatch(/1 of 5 parts of the snapshot were not restored: crons not restored/);
    expect(shop.serves()).toEqual({ [good]: 100 });
    expect(look(shop).domains).toEqual([`${shop.name}-old.example.net`]);
    const again = await rollback(world, shop.name, { inputs: { ...kept, url: shop.url } });
    expect(again.outputs).toMatchObject({ changed: "false", proven: "true" });
    expect(look(shop).crons).toEqual(["0 1 * * *"]);
  });

  test("a snapshot of another Worker is refused before any request", async () => {
    const shop = open();
    const [, bad = ""] = await shop.past({}, {});
    const { snapshot: path } = await snapshotOf(shop);
    const other = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...other, worker: "somebody-else" }));
    world.cloudflare.requests.length = 0;
    const outcome = await rollback(world, shop.name, { inputs: { snapshot: path } });
    expect(outcome.outputs["failure-reason"]).toBe("snapshot-invalid");
    expect(world.cloudflare.requests).toEqual([]);
    expect(shop.serves()).toEqual({ [bad]: 100 });
  });
});

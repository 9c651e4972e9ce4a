import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
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
  world.cloudflare.propagationMs = 0;
});

let count = 0;
const open = (): Shop => shop(world, `shop-${++count}`);
const kv = (id: string) => ({ bindings: [{ name: "CACHE", type: "kv_namespace", namespace_id: id }] });
const writes = () => world.cloudflare.requests.filter(({ method }) => method !== "GET");

describe("refused before any write", () => {
  test("a Durable Object migration lies between", async () => {
    const shop = open();
    const [plain = ""] = await shop.past({});
    const room = {
      exports: `import { DurableObject } from "cloudflare:workers"; export class Room extends DurableObject {}`,
    };
    const migrated = await shop.put({
      ...room,
      migrations: { new_tag: "v1", steps: [{ new_sqlite_classes: ["Room"] }] },
    });
    const after = await shop.upload(room);
    await shop.deploy({ [after]: 100 });
    world.cloudflare.requests.length = 0;
    const refused = await rollback(world, shop.name, { inputs: { target: plain } });
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs["failure-reason"]).toBe("migration-barrier");
    expect(refused.stdout).toContain("it was uploaded before any, the Worker is at `v1`");
    expect(writes()).toEqual([]);
    expect(shop.serves()).toEqual({ [after]: 100 });
    // On this side of the migration there is a way.
    const possible = await rollback(world, shop.name);
    expect(possible.outputs).toMatchObject({ "version-id": migrated, changed: "true" });
    expect(possible.stdout).toMatch(new RegExp(`${plain} .* no: Durable Object migrations lie between`));
  });

  test("the target binds a KV namespace, a bucket, a database and a queue that are gone", async () => {
    const shop = open();
    const { accountId, api } = world.cloudflare;
    const make = async (path: string, body: object) =>
      (await api("POST", `/accounts/${accountId}${path}`, body)) as { id: string; uuid: string; queue_id: string };
    const cache = await make("/storage/kv/namespaces", { title: "cache" });
    const data = await make("/d1/database", { name: "data" });
    const jobs = await make("/queues", { queue_name: "jobs" });
    await make("/r2/buckets", { name: "files" });
    const bindings = [
      ...kv(cache.id).bindings,
      { name: "FILES", type: "r2_bucket", bucket_name: "files" },
      { name: "DATA", type: "d1", id: data.uuid },
      { name: "JOBS", type: "queue", queue_name: "jobs" },
    ];
    const [bound = "", free = ""] = await shop.past({ bindings }, {});
    for (const path of [
      `storage/kv/namespaces/${cache.id}`,
      `d1/database/${data.uuid}`,
      `queues/${jobs.queue_id}`,
      "r2/buckets/files",
    ])
      await api("DELETE", `/accounts/${accountId}/${path}`);
    world.cloudflare.requests.length = 0;
    const refused = await rollback(world, shop.name);
    expect(refused.outputs["failure-reason"]).toBe("resource-missing");
    expect(refused.stdout).toContain(
      `KV namespace \`${cache.id}\` (\`CACHE\`), R2 bucket \`files\` (\`FILES\`), D1 database \`${data.uuid}\` (\`DATA\`), queue \`jobs\` (\`JOBS\`)`,
    );
    expect(refused.outputs["version-id"]).toBe(bound);
    expect(writes()).toEqual([]);
    expect(shop.serves()).toEqual({ [free]: 100 });
  });

  test("what cannot be looked at does not stop a rollback, and is said", async () => {
    const shop = open();
    const { accountId } = world.cloudflare;
    const made = (await world.cloudflare.api("POST", `/accounts/${accountId}/storage/kv/namespaces`, {
      title: "other",
    })) as { id: string };
    const [bound = ""] = await shop.past(kv(made.id), {});
    world.cloudflare.faults.push({ method: "GET", path: "/storage/kv/", status: 403, code: 10000, times: 9 });
    const outcome = await rollback(world, shop.name);
    expect(outcome.stdout).toContain(`not known whether KV namespace \`${made.id}\` still exists`);
    expect(outcome.outputs).toMatchObject({ "version-id": bound, changed: "true" });
  });

  test("the target is older than the newest hundred", async () => {
    const shop = open();
    const [old = "", live = ""] = await shop.past({}, {});
    shop.seedVersions(99);
    world.cloudflare.requests.length = 0;
    for (const target of ["previous-stable", old]) {
      const refused = await rollback(world, shop.name, { inputs: { target } });
      expect(refused.outputs["failure-reason"]).toBe("target-too-old");
    }
    expect(writes()).toEqual([]);
    expect(shop.serves()).toEqual({ [live]: 100 });
  });

  test.each([
    ["an empty token", { "api-token": "" }, "invalid-input", /Input `api-token` is empty.*arrives as an empty string/],
    ["no target", { target: "" }, "invalid-input", /Input `target` is missing/],
    ["a wrong id", { "expected-version-id": "v1" }, "invalid-input", /not a version id/],
    ["a GitHub token alone", { "github-token": "ghs_x" }, "invalid-input", /`environment` is not/],
    ["a token of nobody", { "api-token": "nobody" }, "not-authorized", /wrong, expired|does not know this API token/],
    ["a snapshot that is not there", { snapshot: "none.json" }, "snapshot-invalid", /"none.json" cannot be read/],
  ])("%s", async (_, inputs, reason, words) => {
    const outcome = await rollback(world, "shop-1", { inputs });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs["failure-reason"]).toBe(reason);
    expect(outcome.stdout).toMatch(words);
  });
});

describe("secrets that changed since", () => {
  test("are refused with their names, and forced only if that is allowed", async () => {
    const shop = open();
    const [, good = ""] = await shop.past({}, {});
    await shop.secret("API_KEY", "new");
    const bad = await shop.upload();
    await shop.deploy({ [bad]: 100 });
    const before = shop.deployments();
    const refused = await rollback(world, shop.name, { inputs: { target: good } });
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs["failure-reason"]).toBe("secrets-changed");
    expect(refused.stdout).toMatch(/uploaded: API_KEY\..*allow-changed-secrets/);
    expect(refused.stdout).toContain("a secret was edited since");
    expect(shop.deployments()).toBe(before);
    expect(shop.serves()).toEqual({ [bad]: 100 });
    const forced = await rollback(world, shop.name, { inputs: { target: good, "allow-changed-secrets": "true" } });
    expect(forced.exitCode, forced.stdout).toBe(0);
    expect(forced.outputs).toMatchObject({ changed: "true", forced: "true", "version-id": good });
    expect(forced.stdout).toMatch(/::warning::.*API_KEY.*forced/);
    expect(shop.deployments()).toBe(before + 1);
  });
});

describe("the API says yes, but that is not the end", () => {
  test("traffic does not follow in time: the step fails, and the next one proves it without another write", async () => {
    const shop = open();
    const [good = "", bad = ""] = await shop.past({}, {});
    world.cloudflare.propagationMs = 4_000;
    const outcome = await rollback(world, shop.name, { inputs: { "identity-timeout": "1s" } });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs).toMatchObject({
      "failure-reason": "not-proven",
      "version-id": good,
      "deployment-id": shop.head().id,
      changed: "true",
      proven: "false",
    });
    expect(outcome.stdout).toContain(`${bad} (to be gone) in`);
    expect(outcome.summary).toContain("not proven");
    expect(shop.serves()).toEqual({ [good]: 100 });
    const again = await rollback(world, shop.name);
    expect(again.outputs).toMatchObject({ changed: "false", proven: "true", "version-id": good });
    expect(await shop.answers()).toBe(good);
  });
});

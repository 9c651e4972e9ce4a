import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { ask, deploy, sealSample, takeRequests } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

const worker = (name: string) => {
  const found = world.cloudflare.state.workers.get(name);
  if (found === undefined) throw new Error(`There is no Worker ${name}.`);
  return found;
};
const table = (name: string) => worker(name).deployments[0]?.versions;

describe("a release goes to all traffic", () => {
  test("first deployment, second one, and the same again", async () => {
    const crons = { crons: ["*/5 * * * *"] };
    const one = await deploy(world, await sealSample(world, { name: "shop", greeting: "one", config: crons }));
    expect(one.stdout).toContain("there is nothing to roll back to");
    expect(one.exitCode).toBe(0);
    const [url = ""] = JSON.parse(one.outputs["urls-json"] ?? "[]");
    const first = { greeting: "one", version: one.outputs["version-id"], token: null };
    expect(await ask(world, url)).toEqual(first);
    expect(await ask(world, one.outputs["version-url"] ?? "")).toEqual(first);
    expect(one.outputs).toMatchObject({ changed: "true", immediate: "true", worker: "shop" });
    expect(one.outputs).not.toHaveProperty("previous-version-id");

    takeRequests(world);
    const sealed = await sealSample(world, { name: "shop", greeting: "two", config: crons });
    const two = await deploy(world, sealed);
    expect(await ask(world, url)).toMatchObject({ greeting: "two", version: two.outputs["version-id"] });
    expect(two.outputs).toMatchObject({
      changed: "true",
      immediate: "false",
      "previous-version-id": one.outputs["version-id"],
      "deployment-id": worker("shop").deployments[0]?.id,
      "release-digest": sealed.release.digest,
    });
    // What wrangler needs eleven requests for; triggers come last.
    const requests = takeRequests(world);
    expect(requests.length).toBeLessThanOrEqual(10);
    const at = (part: string) => requests.findIndex((request) => request.includes(part));
    expect(at("POST /workers/scripts/shop/deployments")).toBeGreaterThan(at("POST /workers/scripts/shop/versions"));
    expect(at("/schedules")).toBeGreaterThan(at("POST /workers/scripts/shop/deployments"));
    expect(two.summary).toContain(`| Version | \`${two.outputs["version-id"]}\` |`);
    expect(two.stdout.trimEnd().split("\n").at(-1)).toMatch(/^::notice::Deployed `shop`/);

    const three = await deploy(world, sealed);
    expect(three.outputs).toMatchObject({
      changed: "false",
      "version-id": two.outputs["version-id"],
      "deployment-id": two.outputs["deployment-id"],
    });
    expect(worker("shop").versions).toHaveLength(2);
    expect(worker("shop").deployments).toHaveLength(2);
  });

  test("the version says where it comes from, within a run and a commit", async () => {
    const inputs = { message: "Fix the header", tag: "v1.2.3" };
    await deploy(world, await sealSample(world, { name: "shop", greeting: "told" }), { inputs });
    const { annotations } = worker("shop").versions[0] ?? {};
    expect(annotations?.["workers/tag"]).toBe("v1.2.3");
    expect(annotations?.["workers/message"]).toMatch(
      /^slipway\/1 n=[0-9a-f]{8} t=U u=rt d=[0-9a-f]{64} run=1001\/1 repo=octo\/hello sha=8f2c1d3 \| Fix the header$/,
    );
    expect(worker("shop").deployments[0]?.annotations["workers/message"]).toMatch(
      /^slipway\/1 n=[0-9a-f]{8} t=D u=rt h=[0-9a-f]{8} run=1001\/1 repo=octo\/hello sha=8f2c1d3 \| Fix the header$/,
    );
  });

  test("secrets travel inside the upload, are masked, and survive the next release", async () => {
    takeRequests(world);
    const secrets = { "worker-secrets": 'TOKEN="multi\nline"\n' };
    const sealed = await sealSample(world, { name: "shop", greeting: "secret" });
    const outcome = await deploy(world, sealed, { inputs: secrets });
    expect(takeRequests(world).filter((request) => request.includes("/secrets"))).toEqual([]);
    const url = "https://shop.rehearsal.workers.dev/";
    expect((await ask(world, url)).token).toBe("multi\nline");
    expect(outcome.stdout).toContain("::add-mask::multi%0Aline");

    const again = await deploy(world, sealed, { inputs: secrets });
    expect(again.outputs.changed).toBe("false");
    const other = await deploy(world, sealed, { inputs: { "worker-secrets": "TOKEN=other" } });
    expect(other.outputs.changed).toBe("true");
    expect((await ask(world, url)).token).toBe("other");
    await deploy(world, await sealSample(world, { name: "shop", greeting: "later" }));
    expect(await ask(world, url)).toMatchObject({ greeting: "later", token: "other" });
  });
});

describe("a release goes to less than all traffic", () => {
  test("traffic 0 stages it beside the active version; 100 takes the same version up", async () => {
    const before = await deploy(world, await sealSample(world, { name: "stage", greeting: "blue" }));
    const sealed = await sealSample(world, { name: "stage", greeting: "green", config: { crons: ["0 0 * * *"] } });
    const staged = await deploy(world, sealed, { inputs: { traffic: "0" } });
    const [blue, green] = [before.outputs["version-id"], staged.outputs["version-id"]];
    expect(table("stage")).toEqual([
      { versionId: blue, percentage: 100 },
      { versionId: green, percentage: 0 },
    ]);
    expect(worker("stage").schedules).toEqual([]);
    expect((await ask(world, staged.outputs["version-url"] ?? "")).greeting).toBe("green");
    expect((await ask(world, "https://stage.rehearsal.workers.dev/")).greeting).toBe("blue");
    expect((await deploy(world, sealed, { inputs: { traffic: "0" } })).outputs.changed).toBe("false");

    const promoted = await deploy(world, sealed);
    expect(promoted.outputs["version-id"]).toBe(green);
    expect(promoted.stdout).toContain("is not uploaded again");
    expect(table("stage")).toEqual([{ versionId: green, percentage: 100 }]);
    expect(worker("stage").schedules.map(({ cron }) => cron)).toEqual(["0 0 * * *"]);
  });

  test("traffic none uploads and leaves the deployment alone", async () => {
    await deploy(world, await sealSample(world, { name: "upload", greeting: "live" }));
    const sealed = await sealSample(world, { name: "upload", greeting: "candidate" });
    const outcome = await deploy(world, sealed, { inputs: { traffic: "none" } });
    expect(outcome.outputs).not.toHaveProperty("deployment-id");
    expect(worker("upload").deployments).toHaveLength(1);
    expect((await ask(world, outcome.outputs["version-url"] ?? "")).greeting).toBe("candidate");
    const again = await deploy(world, sealed, { inputs: { traffic: "none" } });
    expect(again.outputs).toMatchObject({ changed: "false", "version-id": outcome.outputs["version-id"] });
  });

  test("a first deployment with traffic 0 says that there was no other way", async () => {
    const sealed = await sealSample(world, { name: "fresh" });
    const outcome = await deploy(world, sealed, { inputs: { traffic: "0" } });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.outputs.immediate).toBe("true");
    expect(outcome.stdout).toMatch(/::warning::.*takes all traffic at once although `traffic` is 0/);
  });

  test("a dry run reads and changes nothing", async () => {
    takeRequests(world);
    const sealed = await sealSample(world, { name: "never", assets: { "index.html": "<h1>x</h1>" } });
    const outcome = await deploy(world, sealed, { inputs: { "dry-run": "true" } });
    expect(outcome.stdout).toContain("upload to all traffic at once. Nothing was changed.");
    expect(takeRequests(world).every((request) => request.startsWith("GET "))).toBe(true);
    expect(world.cloudflare.state.workers.has("never")).toBe(false);
  });
});

describe("Durable Objects", () => {
  const script = (classes: string[]) =>
    `${classes.map((name) => `export class ${name} { fetch() { return new Response("${name}"); } }`).join("\n")}
     export default { fetch: () => new Response("ok") };`;
  const release = (classes: string[]) =>
    sealSample(world, {
      name: "objects",
      script: script(classes),
      bindings: classes.map((name) => ({
        name: name.toUpperCase(),
        type: "durable_object_namespace",
        class_name: name,
      })),
      config: { migrations: classes.map((name, index) => ({ tag: `v${index + 1}`, new_sqlite_classes: [name] })) },
    });

  test("pending migrations take the immediate path and say so; none of them is repeated", async () => {
    await deploy(world, await release(["Counter"]));
    expect(worker("objects").migrationTag).toBe("v1");
    const two = await release(["Counter", "Room"]);
    const refused = await deploy(world, two, { inputs: { traffic: "0" } });
    expect(refused.outputs["failure-reason"]).toBe("migration-refused");
    expect(worker("objects").versions).toHaveLength(1);

    const outcome = await deploy(world, two);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stdout).toMatch(
      /::warning::Changes of Durable Object classes \(from .*\) go to all traffic at once/,
    );
    expect(worker("objects").migrationTag).toBe("v2");
    expect([...worker("objects").durableObjects.keys()].sort()).toEqual(["Counter", "Room"]);
    takeRequests(world);
    await deploy(
      world,
      await sealSample(world, {
        name: "objects",
        script: `${script(["Counter", "Room"])} // changed`,
        config: {
          migrations: [
            { tag: "v1", new_sqlite_classes: ["Counter"] },
            { tag: "v2", new_sqlite_classes: ["Room"] },
          ],
        },
      }),
    );
    expect(takeRequests(world).some((request) => request.startsWith("PUT /workers/scripts/objects?"))).toBe(false);
  });
});

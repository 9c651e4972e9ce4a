/** Static files, which no code answers: proven by the release's stamp, through the shipped bundles and real workerd. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { rollOut } from "../blue-green/bundles.ts";
import { split } from "../blue-green/stage.ts";
import { deploy, type Sample, sealSample } from "../deploy-worker/releases.ts";
import { validate } from "../validate/harness.ts";
import { defaultInputs } from "../world/projects.ts";
import { runBundle, startWorld, type World } from "../world/world.ts";
import { smoke } from "./harness.ts";

vi.setConfig({ testTimeout: 120_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

/** A site that serves, and the next release of it at 0 %. */
async function site(name: string, { before, after }: { before: Partial<Sample>; after: Partial<Sample> }) {
  world.cloudflare.overridesFiles = "yes";
  const release = (text: string, more: Partial<Sample>) =>
    sealSample(world, {
      name,
      only: "assets",
      assets: { "index.html": `<h1>${text}</h1>` },
      config: { preview_urls: true },
      stamp: true,
      ...more,
    });
  const first = await deploy(world, await release("one", before));
  const next = await deploy(world, await release("two", after), { inputs: { traffic: "0" } });
  expect(next.exitCode, next.stdout).toBe(0);
  const { "version-id": candidate = "", "version-stamp": stamp = "", "version-url": own = "" } = next.outputs;
  const active = first.outputs["version-id"] ?? "";
  const url = `https://${name}.${world.cloudflare.subdomain}.workers.dev`;
  return { worker: name, url, active, candidate, stamp, own, log: next.stdout };
}

type Site = Awaited<ReturnType<typeof site>>;
const asked = ({ url, worker, candidate, stamp }: Site, more: Record<string, string> = {}) => ({
  ...{ url, worker, "version-id": candidate, "version-stamp": stamp, attempts: "1" },
  ...more,
});

describe("a static site", () => {
  test("is proven at 0 % by its stamp, over a version that shows nothing", async () => {
    const pair = await site("site", { before: { stamp: false }, after: {} });
    const run = await smoke(world, { inputs: asked(pair, { "expect-body": "two" }) });
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "passed" });
    expect(run.report?.checks[0]).toMatchObject({ provenBy: "stamp" });
    const users = await smoke(world, { inputs: asked(pair, { override: "false", "version-timeout": "1s" }) });
    expect(users.outputs["failure-reason"], "users still get the other").toBe("wrong-version");
  });

  test("with the stamp of another release is another version", async () => {
    const pair = await site("stamped", { before: {}, after: {} });
    await split(world, "stamped", [pair.active, 100]);
    const run = await smoke(world, { inputs: asked(pair, { "version-timeout": "1s" }) });
    expect(run.report?.checks[0]?.findings[0]?.actual).toMatch(/^wrong version of release [0-9a-f]{16}$/);
  });

  test("is rolled out in steps, the first time too", async () => {
    const pair = await site("first-gradual", { before: { stamp: false }, after: {} });
    const run = await rollOut(world, pair, { inputs: { "version-url": pair.own } });
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "SUCCEEDED" });
  });

  test("without a stamp is refused before anything moves, with the way out", async () => {
    const pair = await site("silent", { before: { stamp: false }, after: { stamp: false } });
    const run = await rollOut(world, pair);
    expect(run.outputs["failure-reason"], run.stdout).toBe("identity-not-shown");
    const log = await smoke(world, { inputs: asked(pair, { "version-url": "" }) });
    expect(log.stdout).toContain("a static file answered, no code");
    expect(log.stdout).toContain("remove `version-header: off` from slipway.yml");
    expect(log.stdout, "nothing to do with code").not.toContain("version_metadata");
  });

  test("released again with other secrets only has the same stamp, which then proves nothing", async () => {
    const script = "export default { fetch: () => new Response('code') };";
    const whole = { only: undefined, script } as unknown as Partial<Sample>;
    const sample = { name: "twice", assets: { "index.html": "one" }, stamp: true, ...whole } as Sample;
    const secret = (value: string, more = {}) => ({ inputs: { "worker-secrets": `TOKEN=${value}`, ...more } });
    await deploy(world, await sealSample(world, sample), secret("a"));
    const again = await deploy(world, await sealSample(world, sample), secret("b", { traffic: "0" }));
    expect(again.outputs["version-stamp"] ?? "", again.stdout).toBe("");
    expect(again.stdout).toContain("holds the same release as");
  });
});

describe("where the override header does not choose the version of files", () => {
  const settingsFor = async ({ url, worker }: Site) => {
    const config = JSON.stringify({ name: worker, compatibility_date: "2026-06-01", assets: { directory: "." } });
    const { outputs, stdout } = await validate({
      "wrangler.jsonc": config,
      "slipway.yml": `version: 1\nurl: ${url}\nrollout: { identity-timeout: 60s }\n`,
    });
    expect(outputs.settings, stdout).toBeDefined();
    return { settings: outputs.settings ?? "", "settings-digest": outputs["settings-digest"] ?? "" };
  };
  const inputs = ({ worker, candidate, stamp, own }: Site) => ({
    ...{ worker, "version-id": candidate, "version-stamp": stamp, "version-url": own, attempts: "1" },
  });

  test("the check goes to the version's own URL, and says so", async () => {
    const pair = await site("aside", { before: { stamp: false }, after: {} });
    world.cloudflare.overridesFiles = "no";
    const run = await smoke(world, { inputs: { ...(await settingsFor(pair)), ...inputs(pair) } });
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "passed" });
    expect(run.report?.checks[0]).toMatchObject({ askedAt: pair.own });
    expect(run.stdout).toContain("the override header does not choose the version of static files");
  });

  test("without such a URL nothing is passed, and it is said what can be done", async () => {
    const pair = await site("no-aside", { before: {}, after: {} });
    world.cloudflare.overridesFiles = "no";
    const run = await smoke(world, { inputs: { ...(await settingsFor(pair)), ...inputs({ ...pair, own: "" }) } });
    expect(run.outputs["failure-reason"], run.stdout).toBe("wrong-version");
    expect(run.stdout).toContain("Turn `workers_dev` and `preview_urls` on");
    expect(run.report?.durationMs).toBeLessThan(20_000);
  });

  test("a rollout asks for them there as well", async () => {
    const pair = await site("aside-rollout", { before: {}, after: {} });
    world.cloudflare.overridesFiles = "no";
    const run = await rollOut(world, pair, { inputs: { "version-url": pair.own } });
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "SUCCEEDED" });
    expect(run.stdout).toContain("Static files of the candidate are asked for at");
  });
});

describe("a version that was there before and shows nothing", () => {
  const silent = "export default { fetch: () => new Response('before') };";
  const showing = (status: number) => `export default { fetch: (request, env) =>
    new Response("after", { status: ${status}, headers: { "x-worker-version": env.VERSION.id } }) };`;

  async function pairOf(worker: string, status: number, traffic: "0" | "100") {
    const first = await deploy(world, await sealSample(world, { name: worker, script: silent }));
    const next = await sealSample(world, { name: worker, script: showing(status) });
    const { outputs, stdout, exitCode } = await deploy(world, next, { inputs: { traffic } });
    expect(exitCode, stdout).toBe(0);
    const url = `https://${worker}.${world.cloudflare.subdomain}.workers.dev`;
    return { worker, url, active: first.outputs["version-id"] ?? "", candidate: outputs["version-id"] ?? "" };
  }

  test("does not stand in the way of a first release in steps", async () => {
    const run = await rollOut(world, await pairOf("adopted", 200, "0"));
    expect(run.outputs, run.stdout).toMatchObject({ outcome: "SUCCEEDED" });
  });

  test("gets everything back from a candidate that fails", async () => {
    const run = await rollOut(world, await pairOf("adopted-bad", 500, "0"));
    expect(run.exitCode, run.stdout).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "ROLLED_BACK" });
  });

  test("is proven by the absence of the one that was taken back, within seconds", async () => {
    const { worker, url, active } = await pairOf("returned", 500, "100");
    const started = performance.now();
    const run = await runBundle(world, "rollback", {
      inputs: {
        ...defaultInputs("rollback"),
        ...{
          "api-token": world.cloudflare.apiToken,
          "account-id": world.cloudflare.accountId,
          worker,
          url,
          target: active,
        },
      },
    });
    expect(run.outputs, run.stdout).toMatchObject({ "version-id": active, proven: "true" });
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

test("a version that shows nothing at its own URL either ends at once", async () => {
  const script = "export default { fetch: () => new Response('mute') };";
  const { release, directory } = await sealSample(world, { name: "mute", script });
  const { outputs } = await deploy(world, { directory });
  const { outputs: validated } = await validate({
    "wrangler.jsonc": JSON.stringify({ name: "mute", main: "index.js", compatibility_date: "2026-06-01" }),
    "index.js": script,
    "slipway.yml": `version: 1\nurl: https://mute.${world.cloudflare.subdomain}.workers.dev\n`,
  });
  const { settings = "", "settings-digest": digest = "" } = validated;
  const inputs = {
    ...{ settings, "settings-digest": digest, worker: release.name, attempts: "1" },
    ...{ "version-id": outputs["version-id"] ?? "", "version-url": outputs["version-url"] ?? "" },
  };
  const run = await smoke(world, { inputs });
  expect(run.outputs["failure-reason"], run.stdout).toBe("wrong-version");
  expect(run.stdout).toContain("code answered without it");
  expect(run.stdout).toContain("waiting changes nothing");
  expect(run.report?.durationMs).toBeLessThan(5_000);
});

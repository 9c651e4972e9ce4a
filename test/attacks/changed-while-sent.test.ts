/** Files of a release that change after it was verified, while Cloudflare takes its time: attack A8. */
import { renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { deploy, type SealedSample, sealSample } from "../deploy-worker/releases.ts";
import { startWorld, type World } from "../world/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const first = await deploy(world, await sealSample(world, { name: "shop", assets: { "index.html": "first" } }));
  expect(first.exitCode, first.stdout).toBe(0);
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});
afterEach(() => {
  world.cloudflare.faults.length = 0;
});

let count = 0;
const seal = () =>
  sealSample(world, {
    name: "shop",
    greeting: `version ${++count}`,
    assets: { "index.html": `home ${count}`, "big.txt": `${count}`.repeat(10_000), _headers: "/*\n  X-A: b\n" },
  });

/** Deploys, and changes the release as soon as a slow call has arrived: then everything was verified. */
async function deployWhile(call: string, { directory }: SealedSample, change: () => void) {
  world.cloudflare.requests.length = 0;
  world.cloudflare.faults.push({ path: call, delayMs: 1_500 });
  const running = deploy(world, { directory });
  while (world.cloudflare.faults.length > 0) await wait(5);
  change();
  return await running;
}

const FIRST = "/scripts/shop/deployments";
const SESSION = "/assets-upload-session";

const cases: [string, string, string, (path: string) => void][] = [
  ["a module that is changed", FIRST, "worker/index.js", (path) => writeFileSync(path, "export default {};")],
  ["a module that is gone", FIRST, "worker/index.js", (path) => rmSync(path)],
  ["the rules for headers", FIRST, "assets/_headers", (path) => writeFileSync(path, "/*\n  X-A: evil\n")],
  ["a static file before it is listed", FIRST, "assets/index.html", (path) => writeFileSync(path, "evil")],
  ["a static file after it was listed", SESSION, "assets/big.txt", (path) => writeFileSync(path, "2".repeat(10_000))],
  ["a module that changes while files are sent", SESSION, "worker/index.js", (path) => writeFileSync(path, "evil")],
  [
    "a link to the same contents",
    FIRST,
    "worker/index.js",
    (path) => {
      renameSync(path, `${path}.moved`);
      symlinkSync(`${path}.moved`, path);
    },
  ],
];

test.each(cases)("%s is refused by its name, and nothing of it is uploaded", async (_, call, path, change) => {
  const sealed = await seal();
  const { versions } = world.cloudflare.state.workers.get("shop") ?? { versions: [] };
  const before = versions.map(({ id }) => id);
  const outcome = await deployWhile(call, sealed, () => change(join(sealed.directory, path)));
  expect(outcome.outputs["failure-reason"], outcome.stdout).toBe("release-invalid");
  expect(outcome.stdout).toContain(`was changed after it was verified: "${path}" is not what was sealed`);
  expect(versions.map(({ id }) => id)).toEqual(before);
  const sent = world.cloudflare.requests.filter(({ method }) => method !== "GET").map(({ path: to }) => to);
  const allowed = path.startsWith("assets/") && path !== "assets/_headers" ? /assets-upload-session/ : /assets/;
  expect(sent.every((to) => allowed.test(to))).toBe(true);
});

test("metadata and release.json are read once: what changes in them afterwards is not looked at", async () => {
  const sealed = await seal();
  const outcome = await deployWhile(FIRST, sealed, () => {
    writeFileSync(join(sealed.directory, "worker/metadata.json"), '{"main_module":"evil.js"}');
    writeFileSync(join(sealed.directory, "release.json"), "{}");
  });
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(outcome.outputs["release-digest"]).toBe(sealed.release.digest);
  const version = world.cloudflare.state.workers.get("shop")?.versions[0];
  expect(version?.metadata).toMatchObject({ main_module: "index.js" });
});

/** One call that never gets an answer costs a minute, and not the whole `timeout`: the shipped deploy-worker goes on after it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { deploy, sealSample } from "./releases.ts";

const NAMES = ["file", "session", "version", "deployment", "setting", "read"].map((name) => `stalled-${name}`);

let world: World;
beforeAll(async () => {
  world = await startWorld();
  // Before anything stalls: the path of an upload does not say whose it is.
  for (const name of NAMES) expect((await deploy(world, await release(name, "one"))).exitCode).toBe(0);
}, 60_000);
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

/** A release; only one of them brings a file that is new. */
const release = (name: string, greeting: string) =>
  sealSample(world, {
    ...{ name, greeting, assets: { "a.txt": name === "stalled-file" ? greeting : "known" } },
    ...(name === "stalled-setting" ? { config: { workers_dev: greeting === "one" } } : {}),
  });

/** For so long nothing is answered, ms, and then the connection breaks: longer than anybody should have waited. */
const SILENCE = 170_000;

// Side by side, each with a Worker of its own: they only wait.
describe.concurrent("stalled-upload: given up after a minute and sent again by its own protocol", () => {
  test.each<[string, string, RegExp, RegExp]>([
    ["stalled-file", "POST", /\/workers\/assets\/upload\b/, /No whole answer within 60 s\. Trying again/],
    ["stalled-session", "POST", /\/stalled-session\/assets-upload-session/, /No whole answer within 60 s\. Waiting/],
    ["stalled-version", "POST", /\/stalled-version\/versions/, /Looking whether the version was created all the same/],
    ["stalled-deployment", "POST", /\/stalled-deployment\/deployments/, /Looking whether the deployment was created/],
    ["stalled-setting", "POST", /\/stalled-setting\/subdomain/, /No whole answer within 60 s\. Waiting/],
    ["stalled-read", "GET", /\/stalled-read\/versions\?/, /No whole answer within 60 s\. Waiting/],
  ])("%s", { timeout: 180_000 }, async (name, method, path, said) => {
    const sealed = await release(name, "two");
    const fault = { method, path, delayMs: SILENCE, reset: "before" as const };
    world.cloudflare.faults.push(fault);
    const since = performance.now();
    const { exitCode, stdout } = await deploy(world, sealed, { inputs: { timeout: "160s" }, timeoutMs: 175_000 });
    expect(exitCode, stdout).toBe(0);
    expect(stdout).toMatch(said);
    expect(performance.now() - since).toBeLessThan(100_000);
    const worker = world.cloudflare.state.workers.get(name);
    expect([worker?.versions.length, worker?.deployments.length], "nothing happens twice").toEqual([2, 2]);
  });
});

/** Where a release can be tested: the shipped deploy-worker names addresses that are in force, and no others. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import type { Target } from "../../src/settings/format/settings.ts";
import type { Written } from "../../src/settings/slipway/written.ts";
import { defaultInputs } from "../world/projects.ts";
import { runBundle, startWorld, type World } from "../world/world.ts";
import { deploy, type Sample, sealSample, takeRequests } from "./releases.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.[Symbol.asyncDispose]());

const shop = "https://shop.example.com";
const future = [{ hostname: "shop.example.com" }];
const script = `export default { fetch: (request, env) =>
  new Response("ok", { headers: { "x-worker-version": env.VERSION.id } }) };`;
const urlsOf = ({ outputs }: { outputs: Record<string, string> }) => JSON.parse(outputs["urls-json"] ?? "null");

async function live(name: string, sample: Partial<Sample> = {}): Promise<void> {
  const { exitCode, stdout } = await deploy(world, await sealSample(world, { name, greeting: "live", ...sample }));
  expect(exitCode, stdout).toBe(0);
}

test("first-domain-default-url: a release that adds its first domain is tested where it answers now", async () => {
  await live("grow");
  const sealed = await sealSample(world, { name: "grow", script, config: { custom_domains: future } });
  const staged = await deploy(world, sealed, { inputs: { traffic: "0" } });
  expect(urlsOf(staged), staged.stdout).toEqual(["https://grow.rehearsal.workers.dev"]);
  const [url = ""] = urlsOf(staged);
  const inputs = {
    ...defaultInputs("smoke-test"),
    url,
    worker: "grow",
    "version-id": staged.outputs["version-id"] ?? "",
  };
  const tested = await runBundle(world, "smoke-test", { inputs });
  expect(tested.outputs.outcome, tested.stdout).toBe("passed");
  const whole = await deploy(world, sealed);
  expect(urlsOf(whole)[0], whole.stdout).toBe(shop);
  const later = await deploy(world, sealed, { inputs: { traffic: "0" } });
  expect(urlsOf(later)[0], "from now on it is there").toBe(shop);
});

test("routes likewise, and what cannot be read is taken from the release", async () => {
  await live("routed");
  const routes = [{ pattern: "example.com/new/*", zone_name: "example.com" }];
  const sealed = await sealSample(world, { name: "routed", greeting: "two", config: { routes } });
  const staged = await deploy(world, sealed, { inputs: { traffic: "0" } });
  expect(urlsOf(staged), staged.stdout).toEqual(["https://routed.rehearsal.workers.dev"]);
  world.cloudflare.faults.push({ method: "GET", path: "/scripts/routed/routes", status: 403 });
  const unread = await deploy(world, sealed, { inputs: { traffic: "0" } });
  expect(urlsOf(unread), unread.stdout).toEqual(["https://example.com/new", "https://routed.rehearsal.workers.dev"]);
  expect(unread.stdout).toContain("Not known which routes the Worker has by now");
});

/** What the commit says of a sample. */
const settings = (worker: string, written: Written, change: Partial<Target>) =>
  handed(
    settingsOf(written, {
      target: {
        ...target,
        worker,
        account: world.cloudflare.accountId,
        wranglerEnvironment: "",
        routes: [],
        customDomains: future,
        workersDev: true,
        previewUrls: true,
        crons: null,
        queues: [],
        workflows: [],
        tailConsumers: [],
        bindings: [{ name: "VERSION", type: "version_metadata", target: null }],
        ...change,
      },
    }),
  );

test.each<[string, Written, boolean, RegExp]>([
  ["named", { url: `${shop}/health` }, true, /Leave `url` out .* tested at https:\/\/named\.rehearsal\.workers\.dev/],
  ["listed", { targets: { eu: shop } }, true, /Leave `targets\.eu` out/],
  ["alone", { url: shop }, false, /no other address: attach the domain in the dashboard first/],
])(
  "%s: a release that is to be tested at the domain it brings is refused before anything is written",
  async (...row) => {
    const [name, written, workersDev, way] = row;
    await live(name, { config: { workers_dev: workersDev } });
    takeRequests(world);
    const config = { custom_domains: future, workers_dev: workersDev };
    const inputs = { "expect-worker": "", ...settings(name, written, { workersDev }) };
    const refused = await deploy(world, await sealSample(world, { name, script, config }), { inputs });
    expect(refused.outputs["failure-reason"], refused.stdout).toBe("address-missing");
    expect(refused.stdout).toMatch(/attaches that domain only after it has passed its test: nothing answers there yet/);
    expect(refused.stdout).toMatch(way);
    expect(takeRequests(world).filter((request) => !request.startsWith("GET "))).toEqual([]);
  },
);

test.each<[string, Sample["config"], Partial<Target>, RegExp]>([
  ["unborn", { workers_dev: true }, { customDomains: [] }, /gives it its address on workers\.dev only after/],
  [
    "domainless",
    { workers_dev: false, custom_domains: future },
    { workersDev: false },
    /gives it shop\.example\.com only after it has passed its test.*`smoke-test: false`/s,
  ],
])("no-address-wedge: %s answers nowhere until its release has ended, and is not staged", async (...row) => {
  const [name, config = {}, change, said] = row;
  await live(name, { config: { workers_dev: false } });
  const sealed = await sealSample(world, { name, script, config });
  const staged = (written: Written) => {
    const inputs = { "expect-worker": "", ...settings(name, written, change) };
    return deploy(world, sealed, { inputs });
  };
  takeRequests(world);
  const refused = await staged({});
  expect(refused.outputs["failure-reason"], refused.stdout).toBe("address-missing");
  expect(refused.stdout).toMatch(said);
  expect(takeRequests(world).filter((request) => !request.startsWith("GET "))).toEqual([]);
  expect(await staged({ "smoke-test": false })).toMatchObject({ exitCode: 0 });
});

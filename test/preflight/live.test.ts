/** What is live, and what the release needs: the shipped preflight against the local Cloudflare. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { split } from "../blue-green/stage.ts";
import { LIVE, preflight, release, type Shop, startShop } from "./shop.ts";

vi.setConfig({ testTimeout: 60_000 });

let shop: Shop;
let first: string;
beforeAll(async () => {
  shop = await startShop();
  first = shop.cloudflare.state.workers.get("shop")?.versions[0]?.id ?? "";
});
afterAll(() => shop?.[Symbol.asyncDispose]());
describe("the token", () => {
  const token = (permissions: string[], text = `token-${permissions.length}-${Math.random()}`) => {
    shop.cloudflare.tokens.push({ token: text, permissions });
    return text;
  };

  test("none: the rule of named secrets is explained", async () => {
    const out = await preflight(shop, { inputs: { "api-token": "" } });
    expect(out.reason).toBe("empty-token");
    expect(out.stdout).toContain("A called workflow gets those secrets that its caller names, and no others");
    expect(shop.cloudflare.requests.length + shop.github.requests.length).toBe(0);
  });

  test.each<[what: string, text: () => string, says: RegExp]>([
    ["one that Cloudflare does not know", () => "who-knows", /Cloudflare does not know the token/],
    ["one for other things", () => token(["DNS Read"]), /403 \(10000\).*Give it `Workers Scripts: Edit`.*`account-id`/],
  ])("%s is refused by name, and nobody asks for memberships", async (_, text, says) => {
    const out = await preflight(shop, { inputs: { "api-token": text() } });
    expect(out.reason, out.stdout).toBe("not-authorized");
    expect(out.stdout).toMatch(says);
    expect(shop.cloudflare.requests.some((one) => one.path.includes("/memberships"))).toBe(false);
  });

  test("one that may not read users' traffic is refused only where nothing else can judge", async () => {
    const inputs = { "api-token": token(["Workers Scripts Write", "Workers Routes Write", "Zone Read"]) };
    const written = { rollout: { evidence: "traffic" as const } };
    const out = await preflight(shop, { inputs, written });
    expect(out.reason, out.stdout).toBe("not-authorized");
    expect(out.stdout).toMatch(/`Account Analytics: Read`.*`rollout\.evidence: probes`/);
    expect((await preflight(shop, { inputs })).exitCode).toBe(0);
  });
});

describe("what the release needs", () => {
  const bound = (binding: { name: string; type: string; [key: string]: unknown }, target: string) => ({
    sample: { bindings: [binding] },
    change: {
      bindings: [
        { name: binding.name, type: binding.type, target },
        { name: "VERSION", type: "version_metadata", target: null },
      ],
    },
  });

  test("a secret of the checks that is not passed on is named", async () => {
    const checks = { file: "smoke.yml", document: {}, lines: {}, secrets: ["LOGIN", "OTHER"] };
    const out = await preflight(shop, { rest: { checks }, inputs: { "secret-variables": "OTHER=x-y-z-1" } });
    expect(out.reason, out.stdout).toBe("missing-secret");
    expect(out.stdout).toContain('The checks in "smoke.yml" use `${LOGIN}`');
    const inputs = { "secret-variables": "OTHER=x-y-z-1\nLOGIN=x-y-z-2" };
    expect((await preflight(shop, { rest: { checks }, inputs })).exitCode).toBe(0);
  });

  test.each<[string, { name: string; type: string; [key: string]: unknown }, string, RegExp]>([
    [
      "a namespace",
      { name: "KV", type: "kv_namespace", namespace_id: "f".repeat(32) },
      "f".repeat(32),
      /`KV` leads to the KV/,
    ],
    ["a bucket", { name: "FILES", type: "r2_bucket", bucket_name: "nothing" }, "nothing", /R2 bucket `nothing`/],
    ["a Worker", { name: "API", type: "service", service: "nobody" }, "nobody", /Worker `nobody`/],
  ])("%s that is not there is named before anything is uploaded", async (_, binding, target, says) => {
    const out = await preflight(shop, bound(binding, target));
    expect(out.reason, out.stdout).toBe("binding-missing");
    expect(out.stdout).toMatch(says);
    expect(out.writes).toEqual([]);
  });

  test("a secret that the Worker requires comes along, or is live", async () => {
    const required = bound({ name: "API_KEY", type: "inherit" }, null as unknown as string);
    const out = await preflight(shop, required);
    expect(out.reason, out.stdout).toBe("binding-missing");
    expect(out.stdout).toContain("`API_KEY` has no id");
    const inputs = { "worker-secrets": "API_KEY=a-value-of-it" };
    expect((await preflight(shop, { ...required, inputs })).exitCode).toBe(0);
  });

  test("what a release may create need not be there", async () => {
    const { change, sample } = bound({ name: "CART", type: "inherit" }, null as unknown as string);
    const provisions = [{ binding: "CART", type: "kv_namespace" as const, resource: "shop-cart" }];
    const given = { sample, change: { ...change, provisions } };
    const refused = await preflight(shop, given);
    expect(refused.reason, refused.stdout).toBe("binding-missing");
    const allowed = await preflight(shop, { ...given, written: { allow: { provision: true } } });
    expect(allowed.exitCode, allowed.stdout).toBe(0);
    expect(allowed.writes).toEqual([]);
  });

  test("a split that nobody of ours arranged stops it; what somebody else deployed is told", async () => {
    const second = await release(shop, { commit: LIVE, id: 960 });
    await split(shop, "shop", [second, 60], [first, 40]);
    const out = await preflight(shop);
    expect(out.reason, out.stdout).toBe("split-running");
    await split(shop, "shop", [second, 100]);
    const { outputs } = await preflight(shop);
    expect(outputs.notes).toMatch(/was deployed by .*Workers Builds, it will overwrite this release/);
  });
});

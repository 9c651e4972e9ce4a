/** What the shipped plan refuses: by its policy, or because something is not what it must be. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { takeRequests } from "../deploy-worker/releases.ts";
import { BASE, type Shop, startShop } from "./shop.ts";

vi.setConfig({ testTimeout: 60_000 });

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
}, 120_000);
afterAll(() => shop?.[Symbol.asyncDispose]());

/** The very release that serves. */
const same = () => shop.next();

describe("a policy", () => {
  const direct = { settings: "", "settings-digest": "", traffic: "0", environment: "production" };
  const detaches = () => shop.next({ config: { ...BASE.config, custom_domains: [{ hostname: "shop.example.com" }] } });

  test("refuses a tag: the step fails, and the plan is there all the same", async () => {
    const planned = await shop.plan(await detaches(), {
      inputs: { ...direct, "fail-on": "irreversible, destructive" },
    });
    expect([planned.exitCode, planned.outputs["failure-reason"]], planned.stdout).toEqual([1, "plan-refused"]);
    expect(planned.outputs).toMatchObject({ destructive: "1", digest: planned.plan.digest });
    expect(planned.stdout).toMatch(
      /^::error::The plan is refused by `gates.fail-on`: Custom domain `www\.example\.com` is detached/m,
    );
    expect(planned.summary).toMatch(/^\*\*1 change \(1 destructive\): refused by `gates\.fail-on`\.\*\*/m);
  });

  test("that allows the tag lets it pass, and drift is one", async () => {
    const planned = await shop.plan(await detaches(), { inputs: { ...direct, "fail-on": "irreversible,drift" } });
    expect(planned.exitCode, planned.stdout).toBe(0);
  });

  test("names no other tags, and not `safe`", async () => {
    for (const tag of ["dangerous", "safe"]) {
      const planned = await shop.plan(await same(), { inputs: { ...direct, "fail-on": tag } });
      expect([planned.exitCode, planned.outputs["failure-reason"]]).toEqual([1, "invalid-input"]);
    }
  });

  test("stands in slipway.yml where there are settings", async () => {
    const planned = await shop.plan(await same(), { inputs: { "fail-on": "drift" } });
    expect(planned.stdout).toContain("`gates.fail-on` in slipway.yml decides");
    expect(planned.exitCode).toBe(1);
  });
});

describe("what it refuses", () => {
  test.each<[what: string, inputs: Record<string, string>, reason: string]>([
    ["a token that is none", { "read-token": "nobody" }, "not-authorized"],
    ["a token for another Worker", { "read-token": "other" }, "not-authorized"],
    ["an empty digest", { "expect-digest": "" }, "invalid-input"],
    ["another digest", { "expect-digest": `sha256:${"0".repeat(64)}` }, "digest-mismatch"],
    ["settings without their digest", { "settings-digest": "" }, "settings-mismatch"],
    ["settings of another digest", { "settings-digest": `sha256:${"0".repeat(64)}` }, "settings-mismatch"],
    ["another account than the settings'", { "account-id": "b".repeat(32) }, "target-mismatch"],
  ])("%s", async (_, inputs, reason) => {
    shop.cloudflare.tokens.push({ token: "other", permissions: [], worker: { name: "blog", role: "Admin" } });
    takeRequests(shop);
    const planned = await shop.plan(await same(), { inputs });
    expect([planned.exitCode, planned.outputs["failure-reason"]], planned.stdout).toEqual([1, reason]);
    expect(planned.outputs["plan-json"]).toBeUndefined();
    if (reason !== "not-authorized") expect(takeRequests(shop)).toEqual([]);
  });

  test("a release that was changed after it was sealed", async () => {
    const sealed = await same();
    await writeFile(join(sealed.directory, "worker/index.js"), "export default {}");
    const planned = await shop.plan(sealed);
    expect(planned.outputs["failure-reason"]).toBe("release-invalid");
  });

  test("only words of a plan reach the summary", async () => {
    const name = "</td><img src=x onerror=alert(1)>";
    const planned = await shop.plan(
      await shop.next({ assets: { ...BASE.assets, _headers: "# ```\n# <b>", [`${encodeURI("a b")}.html`]: name } }),
    );
    expect(planned.exitCode, planned.stdout).toBe(0);
    expect(planned.summary).not.toContain("<img");
  });
});

/** What was approved is what ships: the shipped preflight where something live moved. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { split } from "../blue-green/stage.ts";
import { planNow, preflight, protect, reviewed, type Shop, startShop } from "./shop.ts";

vi.setConfig({ testTimeout: 60_000 });

let shop: Shop;
let first: string;
beforeAll(async () => {
  shop = await startShop();
  first = shop.cloudflare.state.workers.get("shop")?.versions[0]?.id ?? "";
});
afterAll(() => shop?.[Symbol.asyncDispose]());
beforeEach(() => {
  protect(shop, {});
  shop.run.approvals = [];
});

const path = (rest: string) => `/accounts/${shop.cloudflare.accountId}/workers/scripts/shop${rest}`;

describe("what was approved is what ships", () => {
  const written = { gates: { approval: "reviewers" as const } };
  const cron = (...crons: string[]) =>
    shop.cloudflare.api(
      "PUT",
      path("/schedules"),
      crons.map((one) => ({ cron: one })),
    );

  test("nothing moved: it goes", async () => {
    reviewed(shop, "ada");
    const { exitCode, stdout } = await preflight(shop, { written, inputs: await planNow(shop) });
    expect(exitCode, stdout).toBe(0);
  });

  test.each<[what: string, move: () => Promise<unknown>, back: () => Promise<unknown>, says: RegExp]>([
    ["a cron", () => cron("0 4 * * *"), () => cron(), /something live moved: the crons\./],
    [
      "a deployment of the same version",
      () => split(shop, "shop", [first, 100]),
      () => Promise.resolve(),
      /moved: the active deployment\./,
    ],
    [
      "a setting",
      () => shop.cloudflare.api("PATCH", path("/script-settings"), { logpush: true }),
      () => shop.cloudflare.api("PATCH", path("/script-settings"), { logpush: false }),
      /moved: settings that no version holds/,
    ],
    [
      "its address",
      () => shop.cloudflare.api("POST", path("/subdomain"), { enabled: false }),
      () => shop.cloudflare.api("POST", path("/subdomain"), { enabled: true }),
      /moved: whether it answers at workers\.dev/,
    ],
  ])("moved since somebody approved: %s", async (_, move, back, says) => {
    reviewed(shop, "ada");
    const inputs = await planNow(shop);
    await move();
    const out = await preflight(shop, { written, inputs });
    await back();
    expect({ exitCode: out.exitCode, reason: out.reason }, out.stdout).toEqual({ exitCode: 1, reason: "plan-changed" });
    expect(out.stdout).toMatch(says);
    expect(out.stdout).toContain("ada approved sha256:aaaaaaaaaaaa…");
    expect(out.writes).toEqual([]);
  });

  test("where nobody approved, it is planned anew, told, and goes on", async () => {
    const inputs = await planNow(shop);
    await cron("0 4 * * *");
    const { exitCode, outputs, stdout } = await preflight(shop, { inputs });
    await cron();
    expect(exitCode, stdout).toBe(0);
    expect(outputs.notes).toMatch(/Since the plan was made, the crons moved: it was planned anew, \d+ changes?\.$/m);
  });

  describe("what a new plan brings", () => {
    // The release says that it has no cron: one that somebody made meanwhile would go.
    const clears = { sample: { config: { crons: [] } }, change: { crons: [] } };

    test("more than the plan said is taken away: refused, although nobody approved", async () => {
      const inputs = await planNow(shop);
      await cron("0 4 * * *");
      const out = await preflight(shop, { inputs, ...clears });
      const planned = await preflight(shop, { inputs: { ...inputs, "planned-destructive": "1" }, ...clears });
      await cron();
      expect({ exitCode: out.exitCode, reason: out.reason }, out.stdout).toEqual({
        exitCode: 1,
        reason: "plan-changed",
      });
      expect(out.stdout).toMatch(/takes more away than the plan said: 1, not 0\..*0 4 \* \* \*/);
      expect(planned.exitCode, planned.stdout).toBe(0);
    });

    test.each<[what: string, plan: (inputs: Record<string, string>) => Record<string, string>, why: RegExp]>([
      ["no plan", () => ({}), /There is no plan, and slipway\.yml refuses/],
      ["a plan that saw nothing", (made) => ({ ...made, fingerprint: "slipway-live/1 unread" }), /without looking at/],
      ["a plan before it moved", (made) => made, /the crons moved, and slipway\.yml refuses/],
    ])("what `gates.fail-on` lists is refused after %s", async (_, plan, why) => {
      const inputs = plan(await planNow(shop));
      await cron("0 4 * * *");
      const out = await preflight(shop, { inputs, ...clears, written: { gates: { "fail-on": ["destructive"] } } });
      await cron();
      expect({ exitCode: out.exitCode, reason: out.reason }, out.stdout).toEqual({
        exitCode: 1,
        reason: "plan-refused",
      });
      expect(out.stdout).toMatch(why);
      expect(out.writes).toEqual([]);
      const rid = await preflight(shop, { inputs, ...clears, written: { gates: { "fail-on": ["destructive"] } } });
      expect(rid.exitCode, rid.stdout).toBe(0);
    });
  });

  test("a plan that looked at nothing is told", async () => {
    const inputs = { ...(await planNow(shop)), fingerprint: "slipway-live/1 unread" };
    const { exitCode, outputs } = await preflight(shop, { inputs });
    expect(exitCode).toBe(0);
    expect(outputs.notes).toContain("The plan was made without looking at what is live: it was planned anew");
    expect(shop.cloudflare.requests.length).toBe(7);
  });

  test.each<[what: string, change: Record<string, string>, reason: string, says: RegExp]>([
    ["an old plan", { "planned-at": "2026-01-01T00:00:00Z" }, "plan-expired", /must begin within 168h/],
    ["no fingerprint", { fingerprint: "" }, "invalid-input", /`fingerprint` is missing or empty/],
    ["a fingerprint that is none", { fingerprint: "slipway-live/1 all=well" }, "fingerprint-invalid", /no fingerprint/],
    ["no digest, as GitHub empties an output", { "plan-digest": "" }, "invalid-input", /`plan-digest` is empty/],
    ["a digest that is none", { "plan-digest": "sha256:1" }, "invalid-input", /`plan-digest`/],
    ["no moment", { "planned-at": "" }, "invalid-input", /`planned-at` is missing/],
    ["a moment that is none", { "planned-at": "soon" }, "invalid-input", /`planned-at` is no moment/],
    ["no count", { "planned-destructive": "" }, "invalid-input", /`planned-destructive`/],
    ["another release", { "expect-digest": `sha256:${"0".repeat(64)}` }, "digest-mismatch", /is expected/],
    ["settings of another digest", { "settings-digest": `sha256:${"0".repeat(64)}` }, "settings-mismatch", /digest/],
    ["another account", { "account-id": "f".repeat(32) }, "target-mismatch", /account/],
  ])("refused: %s", async (_, change, reason, says) => {
    const out = await preflight(shop, { inputs: { ...(await planNow(shop)), ...change } });
    expect({ exitCode: out.exitCode, reason: out.reason }, out.stdout).toEqual({ exitCode: 1, reason });
    expect(out.stdout).toMatch(says);
    expect(out.writes).toEqual([]);
  });

  test("a release that goes elsewhere than the commit says is refused before anybody is asked", async () => {
    const out = await preflight(shop, { sample: { config: { routes: [{ pattern: "login.example.com/*" }] } } });
    expect(out.reason, out.stdout).toBe("target-mismatch");
    expect(shop.cloudflare.requests.length + shop.github.requests.length).toBe(0);
  });
});

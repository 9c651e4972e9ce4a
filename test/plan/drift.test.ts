/** What somebody did outside of a release, in the words of the shipped plan. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Shop, startShop } from "./shop.ts";

vi.setConfig({ testTimeout: 60_000 });

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
}, 120_000);
afterAll(() => shop?.[Symbol.asyncDispose]());

/** The very release that serves. */
const same = () => shop.next();

const worker = () => {
  const found = shop.cloudflare.state.workers.get("shop");
  if (found === undefined) throw new Error("There is no shop.");
  return found;
};
describe("what somebody did outside is drift", () => {
  test("triggers and settings that were changed by hand", async () => {
    const live = worker();
    const before = { domains: live.domains, schedules: live.schedules, settings: { ...live.settings } };
    live.domains = live.domains.filter(({ hostname }) => hostname !== "www.example.com");
    live.schedules = [...live.schedules.slice(1), { cron: "1 1 * * *", createdOn: "", modifiedOn: "" }];
    live.settings.observability = { enabled: false };
    const planned = await shop.plan(await same());
    Object.assign(live, before);
    expect(planned.lines).toEqual([
      "add domain www.example.com [safe drift] Custom domain `www.example.com` is attached. Whether it is free is not known with this token. It was detached outside of a release.",
      "add cron 0 * * * * [safe drift] The Worker runs at `0 * * * *`. It was removed outside of a release.",
      "remove cron 1 1 * * * [destructive drift] The Worker does not run at `1 1 * * *` any more. It was set outside of a release.",
      "change setting observability [safe drift] Setting `observability` changes, for all versions at once. It was changed outside of a release.",
    ]);
    expect(planned.plan.counts.tags.drift).toBe(4);
  });

  test("a split that is nobody's rollout would stop the release", async () => {
    const live = worker();
    const [head] = live.deployments;
    const other = { ...live.versions[0], id: crypto.randomUUID(), annotations: {} } as (typeof live.versions)[number];
    live.versions.push(other);
    const shares = [
      { versionId: live.versions[0]?.id ?? "", percentage: 60 },
      { versionId: other.id, percentage: 40 },
    ];
    live.deployments.unshift({
      ...(head as NonNullable<typeof head>),
      id: crypto.randomUUID(),
      versions: shares,
      annotations: {},
    });
    const planned = await shop.plan(await same());
    live.deployments.shift();
    live.versions.pop();
    expect(planned.plan.stops[0]).toMatch(/^The traffic of `shop` is split/);
    expect(planned.summary).toContain("**The release would stop:** The traffic of `shop` is split");
    expect(planned.plan.live).toMatch(/^Two versions share the traffic now/);
  });

  test("a version that was not released by Slipway", async () => {
    const live = worker();
    const [version] = live.versions;
    const annotations = version?.annotations;
    if (version !== undefined) version.annotations = { "workers/triggered_by": "upload" };
    const planned = await shop.plan(await shop.next({ bindings: [] }));
    if (version !== undefined && annotations !== undefined) version.annotations = annotations;
    expect(planned.lines[0]).toMatch(
      /^keep-unknown setting version [0-9a-f]{8} \[drift\] What serves was not released by Slipway/,
    );
    expect(planned.lines).toContain(
      "remove variable STAGE [destructive drift] Variable `STAGE` goes: the release does not name it. It was set outside of a release.",
    );
  });
});

/** What the shipped plan reads, what it does not know, and what it refuses. */
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readPlan } from "../../src/plan/read.ts";
import { compareFingerprints } from "../../src/worker/fingerprint.ts";
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

test("an unchanged Worker: seven calls, all about it alone, and the same digest again", async () => {
  takeRequests(shop);
  const planned = await shop.plan(await same());
  expect(planned.exitCode, planned.stdout).toBe(0);
  expect(planned.lines).toEqual([]);
  expect(planned.outputs).toMatchObject({ changes: "0", destructive: "0", way: "unchanged", worker: "shop" });
  const calls = takeRequests(shop);
  expect(calls.length).toBeLessThanOrEqual(8);
  expect(calls.filter((call) => !/^GET \/workers\/(scripts|workers)\/shop(\/|$)/.test(call))).toEqual([]);
  expect(planned.summary).toMatch(
    /^### Plan for `shop` \(production\)\n\n\*\*Nothing changes: this very release serves already\.\*\*/,
  );
  expect(planned.outputs.summary).toMatch(/^no changes · plan [0-9a-f]{12}$/);
  const again = await shop.plan(await same());
  expect(again.outputs).toMatchObject({ digest: planned.outputs.digest, fingerprint: planned.outputs.fingerprint });
});

test("plan.json is what its schema says, and one that was changed is not believed", async () => {
  const planned = await shop.plan(await shop.next({ script: BASE.script?.replace("price)", "price + 1)") ?? "" }));
  const path = planned.outputs["plan-json"] ?? "";
  const bytes = await readFile(path);
  expect(readPlan(bytes, planned.outputs.digest).changes).toEqual(planned.plan.changes);
  const change = (how: (plan: { [key: string]: unknown }) => void) => {
    const copy = JSON.parse(bytes.toString());
    how(copy);
    return Buffer.from(JSON.stringify(copy));
  };
  const refused = expect.objectContaining({ reason: "plan-invalid" });
  for (const forged of [
    change((plan) => {
      plan.changes = [];
    }),
    change((plan) => {
      plan.fingerprint = "slipway-live/1 unread";
    }),
    change((plan) => {
      plan.more = 1;
    }),
    Buffer.from("{"),
  ])
    expect(() => readPlan(forged, undefined)).toThrow(refused);
  expect(() => readPlan(bytes, `sha256:${"0".repeat(64)}`)).toThrow(refused);
  // The moment is not what is approved.
  const later = change((plan) => {
    plan.made = "2031-01-01T00:00:00.000Z";
  });
  expect(readPlan(later, planned.outputs.digest).made).toMatch(/^2031/);
});

test("without a token the plan is offline, and says so loudly", async () => {
  takeRequests(shop);
  const planned = await shop.plan(await same(), { inputs: { "read-token": "" } });
  expect(planned.exitCode, planned.stdout).toBe(0);
  expect(takeRequests(shop)).toEqual([]);
  expect(planned.outputs).toMatchObject({ fingerprint: "slipway-live/1 unread", way: "unknown" });
  expect(planned.outputs.changes).toBeUndefined();
  expect(planned.summary).toContain("**Offline plan.** Nobody looked at what is live");
  expect(planned.stdout).toMatch(/^::warning::Offline plan: nobody looked at what is live/m);
  expect(planned.outputs.summary).toMatch(/^offline plan, live not read · plan [0-9a-f]{12}$/);
});

describe("what it does not know is said, and nothing is claimed about it", () => {
  test("a token for the metadata alone: the code is compared by digests", async () => {
    shop.cloudflare.tokens.push({
      token: "metadata",
      permissions: [],
      worker: { name: "shop", role: "Metadata Read-Only" },
    });
    const planned = await shop.plan(await shop.next({ modules: { "price.js": "export const price = 1" } }), {
      inputs: { "read-token": "metadata" },
    });
    expect(planned.exitCode, planned.stdout).toBe(0);
    expect(planned.lines).toEqual([
      "change module price.js [safe] Module `price.js` changes, by its digest in the release before.",
    ]);
    expect(planned.plan.unread).toEqual(["Not read: the code that serves: the token may read no content."]);
  });

  test("a part that may not be read: it is named, left out, and `unread` in the fingerprint", async () => {
    const before = await shop.plan(await same());
    shop.cloudflare.faults.push({ method: "GET", path: "/script-settings", status: 403, code: 10000 });
    const planned = await shop.plan(await same());
    expect(shop.cloudflare.faults).toEqual([]);
    expect(planned.plan.unread).toEqual(["Not read: settings: the token may not (403, 10000)."]);
    expect(planned.outputs.fingerprint).toContain(" settings=unread ");
    expect(compareFingerprints(before.outputs.fingerprint ?? "", planned.outputs.fingerprint ?? "")).toEqual([]);
    expect(planned.summary).toContain("<details><summary>Not known (1)</summary>");
  });

  test("no token for GitHub: settings, static files and what was changed outside are not compared", async () => {
    const planned = await shop.plan(await shop.next({ assets: { "index.html": "x" } }), {
      inputs: { "github-token": "" },
    });
    expect(planned.lines).toEqual([]);
    expect(planned.plan.notes).toEqual([
      "Settings, static files and what was changed outside are not compared with the release before: there is no `github-token`, which the record of its run is read with.",
    ]);
    expect(planned.plan.assets?.upload).toBeNull();
  });

  test.each<[file: string, note: RegExp]>([
    [
      "release.json",
      /^Settings, static files .* not compared .*: artifact `slipway-record\.shop\.1` of run \d+ does not hold the release that was recorded\.$/,
    ],
    ["settings.json", /^Settings are not compared: the release before left none that are proven\.$/],
  ])("a %s of the release before that somebody changed is not believed", async (file, note) => {
    const step = readdirSync(shop.record, { recursive: true, encoding: "utf8" }).find((path) => path.endsWith(file));
    const path = join(shop.record, step ?? "");
    const text = await readFile(path, "utf8");
    // Whoever may write artifacts would hide from the reader that the domain was attached outside, or that the policy changed.
    await writeFile(path, text.replace("www.example.com", "evil.example.com").replace("15m", "16m"));
    const planned = await shop.plan(await same(), { written: { rollout: { "bake-time": "16m" } } });
    await writeFile(path, text);
    expect(planned.exitCode, planned.stdout).toBe(0);
    expect(planned.lines).toEqual([]);
    expect(planned.plan.notes).toEqual([expect.stringMatching(note)]);
  });
});

test("a Worker that does not exist yet", async () => {
  shop.cloudflare.tokens.push({ token: "all", permissions: "all" });
  const planned = await shop.plan(await shop.next({ name: "shop-two" }), { inputs: { "read-token": "all" } });
  expect(planned.exitCode, planned.stdout).toBe(0);
  expect(planned.outputs).toMatchObject({ way: "first", changes: "1" });
  expect(planned.outputs.fingerprint).toContain("deployment=none versions=none");
  expect(planned.lines[0]).toMatch(/^add setting shop-two \[blocks-rollback blocks-gradual\]/);
});

test("who is in the group of the release already is said, this run left out", async () => {
  const name = `slipway-worker-${shop.cloudflare.accountId}-shop`;
  const members = [
    { run: 77, job: undefined, status: "in_progress" as const },
    { run: 78, job: undefined, status: "pending" as const },
  ];
  shop.github.repository.groups.push({ name, lastAcquiredAt: new Date().toISOString(), members });
  const planned = await shop.plan(await same(), {
    inputs: { "concurrency-group": name },
    env: { GITHUB_RUN_ID: "78" },
  });
  shop.github.repository.groups.pop();
  expect(planned.plan.waiting).toEqual([expect.objectContaining({ run: "77", status: "in_progress" })]);
  expect(planned.summary).toMatch(/\| Waits for \| .*run 77, in\\_progress/);
  const alone = await shop.plan(await same(), { inputs: { "concurrency-group": name } });
  expect(alone.plan.waiting).toEqual([]);
  // What waits is no part of what is approved.
  expect(alone.outputs.digest).toBe(planned.outputs.digest);
});

test("how long this traffic needs to show a fault, with a token that may read it", async () => {
  const release = await shop.next({ modules: { "price.js": "export const price = 3" } });
  const written = { rollout: { strategy: "gradual" as const } };
  const planned = await shop.plan(release, { written, inputs: { "read-token": shop.cloudflare.readToken } });
  expect(planned.exitCode, planned.stdout).toBe(0);
  expect(planned.plan.power).toMatchObject({
    perMinute: 0,
    says: expect.stringMatching(/^No users came in the hour before/),
  });
  const unknown = await shop.plan(release, { written });
  expect(unknown.plan.power?.says).toMatch(/may not be read with this token/);
  expect(unknown.plan.power?.perMinute).toBeNull();
});

/** What the shipped plan says of prepared changes, line by line: one of each kind and tag, against a shop that is live. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Sample } from "../deploy-worker/releases.ts";
import { BASE, type Shop, startShop } from "./shop.ts";

vi.setConfig({ testTimeout: 60_000 });

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
}, 120_000);
afterAll(() => shop?.[Symbol.asyncDispose]());

const { bindings = [], config = {}, assets = {}, modules = {} } = BASE;
const without = (name: string) => bindings.filter((binding) => binding.name !== name);

interface Prepared {
  differs: Partial<Sample>;
  written?: Parameters<Shop["plan"]>[1];
  lines: string[];
}

const prepared: Record<string, Prepared> = {
  "1 modules: one changes, one is new, one goes": {
    differs: {
      script: (BASE.script ?? "")
        .replace("new Response(price)", "new Response(`costs ${price}`)")
        .replace("price.js", "sum.js"),
      modules: { "sum.js": modules["price.js"] ?? "" },
    },
    lines: [
      "change module index.js [safe] Module `index.js` changes (+2 −2 lines) and is 9 B larger.",
      "remove module price.js [safe] Module `price.js` goes.",
      "add module sum.js [safe] Module `sum.js` is new.",
    ],
  },
  "2 variables: a value changes, one is new, one goes (destructive)": {
    differs: {
      bindings: [
        ...without("STAGE").filter(({ name }) => name !== "LIMITS"),
        { name: "STAGE", type: "plain_text", text: "a-new-value" },
        { name: "MODE", type: "plain_text", text: "another-new-value" },
      ],
    },
    lines: [
      "change variable STAGE [safe] The value of variable `STAGE` changes.",
      "add variable MODE [safe] Variable `MODE` is new.",
      "remove variable LIMITS [destructive] Variable `LIMITS` goes: the release does not name it.",
    ],
  },
  "3 bindings: one is new, one goes (destructive), a secret becomes a variable": {
    differs: {
      bindings: [
        ...without("CART"),
        { name: "AI", type: "ai" },
        { name: "PAYMENT_KEY", type: "plain_text", text: "not a secret" },
      ],
    },
    lines: [
      "add binding AI [safe] Binding `AI` is new.",
      "change variable PAYMENT_KEY [destructive] Secret `PAYMENT_KEY` is replaced by a variable of its name, and its value is gone.",
      "remove binding CART [destructive] Binding `CART` goes: the release does not name it.",
    ],
  },
  "4 secrets: one is required and not there": {
    differs: { bindings: [...bindings, { name: "TOKEN", type: "inherit" }, { name: "PAYMENT_KEY", type: "inherit" }] },
    lines: [
      "keep-unknown secret TOKEN [] `TOKEN` is to be taken over from the version before, which has none: pass it in `WORKER_SECRETS` if it is a secret, or write its id into the configuration.",
    ],
  },
  "5 routes: the list replaces all (destructive)": {
    differs: { config: { ...config, routes: [{ pattern: "example.com/shop/*" }, { pattern: "example.com/new/*" }] } },
    lines: [
      "add route example.com/new/* [safe] Route `example.com/new/*` leads to the Worker.",
      "remove route example.com/cart/* [destructive] Route `example.com/cart/*` goes: the release's list replaces all of them.",
    ],
  },
  "6 custom domains: the set is replaced (destructive)": {
    differs: {
      config: { ...config, custom_domains: [{ hostname: "shop.example.com" }, { hostname: "buy.example.com" }] },
    },
    lines: [
      "add domain buy.example.com [safe] Custom domain `buy.example.com` is attached. Whether it is free is not known with this token.",
      "remove domain www.example.com [destructive] Custom domain `www.example.com` is detached: the release's list of 2 replaces the whole set. Its DNS record and certificate go with it.",
    ],
  },
  "7 crons, and workers.dev goes (destructive)": {
    differs: { config: { ...config, crons: ["0 * * * *", "0 0 * * *"], workers_dev: false } },
    lines: [
      "change setting workers.dev [destructive] The Worker does not answer any more at workers.dev.",
      "add cron 0 0 * * * [safe] The Worker runs at `0 0 * * *`.",
      "remove cron 30 4 * * * [destructive] The Worker does not run at `30 4 * * *` any more.",
    ],
  },
  "8 a queue's consumer is new": {
    differs: { config: { ...config, queue_consumers: [{ queue: "orders", type: "worker", settings: {} }] } },
    lines: ["add queue orders [safe] The Worker takes the messages of `orders`."],
  },
  "9 Durable Object migrations (irreversible, blocks-rollback, blocks-gradual)": {
    differs: {
      config: {
        ...config,
        migrations: [
          { tag: "v1", new_sqlite_classes: ["Cart"] },
          { tag: "v2", deleted_classes: ["Cart"] },
        ],
      },
    },
    written: { written: { allow: { migrations: true } } },
    lines: [
      "add migration v1 [irreversible blocks-rollback blocks-gradual] Durable Object migration `v1` adds `Cart`: all traffic gets it at once, and no version before it can serve again.",
      "add migration v2 [destructive irreversible blocks-rollback blocks-gradual] Durable Object migration `v2` deletes `Cart` with all objects and their data: all traffic gets it at once, and no version before it can serve again.",
      "change policy allow.migrations [safe] slipway.yml says `allow.migrations` differently from the release before.",
    ],
  },
  "10 compatibility, settings, static files, and what slipway.yml says (policy)": {
    differs: {
      metadata: {
        compatibility_date: "2026-08-01",
        compatibility_flags: ["nodejs_compat"],
        limits: { cpu_ms: 50 },
        logpush: true,
      },
      config: { ...config, observability: { enabled: false }, logpush: true },
      assets: { ...assets, "index.html": "<h1>The shop</h1>", "about.html": "", "app-4f2a91c3.js": "" },
    },
    written: { written: { rollout: { strategy: "direct", reason: "in a hurry" } } },
    lines: [
      "change asset static files [safe] Of the static files 0 are new, 3 change and 0 go; 3 files, 17 B, to upload.",
      "change compatibility compatibility_date [safe] The runtime behaves as on 2026-08-01, not as on 2026-06-01.",
      "add compatibility nodejs_compat [safe] Compatibility flag `nodejs_compat` is set.",
      "change setting limits [safe] Setting `limits` changes.",
      "change setting observability [safe] Setting `observability` changes, for all versions at once.",
      "change setting logpush [safe] Setting `logpush` changes, for all versions at once.",
      "change policy rollout.bake-time [safe] slipway.yml says `rollout.bake-time` differently from the release before.",
      "change policy rollout.reason [safe] slipway.yml says `rollout.reason` differently from the release before.",
      "change policy rollout.strategy [blocks-gradual] slipway.yml says `rollout.strategy` differently from the release before.",
    ],
  },
};

test.each(Object.entries(prepared))("%s", async (_, { differs, written, lines }) => {
  const planned = await shop.plan(await shop.next(differs), written);
  expect(planned.exitCode, planned.stdout).toBe(0);
  expect(planned.lines).toEqual(lines);
  const destructive = lines.filter((line) => /\[[^\]]*(destructive|irreversible)/.test(line)).length;
  expect(planned.outputs.destructive).toBe(String(destructive));
  for (const line of lines) expect(planned.stdout).toContain(line.slice(line.indexOf("] ") + 2));
  for (const value of ["a-new-value", "a-secret-of-the-shop"]) {
    expect(JSON.stringify(planned.plan) + planned.summary + planned.stdout).not.toContain(value);
  }
});

test("static files: what does not answer any more is named, what names its content is only counted", async () => {
  const planned = await shop.plan(await shop.next({ assets: { "index.html": "<h1>Shop</h1>" } }));
  expect(planned.lines).toEqual([
    "change asset static files [safe] Of the static files 0 are new, 0 change and 2 go; nothing to upload.",
    "remove asset /about.html [destructive] `/about.html` does not answer any more.",
  ]);
});

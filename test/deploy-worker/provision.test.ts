/** What bindings name and nobody has created: the shipped deploy-worker, which creates it only where the commit says so. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import type { Provision } from "../../src/settings/format/settings.ts";
import { startWorld, type World } from "../world/world.ts";
import { deploy, sealSample, takeRequests } from "./releases.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

type Bindings = { name: string; type: string; [key: string]: unknown }[];

const named: Record<Provision["type"], string> = {
  kv_namespace: "",
  d1: "",
  r2_bucket: "bucket_name",
  queue: "queue_name",
};

/** Releases a Worker whose bindings lead to these by their names; `allowed` is the word of slipway.yml. */
async function release(worker: string, provisions: Provision[], { allowed = true, greeting = "one" } = {}) {
  const bindings: Bindings = provisions.map(({ binding: name, type, resource }) =>
    named[type] === "" ? { name, type: "inherit" } : { name, type, [named[type]]: resource },
  );
  const committed = [
    { name: "VERSION", type: "version_metadata", target: null },
    ...bindings.map(({ name, type, ...fields }) => ({
      name,
      type,
      target: (Object.values(fields)[0] as string | undefined) ?? null,
    })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const settings = settingsOf(allowed ? { allow: { provision: true } } : {}, {
    target: {
      ...target,
      worker,
      account: world.cloudflare.accountId,
      wranglerEnvironment: "",
      routes: [],
      customDomains: [],
      workersDev: true,
      previewUrls: true,
      crons: null,
      queues: [],
      workflows: [],
      tailConsumers: [],
      bindings: committed,
      provisions,
    },
  });
  const sealed = await sealSample(world, { name: worker, bindings, greeting });
  return deploy(world, sealed, { inputs: { ...handed(settings), "expect-worker": "" } });
}

const four = (worker: string): Provision[] => [
  { binding: "CACHE", type: "kv_namespace", resource: `${worker}-cache` },
  { binding: "DB", type: "d1", resource: `${worker}-db` },
  { binding: "FILES", type: "r2_bucket", resource: `${worker}-files` },
  { binding: "JOBS", type: "queue", resource: `${worker}-jobs` },
];

const bound = (worker: string) =>
  world.cloudflare.state.workers
    .get(worker)
    ?.versions.at(-1)
    ?.bindings.filter(({ name }) => name !== "VERSION");

test("each kind is created once, its binding leads there, and the next release keeps it without asking", async () => {
  const first = await release("four", four("four"));
  expect(first.exitCode, first.stdout).toBe(0);
  const { kvNamespaces, databases, buckets } = world.cloudflare.state;
  const kv = [...kvNamespaces.values()].filter(({ title }) => title === "four-cache");
  const d1 = [...databases.values()].filter(({ name }) => name === "four-db");
  expect([kv.length, d1.length, buckets.has("four-files")]).toEqual([1, 1, true]);
  expect(bound("four")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "CACHE", namespace_id: kv[0]?.id }),
      expect.objectContaining({ name: "DB", id: d1[0]?.id }),
      expect.objectContaining({ name: "FILES", bucket_name: "four-files" }),
      expect.objectContaining({ name: "JOBS", queue_name: "four-jobs" }),
    ]),
  );
  for (const what of ["KV namespace", "D1 database", "R2 bucket", "queue"])
    expect(first.summary).toContain(`Created the ${what} `);
  takeRequests(world);
  const second = await release("four", four("four"), { greeting: "two" });
  expect(second.exitCode, second.stdout).toBe(0);
  const asked = takeRequests(world).filter((line) => /kv\/namespaces|d1\/database|r2\/buckets|\/queues/.test(line));
  expect(asked).toEqual([]);
  expect(second.summary).not.toContain("Created");
});

test("without the word nothing is created, and the refusal names the key", async () => {
  const before = world.cloudflare.state.kvNamespaces.size;
  takeRequests(world);
  const refused = await release("asks", four("asks").slice(0, 2), { allowed: false });
  expect(refused.outputs["failure-reason"]).toBe("binding-missing");
  expect(refused.stdout).toMatch(/Binding `CACHE`, Binding `DB` has no id.*allow: \{ provision: true \}/s);
  expect(takeRequests(world).filter((line) => !line.startsWith("GET "))).toEqual([]);
  expect(world.cloudflare.state.kvNamespaces.size).toBe(before);
});

test.each([
  ["storage/kv/namespaces", 0],
  ["d1/database", 1],
])("a lost answer of %s creates nothing twice", { timeout: 60_000 }, async (path, index) => {
  world.cloudflare.faults.push({ method: "POST", path, reset: "after" });
  const outcome = await release(`lost-${index}`, [
    { ...four("lost")[index], resource: `lost-${index}-x` } as Provision,
  ]);
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  const { kvNamespaces, databases } = world.cloudflare.state;
  const all = [...kvNamespaces.values(), ...databases.values()].map((one) => ("title" in one ? one.title : one.name));
  expect(all.filter((name) => name === `lost-${index}-x`)).toHaveLength(1);
});

test("what has the name already is used, not created again", async () => {
  const [cache] = four("there");
  const existing = { id: "c".repeat(32), title: "there-cache" };
  world.cloudflare.state.kvNamespaces.set(existing.id, existing);
  const outcome = await release("there", cache === undefined ? [] : [cache]);
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(outcome.summary).not.toContain("Created");
  expect(bound("there")).toEqual([expect.objectContaining({ name: "CACHE", namespace_id: existing.id })]);
});

test("a token that may not create is told which permission that needs, and nothing was uploaded", async () => {
  world.cloudflare.faults.push({ method: "POST", path: "storage/kv/namespaces", status: 403, code: 10000 });
  const outcome = await release("forbidden", four("forbidden").slice(0, 1));
  expect(outcome.outputs["failure-reason"]).toBe("not-authorized");
  expect(outcome.stdout).toMatch(/POST .*storage\/kv\/namespaces: 403/);
  expect(world.cloudflare.state.workers.has("forbidden")).toBe(false);
});

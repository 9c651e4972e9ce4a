/** Whatever stands in release.json or in the metadata: a sentence for its author, or the very same when read again. */
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { UserError } from "../errors.ts";
import { canonicalJson } from "../text/json.ts";
import { parseRelease } from "./parse.ts";
import { parseMetadata } from "./worker/metadata.ts";

const good = {
  format: 1,
  kind: "worker",
  name: "shop",
  environment: null,
  source: { repository: "octo/hello", commit: "8f2c1d3e4b5a69788776655443322110ffeeddcc", ref: "refs/heads/main" },
  tools: { wrangler: "4.164.0" },
  config: {
    modules: [{ name: "index.js", path: "worker/index.js", contentType: "application/javascript+module" }],
    assets: { binding: "ASSETS", run_worker_first: ["/api/*"] },
    routes: [{ pattern: "example.com/*", zone_name: "example.com" }],
    custom_domains: [{ hostname: "shop.example.com" }],
    crons: ["0 1 * * *"],
    queue_consumers: [{ queue: "q", type: "worker", settings: { batch_size: 1 } }],
    workflows: [{ name: "w", class_name: "W", schedules: [{ cron: "0 1 * * *" }] }],
    migrations: [{ tag: "v1", new_sqlite_classes: ["A"] }],
    observability: { enabled: true, logs: { enabled: true } },
    workers_dev: true,
  },
  files: [
    { path: "worker/metadata.json", sha256: "0".repeat(64), size: 2 },
    { path: "worker/index.js", sha256: "0".repeat(64), size: 2 },
    { path: "assets/a b.html", sha256: "0".repeat(64), size: 2 },
  ],
  digest: `sha256:${"0".repeat(64)}`,
};

const goodMetadata = {
  main_module: "index.js",
  compatibility_date: "2026-06-01",
  compatibility_flags: ["nodejs_compat"],
  bindings: [
    { name: "A", type: "plain_text", text: "a" },
    { name: "B", type: "json", json: { a: [1, { b: null }] } },
    { name: "C", type: "service", service: "c", props: { level: 2 } },
    { name: "D", type: "dispatch_namespace", namespace: "n", outbound: { worker: { service: "s" }, params: [] } },
  ],
  keep_bindings: ["secret_text"],
  placement: { mode: "smart" },
  limits: { cpu_ms: 10 },
};

// biome-ignore lint/suspicious/noExplicitAny: whatever JSON holds.
type Json = any;

const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "__proto__", "constructor", "type", "../x"));
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  text,
  fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[]], { type: "ai" }),
);

/** One change anywhere: at the place that `way` leads to, a value replaced, removed, added, or moved elsewhere. */
const change = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom("replace", "remove", "add", "double"),
  key: text,
  value: anything,
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function mutate(root: Json, { way, how, key, value: given }: Change): Json {
  // A later change may go into an earlier one, and the next run begins anew.
  const value: Json = structuredClone(given);
  let here = root;
  for (const [depth, step] of way.entries()) {
    const keys = Object.keys(here);
    if (keys.length === 0) break;
    const next = keys[step % keys.length] ?? "";
    const last = depth === way.length - 1 || typeof here[next] !== "object" || here[next] === null;
    if (!last) {
      here = here[next];
      continue;
    }
    if (how === "replace") here[next] = value;
    else if (how === "remove") Array.isArray(here) ? here.splice(Number(next), 1) : delete here[next];
    else if (Array.isArray(here)) here.push(how === "double" ? structuredClone(here[Number(next)]) : value);
    else Object.defineProperty(here, key, { value, enumerable: true, configurable: true, writable: true });
    break;
  }
  return root;
}

const encode = (value: string) => new TextEncoder().encode(value);

/** The value, read; undefined if its author was told why not. Anything else is a bug. */
function told<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ reason: "release-invalid", message: expect.stringMatching(/^The release .*\.$/s) });
    return undefined;
  }
}

const readers: [string, object, (bytes: Uint8Array) => unknown][] = [
  ["release.json", good, parseRelease],
  ["metadata.json", goodMetadata, (bytes) => parseMetadata(bytes, {})],
];

test.each(readers)("%s as it should be is read", (_, whole, read) => {
  expect(read(encode(JSON.stringify(whole)))).toEqual(whole);
});

test.each(readers)("%s with changes anywhere: a sentence, or the same again", (_, whole, read) => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const changed = JSON.stringify(changes.reduce(mutate, structuredClone(whole)));
      const value = told(() => read(encode(changed)));
      if (value === undefined) return;
      accepted += 1;
      // As texts: a matcher would ask values with a key named `constructor` what they are.
      const same = canonicalJson(value);
      expect(same).toBe(canonicalJson(JSON.parse(changed)));
      expect(canonicalJson(read(encode(same)))).toBe(same);
    }),
    { numRuns: 1500 },
  );
  // Otherwise nothing was shown about what is accepted.
  expect(accepted).toBeGreaterThan(10);
});

test.each(readers)("%s with a key of ours that nobody knows, in any object: never accepted", (name, whole, read) => {
  const objects: string[][] = [];
  const walk = (value: Json, path: string[]): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) objects.push(path);
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(whole, []);
  // Free by their nature: what the author's own code gets.
  const free = (path: string[]) => /^(tools|bindings,\d+,(json|props))/.test(path.join());
  for (const path of objects.filter((one) => !free(one))) {
    const changed: Json = structuredClone(whole);
    path.reduce((inner, key) => inner[key], changed)[`x-${randomUUID()}`] = "x";
    expect(
      told(() => read(encode(JSON.stringify(changed)))),
      `${name} at ${path.join(".")}`,
    ).toBeUndefined();
  }
});

test.each(readers)("%s of any bytes: a sentence", (_, whole, read) => {
  const bytes = encode(JSON.stringify(whole));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (given) => void told(() => read(given))));
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.uint8Array({ maxLength: 5 }), (at, given) => {
      void told(() => read(Buffer.concat([bytes.subarray(0, at), given, bytes.subarray(at + 1)])));
    }),
    { numRuns: 500 },
  );
});

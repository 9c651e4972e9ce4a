/** Whatever the writer writes reads back the same, and no byte of it changes unseen. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeRelease } from "../../test/world/write-release.ts";
import { UserError } from "../errors.ts";
import type { Release, WorkerConfig } from "./format.ts";
import { readRelease } from "./read.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "slipway-release-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

// Names as strangers have them: any text, except what a file system cannot hold (longer than 255 bytes when encoded).
const name = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const path = fc.oneof(
  name,
  fc.constantFrom("index.js", "./index.js", "../x.js", "/abs.js", "a", "a/b", "a//b", "%2E", "metadata.json", ".."),
);
const text = fc.string({ unit: "binary", maxLength: 20 });
const double = fc.double({ noNaN: true, noDefaultInfinity: true });
const observability = fc.record(
  {
    enabled: fc.boolean(),
    head_sampling_rate: double,
    logs: fc.record({ enabled: fc.boolean(), destinations: fc.array(text, { maxLength: 2 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const settings = fc.record(
  {
    routes: list(fc.record({ pattern: text, zone_id: text }, { requiredKeys: ["pattern"] })),
    custom_domains: list(fc.record({ hostname: text, enabled: fc.boolean() }, { requiredKeys: ["hostname"] })),
    crons: list(text),
    queue_consumers: list(
      fc.record({
        queue: text,
        type: fc.constant("worker" as const),
        settings: fc.record({ batch_size: fc.nat(), retry_delay: double }, { requiredKeys: [] }),
      }),
    ),
    workflows: list(fc.record({ name: text, class_name: text, limits: fc.record({ steps: fc.nat() }) })),
    migrations: list(fc.record({ tag: text, new_sqlite_classes: list(text) })),
    workers_dev: fc.boolean(),
    preview_urls: fc.boolean(),
    observability,
    logpush: fc.boolean(),
    tail_consumers: list(fc.record({ service: text })),
    tags: list(text),
    account_id: text,
    code_update_strategy: fc.record({ mode: fc.constant("deferred" as const), max_delay: fc.nat() }),
  },
  { requiredKeys: ["workers_dev"] },
);

const content = fc
  .record({
    name: fc.stringMatching(/^[a-z0-9_][a-z0-9_-]{0,20}$/),
    environment: fc.option(text),
    source: fc.record({
      repository: fc.constantFrom(null, "octo/hello"),
      commit: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/)),
      ref: fc.constantFrom(null, "refs/heads/main", "refs/tags/ü"),
    }),
    modules: fc.uniqueArray(
      fc.record({
        // "metadata" is a field of the upload form already, and no field has control characters in its name.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
        name: path.filter((given) => given !== "metadata" && !/[\u0000-\u001f\u007f]/.test(given)),
        contentType: fc.constantFrom("application/javascript+module", "text/plain", "application/source-map"),
        contents: fc.uint8Array({ maxLength: 50 }),
      }),
      {
        selector: (module) => posix.normalize(`/${module.name.normalize("NFC").replaceAll('"', "%22")}`),
        maxLength: 5,
      },
    ),
    assets: fc.dictionary(
      name.filter((given) => !given.includes("/")),
      text,
      { maxKeys: 4 },
    ),
    config: settings,
  })
  // JSON knows no -0.
  .map(({ config, ...rest }) => ({ ...rest, config: JSON.parse(JSON.stringify(config)) as Partial<WorkerConfig> }))
  .map((rest) => ({ ...rest, metadata: rest.modules[0] === undefined ? {} : { main_module: rest.modules[0].name } }));

type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

let count = 0;
async function written(given: Content): Promise<{ directory: string; release: Release }> {
  const directory = join(root, String(++count));
  return { directory, release: await writeRelease(directory, given) };
}

test("any release reads back as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(content, async (given) => {
      const { directory, release } = await written(given);
      expect(await readRelease(directory)).toStrictEqual(release);
    }),
    { numRuns: 200 },
  );
});

/** Changes one byte: where in the file (as a remainder), and by which bits. One bit makes another letter of a letter. */
const flip = fc.record({ at: fc.nat(), bits: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 255 })) });

async function flipped(file: string, { at, bits }: { at: number; bits: number }, then: () => Promise<void>) {
  const before = await readFile(file);
  const after = Uint8Array.from(before);
  const place = at % before.length;
  after[place] = (before[place] ?? 0) ^ bits;
  await writeFile(file, after);
  await then();
  await writeFile(file, before);
}

const refused = async (directory: string) => {
  const thrown = await readRelease(directory).catch((error: unknown) => error);
  return thrown instanceof UserError && thrown.reason === "release-invalid" ? undefined : thrown;
};

test("a byte changed in any file is refused", async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.nat(), flip, async (given, which, change) => {
      const { directory, release } = await written(given);
      const files = release.files.filter(({ size }) => size > 0);
      const { path } = files[which % files.length] as Release["files"][number];
      await flipped(join(directory, path), change, async () => expect(await refused(directory)).toBeUndefined());
    }),
  );
});

test("a byte changed in release.json is refused, or changes nothing that is deployed", async () => {
  // White space, and with what it was built, are not under the digest.
  const sealed = ({ tools, ...rest }: Release) => rest;
  await fc.assert(
    fc.asyncProperty(content, fc.array(flip, { minLength: 30, maxLength: 30 }), async (given, changes) => {
      const { directory, release } = await written(given);
      for (const change of changes)
        await flipped(join(directory, "release.json"), change, async () => {
          const read = await refused(directory);
          if (read !== undefined) expect(sealed(read as Release)).toStrictEqual(sealed(release));
        });
    }),
    // The first failure says enough: looking for a smaller one would take minutes.
    { numRuns: 40, endOnFailure: true },
  );
});

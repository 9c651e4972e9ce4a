/** What the shipped seal adds so that answers show where they come from, and what it leaves alone. */
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { config, openWorkshop, sealed, type Workshop } from "./workshop.ts";

// Several seals, each of which takes seconds of a core.
vi.setConfig({ testTimeout: 170_000 });

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => {
  await workshop?.[Symbol.asyncDispose]();
});

/** Seals the project and answers the release's stamp and its `_headers`. */
async function stampOf(place: string, options: { commit?: string } = {}) {
  const env = options.commit === undefined ? {} : { env: { GITHUB_SHA: options.commit } };
  const outcome = await workshop.seal(place, {}, env);
  const { release, read } = await sealed(outcome);
  const has = release.files.some(({ path }) => path === "assets/_headers");
  return { release, outcome, headers: has ? String(await read("assets/_headers")) : undefined };
}

describe.concurrent("seal adds, unless told not to,", () => {
  test("the header to code, and the stamp to static files", async () => {
    const { release, headers } = await stampOf(await workshop.project("assets"));
    expect(release.stamp).toMatch(/^[0-9a-f]{16}$/);
    expect(headers).toContain(`  x-worker-release: ${release.stamp}\n`);
    const own = await readFile(join(import.meta.dirname, "../fixtures/projects/assets/public/_headers"), "utf8");
    for (const line of own.split("\n")) expect(headers).toContain(line);
    expect(release.config.modules.map(({ name }) => name)).toContain("slipway-entry.js");
  });

  test("nothing but the stamp where there is no code, and nothing where there are no static files", async () => {
    const only = await stampOf(await workshop.project("assets-only"));
    expect(only.release).toMatchObject({ stamp: expect.any(String), config: { modules: [] } });
    const place = await workshop.project("hello");
    await config({})(place);
    expect((await stampOf(place)).release.stamp).toBeUndefined();
  });

  test("the same stamp for the same content and commit, another for any other", async () => {
    const place = await workshop.project("assets-only");
    const [one, again] = [await stampOf(place), await stampOf(place)];
    expect(again.release).toMatchObject({ stamp: one.release.stamp, digest: one.release.digest });
    const commit = "0123456789abcdef0123456789abcdef01234567";
    expect((await stampOf(place, { commit })).release.stamp, "another commit").not.toBe(one.release.stamp);
    await appendFile(join(place, "dist/index.html"), "<!-- another -->");
    expect((await stampOf(place)).release.stamp, "other content").not.toBe(one.release.stamp);
  });

  test.each<[string, string, RegExp]>([
    ["has as many rules as may be", Array.from({ length: 100 }, (_, i) => `/${i}\n  x: 1\n`).join(""), /has 100 rules/],
    ["sets the header itself", "/*\n  x-worker-release: mine\n", /has a rule of its own for `x-worker-release`/],
  ])("no rule where `_headers` %s, and says so", async (_, own, said) => {
    const place = await workshop.project("assets-only");
    await writeFile(join(place, "dist/_headers"), own);
    const { release, headers, outcome } = await stampOf(place);
    expect(outcome.stdout).toMatch(said);
    expect(release.stamp).toBeUndefined();
    expect(headers).toBe(own);
  });

  test("nothing at all if it is told so", async () => {
    const outcome = await workshop.seal(await workshop.project("assets"), { "add-version-header": "false" });
    const { release } = await sealed(outcome);
    expect(release.stamp).toBeUndefined();
    expect(release.config.modules.map(({ name }) => name)).not.toContain("slipway-entry.js");
  });
});

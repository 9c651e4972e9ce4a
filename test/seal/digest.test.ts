/** The same sources give the same digest, wherever and with whichever wrangler they are sealed. */
import { mkdir, writeFile } from "node:fs/promises";
import { SourceMap } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProject, copyProject, projects } from "../world/projects.ts";
import { variations } from "../world/thorough.ts";
import { installOlderWrangler } from "./older-wrangler.ts";
import { cases } from "./parity-cases.ts";
import { openWorkshop, sealed, type Workshop } from "./workshop.ts";

/** Every run waits for its turn, and is a wrangler of more than a second; on a busy machine of several. */
const PATIENT = { timeout: 180_000 };

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop[Symbol.asyncDispose]());

describe.concurrent("the digest", PATIENT, () => {
  /** Seals a project in two places that are not equally deep, as two runs would. */
  async function twice(name: string) {
    const first = await workshop.project(name);
    const deeper = join(workshop.directory, name, "deeper/and deeper");
    await mkdir(deeper, { recursive: true });
    const places = [first, copyProject(name, deeper)];
    for (const place of places) buildProject(place);
    const environment = cases[name]?.environment ?? "";
    const another = { GITHUB_RUN_ID: "2", GITHUB_RUN_ATTEMPT: "3", GITHUB_JOB: "other" };
    const [one, two] = await Promise.all(
      places.map((place, at) => workshop.seal(place, { environment }, { env: at === 0 ? {} : another })),
    );
    if (one === undefined || two === undefined) throw new Error("Nothing was sealed.");
    const all = [await sealed(one), await sealed(two)] as const;
    expect(two.outputs["release-digest"]).toBe(one.outputs["release-digest"]);
    return { first, one, release: all[0].release, read: all[0].read };
  }

  const OWN = new Set(["source-maps", "commonjs"]);
  const others = variations(...projects.filter((name) => !OWN.has(name)));
  test.runIf(others.length > 0).each(others)("of %s is the same in another place and another run", async (name) => {
    await twice(name);
  });

  test("is the same where sources have no files, and the source map still says what they are", async () => {
    const { release, read } = await twice("commonjs");
    const map = JSON.parse((await read("worker/index.js.map")).toString());
    const stands = ["node-built-in-modules:buffer", "node-built-in-modules:node:path", "node-built-in-modules:util"];
    expect(map.sources).toEqual(expect.arrayContaining([...stands, "src/vendor/legacy.cjs", "src/index.ts"]));
    expect(map.sourcesContent).toHaveLength(map.sources.length);
    const payload = new SourceMap(map);
    const lines = (await read("worker/index.js")).toString().split("\n");
    const line = lines.findIndex((text) => text.includes("util.inspect"));
    expect(payload.findEntry(line, lines[line]?.indexOf("util.inspect") ?? 0)).toMatchObject({
      originalSource: "src/vendor/legacy.cjs",
      originalLine: 7,
    });
    for (const { path } of release.files) expect((await read(path)).toString()).not.toMatch(/bundle-\w{6}\b/);
  });

  test("is the same for the same sources, in another place and another run", async () => {
    const { first, one } = await twice("source-maps");
    const commit = await workshop.seal(first, {}, { env: { GITHUB_SHA: "0".repeat(40) } });
    expect(commit.outputs["release-digest"]).not.toBe(one.outputs["release-digest"]);
    await writeFile(join(first, "src/labels.ts"), 'export const label = "other";\n');
    expect((await workshop.seal(first)).outputs["release-digest"]).not.toBe(one.outputs["release-digest"]);
  });
});

describe.concurrent("a wrangler from before 4.26", PATIENT, () => {
  test.each([
    ["hello", "", "hello"],
    ["environments", "production", "shop"],
    ["environments", "top-level", "environments"],
  ])("seals %s for the environment `%s` as `%s`", async (project, environment, worker) => {
    const place = await workshop.project(project);
    await installOlderWrangler(place);
    const { release } = await sealed(await workshop.seal(place, { environment }));
    expect(release.name).toBe(worker);
    // It says so for everybody, and nobody wrote it.
    expect(release.config).not.toHaveProperty("preview_urls");
  });
});

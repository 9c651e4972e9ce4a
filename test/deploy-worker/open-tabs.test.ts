/** Files of earlier releases stay for pages that were loaded before: the shipped deploy-worker, release after release. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startWorld, type World } from "../world/world.ts";
import { takeRequests } from "./releases.ts";
import { changeManifest, type Differing, siteIn } from "./site-releases.ts";

vi.setConfig({ testTimeout: 120_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.[Symbol.asyncDispose]());

/** The chunk of a release. */
const chunk = (release: number) => `assets/index-BxX3k9_${release}.js`;
const chunks = (release: number) => ({ [chunk(release)]: `load(${release})` });

/** What a release says of open tabs. */
const told = ({ stdout }: { stdout: string }) => /^Open tabs: (.*)$/m.exec(stdout)?.[1];

test("a page that was loaded before finds its chunks after the release, without an upload", async () => {
  const site = siteIn(world, "tabs");
  const first = await site.release({ ...chunks(1), "about.html": "about", "logo.png": "logo" });
  expect([first.exitCode, told(first), first.outputs["assets-kept"]], first.stdout).toEqual([0, undefined, "0"]);
  expect(site.message()).toMatch(/ m=[0-9a-f]{64} /);
  takeRequests(world);
  const second = await site.release(chunks(2));
  expect(second.exitCode, second.stdout).toBe(0);
  expect(told(second)).toBe(`1 file of earlier releases stays (listed by run ${first.run}).`);
  expect(second.outputs).toMatchObject({ "assets-kept": "1", "assets-uploaded": "2" });
  expect(second.summary).toContain("| Open tabs | 1 file of earlier releases stays");
  expect(takeRequests(world).filter((request) => request.includes("assets-upload-session"))).toHaveLength(1);
  // What was not content-hashed is gone, and what is kept is what it was.
  expect(site.paths()).toEqual(["/assets/index-BxX3k9_1.js", "/assets/index-BxX3k9_2.js", "/index.html"]);
  expect(await site.get(`/${chunk(1)}`)).toEqual([200, "load(1)"]);
  expect((await site.get("/about"))[0]).toBe(404);
  const third = await site.release(chunks(3));
  expect(told(third)).toContain(`1 file of earlier releases stays (listed by run ${second.run})`);
  expect((await site.get(`/${chunk(1)}`))[0]).toBe(404);
  expect(await site.get(`/${chunk(2)}`)).toEqual([200, "load(2)"]);
});

test("for as many releases as `assets.keep` says, and not at all with 0", async () => {
  const site = siteIn(world, "many");
  for (const release of [1, 2, 3]) await site.release(chunks(release), { keep: 2 });
  expect(site.paths().filter((path) => path !== "/index.html")).toEqual([1, 2, 3].map((one) => `/${chunk(one)}`));
  const off = await site.release(chunks(4), { keep: 0 });
  expect([told(off), off.outputs["assets-kept"]]).toEqual([undefined, "0"]);
  expect(site.paths()).toEqual([`/${chunk(4)}`, "/index.html"]);
  // What went is gone for good; what was there is still listed.
  expect(told(await site.release(chunks(5), { keep: 2 }))).toContain("1 file of");
  expect(site.paths()).toEqual([`/${chunk(4)}`, `/${chunk(5)}`, "/index.html"]);
});

test("a file of the release itself takes the place of one that would stay", async () => {
  const site = siteIn(world, "same");
  await site.release(chunks(1));
  expect(told(await site.release({ [chunk(1)]: "another content" }))).toContain("0 files of");
  expect(await site.get(`/${chunk(1)}`)).toEqual([200, "another content"]);
});

test("after a rollback the version that was put back is the release before", async () => {
  const site = siteIn(world, "back");
  const first = await site.release(chunks(1));
  await site.release(chunks(2));
  const path = `/accounts/${world.cloudflare.accountId}/workers/scripts/back/deployments?force=true`;
  const versions = [{ version_id: first.outputs["version-id"], percentage: 100 }];
  await world.cloudflare.api("POST", path, { strategy: "percentage", versions });
  expect(told(await site.release(chunks(3)))).toContain(`listed by run ${first.run}`);
  expect(site.paths()).toEqual([`/${chunk(1)}`, `/${chunk(3)}`, "/index.html"]);
});

describe("what is in the way is said in one line, and the release goes through", () => {
  let count = 0;
  /** Two releases; the second one meets it. */
  const after = async (before: Differing, differing: Differing = {}) => {
    const site = siteIn(world, `way-${++count}`);
    const first = await site.release(chunks(1), before);
    expect(first.exitCode, first.stdout).toBe(0);
    const second = await site.release(chunks(2), differing);
    return { site, second };
  };
  const token = (permissions: Record<string, "read">) => world.github.issueToken({ permissions });

  test.each<[what: string, before: Differing, differing: () => Differing, says: RegExp]>([
    [
      "the record is gone",
      { record: (folder) => rm(folder, { recursive: true }).then(() => undefined) },
      () => ({}),
      /artifact `slipway-record\.way-\d+\.1` of run \d+, which lists its files, is gone/,
    ],
    [
      "the list is gone from it",
      { record: (folder) => changeManifest(folder, () => "") },
      () => ({}),
      /is not the recorded one/,
    ],
    [
      "somebody put a file into the list",
      { record: (folder) => changeManifest(folder, (text) => text.replace(chunk(1), "assets/evil-BxX3k9_1.js")) },
      () => ({}),
      /is not the recorded one/,
    ],
    [
      "the list is huge",
      { record: (folder) => changeManifest(folder, () => " ".repeat(40_000_000)) },
      () => ({}),
      /cannot be read: a file of the archive has 40000000 bytes/,
    ],
    ["no permission", {}, () => ({ token: token({ contents: "read" }) }), /does not grant `actions: read`/],
    ["no token", {}, () => ({ token: "" }), /there is no `artifacts-token`/],
    ["another repository", {}, () => ({ env: { GITHUB_REPOSITORY: "octo/other" } }), /it was released by octo\/hello/],
    [
      "a release without settings",
      { inputs: { settings: "", "settings-digest": "", "expect-worker": "*" } },
      () => ({}),
      /without a list of its files/,
    ],
  ])("%s", async (_, before, differing, says) => {
    const { site, second } = await after(before, differing());
    expect(second.exitCode, second.stdout).toBe(0);
    expect(told(second)).toMatch(says);
    expect(told(second)).toMatch(/^Nothing of the release before stays: .*\.$/);
    expect(second.summary).toMatch(/\| Open tabs \| Nothing of the release before stays/);
    expect(second.stdout).not.toMatch(/^::(warning|error)/m);
    expect(site.paths()).toEqual([`/${chunk(2)}`, "/index.html"]);
  });

  test("GitHub answers nothing but errors", async () => {
    const site = siteIn(world, "errors");
    await site.release(chunks(1));
    world.github.faults.push({ method: "GET", path: "/artifacts", status: 502, times: 10 });
    const second = await site.release(chunks(2));
    world.github.faults.length = 0;
    expect([second.exitCode, site.paths()], second.stdout).toEqual([0, [`/${chunk(2)}`, "/index.html"]]);
    expect(told(second)).toMatch(/the record of its run cannot be read: GitHub GET .*: 502/);
  });

  test("Cloudflare asks for a content again: that file is left out, the others stay", async () => {
    const site = siteIn(world, "asks");
    await site.release({ ...chunks(1), ...chunks(2) });
    const { hash } = world.cloudflare.state.workers.get("asks")?.versions[0]?.assets?.manifest[`/${chunk(1)}`] ?? {};
    world.cloudflare.state.assets.delete(hash ?? "");
    const second = await site.release(chunks(3));
    expect(second.exitCode, second.stdout).toBe(0);
    expect(told(second)).toMatch(/^1 file of earlier .*; 1 cannot: Cloudflare asks for the content, and nobody has it/);
    expect(site.paths()).toEqual([`/${chunk(2)}`, `/${chunk(3)}`, "/index.html"]);
    // What could not stay is not listed for the next one either.
    expect(told(await site.release(chunks(4), { keep: 2 }))).toContain("2 files of");
  });

  test("Cloudflare refuses the list with them: it is sent without", async () => {
    const site = siteIn(world, "refuses");
    await site.release(chunks(1));
    world.cloudflare.faults.push({
      method: "POST",
      path: "/assets-upload-session",
      status: 400,
      message: "Too many files",
    });
    const second = await site.release(chunks(2));
    expect([second.exitCode, world.cloudflare.faults], second.stdout).toEqual([0, []]);
    expect(told(second)).toMatch(
      /^Nothing of the release before stays: Cloudflare refused the list of files with it: .*Too many files/,
    );
    expect(site.paths()).toEqual([`/${chunk(2)}`, "/index.html"]);
  });
});

/** What OpenNext's own deploy command does beside the upload is carried out, or refused by name. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { variations } from "../world/thorough.ts";
import { makeOpenNext, type OpenNextProject } from "./open-next.ts";
import { openWorkshop, sealed, type Workshop } from "./workshop.ts";

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop[Symbol.asyncDispose]());

async function project(of: OpenNextProject): Promise<string> {
  const place = await workshop.project("hello");
  await makeOpenNext(place, of);
  return place;
}

const named = (cache: string) => `{ incrementalCache: async () => ({ name: "${cache}" }) }`;
const assetsOf = async (place: string) => {
  const { release } = await sealed(await workshop.seal(place));
  return release.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith("assets/") && path !== "assets/_headers");
};

describe.concurrent("OpenNext", { timeout: 180_000 }, () => {
  test("a cache in static files is filled, and sealed with them", async () => {
    const place = await project({ override: named("cf-static-assets-incremental-cache") });
    const filled = ["assets/cdn-cgi/_next_cache/build-1/cached.cache", "assets/logo.txt"];
    expect(await assetsOf(place)).toEqual(filled);
    // Whoever fills caches in the account elsewhere still has this one in the release.
    await rm(join(place, ".open-next/assets/cdn-cgi"), { recursive: true });
    await writeFile(join(place, ".env"), "OPEN_NEXT_DEPLOY=true\n");
    expect(await assetsOf(place)).toEqual(filled);
  });

  const ACCOUNT = /fills the R2 bucket of its incremental cache before it uploads, which Slipway does not carry out/;
  test.each<[string, OpenNextProject, string, RegExp]>([
    ["a cache in R2", { override: named("cf-r2-incremental-cache") }, "unsupported-config", ACCOUNT],
    ["a program half installed", { broken: true }, "build-failed", /"[^"]*@opennextjs\/cloudflare" is incomplete/],
    ...variations<[string, OpenNextProject, string, RegExp]>(
      [
        "caches in KV and D1",
        {
          override:
            '{ incrementalCache: () => ({ name: "cf-kv-incremental-cache" }), tagCache: () => ({ name: "d1-next-mode-tag-cache" }) }',
        },
        "unsupported-config",
        /fills the KV namespace of its incremental cache and the D1 table of its tag cache/,
      ],
      [
        "skew protection",
        { more: "cloudflare: { skewProtection: { enabled: true } }" },
        "unsupported-config",
        /skewProtection.*Remove `cloudflare\.skewProtection`/s,
      ],
      ["a configuration that throws", { override: "null.x" }, "build-failed", /configuration cannot be read.*null/s],
    ),
  ])("%s is refused", async (_, of, reason, says) => {
    const outcome = await workshop.seal(await project(of));
    expect(decodeURIComponent(outcome.stdout)).toMatch(says);
    expect(outcome.outputs["failure-reason"]).toBe(reason);
  });

  test("an application that is not built is refused", async () => {
    const place = await project({});
    await rm(join(place, ".open-next/.build"), { recursive: true });
    const outcome = await workshop.seal(place);
    expect(decodeURIComponent(outcome.stdout)).toMatch(
      /is not built\.(?:%0A|\s)Let the build command be `npx opennextjs-cloudflare build`/,
    );
  });

  test("a cache in R2 that somebody else fills, and none, are no matter", async () => {
    const place = await project({ override: named("cf-r2-incremental-cache") });
    await writeFile(join(place, ".env"), "OPEN_NEXT_DEPLOY=true\n");
    expect(await assetsOf(place)).toEqual(["assets/logo.txt"]);
  });
});

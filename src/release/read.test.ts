import { mkdir, mkdtemp, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  at,
  config,
  directory,
  edit,
  files,
  inNewFolders,
  link,
  type Red,
  refuses,
  set,
  setConfig,
  setModule,
  setPath,
  text,
  write,
} from "../../test/world/forge-release.ts";
import { writeRelease } from "../../test/world/write-release.ts";
import { releaseDigest } from "./envelope/digest.ts";
import type { WorkerConfig } from "./format.ts";
import { readRelease } from "./read.ts";

inNewFolders();

test("a sealed release reads back as it was written", async () => {
  const written = await write();
  expect(await readRelease(directory)).toEqual(written);
  expect(written.files.map(({ path }) => path)).toEqual([
    "assets/_headers",
    "assets/index.html",
    "worker/0a-hello.txt",
    "worker/index.js",
    "worker/metadata.json",
  ]);
});

test("the digest depends on contents and settings, not on place, tools or order of keys", async () => {
  const first = await write();
  const again = await mkdtemp(join(tmpdir(), "slipway-release-"));
  const second = await writeRelease(again, {
    metadata: { bindings: [], compatibility_date: "2026-11-01", main_module: "index.js" },
    name: "shop",
    config: { crons: ["*/5 * * * *"] },
    assets: { _headers: "/*\n  X-A: b\n", "index.html": "<h1>hi</h1>" },
    modules: [
      { name: "index.js", contentType: "application/javascript+module", contents: text("export default {}") },
      { name: "./0a-hello.txt", contentType: "text/plain", contents: text("hello") },
    ],
  });
  await rm(again, { recursive: true });
  expect(second.digest).toBe(first.digest);
  const config: WorkerConfig = { ...first.config, crons: [] };
  expect(releaseDigest({ ...first, config })).not.toBe(first.digest);
  expect(releaseDigest({ ...first, environment: "production" })).not.toBe(first.digest);
  expect(releaseDigest({ ...first, source: { ...first.source, commit: "1".repeat(40) } })).not.toBe(first.digest);
});

const red: Red[] = [
  [
    "a file with another content",
    () => writeFile(at("assets/index.html"), "<h1>ho</h1>"),
    /"assets\/index.html" has another content/,
  ],
  [
    "a file with another size",
    () => writeFile(at("worker/index.js"), "x"),
    /"worker\/index.js" has 1 bytes instead of 17/,
  ],
  ["a missing file", () => rm(at("worker/0a-hello.txt")), /lacks "worker\/0a-hello.txt"/],
  ["an extra file", () => writeFile(at("worker/evil.js"), "x"), /holds "worker\/evil.js", which was not sealed/],
  ["an extra file at the top", () => writeFile(at("notes.txt"), "x"), /holds "notes.txt", which was not sealed/],
  ["a link instead of a file", () => link("assets/index.html"), /holds "assets\/index.html", which is a link/],
  ["a linked directory", () => link("assets"), /holds "assets", which is a link/],
  ["release.json as a link", () => link("release.json"), /release.json that is not a regular file/],
  ["no release.json", () => rm(at("release.json")), /is missing: there is no release.json/],
  ["release.json that is not JSON", () => writeFile(at("release.json"), "{"), /release.json that is not JSON/],
  ["release.json that is a list", () => writeFile(at("release.json"), "[]"), /not an object/],
  ["an unknown format", () => set("format", 2), /unknown format 2/],
  ["an unknown setting", () => setConfig("containers", []), /setting "containers"/],
  [
    "a setting named like a built-in",
    () => edit((r) => Object.defineProperty(config(r), "constructor", { value: 1, enumerable: true })),
    /setting "constructor"/,
  ],
  ["a setting of another type", () => setConfig("crons", "* * * * *"), /"config.crons" is not valid/],
  ["a name no Worker can have", () => set("name", "../shop"), /"name" is not valid/],
  [
    "a setting changed after sealing",
    () => edit((r) => Object.assign(config(r), { crons: [] }), { reseal: false }),
    /says that its digest is sha256:.* but it is sha256:/,
  ],
  ["a path that leaves the directory", () => setPath("worker/../../x"), /leaves its directory/],
  ["an absolute path", () => setPath("/etc/passwd"), /leaves its directory/],
  ["a path elsewhere in the directory", () => setPath("x/y"), /not below worker\/ or assets\//],
  ["a file listed twice", () => edit((r) => files(r).push(files(r)[0] as { path: string; size: number })), /twice/],
  [
    "a module without a file",
    () => setConfig("modules", [{ name: "index.js", path: "worker/gone.js", contentType: "x" }]),
    /no file "worker\/gone.js"/,
  ],
  [
    "a file in worker/ that is no module",
    () => edit((r) => (config(r).modules as unknown[]).pop()),
    /no module of the Worker/,
  ],
  [
    "an entry module that is not there",
    () =>
      edit((r) => {
        config(r).modules = (config(r).modules as unknown[]).slice(1);
        (r.files as unknown[]).splice(3, 1);
        return rm(at("worker/index.js"));
      }),
    /entry module "index.js"|holds "worker\/index.js"/,
  ],
  [
    "a module that would take the place of the metadata",
    () => setModule("metadata"),
    /module named "metadata", which is taken/,
  ],
  ["two modules of one name", () => setModule("index.js"), /module named "index.js", which is taken/],
  ["two modules of one path", () => setModule("./lib/../index.js"), /module named "..lib.*index.js", which is taken/],
  ["a module with half a character", () => setModule("\ud800"), /module named "\\ud800", which no upload form/],
  ["a module with a line break", () => setModule("a\r\nb"), /which no upload form can carry/],
  [
    "a static file in a second spelling",
    () => rename(at("assets/index.html"), at("assets/%69ndex.html")).then(() => setPath("assets/%69ndex.html", 1)),
    /lists "assets\/%69ndex.html", which is another spelling of "assets\/index.html"/,
  ],
  ["a release.json without end", () => truncate(at("release.json"), 2 ** 30), /release.json of 1073741824 bytes/],
  ["static files without settings", () => edit((r) => delete config(r).assets), /no settings for them/],
];

describe("readRelease refuses", () => {
  test.each(red)("%s", (_, damage, message) => refuses(damage, message));

  test("a static file of more than 25 MiB, when written and when read", async () => {
    await write();
    await truncate(at("assets/index.html"), 25 * 1024 * 1024 + 1);
    await edit((r) => {
      for (const file of files(r)) if (file.path === "assets/index.html") file.size = 25 * 1024 * 1024 + 1;
    });
    await expect(readRelease(directory)).rejects.toThrow(/"assets\/index.html" with 26214401 bytes.*25 MiB/);
    const big = { name: "big", metadata: {}, assets: { "a.bin": new Uint8Array(25 * 1024 * 1024 + 1) } };
    await rm(directory, { recursive: true });
    await mkdir(directory);
    await expect(writeRelease(directory, big)).rejects.toThrow(/25 MiB/);
  });
});

import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeRelease } from "../../test/world/write-release.ts";
import { UserError } from "../errors.ts";
import { releaseDigest } from "./envelope/digest.ts";
import type { Release, WorkerConfig } from "./format.ts";
import { readRelease } from "./read.ts";

let directory: string;
const at = (path: string) => join(directory, path);
const text = (value: string) => new TextEncoder().encode(value);

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), "slipway-release-")), "release");
  await mkdir(directory);
});
afterEach(() => rm(dirname(directory), { recursive: true, force: true }));

const write = () =>
  writeRelease(directory, {
    name: "shop",
    metadata: { main_module: "index.js", compatibility_date: "2026-11-01", bindings: [] },
    modules: [
      { name: "index.js", contentType: "application/javascript+module", contents: text("export default {}") },
      { name: "./0a-hello.txt", contentType: "text/plain", contents: text("hello") },
    ],
    assets: { "index.html": "<h1>hi</h1>", _headers: "/*\n  X-A: b\n" },
    config: { crons: ["*/5 * * * *"] },
  });

/** Changes release.json, with a fresh digest unless told otherwise: what a careful forger would do. */
async function edit(change: (release: Record<string, unknown>) => unknown, { reseal = true } = {}) {
  const release = JSON.parse(await readFile(at("release.json"), "utf8"));
  change(release);
  if (reseal) release.digest = releaseDigest(release as Release);
  await writeFile(at("release.json"), JSON.stringify(release));
}

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

type Red = [name: string, damage: () => Promise<unknown>, message: RegExp];

const files = (release: Record<string, unknown>) => release.files as { path: string; size: number }[];
const config = (release: Record<string, unknown>) => release.config as Record<string, unknown>;
const set = (key: string, value: unknown) => edit((release) => Object.assign(release, { [key]: value }));
const setConfig = (key: string, value: unknown) => edit((release) => Object.assign(config(release), { [key]: value }));
const setPath = (path: string, index = 0) => edit((release) => Object.assign(files(release)[index] ?? {}, { path }));
const setModule = (name: string) =>
  edit((release) => Object.assign((config(release).modules as object[])[1] ?? {}, { name }));

/** Moves a file or a directory out of the release, and leaves a link to it. */
async function link(path: string) {
  await rename(at(path), `${directory}.elsewhere`);
  await symlink(`${directory}.elsewhere`, at(path));
}

/** Puts other metadata into the release as a careful forger would: with its size, hash and digest. */
async function forgeMetadata(contents: string) {
  await writeFile(at("worker/metadata.json"), contents);
  const sha256 = createHash("sha256").update(contents).digest("hex");
  await edit((release) => {
    const file = files(release).find(({ path }) => path === "worker/metadata.json");
    Object.assign(file ?? {}, { size: contents.length, sha256 });
  });
}

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
  ["an unknown key in the metadata", () => forgeMetadata('{"tags":["x"]}'), /key "tags" in its upload metadata/],
  ["the code of a service worker", () => forgeMetadata('{"body_part":"index.js"}'), /key "body_part"/],
  [
    "a key twice in the metadata",
    () => forgeMetadata('{"main_module":"index.js","main_module":"x"}'),
    /metadata.json" that has the key "main_module" twice/,
  ],
  [
    "metadata without a bottom",
    () => forgeMetadata(`{"bindings":${'[{"a":'.repeat(50_000)}`),
    /metadata.json" that is deeper than 64 levels/,
  ],
  [
    "a binding of a type that nobody knows",
    () => forgeMetadata('{"bindings":[{"name":"A","type":"root_shell"}]}'),
    /has a binding of the type "root_shell", which this version does not know/,
  ],
  [
    "a binding to another version",
    () => forgeMetadata('{"bindings":[{"name":"A","type":"inherit","version_id":"x"}]}'),
    /the key "bindings\[0\].version_id" in its upload metadata/,
  ],
  [
    "two bindings of one name",
    () => forgeMetadata('{"bindings":[{"name":"A","type":"ai"},{"name":"A","type":"browser"}]}'),
    /has two bindings named "A"/,
  ],
  [
    "a compatibility date of another type",
    () => forgeMetadata('{"compatibility_date":20261101}'),
    /upload metadata whose "compatibility_date" is not valid: 20261101/,
  ],
  [
    "logs that the settings do not switch on",
    () => forgeMetadata('{"logpush":true}'),
    /something else about "logpush" in its metadata than in its settings/,
  ],
  ["metadata that is not JSON", () => forgeMetadata("{"), /metadata.json" that is not JSON/],
  ["metadata that is a list", () => forgeMetadata("[]"), /metadata.json" that is not an object/],
  [
    "a binding without a type",
    () => forgeMetadata('{"bindings":[{"name":"A"}]}'),
    /metadata whose "bindings\[0\].type" is not valid: no value/,
  ],
  ["migrations beside the settings", () => forgeMetadata('{"migrations":{}}'), /"migrations", which only a deployment/],
  [
    "a secret in plain text",
    () => forgeMetadata('{"bindings":[{"name":"KEY","type":"secret_text","text":"hunter2"}]}'),
    /holds the secret "KEY" in plain text/,
  ],
  ["a release.json without end", () => truncate(at("release.json"), 2 ** 30), /release.json of 1073741824 bytes/],
  ["static files without settings", () => edit((r) => delete config(r).assets), /no settings for them/],
];

describe("readRelease refuses", () => {
  test.each(red)("%s", async (_, damage, message) => {
    await write();
    await damage();
    const error = await readRelease(directory).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).reason).toBe("release-invalid");
    expect((error as UserError).message).toMatch(message);
    expect((error as UserError).hint).toMatch(/\.$/);
  });

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

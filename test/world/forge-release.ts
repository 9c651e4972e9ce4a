/** A release of a test, and a careful forger who changes it and seals it again. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { UserError } from "../../src/errors.ts";
import { releaseDigest } from "../../src/release/envelope/digest.ts";
import type { Release } from "../../src/release/format.ts";
import { readRelease } from "../../src/release/read.ts";
import { writeRelease } from "./write-release.ts";

export let directory: string;
export const at = (path: string) => join(directory, path);
export const text = (value: string) => new TextEncoder().encode(value);

/** A folder of its own for every test of the file that calls this. */
export function inNewFolders(): void {
  beforeEach(async () => {
    directory = join(await mkdtemp(join(tmpdir(), "slipway-release-")), "release");
    await mkdir(directory);
  });
  afterEach(() => rm(dirname(directory), { recursive: true, force: true }));
}

export const write = () =>
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
export async function edit(change: (release: Record<string, unknown>) => unknown, { reseal = true } = {}) {
  const release = JSON.parse(await readFile(at("release.json"), "utf8"));
  change(release);
  if (reseal) release.digest = releaseDigest(release as Release);
  await writeFile(at("release.json"), JSON.stringify(release));
}

export type Red = [name: string, damage: () => Promise<unknown>, message: RegExp];

export const files = (release: Record<string, unknown>) => release.files as { path: string; size: number }[];
export const config = (release: Record<string, unknown>) => release.config as Record<string, unknown>;
export const set = (key: string, value: unknown) => edit((release) => Object.assign(release, { [key]: value }));
export const setConfig = (key: string, value: unknown) =>
  edit((release) => Object.assign(config(release), { [key]: value }));
export const setPath = (path: string, index = 0) =>
  edit((release) => Object.assign(files(release)[index] ?? {}, { path }));
export const setModule = (name: string) =>
  edit((release) => Object.assign((config(release).modules as object[])[1] ?? {}, { name }));

/** Moves a file or a directory out of the release, and leaves a link to it. */
export async function link(path: string) {
  await rename(at(path), `${directory}.elsewhere`);
  await symlink(`${directory}.elsewhere`, at(path));
}

/** Puts other metadata into the release as a careful forger would: with its size, hash and digest. */
export async function forgeMetadata(contents: string) {
  await writeFile(at("worker/metadata.json"), contents);
  const sha256 = createHash("sha256").update(contents).digest("hex");
  await edit((release) => {
    const file = files(release).find(({ path }) => path === "worker/metadata.json");
    Object.assign(file ?? {}, { size: contents.length, sha256 });
  });
}

/** `readRelease` says that the release is invalid, in these words, and what to do. */
export async function refuses(damage: () => Promise<unknown>, message: RegExp) {
  await write();
  await damage();
  const error = await readRelease(directory).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).reason).toBe("release-invalid");
  expect((error as UserError).message).toMatch(message);
  expect((error as UserError).hint).toMatch(/\.$/);
}

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeRelease } from "../../test/world/write-release.ts";
import { decodePath, encodePath } from "./envelope/layout.ts";
import { readRelease } from "./read.ts";
import { emptyReleaseDirectory } from "./write.ts";

let directory: string;
const at = (path: string) => join(directory, path);
const text = (value: string) => new TextEncoder().encode(value);

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), "slipway-release-")), "release");
  await mkdir(directory);
});
afterEach(() => rm(dirname(directory), { recursive: true, force: true }));

test("hostile module names stay below worker/ and never collide", async () => {
  const modules = ["index.js", "./lib.js", "../../escape.js", "/abs.js", "metadata.json", "a", "a/b", 'q"?.js'].map(
    (name) => ({
      name,
      contentType: "text/plain",
      contents: text(name),
    }),
  );
  const release = await writeRelease(directory, { name: "x", metadata: { main_module: "index.js" }, modules });
  const paths = release.config.modules.map(({ path }) => path);
  expect(new Set(paths).size).toBe(modules.length);
  for (const [index, path] of paths.entries()) {
    expect(path).toMatch(/^worker\/[^"?]+$/);
    expect(await readFile(at(path), "utf8")).toBe(modules[index]?.name);
  }
  await readRelease(directory);
});

test("names that an artifact cannot hold survive the way through a release", () => {
  for (const name of ["a b.html", "c:d?.html", "100%.txt", "ü/é.txt", "%3A.txt", "%%2e.js"]) {
    const encoded = encodePath(name);
    expect(encoded).not.toMatch(/["<>|*?:\\]/);
    expect(decodePath(encoded)).toBe(name);
  }
});

test("only an older release is replaced", async () => {
  await emptyReleaseDirectory(`${directory}-new/one`);
  await writeRelease(directory, { name: "shop", metadata: {} });
  await emptyReleaseDirectory(directory);
  await expect(readRelease(directory)).rejects.toThrow(/is missing/);
  await writeFile(at("mine.txt"), "x");
  await expect(emptyReleaseDirectory(directory)).rejects.toThrow(/is not empty and holds no release/);
  await expect(writeRelease(directory, { name: "shop", metadata: {} })).rejects.toThrow(/lists "mine.txt"/);
  await rm(at("mine.txt"));
  await writeRelease(directory, { name: "shop", metadata: {} });
  await writeFile(at("mine.txt"), "x");
  await expect(emptyReleaseDirectory(directory)).rejects.toThrow(/holds "mine.txt" beside a release/);
  expect(await readFile(at("mine.txt"), "utf8")).toBe("x");
  await rm(at("mine.txt"));
  await writeFile(at("release.json"), "{}");
  await expect(emptyReleaseDirectory(directory)).rejects.toThrow(/unknown format/);
  await expect(emptyReleaseDirectory(at("release.json"))).rejects.toThrow(/is no directory/);
});

import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyAssets } from "./copy.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "slipway-assets-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, "public", path)), { recursive: true });
    await writeFile(join(root, "public", path), text);
  }
}
const copy = () => copyAssets(join(root, "public"), join(root, "out"));
const copied = async () => {
  const entries = await readdir(join(root, "out"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "out").length + 1))
    .sort();
};

test("what wrangler would upload is copied, its rule files beside it", async () => {
  await put({
    "index.html": "home",
    ".well-known/x": "y",
    "a b/ü.txt": "1",
    _headers: "/*\n  A: b\n",
    _redirects: "/a /b\n",
    "sub/_headers": "an ordinary file",
    ".assetsignore": "*.map\n/private/\n!keep.map\n",
    "app.js.map": "",
    "keep.map": "",
    "private/key": "",
    "sub/private/key": "ordinary",
  });
  expect(await copy()).toEqual({ files: 6, bytes: 30 });
  expect(await copied()).toEqual([
    ".well-known/x",
    "_headers",
    "_redirects",
    "a b/ü.txt",
    "index.html",
    "keep.map",
    "sub/_headers",
    "sub/private/key",
  ]);
  expect(await readFile(join(root, "out/index.html"), "utf8")).toBe("home");
});

test("a byte order mark and Windows line ends do not disarm `.assetsignore`; another encoding stops", async () => {
  await put({ "key.pem": "secret", "b.map": "", "index.html": "home", ".assetsignore": "\ufeffkey.pem\r\n*.map\r\n" });
  await copy();
  expect(await copied()).toEqual(["index.html"]);
  await writeFile(join(root, "public/.assetsignore"), Buffer.from("\ufeffkey.pem\n", "utf16le"));
  await expect(copy()).rejects.toThrow("The file `.assetsignore` is not UTF-8 text.");
});

test("names that an artifact cannot hold are encoded", async () => {
  await put({ "what?/a:b*.txt": "x" });
  await copy();
  expect(await copied()).toEqual(["what%3F/a%3Ab%2A.txt"]);
});

test("a link within the directory becomes a file; one that leads out is refused by name", async () => {
  await put({ "index.html": "home" });
  await symlink("index.html", join(root, "public/start.html"));
  expect(await copy()).toMatchObject({ files: 2 });
  expect(await readFile(join(root, "out/start.html"), "utf8")).toBe("home");
  await writeFile(join(root, ".env"), "TOKEN=1");
  await symlink("../.env", join(root, "public/env.txt"));
  await expect(copy()).rejects.toThrow(
    'The static file "env.txt" lies behind a link that leads out of the assets directory.',
  );
  await writeFile(join(root, "public/.assetsignore"), "env.txt\n");
  expect(await copy()).toMatchObject({ files: 2 });
});

test("a linked directory is no way out either", async () => {
  await put({ "index.html": "home" });
  await mkdir(join(root, "elsewhere"));
  await writeFile(join(root, "elsewhere/secret"), "x");
  await symlink("../elsewhere", join(root, "public/elsewhere"));
  await expect(copy()).rejects.toThrow('The static file "elsewhere/secret" lies behind a link');
});

test("a _worker.js is refused until `.assetsignore` says what is meant", async () => {
  await put({ "_worker.js": "export default {}" });
  await expect(copy()).rejects.toThrow('holds "_worker.js", which would be served to everybody');
  await writeFile(join(root, "public/.assetsignore"), "_worker.js");
  expect(await copy()).toEqual({ files: 0, bytes: 0 });
});

test("a file of more than 25 MiB is refused", async () => {
  await put({ "movie.mp4": "" });
  await truncate(join(root, "public/movie.mp4"), 25 * 1024 * 1024 + 1);
  await expect(copy()).rejects.toThrow(/"movie.mp4" has 26214401 bytes/);
});

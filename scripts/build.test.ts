/** A small repository of its own, really built: what is fresh is left alone, and nothing stale passes for fresh. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withoutOidc, withoutWholeClient } from "./build/packages.ts";
import { build } from "./build.ts";
import { staleDist } from "./check/dist.ts";

const home = join(import.meta.dirname, "..");
const root = mkdtempSync(join(tmpdir(), "slipway-build-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PACKAGES = {
  "cloudflare/package.json": '{"name":"cloudflare","version":"1.0.0","license":"MIT","type":"module"}',
  "cloudflare/client.mjs":
    'import { A } from "./resources/a.mjs";\nexport var Base = 1;\nexport var BaseCloudflare = 2;\nexport var Cloudflare = A;\n',
  "cloudflare/resources/a.mjs": "export const A = 3;\n",
  "@actions/core/package.json": '{"name":"@actions/core","version":"1.0.0","license":"MIT","type":"module"}',
  "@actions/core/lib/oidc-utils.js": "export class OidcClient {\n}\n",
};

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const edit = (path: string) => write(path, `${readFileSync(join(root, path), "utf8")}\nconsole.log("edited");\n`);
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd: root });
const stale = async (all = false) =>
  (await staleDist(root, { all })).map(({ file, message }) => `${file} ${message.split(":")[0]}`);

beforeAll(async () => {
  // Its own node_modules/: what is remembered lies in it. The two packages that are copied and cut are small ones.
  for (const name of [".bin", ".package-lock.json", "@types", "@typescript", "@vercel", "typescript", "undici-types"]) {
    mkdirSync(join(root, "node_modules"), { recursive: true });
    symlinkSync(join(home, "node_modules", name), join(root, "node_modules", name));
  }
  for (const [path, text] of Object.entries(PACKAGES)) write(`node_modules/${path}`, text);
  for (const path of ["scripts", "package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"]) {
    cpSync(join(home, path), join(root, path), { recursive: true });
  }
  write("src/words.ts", 'export const words = "hello";\n');
  write("actions/greet/main.ts", 'import { words } from "../../src/words.ts";\n\nconsole.log(words);\n');
  write("actions/greet/post.ts", 'console.log("bye");\n');
  git("init", "-q");
  await build(root);
  git("add", "dist");
});

test("what is fresh is built by nobody, and only what imports a changed file is built again", async () => {
  expect(await build(root)).toEqual({ built: [], fresh: ["greet", "greet/post"] });
  expect(await stale()).toEqual([]);
  edit("src/words.ts");
  expect(await stale()).toEqual(["dist/greet/index.js is stale or edited"]);
  // Known by now, and stale all the same.
  expect(await stale()).toEqual(["dist/greet/index.js is stale or edited"]);
  expect(await build(root)).toEqual({ built: ["greet"], fresh: ["greet/post"] });
  expect(await stale()).toEqual([]);
  expect(execFileSync(process.execPath, [join(root, "dist/greet/index.js")], { encoding: "utf8" })).toBe(
    "edited\nhello\n",
  );
});

test("an edited, a missing and a foreign file of dist/ are found, and built away", async () => {
  edit("dist/greet/index.js");
  rmSync(join(root, "dist/greet/post/index.js"));
  write("dist/greet/7.index.js", "");
  expect(await stale()).toEqual([
    "dist/greet/post/index.js is missing",
    "dist/greet/7.index.js is not built from any source",
    "dist/greet/index.js is stale or edited",
  ]);
  expect((await build(root)).built).toEqual(["greet", "greet/post"]);
  expect(await stale()).toEqual([]);
});

test("another lockfile makes everything unknown", async () => {
  write("package-lock.json", `${readFileSync(join(root, "package-lock.json"), "utf8")}\n`);
  expect((await build(root)).built).toEqual(["greet", "greet/post"]);
});

test("the full comparison believes no memory", async () => {
  const memory = join(root, "node_modules/.cache/slipway/bundles");
  for (const name of readdirSync(memory)) writeFileSync(join(memory, name), '{"index.js":"forged"}');
  expect(await stale()).not.toEqual([]);
  expect(await stale(true)).toEqual([]);
});

test("the packages themselves are left as they are; their copies are cut", () => {
  for (const [path, text] of Object.entries(PACKAGES)) {
    expect(readFileSync(join(root, "node_modules", path), "utf8")).toBe(text);
  }
  const client = readFileSync(join(root, "lib/node_modules/cloudflare/client.mjs"), "utf8");
  expect(client).toBe("export var Base = 1;\nexport var BaseCloudflare = 2;");
  expect(readFileSync(join(root, "lib/node_modules/cloudflare/package.json"), "utf8")).toContain('"sideEffects":false');
});

test("packages that are built differently than when they were cut are refused", () => {
  expect(() => withoutWholeClient("export class Cloudflare {}")).toThrow(/built differently now/);
  expect(() => withoutOidc("export function getIDToken() {}")).toThrow(/built differently now/);
});

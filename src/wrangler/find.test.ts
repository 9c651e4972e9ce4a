import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findWrangler } from "./find.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "slipway-find-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function install(folder: string, version: string) {
  await mkdir(join(folder, "wrangler-dist"), { recursive: true });
  await writeFile(join(folder, "wrangler-dist/cli.js"), "");
  await writeFile(join(folder, "package.json"), JSON.stringify({ version, main: "wrangler-dist/cli.js" }));
}

test("the nearest wrangler wins, and a linked one is found where it really is", async () => {
  await install(join(root, "node_modules/wrangler"), "4.1.0");
  await install(join(root, "store/wrangler"), "4.2.0");
  await mkdir(join(root, "packages/a/node_modules"), { recursive: true });
  await mkdir(join(root, "packages/b"), { recursive: true });
  await symlink(join(root, "store/wrangler"), join(root, "packages/a/node_modules/wrangler"));
  expect(await findWrangler(join(root, "packages/a"))).toMatchObject({ version: "4.2.0" });
  expect((await findWrangler(join(root, "packages/a"))).cli).toMatch(/store\/wrangler\/wrangler-dist\/cli\.js$/);
  expect(await findWrangler(join(root, "packages/b"))).toMatchObject({ version: "4.1.0" });
});

test("none at all, or half a one, is a clear error", async () => {
  await expect(findWrangler(root)).rejects.toMatchObject({ reason: "wrangler-missing", message: /not installed in/ });
  await mkdir(join(root, "node_modules/wrangler"), { recursive: true });
  await writeFile(join(root, "node_modules/wrangler/package.json"), "{}");
  await expect(findWrangler(root)).rejects.toMatchObject({ reason: "wrangler-missing", message: /incomplete/ });
  await writeFile(join(root, "node_modules/wrangler/package.json"), "{ cut");
  await expect(findWrangler(root)).rejects.toMatchObject({ reason: "wrangler-missing", message: /incomplete/ });
});

test("Yarn Plug'n'Play is named", async () => {
  await writeFile(join(root, ".pnp.cjs"), "");
  await expect(findWrangler(root)).rejects.toMatchObject({ hint: /nodeLinker/ });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Hashes, hashesIn } from "../build/fingerprint.ts";
import { compareDist } from "./dist.ts";

const root = mkdtempSync(join(tmpdir(), "slipway-dist-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Record<string, string>): Hashes {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, name, path, ".."), { recursive: true });
    writeFileSync(join(root, name, path), text);
  }
  return hashesIn(join(root, name), { deep: true });
}

test("dist is compared byte for byte, both ways, and with what git tracks", () => {
  const fresh = folder("fresh", { "a/index.js": "1", "b/index.js": "1", "b/chunk.js": "1", "c/index.js": "1" });
  const dist = folder("dist", { "a/index.js": "1", "b/index.js": "edited", "b/chunk.js": "1", "old/index.js": "1" });
  const problems = compareDist({ fresh, dist, tracked: ["a/index.js", "b/index.js", "old/index.js"] });
  expect(problems.map(({ file, message }) => `${file} ${message.split(":")[0]}`)).toEqual([
    "dist/c/index.js is missing",
    "dist/old/index.js is not built from any source",
    "dist/b/index.js is stale or edited",
    "dist/b/chunk.js is not committed",
  ]);
  expect(
    compareDist({ fresh, dist: fresh, tracked: ["a/index.js", "b/index.js", "b/chunk.js", "c/index.js"] }),
  ).toEqual([]);
});

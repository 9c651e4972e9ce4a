import { expect, test } from "vitest";
import type { Version } from "../workers/contract.ts";
import { isServedFromFiles } from "./file.ts";

const version = (more: { first?: unknown; code?: boolean; files?: string[] }) =>
  ({
    ...(more.code === false ? {} : { mainModule: "index.js" }),
    assets: {
      manifest: Object.fromEntries(
        (more.files ?? ["/index.html", "/about.html", "/a b.txt"]).map((path) => [path, {}]),
      ),
      config: more.first === undefined ? {} : { run_worker_first: more.first },
    },
  }) as unknown as Version;

test.each<[path: string, more: Parameters<typeof version>[0], served: boolean]>([
  ["/", {}, true],
  ["/about", {}, true],
  ["/about?x=1", {}, true],
  ["/a%20b.txt", {}, true],
  ["/api", {}, false],
  ["/api", { code: false }, true],
  ["/", { first: true }, false],
  ["/", { first: ["/*", "!/about"] }, false],
  ["/about", { first: ["/*", "!/about"] }, true],
  ["/", { first: ["/api/*"] }, true],
])("%s with %j", (path, more, served) => {
  expect(isServedFromFiles(version(more), path)).toBe(served);
});

test("a Worker without files serves none", () => {
  expect(isServedFromFiles({ mainModule: "index.js" } as Version, "/")).toBe(false);
});

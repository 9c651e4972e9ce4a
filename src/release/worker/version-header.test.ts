import { expect, test } from "vitest";
import { addVersionHeader } from "./version-header.ts";
import type { WorkerModule } from "./write.ts";

const module = (name: string): WorkerModule => ({
  name,
  contentType: "application/javascript+module",
  contents: new TextEncoder().encode("export default {}"),
});

test("the entry moves behind a new one, and a binding is added", () => {
  const { metadata, modules } = addVersionHeader({
    metadata: { main_module: "index.js", bindings: [{ name: "A", type: "plain_text", text: "a" }] },
    modules: [module("index.js"), module("./x.js")],
  });
  expect(metadata).toEqual({
    main_module: "slipway-entry.js",
    bindings: [
      { name: "A", type: "plain_text", text: "a" },
      { name: "SLIPWAY_VERSION", type: "version_metadata" },
    ],
  });
  expect(modules.map(({ name }) => name)).toEqual(["slipway-entry.js", "index.js", "./x.js"]);
  expect(new TextDecoder().decode(modules[0]?.contents)).toContain('import * as entry from "./index.js"');
});

test("a binding that is there is used; names that are taken are not", () => {
  const { metadata, modules } = addVersionHeader({
    metadata: { main_module: "slipway-entry.js", bindings: [{ name: "VERSION", type: "version_metadata" }] },
    modules: [module("slipway-entry.js")],
  });
  expect(metadata.bindings).toEqual([{ name: "VERSION", type: "version_metadata" }]);
  expect(metadata.main_module).toBe("slipway-entry_2.js");
  expect(new TextDecoder().decode(modules[0]?.contents)).toContain('env?.["VERSION"]?.id');
});

test("static files alone cannot name a version", () => {
  expect(addVersionHeader({ metadata: {}, modules: [] })).toEqual({ metadata: {}, modules: [] });
});

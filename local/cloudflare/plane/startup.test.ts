import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Version } from "../workers/contract.ts";
import { StartupError } from "../workers/contract.ts";
import { newVersion, startTestPlane, type TestPlane } from "./test-plane.ts";

let world: TestPlane;
beforeAll(async () => {
  world = await startTestPlane();
});
afterAll(() => world.close());

const refused: [string, string, string, Partial<Version>?][] = [
  ["a top-level throw", "throw new Error('nope'); export default {}", "Uncaught Error: nope\n  at index.js:1:7"],
  ["a syntax error", "export default { fetch( }", "Uncaught SyntaxError: Unexpected token '}'\n  at index.js:1:24"],
  [
    "a missing module",
    "import './x.js'; export default {}",
    'Uncaught Error: No such module "x.js".\n  imported from "index.js"',
  ],
  [
    "node: without the flag",
    "import 'node:fs'; export default {}",
    'No such module "node:fs"',
    { compatibilityDate: "2026-01-01" },
  ],
  ["an unknown flag", "export default {}", "No such compatibility flag: made_up", { compatibilityFlags: ["made_up"] }],
  [
    "a future date",
    "export default {}",
    'compatibility date in the future: "2999-01-01"',
    { compatibilityDate: "2999-01-01" },
  ],
  ["an export that is no handler", "export const x = 1; export default {}", "Incorrect type for map entry 'x'"],
  [
    "service-worker syntax",
    "addEventListener('fetch', () => {})",
    "service-worker syntax does not run here",
    { modules: [{ name: "index.js", contentType: "application/javascript", contents: Buffer.from("") }] },
  ],
  ["a main module that was not uploaded", "", 'No such module "gone.js"', { mainModule: "gone.js" }],
];

describe("what workerd refuses at upload", () => {
  test.each(refused)("%s", async (_, code, message, extra) => {
    const start = world.plane.start(newVersion("refused", code, extra));
    await expect(start).rejects.toThrow(StartupError);
    await expect(start).rejects.toThrow(message);
  });

  test("node: with the flag, and a script without a default export, are fine", async () => {
    const node = newVersion("fine", "import fs from 'node:fs'; export default { fetch() {} }", {
      compatibilityFlags: ["nodejs_compat"],
    });
    expect((await world.plane.start(node)).handlers).toEqual(["fetch"]);
    const named =
      "import { WorkerEntrypoint } from 'cloudflare:workers'; export class A extends WorkerEntrypoint { hi() {} }";
    expect(await world.plane.start(newVersion("named", named))).toMatchObject({
      handlers: [],
      namedHandlers: [{ name: "A", handlers: ["hi"] }],
    });
  });
});

test("modules of every kind are what the upload says", async () => {
  const main = `
    import text from "./note.txt"; import data from "./data.bin"; import wasm from "./lib/add.wasm"; import legacy from "./legacy.cjs"; import { helper } from "./lib/helper.js";
    export default { async fetch() {
      const { exports } = await WebAssembly.instantiate(wasm);
      return Response.json([text, new Uint8Array(data)[1], exports.add(2, 3), legacy.answer, helper()]);
    } };`;
  const add = "0061736d0100000001070160027f7f017f030201000707010361646400000a09010700200020016a0b";
  const part = (name: string, contentType: string, contents: string | Buffer) => ({
    name,
    contentType,
    contents: Buffer.from(contents),
  });
  const modules = [
    part("index.js", "application/javascript+module", main),
    part("./note.txt", "text/plain", "a note"),
    part("data.bin", "application/octet-stream", Buffer.from([1, 2, 3])),
    part("lib/add.wasm", "application/wasm", Buffer.from(add, "hex")),
    part("legacy.cjs", "application/javascript", "module.exports = { answer: 42 };"),
    part("lib/helper.js", "application/javascript+module", "export const helper = () => 'helped';"),
    part("index.js.map", "application/source-map", "{}"),
  ];
  await world.deploy("modules", [await world.upload("modules", "", { modules }), 100]);
  const { text } = await world.get("https://modules.acme.workers.dev/");
  expect(JSON.parse(text)).toEqual(["a note", 2, 5, 42, "helped"]);
});

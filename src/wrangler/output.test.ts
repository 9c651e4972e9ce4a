import { describe, expect, test } from "vitest";
import { lastLines, unexpectedFields, warnings } from "./output.ts";

// What wrangler 4.164 writes for a build command that fails, shortened.
const CUSTOM_BUILD = `[custom build] Running: mybuild
[custom build] /bin/sh: 1: mybuild: not found
✘ [ERROR] k [Error]: Process exited with non-zero status (127)
      at I2._waitForOutput (/app/node_modules/wrangler/wrangler-dist/cli.js:164358:98)
      at async Object.handler (/app/node_modules/wrangler/wrangler-dist/cli.js:239357:7) {
    result: I {
      _process: ChildProcess {
        exitCode: 127,
      },
    },
    output: {
      stderr: '/bin/sh: 1: mybuild: not found',
      exitCode: 127
    }
  }
✘ [ERROR] Running custom build \`mybuild\` failed. There are likely more logs from your build command above.
🪵  Logs were written to "/tmp/bundle-x/logs/wrangler.log"
`;

describe("the last lines", () => {
  test("say what happened: no stack, no object, no file that will be gone", () => {
    expect(lastLines(CUSTOM_BUILD).split("\n")).toEqual([
      "[custom build] Running: mybuild",
      "[custom build] /bin/sh: 1: mybuild: not found",
      "✘ [ERROR] k [Error]: Process exited with non-zero status (127)",
      "✘ [ERROR] Running custom build `mybuild` failed. There are likely more logs from your build command above.",
    ]);
  });

  test.each([
    ["an object that never ends", "Error: x\n    at f (a.js:1:1) {\n  code: 1,\nlast", "Error: x\n  code: 1,\nlast"],
    ["a brace of code", "  x {\n  }\n", "  x {\n  }"],
    ["words that begin like a frame", "  at least one of: a, b", "  at least one of: a, b"],
  ])("%s", (_, output, expected) => {
    expect(lastLines(output)).toBe(expected);
  });
});

test("what wrangler says it dropped", () => {
  const output = [
    "▲ [WARNING] Processing wrangler.jsonc configuration:",
    '    - Unexpected fields found in kv_namespaces[0] field: "preview","ide"',
    '    - Unexpected fields found in top-level field: "crons"',
    '    - "unsafe" fields are experimental and may change or break at any time.',
  ].join("\n");
  expect(unexpectedFields(output)).toEqual([
    { within: "kv_namespaces[0]", name: "preview" },
    { within: "kv_namespaces[0]", name: "ide" },
    { within: "", name: "crons" },
  ]);
});

test("what wrangler warns of is told by itself, with what stands below it", () => {
  const output = [
    "\u001b[33m▲ \u001b[43;33m[\u001b[43;30mWARNING\u001b[43;33m]\u001b[0m Processing wrangler.jsonc configuration:",
    "",
    '    - "triggers" should be an object',
    "",
    "Total Upload: 0.19 KiB / gzip: 0.16 KiB",
    "  no part of it",
    '▲ [WARNING] Duplicate key "a" in object literal [duplicate-object-key]',
    "",
    "    src/index.ts:1:20:",
    "",
    "--dry-run: exiting now.",
  ];
  expect(warnings(output.join("\n"))).toEqual([
    'Processing wrangler.jsonc configuration:\n- "triggers" should be an object',
    'Duplicate key "a" in object literal [duplicate-object-key]\nsrc/index.ts:1:20:',
  ]);
  expect(warnings("All is well.\n")).toEqual([]);
});

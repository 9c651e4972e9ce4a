import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, describe, expect, test } from "vitest";
import schema from "../../docs/result.schema.json" with { type: "json" };

const directory = mkdtempSync(join(tmpdir(), "slipway-run-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const ajv = new Ajv2020({ allowUnionTypes: true });
formats.default(ajv);
const valid = ajv.compile(schema);

/** Runs `act` as a process of its own, since the boundary ends the process. */
function act(body: string, after?: (pid: number) => void) {
  const script = join(directory, "act.ts");
  const imports = `import { runAction } from ${JSON.stringify(join(import.meta.dirname, "run.ts"))};
import { ApiError, UserError } from ${JSON.stringify(join(import.meta.dirname, "../errors.ts"))};`;
  writeFileSync(script, `${imports}\nawait runAction(() => ({}), async (inputs, run) => { ${body} });`);
  const output = join(directory, "output");
  writeFileSync(output, "");
  return new Promise<{ code: unknown; stdout: string; outputs: string; result: Record<string, unknown> }>((resolve) => {
    const child = execFile(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", script],
      { env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, RUNNER_TEMP: directory } },
      (_error, stdout) => {
        const outputs = readFileSync(output, "utf8");
        const path = /result<<.*\n(.*)\n/.exec(outputs)?.[1] ?? "";
        const result = JSON.parse(readFileSync(path, "utf8"));
        expect(valid(result), JSON.stringify(valid.errors)).toBe(true);
        resolve({ code: child.exitCode, stdout, outputs, result });
      },
    );
    if (after !== undefined) child.stdout?.once("data", () => after(child.pid ?? 0));
  });
}

describe("runAction", () => {
  test("publishes what the action returns", async () => {
    const { code, outputs, result } = await act('return { "version-id": "v1", changed: true, nothing: undefined }');
    expect(code).toBe(0);
    expect(outputs).toMatch(/version-id<<.*\nv1\n/);
    expect(outputs).not.toMatch(/nothing/);
    expect(result).toMatchObject({ conclusion: "success", outputs: { "version-id": "v1", changed: true } });
  });

  test("turns a UserError into one failed step with hint, reason and causes, and no stack", async () => {
    const { code, stdout, result } = await act(
      'throw new UserError("The release was changed.", { hint: "Build it again.", reason: "release-invalid", cause: new Error("sha256 differs") })',
    );
    expect(code).toBe(1);
    expect(stdout).toContain("::error::The release was changed.%0ABuild it again.");
    expect(stdout).toContain("Caused by: sha256 differs");
    expect(stdout).not.toMatch(/^\s+at /m);
    expect(result.failure).toEqual({
      reason: "release-invalid",
      message: "The release was changed.",
      hint: "Build it again.",
    });
  });

  test("publishes partial progress although it fails later", async () => {
    const { outputs } = await act(
      'run.publish({ "version-id": "v2" }); throw new ApiError({ service: "Cloudflare", method: "POST", path: "/x", status: 500, detail: "no", reason: "api-error" })',
    );
    expect(outputs).toMatch(/version-id<<.*\nv2\n/);
    expect(outputs).toMatch(/failure-reason<<.*\napi-error\n/);
  });

  test.each(['throw new TypeError("x is not a function")', 'throw "text"', "throw undefined"])(
    "%s is our bug, and never green",
    async (body) => {
      const { code, stdout, result } = await act(body);
      expect(code).toBe(1);
      expect(stdout).toContain("This is a bug in Slipway");
      expect(result.failure).toMatchObject({ reason: "internal-error" });
    },
  );

  test("an error that nobody caught is a failure with a reason, not a crash", async () => {
    const { code, result } = await act('Promise.reject(new Error("stray")); await new Promise(() => {}); return {}');
    expect(code).toBe(1);
    expect(result.failure).toMatchObject({ reason: "internal-error", message: "stray" });
  });

  test("a summary that cannot be written changes nothing", async () => {
    const body =
      'process.env.GITHUB_STEP_SUMMARY = "/nowhere/summary"; await run.summary("# x"); return { changed: true }';
    const { code, stdout, result } = await act(body);
    expect(code).toBe(0);
    expect(stdout).toContain("::warning::The summary was not written");
    expect(result.conclusion).toBe("success");
  });

  test("no line of foreign text becomes a workflow command", async () => {
    const text = "told:\\n::add-mask::x\\r  ::error::y\\n\\u0085::debug::z ##[group]w";
    const { stdout } = await act(
      `run.info("${text}"); throw new UserError("a\\n::error::b", { reason: "invalid-input", cause: new Error("c\\n::stop-commands::d") })`,
    );
    const commands = stdout.split(/[\r\n]/).filter((line) => /^[\s\u0085]*::/.test(line));
    expect(commands).toEqual(["::error::a%0A::error::b"]);
    expect(stdout).toContain(": :add-mask::x");
    expect(stdout).not.toContain("##[");
  });

  test("a masked value reaches neither the log, nor the summary, nor result.json", async () => {
    const { stdout, outputs, result } = await act(`
      process.env.GITHUB_STEP_SUMMARY = process.env.GITHUB_OUTPUT;
      run.mask('first "line"\\nsecond line\\n}');
      run.info("} says second line");
      await run.summary('echo first "line"');
      throw new UserError(JSON.stringify({ text: 'first "line"\\nsecond line\\n}' }), { hint: "Not second line.", reason: "invalid-input" });`);
    const log = stdout.replaceAll(/^::add-mask::.*$/gm, "");
    for (const text of [log, outputs, JSON.stringify(result)]) expect(text).not.toMatch(/first|second line/);
    expect(stdout).toContain("} says ***");
    expect(stdout).not.toMatch(/^::add-mask::}$/m);
  });

  test("a masked value is in no output, no annotation and no file, in no encoding", async () => {
    const { stdout, outputs, result } = await act(`
      const secret = 'p"ss w/rd ü';
      run.mask(secret);
      const told = [secret, encodeURIComponent(secret), btoa(unescape(encodeURIComponent('xx' + secret + 'yy')))].join(' ');
      run.warning(told, { file: told, line: 1, title: told });
      await run.group(told, async () => {});
      run.publish({ "told-json": JSON.stringify([told]) });
      const path = await run.file("kept.json", { [told]: [told, 1, null] });
      return { kept: (await import("node:fs")).readFileSync(path, "utf8"), number: 12 };`);
    const log = stdout.replaceAll(/^::add-mask::.*$/gm, "");
    for (const text of [log, outputs, JSON.stringify(result)]) expect(text).not.toMatch(/ss w|ss%20w|c3Mgdy/);
    expect(outputs).toMatch(/told-json<<.*\n\["\*{3} \*{3} \w{0,4}\*{3}[\w=]{0,6}"\]\n/);
    expect(JSON.parse(String((result.outputs as { kept: string }).kept))).toBeTruthy();
  });

  test("a file is there whole or not at all", async () => {
    const { result } = await act(`
      const { readdirSync } = await import("node:fs");
      const path = await run.file("a.txt", "first");
      await run.file("b/c.json", {}).catch((error) => run.info(String(error)));
      return { path, files: readdirSync(path.slice(0, -"/a.txt".length)).join() };`);
    expect(result.outputs).toMatchObject({
      files: "a.txt",
      path: expect.stringMatching(/\/slipway\/[^/]+-\d+\/a\.txt$/),
    });
  });

  test("what is too long is cut, and an output that is too large is left out and said", async () => {
    const { code, stdout, outputs, result } = await act(`
      process.env.GITHUB_STEP_SUMMARY = process.env.GITHUB_OUTPUT;
      run.warning("w".repeat(100_000));
      for (let i = 0; i < 3; i++) await run.summary("| a line of it |\\n".repeat(30_000));
      return { large: "x".repeat(600_000), small: "x" };`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^::warning::w+…$/m);
    expect(stdout).toContain("::warning::The output `large` is not set");
    expect(result.outputs).toEqual({ small: "x" });
    expect(Buffer.byteLength(outputs)).toBeLessThan(1_048_576 + 2_000);
    expect(outputs).toContain("… the rest does not fit into the summary.");
  });

  test("work that can never end is a failure, not silence", async () => {
    const { code, result } = await act("await new Promise(() => {}); return {}");
    expect(code).toBe(1);
    expect(result.failure).toMatchObject({ reason: "internal-error" });
  });

  test("a cancelled run is told through the signal", async () => {
    const { code, result } = await act(
      'console.log("ready"); setInterval(() => {}, 1000); await new Promise((_, reject) => run.signal.addEventListener("abort", () => reject(run.signal.reason))).catch((e) => { throw e }); ',
      (pid) => process.kill(pid, "SIGINT"),
    );
    expect(code).toBe(1);
    expect(result.failure).toMatchObject({ reason: "cancelled" });
  }, 20_000);
});

/** Every mistake in a check file stops before the first request, with a sentence that names the line and the fix. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { smoke } from "./harness.ts";
import { type Internet, startInternet } from "./internet.ts";
import { head, inQuestions, ok } from "./mistakes.ts";
import { inExpectations } from "./mistakes-in-expectations.ts";

let net: Internet;
beforeAll(async () => {
  net = await startInternet({ "a.example": () => ({ body: "never asked" }) });
});
afterAll(() => net[Symbol.asyncDispose]());

describe("a check file", () => {
  test.each([...inQuestions, ...inExpectations])("%s", async (_, text, line, sentence, fix) => {
    const asked = net.asked.length;
    const run = await smoke(net, { file: head + text });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("invalid-checks");
    expect(net.asked.length, "requests").toBe(asked);
    const [annotation] = run.annotations;
    expect(annotation).toMatchObject({ level: "error", file: "checks.yml", line });
    expect(annotation?.message).toContain(`checks.yml, line ${line},`);
    expect(annotation?.message).toMatch(sentence);
    expect(annotation?.message).toMatch(fix);
    expect(run.stdout.replaceAll("%0A", "\n")).toMatch(new RegExp(`^::error::checks\\.yml, line ${line},`, "m"));
  });

  test("all mistakes are shown at once", async () => {
    const text =
      "  - { name: x, request: { pth: / }, expect: { status: 200 } }\n  - { name: y, request: { path: a }, expect: { status: 20 } }";
    const { annotations } = await smoke(net, { file: head + text });
    expect(annotations.map(({ line }) => line)).toEqual([4, 5, 5]);
  });

  test("anchors that unfold without end", async () => {
    const doubled = (name: string, of: string) => `  - &${name} [${Array(10).fill(`*${of}`).join(", ")}]\n`;
    const bomb = `version: 1\nchecks:\n  - &a [x, x]\n${doubled("b", "a")}${doubled("c", "b")}${doubled("d", "c")}${doubled("e", "d")}${doubled("f", "e")}`;
    const run = await smoke(net, { file: bomb });
    expect(run.annotations[0]).toMatchObject({
      line: 4,
      message: expect.stringMatching(/anchors so often.*Write the repeated part out/),
    });
  });

  test("anchors people use are fine", async () => {
    const file =
      'version: 1\ntargets: { a: "https://a.example" }\ndefaults: { retry: &r { attempts: 1 } }\nchecks:\n  - { name: x, request: { path: / }, expect: { status: 200 }, retry: { <<: *r, delay: 10ms } }\n';
    expect((await smoke(net, { file })).outputs.outcome).toBe("passed");
  });

  test("more than 1 MiB", async () => {
    const run = await smoke(net, { file: `${head}${ok}# ${"x".repeat(1024 * 1024)}\n` });
    expect(run.annotations[0]).toMatchObject({
      line: 1,
      message: expect.stringMatching(/1\.0 MiB large; .* at most 1 MiB\. Split it/),
    });
    const huge = await smoke(net, { file: Buffer.alloc(9 * 1024 * 1024) });
    expect(huge.stdout).toMatch(/larger than 1 MiB/);
  });

  test("nested too deeply, not UTF-8, not there", async () => {
    expect((await smoke(net, { file: "[".repeat(200_000) })).stdout).toMatch(
      /line 1, (is not valid YAML|cannot be read)/,
    );
    expect((await smoke(net, { file: Buffer.from([0x76, 0xff, 0xfe]) })).stdout).toMatch(/line 1, is not UTF-8 text/);
    const absent = await smoke(net, { inputs: { "check-file": "absent.yml" } });
    expect(absent.stdout).toMatch(/check file "absent\.yml" does not exist/);
    expect(absent.outputs["failure-reason"]).toBe("invalid-checks");
  });
});

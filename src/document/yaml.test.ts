import { expect, test } from "vitest";
import { readYaml } from "./yaml.ts";

const text = `# a comment
version: 1
defaults: &d
  retry: { attempts: 2 }
checks:
  - name: one
    request:
      path: /
  - { name: two, request: { path: /,
      headers: { a: "1" } } }
  - *x
again: { <<: *d, timeout: 1s }
`;

test("every value knows its line", () => {
  const { source, problems } = readYaml(text.replace("  - *x\n", ""));
  expect(problems).toEqual([]);
  const line = (...path: (string | number)[]) => source?.lineOf(path);
  expect(line()).toBe(2);
  expect(line("version")).toBe(2);
  expect(line("defaults", "retry", "attempts")).toBe(4);
  expect(line("checks", 0)).toBe(6);
  expect(line("checks", 0, "request", "path")).toBe(8);
  expect(line("checks", 1)).toBe(9);
  expect(line("checks", 1, "request", "headers", "a")).toBe(10);
  expect(line("checks", 1, "expect"), "what is missing is at its parent").toBe(9);
  expect(line("again", "retry"), "what was merged is where it was merged").toBe(11);
  expect(source?.value).toMatchObject({ again: { retry: { attempts: 2 }, timeout: "1s" } });
});

test("values are YAML 1.2's: no dates, no octal surprises, no yes", () => {
  const { source } = readYaml("a: 2026-01-01\nb: 010\nc: yes\nd: 0x10\ne: ~\n");
  expect(source?.value).toEqual({ a: "2026-01-01", b: 10, c: "yes", d: 16, e: null });
});

test("what cannot be read is a problem at its line, never an exception", () => {
  expect(readYaml(text).problems[0]?.line).toBe(11);
  expect(readYaml("a: 1\na: 2\n").problems[0]).toMatchObject({ line: 2 });
  expect(readYaml("a: 1\n---\nb: 1\n").problems[0]?.message).toMatch(/several documents/);
  expect(readYaml("").problems).toHaveLength(1);
  expect(readYaml(`a: ${"[".repeat(100_000)}`).problems).toHaveLength(1);
  expect(readYaml("a: !!js/function x\n").problems).toHaveLength(1);
  expect(readYaml("__proto__: { polluted: true }\n").source?.value).not.toHaveProperty("polluted");
});

test("aliases that unfold without end are refused in no time", () => {
  const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(",")}]\n`;
  const names = "bcdefghij".split("");
  const bomb = `a: &a [x,x,x]\n${names.map((name, index) => level(name, index === 0 ? "a" : (names[index - 1] ?? ""))).join("")}`;
  const started = performance.now();
  expect(readYaml(bomb).problems[0]).toMatchObject({ line: 2, message: expect.stringMatching(/anchors so often/) });
  expect(performance.now() - started).toBeLessThan(500);
  expect(readYaml("a: &a [*a]\n").problems[0]).toMatchObject({ message: expect.stringMatching(/anchors so often/) });
  const long = `a: &a "${"x".repeat(100_000)}"\nb: [${Array(900).fill("*a").join(",")}]\n`;
  expect(readYaml(long).problems[0]).toMatchObject({ message: expect.stringMatching(/anchors so often/) });
});

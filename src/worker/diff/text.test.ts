import { expect, test } from "vitest";
import { diffLines } from "./text.ts";

const diff = (before: string, after: string) => diffLines(Buffer.from(before), Buffer.from(after));

test("what went, what came, and a little around it", () => {
  expect(diff("a\nb\nc\nd\ne\nf", "a\nb\nc\nD\ne\nf")).toEqual(["@@ line 2 @@", " b", " c", "-d", "+D", " e", " f"]);
  expect(diff("a\nb", "a\nb")).toEqual([]);
  expect(diff("", "x")).toEqual(["@@ line 1 @@", "-", "+x"]);
  expect(diff("a\nb\nc", "c")).toEqual(["@@ line 1 @@", "-a", "-b", " c"]);
});

test("any two texts: what is left without the lines that came is the first, without those that went the second", () => {
  let seed = 7;
  const random = (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % n;
  };
  for (let round = 0; round < 300; round++) {
    const make = () => Array.from({ length: random(5) }, () => "abc"[random(3)] ?? "").join("\n");
    const [before, after] = [make(), make()];
    const lines = (diff(before, after) ?? []).filter((line) => !line.startsWith("@@"));
    const side = (mark: string) => lines.filter((line) => line[0] !== mark).map((line) => line.slice(1));
    if (before !== after && lines.length > 0) {
      expect(before.split("\n").join(",")).toContain(side("+").join(","));
      expect(after.split("\n").join(",")).toContain(side("-").join(","));
    } else expect(before).toBe(after);
  }
});

test("bytes, and texts that have nothing in common, have no difference to show", () => {
  expect(diffLines(Buffer.from([0, 1]), Buffer.from("a"))).toBeUndefined();
  expect(diffLines(Buffer.from([0xff]), Buffer.from("a"))).toBeUndefined();
  const many = (text: string) => Array.from({ length: 4_000 }, (_, i) => `${text}${i}`).join("\n");
  expect(diff(many("a"), many("b"))).toBeUndefined();
});

test("a minified line is cut, and so is a long difference", () => {
  expect(diff("x", "y".repeat(5_000))?.at(-1)).toMatch(/^\+y{300}… \(5000 characters\)$/);
  const long = diff("a", Array.from({ length: 600 }, (_, i) => `${i}`).join("\n"));
  expect([long?.length, long?.at(-1)]).toEqual([401, "… and 202 more lines"]);
});

import { describe, expect, test } from "vitest";
import { chooseKept } from "./choose.ts";
import { formatManifest, type ImmutableFile, manifestDigest, parseManifest } from "./manifest.ts";

const file = (path: string, rest: Partial<ImmutableFile> = {}): ImmutableFile => ({
  ...{ path, hash: "0123456789abcdef0123456789abcdef", size: 7, age: 0 },
  ...rest,
});
const read = (text: string, worker = "site") => parseManifest(Buffer.from(text), worker);
const listing = (files: unknown) => JSON.stringify({ format: 1, worker: "site", files });
const paths = (files: readonly ImmutableFile[]) => files.map(({ path, age }) => `${path} ${age}`);

test("what was written is read back, and its order does not matter", () => {
  const files = [file("/b-5f2d1c3a.js"), file("/a ü-5f2d1c3a.js", { age: 3 })];
  const text = formatManifest({ worker: "site", files });
  expect(read(text)?.files).toEqual([files[1], files[0]]);
  expect(formatManifest({ worker: "site", files: files.toReversed() })).toBe(text);
  expect(manifestDigest(text)).toBe(manifestDigest(Buffer.from(text)));
});

describe("a manifest with anything wrong in it is none", () => {
  const good = file("/a-5f2d1c3a.js");
  test.each<[string, string]>([
    ["no JSON", "hello"],
    ["a list", "[]"],
    ["null", "null"],
    ["another format", JSON.stringify({ format: 2, worker: "site", files: [] })],
    ["another Worker's", JSON.stringify({ format: 1, worker: "victim", files: [] })],
    ["no files", JSON.stringify({ format: 1, worker: "site" })],
    ["a key twice", '{"format":1,"worker":"site","files":[],"files":[]}'],
    ["a file twice", listing([good, good])],
    ["a file that is none", listing([null])],
    ["a key that nobody knows", listing([{ ...good, content: "x" }])],
    ["a path that leaves", listing([file("/../a-5f2d1c3a.js")])],
    ["a path in the middle", listing([file("/a/./b-5f2d1c3a.js")])],
    ["a path without its slash", listing([file("a-5f2d1c3a.js")])],
    ["two slashes", listing([file("//evil.example/a-5f2d1c3a.js")])],
    ["a backslash", listing([file("/a\\b-5f2d1c3a.js")])],
    ["a line break", listing([file("/a\nb-5f2d1c3a.js")])],
    ["half a character", listing([file("/\ud800-5f2d1c3a.js")])],
    ["no hash", listing([file("/a-5f2d1c3a.js", { hash: "0123" })])],
    ["a size below 0", listing([file("/a-5f2d1c3a.js", { size: -1 })])],
    ["a size that no file has", listing([file("/a-5f2d1c3a.js", { size: 25 * 1024 * 1024 + 1 })])],
    ["half an age", listing([file("/a-5f2d1c3a.js", { age: 0.5 })])],
  ])("%s", (_, text) => expect(read(text)).toBeUndefined());
  test("and the good one is one", () => expect(read(listing([good]))?.files).toEqual([good]));
});

describe("what stays", () => {
  const own = new Set(["/index.html", "/app-BxX3k9_a.js"]);
  const manifestOf = (...files: ImmutableFile[]) => ({ worker: "site", files });

  test("content-hashed names that the release does not have itself, for as many releases as are wanted", () => {
    const files = [
      file("/app-BxX3k9_a.js"),
      file("/old-DlRvCqYs.js"),
      file("/older-Kq3x9Vb2.js", { age: 1 }),
      file("/oldest-Ab3x9Vb2.js", { age: 2 }),
      file("/index.html"),
      file("/_headers"),
      file("/secret.html"),
    ];
    const kept = (keep: number) => paths(chooseKept(manifestOf(...files), { own, keep }).files);
    expect(kept(0)).toEqual([]);
    expect(kept(1)).toEqual(["/old-DlRvCqYs.js 1"]);
    expect(kept(2)).toEqual(["/old-DlRvCqYs.js 1", "/older-Kq3x9Vb2.js 2"]);
    expect(kept(3)).toHaveLength(3);
  });

  test("the newest, as far as the smallest plan lets them", () => {
    const many = (age: number) => Array.from({ length: 15_000 }, (_, i) => file(`/c${i}-5f2d1c3${age}.js`, { age }));
    const choice = chooseKept(manifestOf(...many(1), ...many(0)), { own, keep: 2 });
    expect([choice.files.length, choice.left]).toEqual([19_998, 10_002]);
    expect(choice.files.filter(({ age }) => age === 1)).toHaveLength(15_000);
  });

  test("a release that fits the larger plan alone has that one's room, and never more", () => {
    const large = (size: number) => new Set(Array.from({ length: size }, (_, i) => `/${i}.html`));
    const files = manifestOf(file("/old-DlRvCqYs.js"), file("/old-Kq3x9Vb2.js"));
    expect(chooseKept(files, { own: large(20_000), keep: 1 })).toEqual({ files: [], left: 2 });
    expect(chooseKept(files, { own: large(20_001), keep: 1 }).files).toHaveLength(2);
    expect(chooseKept(files, { own: large(99_999), keep: 1 })).toMatchObject({ files: [{}], left: 1 });
    expect(chooseKept(files, { own: large(100_000), keep: 1 })).toEqual({ files: [], left: 2 });
  });
});

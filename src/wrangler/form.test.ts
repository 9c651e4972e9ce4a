import { expect, test } from "vitest";
import { parseUploadForm } from "./form.ts";

/** A body exactly as wrangler's own form encoder (undici's) writes it. */
async function body(fields: [string, string | File][]): Promise<Buffer> {
  const form = new FormData();
  for (const [name, value] of fields) form.set(name, value);
  return Buffer.from(await new Response(form).arrayBuffer());
}

const file = (contents: Uint8Array<ArrayBuffer> | string, name: string, type: string) =>
  new File([contents], name, { type });

test("every byte of every part survives", async () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 31) % 256);
  const tricky = "\r\n--\r\n------formdata-undici-000000000000--\r\n\r\n";
  const form = parseUploadForm(
    await body([
      ["index.js", file("export default {}\r\n", "index.js", "application/javascript+module")],
      ["./0a-data.bin", file(bytes, "./0a-data.bin", "application/octet-stream")],
      ["tricky.txt", file(tricky, "tricky.txt", "text/plain")],
      ["empty.txt", file("", "empty.txt", "text/plain")],
      ["metadata", JSON.stringify({ main_module: "index.js", vars: "ü" })],
    ]),
  );
  expect(form.metadata).toEqual({ main_module: "index.js", vars: "ü" });
  expect(form.parts.map(({ name, contentType }) => [name, contentType])).toEqual([
    ["index.js", "application/javascript+module"],
    ["./0a-data.bin", "application/octet-stream"],
    ["tricky.txt", "text/plain"],
    ["empty.txt", "text/plain"],
  ]);
  const [entry, data, text, empty] = form.parts.map(({ contents }) => Buffer.from(contents));
  expect(entry?.toString()).toBe("export default {}\r\n");
  expect(data?.equals(bytes)).toBe(true);
  expect(text?.toString()).toBe(tricky);
  expect(empty?.length).toBe(0);
});

test("names with quotes and line ends are read as they were meant", async () => {
  const name = 'a "quoted" ü/näme\r\n.txt';
  const form = parseUploadForm(
    await body([
      [name, file("x", name, "text/plain")],
      ["metadata", "{}"],
    ]),
  );
  expect(form.parts[0]?.name).toBe(name);
});

test.each([
  ["nothing", ""],
  ["no boundary", "hello\r\nworld"],
  ["no end", '--b\r\ncontent-disposition: form-data; name="metadata"\r\n\r\n{}'],
  [
    "no metadata",
    '--b\r\ncontent-disposition: form-data; name="a"; filename="a"\r\ncontent-type: x\r\n\r\n1\r\n--b--\r\n',
  ],
  ["metadata that is not JSON", '--b\r\ncontent-disposition: form-data; name="metadata"\r\n\r\n{\r\n--b--\r\n'],
  ["a part without a name", "--b\r\ncontent-disposition: form-data\r\n\r\n{}\r\n--b--\r\n"],
  ["a part without headers", "--b\r\n{}\r\n--b--\r\n"],
])("a form with %s is refused", (_, text) => {
  expect(() => parseUploadForm(Buffer.from(text))).toThrow(/upload form that cannot be read/);
});

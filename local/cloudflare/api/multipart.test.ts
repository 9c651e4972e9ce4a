import { expect, test } from "vitest";
import { parseForm } from "./multipart.ts";

const bytes = Uint8Array.from([0, 13, 10, 45, 45, 255, 0, 10]);

async function encode(form: FormData): Promise<{ body: Uint8Array; type: string }> {
  const response = new Response(form);
  return {
    body: new Uint8Array(await response.arrayBuffer()),
    type: response.headers.get("content-type") ?? "",
  };
}

function upload(): FormData {
  const form = new FormData();
  form.set("metadata", '{"main_module":"index.js"}');
  form.set("./a-b.bin", new File([bytes], "./a-b.bin", { type: "application/octet-stream" }));
  form.set("dir/x.js", new File(["é"], "dir/x.js", { type: "application/javascript+module" }));
  return form;
}

test("keeps bytes, names with slashes and content types", async () => {
  const { body, type } = await encode(upload());
  const parts = await parseForm(body, type);
  expect(parts.map(({ name, filename, contentType }) => [name, filename, contentType])).toEqual([
    ["metadata", undefined, ""],
    ["./a-b.bin", "./a-b.bin", "application/octet-stream"],
    ["dir/x.js", "dir/x.js", "application/javascript+module"],
  ]);
  expect(parts[1]?.contents).toEqual(bytes);
  expect(new TextDecoder().decode(parts[2]?.contents)).toBe("é");
});

test("takes the boundary from the first line when the header has none", async () => {
  const { body } = await encode(upload());
  expect(await parseForm(body, undefined)).toHaveLength(3);
  expect(await parseForm(body, "application/octet-stream")).toHaveLength(3);
});

test("reads what curl sends: metadata as a part with a content type", async () => {
  const text = [
    "--xyz",
    'Content-Disposition: form-data; name="metadata"',
    "Content-Type: application/json",
    "",
    '{"a":1}',
    "--xyz--",
    "",
  ].join("\r\n");
  const [part] = await parseForm(new TextEncoder().encode(text), 'multipart/form-data; boundary="xyz"');
  expect(new TextDecoder().decode(part?.contents)).toBe('{"a":1}');
});

test.each([
  ["", "no boundary"],
  ["{}", "no boundary"],
  ["--xyz\r\nbroken", "not a well-formed"],
])("refuses %j", async (text, message) => {
  await expect(parseForm(new TextEncoder().encode(text), undefined)).rejects.toThrow(message);
});

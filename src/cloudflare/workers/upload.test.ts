import { expect, test } from "vitest";
import { uploadForm } from "./upload.ts";
import { uuid } from "./uuid.ts";

test("an upload names its modules as fields and files, and its metadata as a plain field", async () => {
  const form = uploadForm({
    metadata: { main_module: "index.js" },
    modules: [
      { name: "index.js", contentType: "application/javascript+module", contents: new Uint8Array([1]) },
      { name: "./a b/ü.txt", contentType: "text/plain", contents: new Uint8Array([2, 3]) },
    ],
  });
  const body = await new Response(form).text();
  expect(body).toContain('name="metadata"\r\n\r\n{"main_module":"index.js"}');
  expect(body).toContain('name="index.js"; filename="index.js"\r\nContent-Type: application/javascript+module');
  expect(body).toContain('name="./a b/ü.txt"; filename="./a b/ü.txt"\r\nContent-Type: text/plain');
});

test("a version id has one spelling", () => {
  expect(uuid("F68EA34460FA4542919FD758F4F046D2")).toBe("f68ea344-60fa-4542-919f-d758f4f046d2");
  expect(uuid("f68ea344-60fa-4542-919f-d758f4f046d2")).toBe("f68ea344-60fa-4542-919f-d758f4f046d2");
  expect(uuid("f68ea344")).toBeUndefined();
  expect(uuid(undefined)).toBeUndefined();
});

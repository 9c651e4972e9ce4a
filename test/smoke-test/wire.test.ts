/** What servers really send, down to its bytes: bodies, encodings, charsets, heads and redirects, through the shipped bundle. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { ok, type RawServer, redirect, startRaw } from "./raw.ts";

const check = (name: string, path: string, expectation: string) =>
  `  - { name: "${name}", request: { path: "${path}" }, expect: ${expectation} }\n`;

/** Findings as one line by check, "" where it passed. */
async function told(server: RawServer, checks: string): Promise<Record<string, string>> {
  const { report, stdout } = await server.run(checks);
  expect(report, stdout).toBeDefined();
  return Object.fromEntries(
    (report?.checks ?? []).map(({ name, status, findings }) => [
      name,
      status === "passed" ? "" : findings.map(({ what, actual }) => `${what}: ${actual}`).join("; "),
    ]),
  );
}

const MIB = 1024 * 1024;
const page = `<title>Shop</title>${"x".repeat(MIB)}Fatal exception`;

test("undecodable-body-passes: what could not be read proves nothing about what is not in it", async () => {
  const bodies: Record<string, Buffer> = {
    "/plain-as-gzip": ok("Fatal exception", "Content-Encoding: gzip"),
    "/cut": ok(gzipSync("Fatal exception").subarray(0, 20), "Content-Encoding: gzip"),
    "/unknown": ok("Fatal exception", "Content-Encoding: snappy"),
    "/half": ok(brotliCompressSync("Fatal exception"), "Content-Encoding: gzip, br"),
    "/layers": ok("Fatal exception", `Content-Encoding: ${Array(9).fill("gzip").join(", ")}`),
    "/charset": ok("Fatal exception", "Content-Type: text/html; charset=klingon"),
    "/big": ok(page),
    "/big-gzip": ok(gzipSync(page), "Content-Encoding: gzip"),
    "/broken-off": ok("Fatal exception").subarray(0, -5),
  };
  await using server = await startRaw(
    Object.fromEntries(Object.entries(bodies).map(([path, body]) => [`GET ${path}`, body])),
  );
  const asked = [
    "{ not: { contains: exception } }",
    "{ isEmpty: true }",
    "{ exists: false }",
    "{ not: { matches: Fatal } }",
  ];
  const checks = Object.keys(bodies).flatMap((path) =>
    asked.map((predicate) => check(`${path} ${predicate}`, path, `{ body: ${predicate} }`)),
  );
  const result = await told(server, checks.join(""));
  expect(Object.entries(result).filter(([, said]) => said === "")).toEqual([]);
  expect(result["/cut { isEmpty: true }"]).toMatch(/cannot be read: it is not gzip/);
  expect(result["/broken-off { isEmpty: true }"]).toMatch(/ended before it was complete|closed/);
});

test("gzip-over-1mib: what its start proves is proven, however it travels", async () => {
  const small = "<title>Shop</title>";
  const bodies: Record<string, Buffer> = {
    "/plain": ok(page),
    "/gzip": ok(gzipSync(page), "Content-Encoding: gzip"),
    "/x-gzip": ok(gzipSync(small), "Content-Encoding: x-gzip"),
    "/upper": ok(gzipSync(small), "Content-Encoding: GZIP"),
    "/two": ok(brotliCompressSync(gzipSync(small)), "Content-Encoding: gzip, br"),
    "/two-headers": ok(brotliCompressSync(gzipSync(small)), "Content-Encoding: gzip", "Content-Encoding: br"),
    "/deflate": ok(deflateSync(small), "Content-Encoding: deflate"),
    "/raw": ok(deflateRawSync(small), "Content-Encoding: deflate"),
    "/zstd": ok(zstdCompressSync(small), "Content-Encoding: zstd"),
    "/identity": ok(small, "Content-Encoding: identity"),
  };
  await using server = await startRaw(
    Object.fromEntries(Object.entries(bodies).map(([path, body]) => [`GET ${path}`, body])),
  );
  const checks = Object.keys(bodies).map((path) => check(path, path, '{ body: { contains: "<title>Shop" } }'));
  const result = await told(server, checks.join(""));
  expect(Object.entries(result).filter(([, said]) => said !== "")).toEqual([]);
});

test("charset-and-bom: bytes are a text by their charset, and a mark is no part of it", async () => {
  const utf16 = (text: string) => Buffer.from(text, "utf16le");
  await using server = await startRaw({
    "GET /latin1": ok(Buffer.from("Café", "latin1"), "Content-Type: text/html; charset=iso-8859-1"),
    "GET /quoted": ok(Buffer.from("Café", "latin1"), 'Content-Type: text/html; Charset="ISO-8859-1"'),
    "GET /sjis": ok(Buffer.from([0x93, 0xfa, 0x96, 0x7b]), "Content-Type: text/html; charset=Shift_JIS"),
    "GET /utf16": ok(utf16('\ufeff{"ok":true}'), "Content-Type: application/json; charset=utf-16"),
    "GET /utf16le": ok(utf16('{"ok":true}'), "Content-Type: application/json; charset=utf-16le"),
    "GET /bom": ok('\ufeff{"ok":true}', "Content-Type: application/json"),
    "GET /wrong": ok('\ufeff{"ok":true}', "Content-Type: application/json; charset=iso-8859-1"),
    "GET /none": ok("Café"),
    "GET /gzip": ok(
      gzipSync(Buffer.from("Café", "latin1")),
      "Content-Type: text/plain; charset=latin1",
      "Content-Encoding: gzip",
    ),
  });
  const json = "{ jsonpath: { $.ok: true } }";
  const result = await told(
    server,
    ["/latin1", "/quoted", "/none", "/gzip"].map((path) => check(path, path, "{ body: Café }")).join("") +
      check("/sjis", "/sjis", "{ body: 日本 }") +
      ["/utf16", "/utf16le", "/bom", "/wrong"].map((path) => check(path, path, json)).join("") +
      check("starts", "/bom", '{ body: { startsWith: "{" } }'),
  );
  expect(Object.entries(result).filter(([, said]) => said !== "")).toEqual([]);
});

test("utf8-location: header values are UTF-8 where they can be, and so are redirects", async () => {
  await using server = await startRaw({
    "GET /": redirect("/café", "X-Name: café", "Set-Cookie: n=é; Path=/"),
    "GET /caf%C3%A9": ok("here"),
    "GET /latin1": Buffer.from(
      "HTTP/1.1 200 OK\r\nX-Name: caf\xe9\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
      "latin1",
    ),
    "GET /percent": redirect("/%zz"),
    "GET /%zz": ok("there"),
  });
  const result = await told(
    server,
    check("location", "/", '{ redirect: { location: { endsWith: "/caf%C3%A9" } } }') +
      check("header", "/", "{ header: { x-name: café }, cookie: { n: é } }") +
      check("latin1", "/latin1", "{ header: { x-name: café } }") +
      "  - { name: follow, request: { path: /, follow: 2 }, expect: { status: 200, body: here } }\n" +
      '  - { name: percent, request: { path: /percent, follow: 2 }, expect: { body: there, url: { endsWith: "/%zz" } } }\n',
  );
  expect(Object.entries(result).filter(([, said]) => said !== "")).toEqual([]);
});

test("small-ones: a bad Location is no bad status, a head may have 128 KB, and a bare origin is a URL", async () => {
  await using server = await startRaw({
    "GET /bad": redirect("http://[oops"),
    "GET /bare": redirect("https://example.com"),
    "GET /big": ok("ok", `Content-Security-Policy: ${"a".repeat(20_000)}`),
    "GET /huge": ok("ok", ...Array.from({ length: 128 }, (_, n) => `X-${n}: ${"a".repeat(1000)}`)),
    "GET /endless": ok("ok", ...Array.from({ length: 300 }, (_, n) => `X-${n}: ${"a".repeat(1000)}`)),
  });
  const result = await told(
    server,
    check("bad location, status only", "/bad", "{ status: 302 }") +
      check("bad location, expected", "/bad", "{ redirect: { location: { exists: true } } }") +
      check("bad location, not elsewhere", "/bad", "{ redirect: { location: { not: { contains: evil } } } }") +
      '  - { name: "bad location, followed", request: { path: /bad, follow: 1 }, expect: { status: 302 } }\n' +
      check("location as it was sent", "/bare", '{ redirect: { location: "https://example.com" } }') +
      check("location as browsers write it", "/bare", '{ redirect: { location: { in: ["https://example.com/"] } } }') +
      check("not that location", "/bare", '{ redirect: { location: { not: { equals: "https://example.com" } } } }') +
      check("20 KB of headers", "/big", "{ status: 200, header: { content-security-policy: { startsWith: aaa } } }") +
      check("128 KB of headers", "/huge", "{ status: 200, header: { x-127: { exists: true } } }") +
      check("300 KB of headers", "/endless", "{ status: 200 }"),
  );
  expect(result).toEqual({
    ...{ "bad location, status only": "", "location as it was sent": "", "location as browsers write it": "" },
    ...{ "20 KB of headers": "", "128 KB of headers": "" },
    "bad location, expected": 'redirect location: "http://[oops", which is no URL',
    "bad location, not elsewhere": 'redirect location: "http://[oops", which is no URL',
    "bad location, followed": 'redirects: a redirect to "http://[oops", which is no URL',
    "not that location": expect.stringContaining("redirect location"),
    "300 KB of headers": expect.stringMatching(/connection: .*[Hh]eader/),
  });
});

test("small-ones: a port of an IPv6 address", async () => {
  await using server = await startRaw({}, "::1");
  const { checks, stdout } = await server.run(
    `  - { name: open, addr: { address: "tcp://[::1]:${server.port}" } }\n` +
      '  - { name: closed, addr: { address: "tcp://[::1]:1", reachable: false } }\n' +
      `  - { name: asked, request: { path: / }, expect: { status: 200 } }\n`,
  );
  for (const name of ["open", "closed", "asked"]) expect(checks[name]?.findings, stdout).toEqual([]);
});

test("missing-values-pass: what is not there, or of another type, satisfies nothing", async () => {
  await using server = await startRaw({
    "GET /": ok('{"name":"shop","n":5,"data":null,"big":1e999}'),
    "GET /blank": ok("  \n"),
  });
  const json = (query: string, predicate: string) =>
    check(`${query} ${predicate.replaceAll('"', "'")}`, "/", `{ jsonpath: { "${query}": ${predicate} } }`);
  const result = await told(
    server,
    json("$.checks[*].status", "{ not: { includes: error } }") +
      json("$.n", '{ not: { contains: "5" } }') +
      json("$.n", '{ not: { equals: "5" } }') +
      json("$.data", "{ isEmpty: false }") +
      json("$.gone", "{ not: { equals: 1 } }") +
      json("$.big", "{ gt: 5 }") +
      check("no header", "/", "{ header: { x-gone: { not: { contains: error } } } }") +
      check("no cookie", "/", "{ cookie: { gone: { not: { equals: x } } } }") +
      check("no redirect", "/", "{ redirect: { location: { not: { contains: login } } } }") +
      check("no number", "/blank", "{ body: { lt: 5 } }"),
  );
  expect(Object.entries(result).filter(([, said]) => said === "")).toEqual([]);
});

test("jsonpath-depth: a deep document is searched or fails its check, and the others keep theirs", async () => {
  const deep = (levels: number) => `${'{"c":'.repeat(levels)}{"name":"leaf"}${"}".repeat(levels)}`;
  await using server = await startRaw({ "GET /60": ok(deep(60)), "GET /9000": ok(deep(9_000)) });
  const search = '{ jsonpath: { "$..name": { includes: leaf } } }';
  const result = await told(
    server,
    check("sixty", "/60", search) + check("thousands", "/9000", search) + check("another", "/60", "{ status: 200 }"),
  );
  expect(result).toMatchObject({ sixty: "", another: "", thousands: expect.stringContaining("no verdict") });
});

/** Servers that send bombs, lies and rubble in place of a body. */
import zlib from "node:zlib";
import { type Attack, failed, ok, passed } from "./attack.ts";

const HUGE = Buffer.alloc(64 * 1024 * 1024);
const SAFE = "{ body: { not: { contains: evil } } }";
const part = failed("assertion", /first 1 MiB/);
const encoded = (body: Buffer | string, encoding: string) => ok(body, `Content-Encoding: ${encoding}\r\n`);
const gzip = zlib.gzipSync("evil");

const bombs: Record<string, Buffer> = {
  gzip: zlib.gzipSync(HUGE),
  deflate: zlib.deflateSync(HUGE),
  br: zlib.brotliCompressSync(HUGE, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }),
  zstd: zlib.zstdCompressSync(HUGE),
};

export const encodings: Attack[] = [
  ...Object.entries(bombs).map(([name, bomb]) => ({
    name: `64 MB as ${Math.round(bomb.length / 1024)} kB of ${name}`,
    answer: encoded(bomb, name),
    expect: SAFE,
    must: part,
  })),
  {
    name: "a bomb in a bomb",
    answer: encoded(zlib.gzipSync(zlib.gzipSync(HUGE)), "gzip, gzip"),
    expect: SAFE,
    must: { status: "failed", cause: "assertion" },
  },
  { name: "a bomb of which only the status is asked", answer: encoded(bombs.gzip ?? "", "gzip"), must: passed },
  ...["gzip", "br", "zstd", "deflate"].map((name) => ({
    name: `a page that is not ${name}`,
    answer: encoded("evil page", name),
    expect: SAFE,
    must: failed("assertion", /cannot be read/),
  })),
  {
    name: "half of a gzip",
    answer: encoded(gzip.subarray(0, 15), "gzip"),
    expect: SAFE,
    must: failed("assertion", /cannot be read/),
  },
  {
    name: "rubble that is to be empty",
    answer: encoded("x", "gzip"),
    expect: "{ body: { isEmpty: true } }",
    must: failed("assertion", /cannot be read/),
  },
  {
    name: "rubble that is to be JSON",
    answer: encoded("{}", "gzip"),
    expect: "{ jsonpath: { $.a: { absent: true } } }",
    must: failed("assertion", /cannot be read/),
  },
  {
    name: "twenty encodings",
    answer: encoded(gzip, Array(20).fill("gzip").join(", ")),
    expect: SAFE,
    must: failed("assertion", /20 encodings/),
  },
  {
    name: "an encoding nobody knows",
    answer: encoded("evil", "x-evil"),
    expect: SAFE,
    must: failed("assertion", /encoding "x-evil"/),
  },
  {
    name: "a charset nobody knows",
    answer: ok("evil", "Content-Type: text/html; charset=x-evil\r\n"),
    expect: SAFE,
    must: failed("assertion", /charset "x-evil"/),
  },
  {
    name: "evil in UTF-16",
    answer: ok(Buffer.from("\ufeffevil", "utf16le"), "Content-Type: text/html\r\n"),
    expect: SAFE,
    must: failed("assertion", /actual "evil"/),
  },
];

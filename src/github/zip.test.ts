import { crc32, deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { readZip } from "./zip.ts";

/** `f.txt` with "zipped " fifty times, by Python's zipfile. */
const DEFLATED =
  "UEsDBBQAAAAIAOSJfF1IbK6nDgAAAF4BAAAFAAAAZi50eHSryiwoSE1RqBqlaEEBAFBLAQIUAxQAAAAIAOSJfF1IbK6nDgAAAF4BAAAFAAAAAAAAAAAAAACkgQAAAABmLnR4dFBLBQYAAAAAAQABADMAAAAxAAAAAAA=";
const python = () => Buffer.from(DEFLATED, "base64");
const all = { isWanted: () => true, largest: 1_000, most: 10 };

/** An archive as streams write it: the sizes stand in the list alone. */
function streamed(files: Record<string, string>, method = 8): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  for (const [path, text] of Object.entries(files)) {
    const [name, packed] = [Buffer.from(path), method === 8 ? deflateRawSync(text) : Buffer.from(text)];
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 6);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(crc32(text), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(Buffer.concat(parts).length, 42);
    parts.push(header, name, packed, Buffer.alloc(16));
    list.push(entry, name);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(parts).length, 16);
  return Buffer.concat([...parts, ...list, end]);
}

test("files are read by their path, whoever packed them", () => {
  expect(readZip(python(), all).map(String)).toEqual(["zipped ".repeat(50)]);
  const archive = streamed({ "a/one.json": "1", "b/two.txt": "2", "c/one.json": "3" });
  expect(readZip(archive, { ...all, isWanted: (path) => path.endsWith("/one.json") }).map(String)).toEqual(["1", "3"]);
  expect(readZip(archive, { ...all, most: 2 }).map(String)).toEqual(["1", "2"]);
  expect(readZip(streamed({ a: "stored" }, 0), all).map(String)).toEqual(["stored"]);
});

test("what is larger than allowed is not unpacked, however small it was packed", () => {
  const bomb = streamed({ bomb: "0".repeat(10_000_000) });
  expect(bomb.length).toBeLessThan(20_000);
  expect(() => readZip(bomb, all)).toThrow();
  expect(() => readZip(streamed({ a: "0".repeat(1_001) }, 0), all)).toThrow("1001 bytes");
});

test("no archive, a damaged one, and one that lies about its lengths stop", () => {
  expect(() => readZip(Buffer.alloc(0), all)).toThrow("it is no zip archive");
  expect(() => readZip(Buffer.from("hello".repeat(20)), all)).toThrow("it is no zip archive");
  expect(() => readZip(streamed({ a: "x" }, 12), all)).toThrow("not known here (12)");
  const whole = python();
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole);
    damaged[at] = 0xff;
    // It is read or refused, and nothing else: no endless loop, no memory that is not there.
    try {
      expect(readZip(damaged, all).every((file) => file.length <= 1_000)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
  }
});

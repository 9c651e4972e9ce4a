/** Zip archives as far as artifacts need them: read what zip programs write, write without compression. */
import { crc32, inflateRawSync } from "node:zlib";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Every file of an archive by its path; throws for what is no archive, or one that cannot be read here. */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(signature(END));
  if (end === -1) throw new Error("it is no zip archive");
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== CENTRAL) throw new Error("its list of files is damaged");
    const lengths = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const [nameLength = 0] = lengths;
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    if (!name.endsWith("/")) files.set(name, readFile(archive, at, name));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return files;
}

function readFile(archive: Buffer, entry: number, name: string): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const size = archive.readUInt32LE(entry + 20);
  const header = archive.readUInt32LE(entry + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const packed = archive.subarray(start, start + size);
  if (method !== 0 && method !== 8)
    throw new Error(`${name} is compressed in a way that is not known here (${method})`);
  const bytes = method === 0 ? packed : inflateRawSync(packed);
  if (crc32(bytes) !== archive.readUInt32LE(entry + 16)) throw new Error(`${name} is damaged`);
  return bytes;
}

/** An archive of these files. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path);
    const common = header(bytes, name);
    const local = Buffer.concat([signature(LOCAL), common, name, bytes]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    list.push(Buffer.concat([signature(CENTRAL), Buffer.from([20, 0]), common, entry, name]));
    parts.push(local);
    at += local.byteLength;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  for (const offset of [4, 6]) end.writeUInt16LE(list.length, offset);
  end.writeUInt32LE(directory.byteLength, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, signature(END), end]);
}

/** What both headers of a file have in common: from the version needed to the length of the extra field. */
function header(bytes: Uint8Array, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2); // names are UTF-8
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.byteLength, 14);
  fields.writeUInt32LE(bytes.byteLength, 18);
  fields.writeUInt16LE(name.byteLength, 22);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

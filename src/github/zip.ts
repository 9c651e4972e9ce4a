import { inflateRawSync } from "node:zlib";

/** Signatures of a zip archive: of its end, of an entry in its list, of an entry's own header. */
const [END, LISTED, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const SMALLEST_END = 22;
const LONGEST_COMMENT = 0xffff;

/** Which entries of an archive are read. */
export interface Wanted {
  /** By the path. */
  isWanted: (path: string) => boolean;
  /** Bytes of one file; a larger one stops. */
  largest: number;
  /** Files; the rest is left. */
  most: number;
}

/**
 * The files of an archive whose paths are wanted. The archive comes from anybody: no length in it is trusted, nothing is
 * written, and no more is unpacked than is allowed. Throws for what is no archive, is damaged, or larger than that.
 */
export function readZip(archive: Buffer, { isWanted, largest, most }: Wanted): Buffer[] {
  const files: Buffer[] = [];
  const end = findEnd(archive);
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0 && files.length < most; left--) {
    if (archive.readUInt32LE(at) !== LISTED) throw new Error("the archive's list of files is damaged");
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = archive.toString("utf8", at + 46, at + 46 + name);
    if (isWanted(path)) files.push(unpack(archive, at, largest));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The end stands before a comment, which may be empty. */
function findEnd(archive: Buffer): number {
  const first = Math.max(0, archive.length - SMALLEST_END - LONGEST_COMMENT);
  for (let at = archive.length - SMALLEST_END; at >= first; at--) if (archive.readUInt32LE(at) === END) return at;
  throw new Error("it is no zip archive");
}

function unpack(archive: Buffer, listed: number, largest: number): Buffer {
  const method = archive.readUInt16LE(listed + 10);
  const size = archive.readUInt32LE(listed + 20);
  const header = archive.readUInt32LE(listed + 42);
  if (archive.readUInt32LE(header) !== LOCAL) throw new Error("the archive's list of files is damaged");
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  if (start + size > archive.length) throw new Error("the archive is cut");
  const packed = archive.subarray(start, start + size);
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: largest });
  if (method !== 0) throw new Error(`the archive is compressed in a way that is not known here (${method})`);
  if (packed.length > largest) throw new Error(`a file of the archive has ${packed.length} bytes`);
  return packed;
}

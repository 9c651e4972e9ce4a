/** Reads just enough of Cap'n Proto RPC to know whether calls are under way. https://capnproto.org/rpc.html */

/** Tags of the `Message` union in rpc.capnp. */
const CALL = 2;
const RETURN = 3;
const BOOTSTRAP = 8;

/** Counts what one side of a connection sent. */
export interface FrameCounter {
  push(chunk: Buffer): void;
  /** Calls that the other side must answer. */
  calls: number;
  /** Answers to calls of the other side. */
  returns: number;
}

export function createFrameCounter(): FrameCounter {
  let pending: Buffer = Buffer.alloc(0);
  const counter: FrameCounter = {
    calls: 0,
    returns: 0,
    push(chunk) {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      for (let size = frameSize(pending); size !== undefined && size <= pending.length; size = frameSize(pending)) {
        const tag = messageTag(pending);
        if (tag === CALL || tag === BOOTSTRAP) counter.calls++;
        if (tag === RETURN) counter.returns++;
        pending = pending.subarray(size);
      }
    },
  };
  return counter;
}

/** Bytes of the segment table: the number of segments less one, their sizes in words, padded to a word. */
function tableSize(frame: Buffer): number | undefined {
  if (frame.length < 4) return undefined;
  const segments = frame.readUInt32LE(0) + 1;
  return (4 + 4 * segments + 7) & ~7;
}

/** Bytes of the first frame, or undefined while its table is incomplete. */
function frameSize(frame: Buffer): number | undefined {
  const table = tableSize(frame);
  if (table === undefined || frame.length < table) return undefined;
  let size = table;
  for (let i = 0; i <= frame.readUInt32LE(0); i++) size += 8 * frame.readUInt32LE(4 + 4 * i);
  return size;
}

/** The tag of the root struct: the first 16 bits behind the root pointer. */
function messageTag(frame: Buffer): number | undefined {
  const root = tableSize(frame) ?? 0;
  const pointer = frame.readInt32LE(root);
  const tag = root + 8 + 8 * (pointer >> 2);
  return (pointer & 3) === 0 && tag + 2 <= frame.length ? frame.readUInt16LE(tag) : undefined;
}

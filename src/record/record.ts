import { randomBytes } from "node:crypto";
import { cutBytes } from "../text/cut.ts";
import { KEYS } from "./grammar.ts";
import { ROLLOUT_KINDS, type RolloutRecord, type SlipwayRecord } from "./words.ts";

/** Longest message that Cloudflare keeps, in bytes. */
const MESSAGE_BYTES = 1000;
/** An older description of the API allows messages of so many characters only: what recovery needs survives that cut. */
const CUT = 50;
const START = "slipway/1";

/** A nonce of so many hex digits: 8 for a write that is found by it alone, 4 where the record says more than that. */
export function newNonce(digits: 4 | 8 = 8): string {
  return randomBytes(digits / 2).toString("hex");
}

/**
 * The text of `workers/message`: `slipway/1 key=value … | text`, at most 1000 bytes; only the text is ever shortened.
 * A value that the grammar could not read back is left out, never written.
 */
export function formatRecord(record: SlipwayRecord): string {
  const parts = KEYS.flatMap(({ key, write, pattern }) => {
    const value = write(record);
    return value === undefined || !pattern.test(value) ? [] : [`${key}=${value}`];
  });
  return cutBytes([START, ...parts, ...(record.text ? [`| ${record.text}`] : [])].join(" "), MESSAGE_BYTES);
}

/**
 * Reads a message that `formatRecord` wrote, whole or cut at 50 characters. Anybody else's is undefined, however much it
 * looks like one: what is read must give the very same message when it is written again.
 */
export function parseRecord(message = ""): SlipwayRecord | undefined {
  const [head, text] = splitOnce(message, " | ");
  const [start, ...tokens] = head.split(" ");
  if (start !== START) return undefined;
  const cut = message.length === CUT && text === undefined;
  const read = readTokens(cut ? withoutTorn(tokens) : tokens);
  if (read?.kind === undefined || read.nonce === undefined) return undefined;
  const record: SlipwayRecord = {
    ...read,
    kind: read.kind,
    nonce: read.nonce,
    ...(text === undefined ? {} : { text }),
  };
  const complete = isRollout(record) === (ROLLOUT_KINDS as readonly string[]).includes(record.kind);
  const again = formatRecord(record);
  return complete && (again === message || (cut && message.startsWith(again))) ? record : undefined;
}

/** True for the record of a rollout's deployment. */
export function isRollout(record: SlipwayRecord | undefined): record is RolloutRecord {
  if (record === undefined || !(ROLLOUT_KINDS as readonly string[]).includes(record.kind)) return false;
  return record.rollout !== undefined && record.seq !== undefined && record.run !== undefined;
}

/** True if two records tell of one intent: sent twice, it counts once. */
export function sameWrite(a: SlipwayRecord | undefined, b: SlipwayRecord | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.kind === b.kind && a.nonce === b.nonce && a.rollout === b.rollout && a.seq === b.seq;
}

/** Reads `key=value` tokens: each key at most once, in the order of the table. */
function readTokens(tokens: readonly string[]): Partial<SlipwayRecord> | undefined {
  const record: Partial<SlipwayRecord> = {};
  let last = -1;
  for (const token of tokens) {
    const [key, value] = splitOnce(token, "=");
    const at = KEYS.findIndex((known) => known.key === key);
    const known = KEYS[at];
    if (known === undefined || value === undefined || at <= last || !known.pattern.test(value)) return undefined;
    const members = known.read(value);
    // The run stands twice, once so short that it survives a cut; two that disagree were not written here.
    if (members.run !== undefined && record.run !== undefined && members.run !== record.run) return undefined;
    Object.assign(record, members);
    last = at;
  }
  return record;
}

/** Leaves out, or mends, the last token of a message that was cut: half a value is worse than none. */
function withoutTorn(tokens: readonly string[]): string[] {
  const last = tokens.at(-1) ?? "";
  const known = KEYS.find(({ key }) => last.startsWith(`${key}=`));
  if (known?.survives) return [...tokens];
  const mended = known?.mend?.(last);
  return [...tokens.slice(0, -1), ...(mended === undefined ? [] : [mended])];
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

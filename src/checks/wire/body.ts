import type { Collected } from "./collect.ts";
import { charsetOf, decodeText } from "./text.ts";

/** A body as a text. */
export interface Decoded {
  body: string;
  truncated: boolean;
  /** Why there is no text. */
  unreadable: string | undefined;
}

/** The text of a body: its content encodings are undone, then its charset; at most 1 MiB of it. */
export async function decodeBody(
  collected: Collected,
  headers: { encoding: string | undefined; type: string | undefined },
): Promise<Decoded> {
  let { bytes, truncated } = collected;
  if (headers.encoding !== undefined && bytes.length > 0) {
    const { decompress } = await import("./encoding.ts");
    const plain = await decompress(collected, headers.encoding);
    if ("unreadable" in plain) return { body: "", truncated: false, ...plain };
    ({ bytes, truncated } = plain);
  }
  const charset = charsetOf(headers.type);
  const body = decodeText(bytes, charset);
  if (body === undefined) {
    return { body: "", truncated, unreadable: `nobody knows its charset "${charset?.slice(0, 40)}"` };
  }
  return { body, truncated, unreadable: undefined };
}

import { UserError } from "../errors.ts";

/** Reasons of a wrangler that writes something else than it used to. */
export const FORM_REASONS = ["wrangler-unsupported"] as const;
export type FormReason = (typeof FORM_REASONS)[number];

/** One part of the upload form that is not the metadata. */
export interface Part {
  name: string;
  contentType: string;
  contents: Uint8Array;
}

/** The upload form as wrangler would send it. */
export interface UploadForm {
  metadata: Record<string, unknown>;
  parts: Part[];
}

const LINE = Buffer.from("\r\n");

/** Reads a file of `wrangler deploy --outfile`: a multipart body whose boundary is its first line. Contents stay byte for byte. */
export function parseUploadForm(body: Buffer): UploadForm {
  const end = body.indexOf(LINE);
  const boundary = body.subarray(0, Math.max(end, 0));
  if (!boundary.toString("latin1").startsWith("--")) throw malformed("it does not begin with a boundary");
  const separator = Buffer.concat([LINE, boundary]);
  const parts: Part[] = [];
  let metadata: Record<string, unknown> | undefined;
  for (let start = end + 2, next = 0; next !== -1; start = next + separator.length + 2) {
    next = body.indexOf(separator, start);
    if (next === -1) throw malformed("its last part has no end");
    const part = parsePart(body.subarray(start, next));
    if (part.name === "metadata" && part.contentType === "") metadata = parseMetadata(part.contents);
    else parts.push(part);
    const after = body.subarray(next + separator.length, next + separator.length + 2).toString("latin1");
    if (after === "--") break;
    if (after !== "\r\n") throw malformed("a part is followed by neither a part nor the end");
  }
  if (metadata === undefined) throw malformed("it has no metadata");
  return { metadata, parts };
}

function parsePart(part: Buffer): Part {
  const split = part.indexOf("\r\n\r\n");
  if (split === -1) throw malformed("a part has no headers");
  const headers = part.subarray(0, split).toString("utf8");
  const name = /^content-disposition:[^\r\n]*?[ ;]name="([^"]*)"/im.exec(headers)?.[1];
  if (name === undefined) throw malformed("a part has no name");
  const contentType = /^content-type:[ \t]*([^\r\n]*)/im.exec(headers)?.[1]?.trim() ?? "";
  return { name: unescapeName(name), contentType, contents: part.subarray(split + 4) };
}

// The three characters that form-data names escape; nothing else is percent-encoded.
function unescapeName(name: string): string {
  return name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}

function parseMetadata(contents: Uint8Array): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(contents).toString("utf8")) as Record<string, unknown>;
  } catch (error) {
    throw malformed("its metadata is not JSON", error);
  }
}

function malformed(why: string, cause?: unknown): UserError {
  return new UserError<FormReason>(`wrangler wrote an upload form that cannot be read: ${why}.`, {
    reason: "wrangler-unsupported",
    hint: "Update wrangler; if that does not help, report this with wrangler's version.",
    cause,
  });
}

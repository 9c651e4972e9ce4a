import { Refusal } from "./refusal.ts";

/** One part of a form, byte for byte. */
export interface Part {
  name: string;
  /** Undefined for a plain field. */
  filename: string | undefined;
  contentType: string;
  contents: Uint8Array;
}

/** Reads multipart/form-data; the boundary comes from the header or, when that is missing, from the first line. */
export async function parseForm(body: Uint8Array, contentType: string | undefined): Promise<Part[]> {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType ?? "")?.[1] ?? firstLine(body);
  let form: FormData;
  try {
    const headers = { "content-type": `multipart/form-data; boundary=${boundary}` };
    form = await new Response(Uint8Array.from(body), { headers }).formData();
  } catch (cause) {
    throw new Refusal(400, 10001, `The body is not a well-formed multipart form: ${String(cause)}`);
  }
  const parts: Part[] = [];
  for (const [name, value] of form) {
    const plain = typeof value === "string";
    parts.push({
      name,
      filename: plain ? undefined : value.name,
      contentType: plain ? "" : value.type,
      contents: plain ? new TextEncoder().encode(value) : new Uint8Array(await value.arrayBuffer()),
    });
  }
  return parts;
}

function firstLine(body: Uint8Array): string {
  const line = new TextDecoder().decode(body.subarray(0, 200)).split("\r\n")[0] ?? "";
  if (!line.startsWith("--") || line.length < 3) {
    throw new Refusal(400, 10001, "The body is not multipart/form-data: it has no boundary.");
  }
  return line.slice(2);
}

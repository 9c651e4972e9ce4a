import { createHash, randomBytes } from "node:crypto";
import type { Hono } from "hono";

/** One blob behind a signed address: what was put, and what is kept of it until its list of blocks comes. */
interface Blob {
  /** `w` for an upload, `r` for a download. */
  may: "w" | "r";
  signature: string;
  blocks: Map<string, Buffer>;
  bytes: Buffer | undefined;
}

/** The storage behind signed addresses, with the calls of Azure's block blobs that clients of artifacts make. */
export class Blobs {
  readonly #blobs = new Map<string, Blob>();
  readonly #origin: () => string;

  constructor(origin: () => string) {
    this.#origin = origin;
  }

  /** An address to which one blob may be put. */
  upload(): { id: string; url: string } {
    return this.#sign("w", undefined);
  }

  /** An address from which these bytes can be got, with nothing but its signature. */
  download(bytes: Buffer): string {
    return this.#sign("r", bytes).url;
  }

  /** What was put; undefined if nothing was. */
  take(id: string): Buffer | undefined {
    return this.#blobs.get(id)?.bytes;
  }

  #sign(may: Blob["may"], bytes: Buffer | undefined): { id: string; url: string } {
    const id = randomBytes(16).toString("hex");
    const signature = randomBytes(32).toString("base64url");
    this.#blobs.set(id, { may, signature, blocks: new Map(), bytes });
    return { id, url: `${this.#origin()}/blobs/${id}.zip?sp=${may}&sig=${signature}` };
  }

  /** Adds `/blobs/…` to an app. */
  serve(app: Hono): void {
    app.get("/blobs/:name", (context) => {
      const blob = this.#find(context.req.param("name"), context.req.query("sig"), "r");
      if (blob?.bytes === undefined) return refused(403, "AuthenticationFailed");
      return new Response(Uint8Array.from(blob.bytes), { headers: { "content-type": "application/zip" } });
    });
    app.put("/blobs/:name", async (context) => {
      const { sig, comp, blockid = "" } = context.req.query();
      const blob = this.#find(context.req.param("name"), sig, "w");
      if (blob === undefined) return refused(403, "AuthenticationFailed");
      const body = Buffer.from(await context.req.arrayBuffer());
      if (comp === "block") blob.blocks.set(blockid, body);
      else if (comp === "blocklist") {
        const blocks = blockIds(body.toString()).map((id) => blob.blocks.get(id));
        if (blocks.includes(undefined)) return refused(400, "InvalidBlockList");
        blob.bytes = Buffer.concat(blocks as Buffer[]);
      } else if (comp === undefined) {
        if (context.req.header("x-ms-blob-type") !== "BlockBlob") return refused(400, "MissingRequiredHeader");
        blob.bytes = body;
      } else return refused(501, "NotImplemented");
      const etag = createHash("md5").update(body).digest("hex");
      return new Response(null, { status: 201, headers: { etag: `"${etag}"`, "x-ms-version": "2025-11-05" } });
    });
  }

  #find(name: string, signature: string | undefined, may: Blob["may"]): Blob | undefined {
    const blob = this.#blobs.get(name.replace(/\.zip$/, ""));
    return blob?.signature === signature && blob?.may === may ? blob : undefined;
  }
}

/** The ids of a block list, in the order of the blob. */
function blockIds(xml: string): string[] {
  return [...xml.matchAll(/<(?:Latest|Committed|Uncommitted)>([^<]*)</g)].map(([, id = ""]) => id);
}

function refused(status: number, code: string): Response {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return new Response(body, { status, headers: { "content-type": "application/xml", "x-ms-error-code": code } });
}

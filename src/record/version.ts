import type { SlipwayRecord } from "./words.ts";

/** A binding of a version, as the API shows it; secrets appear without their text. */
export interface Binding {
  name: string;
  type: string;
  [key: string]: unknown;
}

/** Uploaded code with its bindings and assets; it never changes. */
export interface Version {
  /** UUID with hyphens. */
  id: string;
  /** Counted up by Cloudflare with every upload, where it says so. */
  number: number | undefined;
  /** ms since the epoch; 0 where Cloudflare does not say. */
  createdAt: number;
  /** E-mail address of whoever uploaded it. */
  author: string | undefined;
  tag: string | undefined;
  message: string | undefined;
  /** What the message says if Slipway wrote it. */
  record: SlipwayRecord | undefined;
  /** The commit that the upload names. */
  commit: string | undefined;
  /** What made it, e.g. `upload` or `secret`, where Cloudflare says so. */
  trigger: string | undefined;
  /** Whether it has a URL of its own if the Worker's preview URLs are on; undefined where Cloudflare does not say. */
  hasPreview: boolean | undefined;
  startupTimeMs: number | undefined;
}

/** What a version brings along; only a request for the single version tells it, lists leave it out. */
export interface VersionDetails extends Version {
  bindings: Binding[];
  /** Durable Object migration that was in force when it was uploaded. */
  migrationTag: string | undefined;
  /** What it runs on; absent where Cloudflare does not say. */
  runtime?: { compatibilityDate: string | undefined; compatibilityFlags: string[]; limits: unknown };
}

/** The commit of a version, possibly shortened; an upload without gradual way carries it as its tag of 12 digits only. */
export function commitOf({ commit, record, tag }: Pick<Version, "commit" | "record" | "tag">): string | undefined {
  const said = [commit, record?.commit].find((text) => /^[0-9a-f]{7,64}$/i.test(text ?? ""));
  return (said ?? (/^[0-9a-f]{12,64}$/i.test(tag ?? "") ? tag : undefined))?.toLowerCase();
}

/** True if one commit is the beginning of the other, and long enough to mean something. */
export function sameCommit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || Math.min(a.length, b.length) < 7) return false;
  const [one, two] = [a.toLowerCase(), b.toLowerCase()];
  return one.startsWith(two) || two.startsWith(one);
}

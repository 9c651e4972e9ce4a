/** What every kind of sealed release has: all that a deployment needs, bound by one digest. */
export interface Envelope<Kind extends string = string, Config extends EnvelopeConfig = EnvelopeConfig> {
  format: 1;
  kind: Kind;
  /** The Worker's or Pages project's name at Cloudflare, environment suffix included. */
  name: string;
  /** The wrangler environment; null for the top level. */
  environment: string | null;
  /** What it was built from; null outside of a workflow run. */
  source: { repository: string | null; commit: string | null; ref: string | null };
  /** What static files show of it; absent if none do. */
  stamp?: string | undefined;
  /** Versions of what built it, e.g. `{ wrangler: "4.164.0", node: "24.19.0" }`. Not part of the digest. */
  tools: Record<string, string>;
  config: Config;
  /** Every file below the release directory except release.json, sorted by path. */
  files: ReleaseFile[];
  /** `sha256:<64 hex>` over format, kind, name, environment, source, stamp, config and files in canonical JSON. */
  digest: string;
}

/** What the settings of every kind hold; each kind adds its own. */
export interface EnvelopeConfig {
  /** Names of the modules in worker/, each with its part's content type; empty if there is no code. */
  modules: ReleaseModule[];
}

/** One module of the code: its name at Cloudflare, and the file that holds it. */
export interface ReleaseModule {
  name: string;
  path: string;
  contentType: string;
}

/** One sealed file. */
export interface ReleaseFile {
  /** Relative to the release directory, `/` separators, e.g. `worker/index.js`, `assets/index.html`. */
  path: string;
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Everything of a release that is not found in its directory: what a seal is given. */
export type Head<Release extends Envelope> = Omit<Release, "format" | "files" | "digest">;

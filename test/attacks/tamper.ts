/** A sealed release as somebody finds it who may write into its directory, and what they may do to it. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { releaseDigest } from "../../src/release/envelope/digest.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { writeRelease } from "../world/write-release.ts";

// biome-ignore lint/suspicious/noExplicitAny: whatever an attacker writes.
export type Json = any;

/** One tampering, and what must hold: how it is refused before the first request, or that nothing else is uploaded. */
export interface Tampering {
  name: string;
  change: (it: Tampered) => unknown;
  /** A sentence of `release-invalid`; `other` is refused by the digest that was approved; `same` changes no upload. */
  holds: RegExp | "other" | "same";
}

const text = (contents: string) => new TextEncoder().encode(contents);
const ESM = "application/javascript+module";

const MODULES = [
  {
    name: "index.js",
    contentType: ESM,
    contents: text(
      'import { greet } from "./lib/greet.js";\nexport default { fetch: (_, env) => new Response(greet(env)) };',
    ),
  },
  { name: "lib/greet.js", contentType: ESM, contents: text("export const greet = (env) => env.GREETING;") },
  { name: "note.txt", contentType: "text/plain", contents: text("a note") },
];

/** A release with something of everything; `name` may be deployed to the local Cloudflare. */
export function writeGood(directory: string, name: string): Promise<WorkerRelease> {
  return writeRelease(directory, {
    name,
    source: { repository: "octo/hello", commit: "8f2c1d3e4b5a69788776655443322110ffeeddcc", ref: "refs/heads/main" },
    metadata: {
      main_module: "index.js",
      compatibility_date: "2026-06-01",
      compatibility_flags: [],
      bindings: [
        { name: "GREETING", type: "plain_text", text: "hello" },
        { name: "LIMITS", type: "json", json: { perMinute: 10 } },
        { name: "ASSETS", type: "assets" },
        { name: "VERSION", type: "version_metadata" },
      ],
      keep_bindings: ["secret_text", "secret_key"],
    },
    modules: MODULES,
    assets: {
      "index.html": "<h1>home</h1>",
      "app.css": "body{}",
      "100% true.txt": "yes",
      _headers: "/*\n  X-A: b\n",
      _redirects: "/old /new\n",
    },
    config: {
      assets: { binding: "ASSETS", html_handling: "none", run_worker_first: ["/api/*"] },
      routes: [{ pattern: "example.com/shop/*" }],
      crons: ["0 1 * * *"],
      observability: { enabled: true },
      preview_urls: true,
    },
  });
}

/** A copy of a release, and the hands on it. */
export class Tampered {
  readonly directory: string;

  constructor(good: string, directory: string) {
    cpSync(good, directory, { recursive: true });
    this.directory = directory;
  }

  at(path: string): string {
    return join(this.directory, path);
  }

  read(path: string): string {
    return readFileSync(this.at(path), "utf8");
  }

  /** Writes a file, and nothing else: the seal is broken. */
  write(path: string, contents: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), contents);
  }

  /** Changes the text of release.json, and nothing else. */
  rewrite(change: (text: string) => string): void {
    this.write("release.json", change(this.read("release.json")));
  }

  /** Changes release.json as a careful forger does: the digest is right again. */
  forge(change: (release: Json) => unknown): void {
    const release: Json = JSON.parse(this.read("release.json"));
    change(release);
    // What is too odd for a digest keeps the old one.
    try {
      release.digest = releaseDigest(release);
    } catch {}
    this.write("release.json", JSON.stringify(release));
  }

  /** Writes a file with its size, hash and digest; one that is new is listed. */
  plant(path: string, contents: string | Uint8Array, more?: (release: Json) => unknown): void {
    this.write(path, contents);
    const bytes = readFileSync(this.at(path));
    const entry = { path, sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
    this.forge((release) => {
      const known = release.files.find((file: Json) => file.path === path);
      if (known === undefined) release.files.push(entry);
      else Object.assign(known, entry);
      more?.(release);
    });
  }

  /** Removes a file and its line in the list. */
  uproot(path: string, more?: (release: Json) => unknown): void {
    rmSync(this.at(path));
    this.forge((release) => {
      release.files = release.files.filter((file: Json) => file.path !== path);
      more?.(release);
    });
  }

  /** Changes the upload metadata with size, hash and digest. */
  metadata(change: (metadata: Json) => unknown): void {
    const metadata: Json = JSON.parse(this.read("worker/metadata.json"));
    change(metadata);
    this.plant("worker/metadata.json", JSON.stringify(metadata));
  }
}

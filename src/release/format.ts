/** The sealed release: everything a deploy needs, bound by one digest. Written by `seal`, verified by every reader. */
export interface Release {
  format: 1;
  kind: "worker" | "pages";
  /** The Worker's or Pages project's name at Cloudflare, environment suffix included. */
  name: string;
  /** The wrangler environment; null for the top level. */
  environment: string | null;
  /** Where it was built. Not part of the digest: the same sources give the same digest in every run. */
  source: { repository: string | null; commit: string | null; ref: string | null; run: string | null };
  /** Versions of what built it, e.g. `{ wrangler: "4.164.0", node: "24.19.0" }`. Not part of the digest. */
  tools: Record<string, string>;
  config: ReleaseConfig;
  /** Every file below the release directory except release.json, sorted by path. */
  files: ReleaseFile[];
  /** `sha256:<64 hex>` over format, kind, name, environment, config and files in canonical JSON. */
  digest: string;
}

export interface ReleaseFile {
  /** Relative to the release directory, `/` separators, e.g. `worker/index.js`, `assets/index.html`. */
  path: string;
  sha256: string;
  /** Bytes. */
  size: number;
}

/**
 * What wrangler would apply beside the upload metadata (`worker/metadata.json`), in the shapes of Cloudflare's API.
 * An absent key means wrangler would not touch it; an empty list means it would clear it.
 */
export interface ReleaseConfig {
  /** Names of the modules in worker/, each with its part's content type; empty for an assets-only Worker. */
  modules: { name: string; path: string; contentType: string }[];
  /** Static files in assets/; absent when the Worker has none. `_headers` and `_redirects` lie beside them. */
  assets?: {
    binding?: string;
    html_handling?: string;
    not_found_handling?: string;
    base_path?: string;
    run_worker_first?: boolean | string[];
  };
  routes?: { pattern: string; zone_id?: string; zone_name?: string }[];
  custom_domains?: {
    hostname: string;
    zone_id?: string;
    zone_name?: string;
    enabled?: boolean;
    previews_enabled?: boolean;
  }[];
  crons?: string[];
  queue_consumers?: {
    queue: string;
    type: "worker" | "http_pull";
    dead_letter_queue?: string;
    settings: Record<string, number>;
  }[];
  workflows?: { name: string; class_name: string; [setting: string]: unknown }[];
  /** Durable Object migrations as in the wrangler configuration, oldest first. */
  migrations?: { tag: string; [step: string]: unknown }[];
  workers_dev: boolean;
  preview_urls?: boolean;
  observability?: Record<string, unknown>;
  logpush?: boolean;
  tail_consumers?: { service: string; environment?: string }[];
  streaming_tail_consumers?: { service: string }[];
  /** Script tags that wrangler manages (`cf:service=…`, `cf:environment=…`). */
  tags?: string[];
  /** The account that the wrangler configuration names; a deployment to another one is a mistake. */
  account_id?: string;
  /** How Durable Objects take up new code, if configured; wrangler's default is deferred by at most 300 seconds. */
  code_update_strategy?: { mode: "immediate" | "deferred"; max_delay?: number };
}

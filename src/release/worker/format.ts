import type { Envelope, EnvelopeConfig } from "../envelope/format.ts";

/** The sealed release of a Worker. */
export type WorkerRelease = Envelope<"worker", WorkerConfig>;

/**
 * What wrangler would apply beside the upload metadata (`worker/metadata.json`), in the shapes of Cloudflare's API.
 * An absent key means wrangler would not touch it; an empty list means it would clear it.
 */
export interface WorkerConfig extends EnvelopeConfig {
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

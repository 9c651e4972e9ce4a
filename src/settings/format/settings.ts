import type { Gates } from "./gates.ts";
import type { NotifyChannel } from "./notify.ts";

/** A route as the release's settings have it. */
export interface Route {
  pattern: string;
  zone_id?: string;
  zone_name?: string;
}

/** A custom domain as the release's settings have it. */
export interface CustomDomain {
  hostname: string;
  zone_id?: string;
  zone_name?: string;
  enabled?: boolean;
  previews_enabled?: boolean;
}

/** A queue that the Worker consumes. */
export interface QueueConsumer {
  queue: string;
  type: string;
  dead_letter_queue?: string;
}

/** A Workflow that the Worker defines. */
export interface Workflow {
  name: string;
  class_name: string;
}

/** One binding: what the code calls it, and what it leads to. */
export interface Binding {
  name: string;
  /** In the words of Cloudflare's API, e.g. `d1`; `inherit` for what is to stay as the version before has it. */
  type: string;
  /** Id or name of what it leads to; canonical JSON where it takes more than one; null where the type says it all. */
  target: string | null;
}

/** What a binding leads to by its name, and what may be created under that name if nothing has it. */
export interface Provision {
  binding: string;
  type: "kv_namespace" | "d1" | "r2_bucket" | "queue";
  resource: string;
  /** Where its data must stay, for kinds that know this. */
  jurisdiction?: string;
}

/** Where a release goes and what it may reach, in the commit's words. */
export interface Target {
  kind: "worker";
  /** Full name of the Worker, environment included. */
  worker: string;
  /** Cloudflare account id; null if nobody said it. */
  account: string | null;
  /** Environment of the wrangler configuration; empty for its top level. */
  wranglerEnvironment: string;
  /** The wrangler configuration, relative to the repository; null if slipway.yml names the target. */
  config: string | null;
  routes: Route[];
  customDomains: CustomDomain[];
  workersDev: boolean;
  /** Null: not said, so nothing is changed. */
  previewUrls: boolean | null;
  /** Null: not said, so nothing is changed; an empty list clears them. */
  crons: string[] | null;
  queues: QueueConsumer[];
  workflows: Workflow[];
  /** Workers that get this one's logs. */
  tailConsumers: string[];
  /** What creates, renames and deletes classes of Durable Objects, and with them their data: as the configuration has it. */
  durableObjects: { migrations: unknown[]; exports: Record<string, unknown> };
  /** Sorted by name. */
  bindings: Binding[];
  /** What the bindings name without an id, sorted by binding; created only if `allow.provision` says so. */
  provisions: Provision[];
}

/** How a version gets its traffic. Durations as texts; every default is filled in. */
export interface RolloutSettings {
  strategy: "blue-green" | "gradual" | "direct";
  reason: string | null;
  /** `5@5m, 25@5m`; null for the default of what is deployed. */
  steps: string | null;
  bakeTime: string;
  evidence: "either" | "traffic" | "probes" | "both";
  tolerance: "normal" | "strict";
  /** Percent. */
  maxErrorRate: number;
  analytics: boolean;
  timeout: string;
  holdTime: string;
  identityTimeout: string;
  smokeTimeout: string;
  probeInterval: string;
  probesPerRound: number;
  measureInterval: string;
  warmUp: string;
  analyticsLag: string;
  readInterval: string;
  /** Name of the header in which answers show their version, in lower case. */
  versionHeader: string;
  identity: "required" | "absent-ok";
  /** Requests carry a query that nobody has asked before, so that no cache can answer. */
  aroundCache: boolean;
  onCancelInBake: "rollback" | "keep";
  /** Shares at which a person's `continue` is waited for; 0 is before the first one. */
  pauseAt: number[];
  /** How long a person's word is waited for. */
  pauseTime: string;
  soak: "runner" | "scheduled";
  /** Why an older commit may replace a newer one; null refuses it. */
  allowDowngrade: string | null;
}

/** The simple check: one request. */
export interface SimpleCheck {
  path: string;
  /** Codes and classes separated by commas, e.g. `200, 3xx`; null for the default, `2xx`. */
  expectStatus: string | null;
}

/** A check document, as parsed: `${NAME}` still stands in it. */
export interface CheckDocument {
  /** The file that holds it, relative to the repository: the check file, or slipway.yml if it stands there. */
  file: string;
  document: unknown;
  /** Lines of `file` by JSON pointer into the document; what is not there has the line of the nearest place above. */
  lines: Record<string, number>;
  /** Names that it uses and `variables` does not have: secrets of the release job. */
  secrets: string[];
}

/** Everything that the commit says about a release, read before anybody's code ran. */
export interface Settings {
  format: 1;
  /** `sha256:<64 hex>` over everything else in canonical JSON. */
  digest: string;
  source: { repository: string | null; commit: string | null; ref: string | null };
  /** The GitHub environment that was asked for. */
  environment: string;
  /** slipway.yml, relative to the repository; null if there is none. */
  file: string | null;
  target: Target;
  url: string | null;
  /** Base URLs by target name. */
  targets: Record<string, string>;
  /** Other origins that checks may contact, without any secret. */
  origins: string[];
  /** Values that are no secrets, for `${NAME}` in checks. */
  variables: Record<string, string>;
  /** False: a Worker without an address; it is judged by its invocations. */
  smokeTest: boolean;
  /** A Worker without an address is tested all the same, once everybody meets it: checks at addresses of others. */
  test: boolean;
  /**
   * `add`: the Worker's answers are made to show their version. `own`: its code does that itself, in `rollout.versionHeader`;
   * only static files are made to show theirs. `off`: nothing is added.
   */
  versionHeader: "off" | "add" | "own";
  check: SimpleCheck;
  /** Takes the place of `check`; null if there is none. */
  checks: CheckDocument | null;
  /** Of how many earlier releases the static files with content-hashed names stay. */
  assets: { keep: number };
  rollout: RolloutSettings;
  allow: { migrations: boolean; takeOverDomains: boolean; provision: boolean; differences: string[] };
  gates: Gates;
  /** Who is told, in the order of slipway.yml. */
  notify: NotifyChannel[];
}

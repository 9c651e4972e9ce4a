import type { Gates, Weekday } from "../format/gates.ts";
import type { NotifyEvent } from "../format/notify.ts";

/** One request, or a whole check document, as slipway.yml has it. */
export interface WrittenChecks {
  path?: string;
  "expect-status"?: number | string | (number | string)[];
  version?: unknown;
  targets?: unknown;
  defaults?: unknown;
  deadline?: unknown;
  checks?: unknown;
}

/** How a version gets its traffic, as slipway.yml has it. */
export interface WrittenRollout {
  strategy?: "blue-green" | "gradual" | "direct";
  reason?: string;
  steps?: string | string[];
  "bake-time"?: string;
  evidence?: "either" | "traffic" | "probes" | "both";
  tolerance?: "normal" | "strict";
  "max-error-rate"?: number;
  analytics?: boolean;
  timeout?: string;
  "hold-time"?: string;
  "identity-timeout"?: string;
  "smoke-timeout"?: string;
  "probe-interval"?: string;
  "probes-per-round"?: number;
  "measure-interval"?: string;
  "warm-up"?: string;
  "analytics-lag"?: string;
  "read-interval"?: string;
  "version-header"?: string;
  identity?: "required" | "absent-ok";
  "around-cache"?: boolean;
  "on-cancel-in-bake"?: "rollback" | "keep";
  "pause-at"?: number | number[];
  "pause-time"?: string;
  soak?: "runner" | "scheduled";
  "allow-downgrade"?: string;
}

/** One channel that is told, as slipway.yml has it. */
export interface WrittenChannel {
  slack?: string;
  "slack-token"?: string;
  discord?: string;
  teams?: string;
  webhook?: string;
  channel?: string;
  "signing-key"?: string;
  on?: NotifyEvent[];
}

/** When nothing is released; everything that is said must fit. */
export interface WrittenFreeze {
  from?: string;
  to?: string;
  weekdays?: Weekday[];
  hours?: string;
  "time-zone"?: string;
  reason?: string;
}

/** What must hold before a release, as slipway.yml has it. */
export interface WrittenGates {
  approval?: "reviewers" | "digest" | "none";
  reason?: string;
  approvers?: string[];
  expires?: string;
  "fail-on"?: Gates["failOn"];
  freeze?: WrittenFreeze[];
  "freeze-lifted-by"?: string;
  "pull-requests"?: "allow";
}

/** What slipway.yml says of one environment or of all; its JSON Schema is docs/slipway.schema.json. */
export interface Written {
  url?: string;
  targets?: Record<string, string>;
  origins?: string[];
  wrangler?: { environment?: string };
  checks?: string | WrittenChecks;
  variables?: Record<string, string>;
  "smoke-test"?: boolean;
  /** `off`, `add`, or the name of the header that the code sends itself. */
  "version-header"?: string;
  assets?: { keep?: number };
  rollout?: WrittenRollout;
  allow?: { migrations?: boolean; "take-over-domains"?: boolean; provision?: boolean; differences?: string[] };
  gates?: WrittenGates;
  notify?: WrittenChannel[];
  target?: Record<string, unknown>;
}

/** The whole file. */
export interface WrittenFile extends Written {
  version: 1;
  environments?: Record<string, Written>;
}

/** A release that is what the commit says, and ways to tamper with it. */
import type { Target } from "../format/settings.ts";
import type { Judging, SealedTarget } from "./compare.ts";

/** What the commit says. */
export const target: Target = {
  kind: "worker",
  worker: "shop-production",
  account: "0123456789abcdef0123456789abcdef",
  wranglerEnvironment: "production",
  config: "wrangler.jsonc",
  routes: [{ pattern: "example.com/api/*", zone_name: "example.com" }],
  customDomains: [{ hostname: "shop.example.com" }],
  workersDev: false,
  previewUrls: null,
  crons: ["0 * * * *"],
  queues: [{ queue: "orders", type: "worker" }],
  workflows: [{ name: "order", class_name: "Order" }],
  tailConsumers: ["tail"],
  durableObjects: { migrations: [], exports: {} },
  bindings: [
    { name: "ASSETS", type: "assets", target: null },
    { name: "DB", type: "d1", target: "db-1" },
    { name: "FILES", type: "r2_bucket", target: '{"bucket_name":"files","jurisdiction":"eu"}' },
    { name: "STAGE", type: "plain_text", target: "production" },
    { name: "TOKEN", type: "inherit", target: null },
  ],
  provisions: [],
};

/** What is compared with, nothing being allowed. */
export const judging: Judging = {
  source: { repository: "octo/shop", commit: "c".repeat(40), ref: "refs/heads/main" },
  target,
  allow: { migrations: false, takeOverDomains: false, provision: false, differences: [] },
  versionHeader: "off",
};

/** The release that the target describes, to be tampered with. */
export const honest = (): SealedTarget => ({
  name: "shop-production",
  environment: "production",
  source: { repository: "octo/shop", commit: "c".repeat(40), ref: "refs/heads/main" },
  config: {
    routes: [{ zone_name: "example.com", pattern: "example.com/api/*" }],
    custom_domains: [{ hostname: "shop.example.com" }],
    workers_dev: false,
    crons: ["0 * * * *"],
    queue_consumers: [{ queue: "orders", type: "worker" }],
    workflows: [{ name: "order", class_name: "Order" }],
    tail_consumers: [{ service: "tail" }],
    assets: { binding: "ASSETS" },
    modules: [{}],
  },
  metadata: {
    bindings: [
      { name: "STAGE", type: "plain_text", text: "production" },
      { name: "DB", type: "d1", id: "db-1" },
      { name: "FILES", type: "r2_bucket", bucket_name: "files", jurisdiction: "eu" },
      { name: "TOKEN", type: "inherit" },
    ],
  },
});

/** Changes a release. */
export type Tamper = (release: SealedTarget) => void;
/** Changes a binding of the upload, or adds it. */
export const bind =
  (name: string, change: object): Tamper =>
  ({ metadata: { bindings = [] } }) => {
    const index = bindings.findIndex((one) => one.name === name);
    bindings[index] = { ...(bindings[index] ?? { name, type: "" }), ...change };
  };
/** Adds a binding, whether or not there is one of its name. */
export const add =
  (binding: { name: string; type: string; [key: string]: unknown }): Tamper =>
  (release) =>
    release.metadata.bindings?.push(binding);
/** Changes settings of the release. */
export const config =
  (change: object): Tamper =>
  (release) => {
    release.config = { ...release.config, ...change };
  };
/** Leaves a setting out. */
export const drop =
  (key: keyof SealedTarget["config"]): Tamper =>
  (release) =>
    delete release.config[key];

/** What seal does not know, or knows under another name: refused, never dropped. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { config } from "./workshop.ts";

/** A project that is damaged, and what seal says about it. */
export interface Red {
  /** Only `npm run test:all` plays it. */
  variation?: true;
  base?: string;
  inputs?: Record<string, string>;
  damage?: (place: string) => Promise<unknown>;
  reason: string;
  says: RegExp;
}

export const unknown: Record<string, Red> = {
  "unknown-settings-dropped: a setting that nobody knows, even switched off": {
    damage: config({ crons: false }),
    reason: "unsupported-config",
    says: /sets `crons`, which this version does not know/,
  },
  "unknown-settings-dropped: a setting of an environment that nobody knows": {
    variation: true,
    damage: config({ env: { prod: { routess: ["example.com/*"] } } }),
    inputs: { environment: "prod" },
    reason: "unsupported-config",
    says: /sets `env\.prod\.routess`, which this version does not know/,
  },
  "a part of a binding that nobody knows": {
    damage: config({ r2_buckets: [{ binding: "FILES", bucket_name: "files", jurisdicton: "eu" }] }),
    reason: "unsupported-config",
    says: /sets `r2_buckets\[0\]\.jurisdicton`, which this wrangler drops/,
  },
  "a setting within a setting that nobody knows": {
    variation: true,
    damage: config({ observability: { enabled: true, logs: { enabled: true, level: "debug" } } }),
    reason: "unsupported-config",
    says: /has the setting "observability\.logs\.level", which this version does not carry out/,
  },
  "a binding of a type that nobody knows": {
    damage: config({ unsafe: { bindings: [{ name: "DOOR", type: "internal_capability", level: 3 }] } }),
    reason: "unsupported-config",
    says: /has a binding of the type "internal_capability", which this version does not know/,
  },
  "seal-accepts-deploy-refuses: an environment that makes no name of a Worker": {
    damage: config({ env: { "feature/x": {} } }),
    inputs: { environment: "feature/x" },
    reason: "unsupported-config",
    says: /would be called "hello-feature\/x", which is no name of a Worker/,
  },
  "seal-accepts-deploy-refuses: an environment that is called like none": {
    variation: true,
    damage: config({ env: { "top-level": {} } }),
    inputs: { environment: "top-level" },
    reason: "environment-unknown",
    says: /defines an environment called `top-level`/,
  },
  "a cron that is none": {
    damage: config({ triggers: { crons: ["every day"] } }),
    reason: "unsupported-config",
    says: /`triggers\.crons` holds "every day", which is no cron expression/,
  },
  "an id that leads nowhere": {
    variation: true,
    damage: config({ hyperdrive: [{ binding: "PG", id: "", localConnectionString: "postgres://x" }] }),
    reason: "unsupported-config",
    says: /The binding `PG` has an empty `id`: it leads nowhere/,
  },
  "Workers Sites": {
    variation: true,
    damage: async (place) => {
      await mkdir(join(place, "www"));
      await config({ site: { bucket: "./www" } })(place);
    },
    reason: "unsupported-config",
    says: /sets `site`.*`"assets": \{ "directory": "\.\/www", "binding": "ASSETS" \}`/s,
  },
  "Durable Objects that are declared by exports": {
    variation: true,
    damage: config({ exports: { Counter: { type: "durable-object", storage: "sqlite" } } }),
    reason: "unsupported-config",
    says: /sets `exports`.*`"migrations": \[\{"tag":"v1","new_sqlite_classes":\["Counter"\]\}\]`/s,
  },
  "seal-accepts-deploy-refuses: a wrangler that is half installed": {
    variation: true,
    damage: async (place) => {
      const folder = join(place, "node_modules/wrangler");
      await rm(folder);
      await mkdir(folder);
      await writeFile(join(folder, "package.json"), "{ cut");
    },
    reason: "wrangler-missing",
    says: /The wrangler in ".*" is incomplete/,
  },
};

/** How the projects under test/fixtures/projects are deployed, and what their second deployment changes. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

type Write = (file: string, contents: string) => Promise<void>;
// biome-ignore lint/suspicious/noExplicitAny: a wrangler configuration, as written.
type Config = any;

export interface Case {
  /** The Worker's name, if it is not the project's. */
  worker?: string;
  environment?: string;
  /** Secrets of the first deployment, as dotenv text. */
  secrets?: string;
  /** Set if wrangler creates what the configuration gives no id for, or a name that nothing has yet. */
  provisions?: true;
  /** Set if wrangler's own source map differs from run to run, by the names of its temporary folders. */
  unsteadyMaps?: true;
  /** Changes the configuration, and files beside it; a project without it is deployed once. */
  second?: (config: Config, write: Write) => Promise<void> | void;
}

// Every second deployment adds a variable: here nothing else changes, so that everything else must be taken over.
const onlyVariable = () => {};

export const cases: Record<string, Case> = {
  assets: {
    async second(config, write) {
      config.assets.run_worker_first = ["/v2/*"];
      delete config.assets.html_handling;
      await write("public/index.html", "<h1>second</h1>\n");
      await write("public/added.html", "<h1>added</h1>\n");
      await write("public/.assetsignore", "*.png\n");
      await write("public/_redirects", "/old /new 308\n");
    },
  },
  "assets-only": {
    async second(config, write) {
      config.assets.not_found_handling = "404-page";
      await write("dist/index.html", "<h1>second</h1>\n");
      await write("dist/_headers", "/*\n  X-App: 2\n");
    },
  },
  commonjs: { unsteadyMaps: true },
  "durable-objects": {
    async second(config, write) {
      config.migrations.push({ tag: "v4", new_sqlite_classes: ["Extra"], deleted_classes: ["Counter"] });
      config.durable_objects.bindings = [{ name: "EXTRA", class_name: "Extra" }];
      await write(
        "src/index.ts",
        'import { DurableObject } from "cloudflare:workers";\nexport class Extra extends DurableObject {}\nexport class Room extends DurableObject {}\nexport default { fetch: () => new Response("four") };\n',
      );
    },
  },
  "empty-ids": { provisions: true, second: onlyVariable },
  environments: { worker: "shop", environment: "production", second: onlyVariable },
  exports: {
    async second(config, write) {
      config.exports = {
        Chat: { type: "durable-object", state: "renamed", renamed_to: "Room" },
        Room: { type: "durable-object", storage: "sqlite" },
        Counter: { type: "durable-object", state: "deleted" },
        Extra: { type: "durable-object", storage: "sqlite" },
      };
      config.durable_objects.bindings = [{ name: "EXTRA", class_name: "Extra" }];
      await write(
        "src/index.ts",
        'import { DurableObject } from "cloudflare:workers";\nexport class Extra extends DurableObject {}\nexport class Room extends DurableObject {}\nexport default { fetch: () => new Response("two") };\n',
      );
    },
  },
  generated: {
    second: (_, write) => write("src/index.js", 'export default { fetch: () => new Response("second") };\n'),
  },
  "named-environment": { worker: "the-live-one", environment: "live" },
  modules: { second: (_, write) => write("src/texts/note.txt", "another note\n") },
  "no-bundle": {
    second: (_, write) => write("dist/lib/greet.mjs", "export const greet = (name) => `goodbye ${name}`;\n"),
  },
  platform: { second: onlyVariable },
  queues: {
    second(config) {
      config.queues.consumers[0].max_batch_size = 20;
      delete config.queues.consumers[0].retry_delay;
    },
  },
  quiet: {
    second(config) {
      config.triggers.crons = ["0 0 * * *"];
      delete config.observability;
      delete config.preview_urls;
    },
  },
  secrets: { secrets: "API_TOKEN=one\nSIGNING_KEY='two words'\n", second: onlyVariable },
  services: { second: onlyVariable },
  settings: {
    second(config) {
      for (const key of ["observability", "logpush", "tail_consumers", "placement", "limits", "keep_vars"])
        delete config[key];
    },
  },
  "source-maps": {
    second(config) {
      config.minify = false;
      config.upload_source_maps = false;
    },
  },
  storage: {
    provisions: true,
    second(config) {
      config.r2_buckets.pop();
    },
  },
  "toml-environments": { worker: "toml-environments-production", environment: "production" },
  "top-level": { environment: "top-level", second: onlyVariable },
  triggers: {
    second(config) {
      config.triggers.crons = [];
      config.routes.shift();
      config.routes.pop();
      delete config.workers_dev;
      config.preview_urls = true;
    },
  },
  workflows: {
    second(config) {
      config.workflows[0].limits.steps = 60;
      delete config.workflows[1].schedules;
    },
  },
};

/** Projects that show what others show too, in another way or one by one. */
export const VARIATIONS = new Set([
  ...["custom-build", "no-bundle", "preserve-names", "quiet", "worker-first", "commonjs", "cron-only", "define-alias"],
  ...["email", "entrypoints", "flags", "foreign-objects", "html-handling", "json-config", "named-environment"],
  ...["observability", "oldest-shapes", "producer", "subfolder-entry", "tail", "top-level", "tsconfig-paths"],
  ...["variables", "zone-routes"],
]);

/** Changes a project as its next commit would: always a variable, and what the case says. */
export async function secondOf(place: string, of: Case): Promise<void> {
  const path = join(place, "wrangler.jsonc");
  const config = JSON.parse((await readFile(path, "utf8")).replace(/^\/\/.*\n/, ""));
  const target = config.env?.[of.environment ?? ""] ?? config;
  if (config.main !== undefined) target.vars = { ...target.vars, SECOND: "2" };
  await of.second?.(target, (file, contents) => writeFile(join(place, file), contents));
  await writeFile(path, JSON.stringify(config));
}

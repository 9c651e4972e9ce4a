/** Workers with a past, for the tests of rollback: uploaded and deployed as another client would, by the API alone. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Binding } from "../../local/cloudflare/api/contract.ts";
import type { Deployment, Worker } from "../../local/cloudflare/workers/contract.ts";
import { type Outcome, type RunOptions, runBundle, type World } from "../world/world.ts";

const { inputs: declared } = parse(
  readFileSync(join(import.meta.dirname, "../../actions/rollback/action.yml"), "utf8"),
) as {
  inputs: Record<string, { default?: string }>;
};

/** Defaults as the runner fills them in, but for less patience. */
const DEFAULTS = {
  ...Object.fromEntries(Object.entries(declared).map(([name, { default: value }]) => [name, value ?? ""])),
  "identity-timeout": "20s",
  timeout: "60s",
};

/** Runs the shipped rollback, as a step of a workflow would. */
export async function rollback(world: World, worker: string, options: RunOptions = {}): Promise<Outcome> {
  return await runBundle(world, "rollback", {
    ...options,
    inputs: {
      ...DEFAULTS,
      "api-token": world.cloudflare.apiToken,
      "account-id": world.cloudflare.accountId,
      worker,
      ...options.inputs,
    },
  });
}

export interface Upload {
  bindings?: Binding[];
  annotations?: Record<string, string>;
  migrations?: object;
  /** Leaves the version out of the answers' headers. */
  silent?: boolean;
  /** Status of every answer. */
  status?: number;
  /** More headers of every answer. */
  headers?: Record<string, string>;
  /** More exports of the module. */
  exports?: string;
}

let uploads = 0;

function form({
  bindings = [],
  annotations = {},
  migrations,
  silent = false,
  status = 200,
  headers = {},
  exports = "",
}: Upload) {
  const more = JSON.stringify(headers).slice(1, -1);
  const source = `${exports}
export default { fetch: (request, env) => new Response("upload ${++uploads}", {
  status: ${status}, headers: { ${silent ? "" : '"x-worker-version": env.VERSION.id,'} ${more} } }) };`;
  const metadata = {
    main_module: "index.js",
    compatibility_date: "2026-06-01",
    bindings: [{ name: "VERSION", type: "version_metadata" }, ...bindings],
    keep_bindings: ["secret_text"],
    annotations,
    ...(migrations === undefined ? {} : { migrations }),
  };
  const body = new FormData();
  body.set("metadata", JSON.stringify(metadata));
  body.set("index.js", new File([source], "index.js", { type: "application/javascript+module" }));
  return body;
}

/** A Worker in the local Cloudflare, and what a test does to it. */
export function shop(world: World, name: string) {
  const place = placeOf(world, name);
  return { name, script: place.script, url: place.url, ...actions(place), ...views(place) };
}

export type Shop = ReturnType<typeof shop>;

/** Where a Worker lives, and its state. */
function placeOf({ cloudflare }: World, name: string) {
  const script = `/accounts/${cloudflare.accountId}/workers/scripts/${name}`;
  const url = `https://${name}.${cloudflare.subdomain}.workers.dev`;
  const worker = (): Worker => {
    const found = cloudflare.state.workers.get(name);
    if (found === undefined) throw new Error(`There is no Worker ${name}.`);
    return found;
  };
  return { cloudflare, name, script, url, worker };
}

type Place = ReturnType<typeof placeOf>;

/** What other clients do to it. */
function actions({ cloudflare, name, script, worker }: Place) {
  const put = async (upload: Upload = {}): Promise<string> => {
    await cloudflare.api("PUT", script, form(upload));
    return worker().versions[0]?.id ?? "";
  };
  const upload = async (what: Upload = {}): Promise<string> => {
    await cloudflare.api("POST", `${script}/versions`, form(what));
    return worker().versions[0]?.id ?? "";
  };
  const deploy = async (shares: Record<string, number>, message?: string): Promise<void> => {
    await cloudflare.api("POST", `${script}/deployments`, {
      strategy: "percentage",
      versions: Object.entries(shares).map(([version_id, percentage]) => ({ version_id, percentage })),
      ...(message === undefined ? {} : { annotations: { "workers/message": message } }),
    });
  };
  /** A first version at workers.dev, then one after another, each with all traffic; their ids, oldest first. */
  const past = async (first: Upload, ...others: Upload[]): Promise<string[]> => {
    const ids = [await put(first)];
    await cloudflare.api("POST", `${script}/subdomain`, { enabled: true });
    for (const what of others) {
      const id = await upload(what);
      await deploy({ [id]: 100 });
      ids.push(id);
    }
    return ids;
  };
  const secret = (secret: string, text: string) =>
    cloudflare.api("PUT", `${script}/secrets`, { name: secret, text, type: "secret_text" });
  /** Uploads that nobody looks at, on top of all others. */
  const seedVersions = (count: number): void => {
    const { versions } = worker();
    const [newest] = versions;
    if (newest === undefined) throw new Error(`${name} has no version to copy.`);
    for (let i = 0; i < count; i++) versions.unshift({ ...newest, id: randomUUID(), number: newest.number + i + 1 });
  };
  return { put, upload, deploy, past, secret, seedVersions };
}

/** What a test sees of it. */
function views({ cloudflare, name, url, worker }: Place) {
  return {
    worker,
    /** What serves, as `id: percentage`. */
    serves: () => Object.fromEntries((worker().deployments[0]?.versions ?? []).map((v) => [v.versionId, v.percentage])),
    head: (): Deployment => {
      const [head] = worker().deployments;
      if (head === undefined) throw new Error(`${name} was never deployed.`);
      return head;
    },
    deployments: () => worker().deployments.length,
    async answers(): Promise<string | null> {
      return (await cloudflare.fetch(`${url}/`)).headers.get("x-worker-version");
    },
  };
}

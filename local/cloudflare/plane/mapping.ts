/** From the bindings of an upload to Miniflare's `env`. The only file that knows both vocabularies. */
import type { MiniflareOptions } from "miniflare";
import type { Binding } from "../api/contract.ts";
import type { Version } from "../workers/contract.ts";
import type { Destination } from "./inner.ts";
import { pluginBinding, stubBinding } from "./stubs.ts";

type WorkerConfig = MiniflareOptions["workers"][number]["config"];
export type Env = NonNullable<WorkerConfig["env"]>;
type Entry = Env[string];

/** What bindings may point to outside their own workerd. */
export interface Surroundings {
  /** host:port of a door to another Worker, a queue or the internet. */
  address(to: Destination): Promise<string>;
  /** The name under which the host of a Worker exports a Durable Object class; it outlives renames of the class. */
  classExport(worker: string, className: string): string;
}

/** Bindings that live in the storage shared by all versions, so the instance must join it. */
const shared = new Set(["kv_namespace", "d1", "r2_bucket", "secrets_store_secret"]);

/** How an instance must be started for these bindings. */
export function needsOf(bindings: Binding[]): { storage: boolean; registry: boolean } {
  const storage = bindings.some(({ type }) => shared.has(type));
  return { storage, registry: storage || hostsOf(bindings, "").length > 0 };
}

/** Name under which a Worker's host of Durable Objects is registered. */
export const hostName = (worker: string) => `host.${worker}`;

/** The Workers whose Durable Objects these bindings reach. */
export function hostsOf(bindings: Binding[], self: string): string[] {
  const reached = bindings.filter(({ type }) => type === "durable_object_namespace");
  return [...new Set(reached.map(({ script_name }) => String(script_name ?? self)))];
}

/** All bindings of a version. A type without a local runtime becomes a stub that throws on use; none is left out. */
export async function envOf(version: Version, surroundings: Surroundings): Promise<Env> {
  const entries = version.bindings.map(
    async (binding) => [binding.name, await entryOf(binding, version, surroundings)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function entryOf(binding: Binding, version: Version, surroundings: Surroundings): Promise<Entry> {
  const entry =
    givenValue(binding, version) ?? resourceOf(binding) ?? (await codeOf(binding, version.worker, surroundings));
  return entry ?? stubBinding(binding);
}

const textOf = (binding: Binding, key: string) => String(binding[key] ?? "");

/** What is given with the version itself. */
function givenValue(binding: Binding, version: Version): Entry | undefined {
  switch (binding.type) {
    case "plain_text":
    case "secret_text":
      return { type: "text", value: textOf(binding, "text") };
    case "json":
      return { type: "json", value: json(binding.json) };
    case "text_blob":
      return { type: "text", value: Buffer.from(partOf(binding, version)).toString("utf8") };
    case "assets":
      return { type: "assets" };
    case "version_metadata":
      // Miniflare's own binding invents a random id.
      return { type: "json", value: versionMetadata(version) };
    default:
      return undefined;
  }
}

/** What the account has beside Workers. */
function resourceOf(binding: Binding): Entry | undefined {
  const text = (key: string) => textOf(binding, key);
  switch (binding.type) {
    case "kv_namespace":
      return { type: "kv", id: text("namespace_id") };
    case "d1":
      return { type: "d1", id: String(binding.database_id ?? binding.id ?? "") };
    case "r2_bucket":
      return { type: "r2", name: text("bucket_name") };
    case "analytics_engine":
      return { type: "analytics-engine-dataset", name: text("dataset") };
    case "ratelimit":
      return { type: "rate-limit", namespace: text("namespace_id"), simple: limit(binding.simple) };
    case "secrets_store_secret":
      return { type: "secrets-store-secret", storeId: text("store_id"), secretName: text("secret_name") };
    case "worker_loader":
      return { type: "worker-loader" };
    default:
      return undefined;
  }
}

/** What leads to code: doors to queues, other Workers and workflows, and the objects of a host. */
async function codeOf(binding: Binding, own: string, surroundings: Surroundings): Promise<Entry | undefined> {
  const { address, classExport } = surroundings;
  const text = (key: string) => textOf(binding, key);
  const script = String(binding.script_name ?? own);
  switch (binding.type) {
    case "queue": {
      const delay = typeof binding.delivery_delay === "number" ? binding.delivery_delay : undefined;
      const door = await address({ to: "queue", queue: text("queue_name"), delay });
      return pluginBinding("queue", { kind: "queue", address: door });
    }
    case "durable_object_namespace":
      return { type: "durable-object", worker: hostName(script), exportName: classExport(script, text("class_name")) };
    case "service": {
      // Doors carry no props, and an entrypoint that reads its props must not find them empty without a word.
      if (binding.props !== undefined) return stubBinding({ ...binding, type: "service with props" });
      const entrypoint = typeof binding.entrypoint === "string" ? binding.entrypoint : undefined;
      return external(await address({ to: "service", worker: text("service"), entrypoint }));
    }
    case "workflow": {
      const [workflow, className] = [text("workflow_name"), text("class_name")];
      const door = await address({ to: "workflow", workflow, worker: script, className });
      return pluginBinding("workflow", { kind: "workflow", address: door });
    }
    default:
      return undefined;
  }
}

/** A door as a binding: requests by HTTP, calls by RPC. */
export function external(address: string) {
  return { type: "external" as const, address, http: { forwardedProtoHeader: "X-Forwarded-Proto" } } as Entry;
}

function versionMetadata({ id, annotations, createdOn }: Version) {
  return { id, tag: annotations["workers/tag"] ?? "", timestamp: createdOn };
}

type Json = Extract<Entry, { type: "json" }>["value"];
const json = (value: unknown): Json => (value === undefined ? null : (value as Json));

function limit(simple: unknown): { limit: number; period: 10 | 60 } {
  const { limit, period } = (simple ?? {}) as { limit?: number; period?: number };
  return { limit: limit ?? 1, period: period === 10 ? 10 : 60 };
}

function partOf(binding: Binding, version: Version): Uint8Array {
  return version.modules.find(({ name }) => name === binding.part)?.contents ?? new Uint8Array();
}

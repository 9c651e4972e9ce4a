import { ApiError } from "../../errors.ts";
import type { Binding } from "../../record/version.ts";
import { once } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";

/** Whether what a binding names exists. `unknown`: the token may not look, or the look failed. */
export type Presence = "present" | "missing" | "unknown";

/** What a binding names, and where its presence shows. */
export interface Resource {
  /** For people, e.g. ``KV namespace `0f2a…` ``. */
  what: string;
  path: string;
  query?: { [key: string]: string };
  headers?: { [key: string]: string };
  /** Judges a 200 answer; by default it says that the thing is there. */
  present?: (result: unknown) => boolean;
}

/** What a binding names in the account, if it is something that can be deleted; undefined for every other kind. */
export function resourceOf(binding: Binding): Resource | undefined {
  const text = (key: string) => (typeof binding[key] === "string" ? binding[key] : "");
  const id = (key: string) => encodeURIComponent(text(key));
  switch (binding.type) {
    case "kv_namespace":
      return {
        what: `KV namespace \`${text("namespace_id")}\``,
        path: `/storage/kv/namespaces/${id("namespace_id")}`,
      };
    case "d1": {
      const key = text("database_id") === "" ? "id" : "database_id";
      return { what: `D1 database \`${text(key)}\``, path: `/d1/database/${id(key)}` };
    }
    case "r2_bucket": {
      const jurisdiction = text("jurisdiction");
      return {
        what: `R2 bucket \`${text("bucket_name")}\``,
        path: `/r2/buckets/${id("bucket_name")}`,
        ...(jurisdiction === "" ? {} : { headers: { "cf-r2-jurisdiction": jurisdiction } }),
      };
    }
    case "queue":
      return {
        what: `queue \`${text("queue_name")}\``,
        path: "/queues",
        query: { name: text("queue_name") },
        present: (result) =>
          Array.isArray(result) &&
          result.some((queue: { queue_name?: string }) => queue.queue_name === text("queue_name")),
      };
    case "service":
      return { what: `Worker \`${text("service")}\``, path: `/workers/services/${id("service")}` };
    default:
      return undefined;
  }
}

/** Looks for resources in the account, each one once. */
export function createResourceCheck(cf: Cloudflare): (resource: Resource) => Promise<Presence> {
  const known = new Map<string, Promise<Presence>>();
  return (resource) => {
    const key = `${resource.path} ${JSON.stringify([resource.query, resource.headers])}`;
    const found = known.get(key) ?? look(cf, resource);
    known.set(key, found);
    return found;
  };
}

async function look(cf: Cloudflare, { path, query, headers, present }: Resource): Promise<Presence> {
  try {
    const answer = await once(cf, (options) =>
      cf.api.get<{ result?: unknown }>(`/accounts/${cf.account}${path}`, {
        ...options,
        ...(query === undefined ? {} : { query }),
        ...(headers === undefined ? {} : { headers }),
      }),
    );
    return (present?.(answer.result) ?? true) ? "present" : "missing";
  } catch (error) {
    cf.signal.throwIfAborted();
    // Not being allowed to look must not stop a rollback: Cloudflare itself refuses a version without its resources.
    return error instanceof ApiError && error.status === 404 ? "missing" : "unknown";
  }
}

import type { Cloudflare } from "../client/client.ts";
import { rowsOf } from "../client/pages.ts";

const NAMESPACES = { path: "/workers/durable_objects/namespaces", of: "namespaces", size: 1_000, most: 20 };

/** The Durable Object classes that a Worker has, by the name of the class; each has a namespace of the account. */
export async function listClasses(cf: Cloudflare, worker: string): Promise<Set<string>> {
  const classes = new Set<string>();
  for await (const { script, class: name } of rowsOf<{ script?: string; class?: string }>(cf, NAMESPACES))
    if (script === worker && name !== undefined) classes.add(name);
  return classes;
}

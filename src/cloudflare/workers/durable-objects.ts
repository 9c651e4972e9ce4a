import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { listIn } from "../client/errors.ts";

/** Rows of a page, and most pages that are asked for. */
const [PAGE, PAGES] = [1_000, 20];

/** The Durable Object classes that a Worker has, by the name of the class; each has a namespace of the account. */
export async function listClasses(cf: Cloudflare, worker: string): Promise<Set<string>> {
  const classes = new Set<string>();
  for (let page = 1; page <= PAGES; page++) {
    const rows = await repeat(cf, async (options) => {
      const asked = { ...options, query: { page, per_page: PAGE } };
      const path = `/accounts/${cf.account}/workers/durable_objects/namespaces`;
      return listIn<{ script?: string; class?: string }>(await cf.api.get(path, asked), "namespaces");
    });
    for (const { script, class: name } of rows) if (script === worker && name !== undefined) classes.add(name);
    if (rows.length < PAGE) break;
  }
  return classes;
}

import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { rowsOf } from "../client/pages.ts";
import { isMissing } from "../client/soon.ts";

/** A resource by its name, as a binding needs it. */
export interface Wanted {
  type: "kv_namespace" | "d1" | "r2_bucket" | "queue";
  resource: string;
  /** Where its data must stay, for kinds that know this. */
  jurisdiction?: string;
}

/** How resources of one kind are found by their name and created, and what a binding to one carries. */
export interface Kind {
  /** For people. */
  noun: string;
  /** The fields of a binding to the one of this name; undefined if there is none. */
  find(cf: Cloudflare, wanted: Wanted): Promise<Fields | undefined>;
  create(cf: Cloudflare, wanted: Wanted): { path: string; body: object; headers?: Record<string, string> };
  /** The fields of a binding to what was just created. */
  created(result: Record<string, unknown>, wanted: Wanted): Fields;
}

export type Fields = Record<string, unknown>;

const PAGES = { size: 100, most: 100 };

export const RESOURCE_KINDS: Record<Wanted["type"], Kind> = {
  kv_namespace: {
    noun: "KV namespace",
    find: (cf, { resource }) =>
      findRow(cf, "/storage/kv/namespaces", { title: resource }, ({ id }) => ({ namespace_id: id })),
    create: (_, { resource }) => ({ path: "/storage/kv/namespaces", body: { title: resource } }),
    created: ({ id }) => ({ namespace_id: id }),
  },
  d1: {
    noun: "D1 database",
    find: (cf, { resource }) =>
      findRow(cf, "/d1/database", { name: resource }, ({ uuid }) => ({ id: uuid }), { name: resource }),
    create: (_, { resource, jurisdiction }) => ({
      path: "/d1/database",
      body: { name: resource, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
    }),
    created: ({ uuid }) => ({ id: uuid }),
  },
  r2_bucket: {
    noun: "R2 bucket",
    find: async (cf, wanted) => {
      const path = `/accounts/${cf.account}/r2/buckets/${encodeURIComponent(wanted.resource)}`;
      const headers = jurisdictionOf(wanted);
      try {
        await repeat(cf, (options) => cf.api.get(path, { ...options, headers }));
        return bucket(wanted);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    create: (_, wanted) => ({
      path: "/r2/buckets",
      body: { name: wanted.resource },
      headers: jurisdictionOf(wanted),
    }),
    created: (_, wanted) => bucket(wanted),
  },
  queue: {
    noun: "queue",
    find: (cf, { resource }) =>
      findRow(cf, "/queues", { queue_name: resource }, () => ({ queue_name: resource }), { name: resource }),
    create: (_, { resource }) => ({ path: "/queues", body: { queue_name: resource } }),
    created: (_, { resource }) => ({ queue_name: resource }),
  },
};

const bucket = ({ resource, jurisdiction }: Wanted): Fields => ({
  bucket_name: resource,
  ...(jurisdiction === undefined ? {} : { jurisdiction }),
});

const jurisdictionOf = ({ jurisdiction }: Wanted): Record<string, string> =>
  jurisdiction === undefined ? {} : { "cf-r2-jurisdiction": jurisdiction };

/** Looks through a list for the row that has these members; `query` narrows it where the API can. */
async function findRow(
  cf: Cloudflare,
  path: string,
  wanted: Fields,
  fields: (row: Fields) => Fields,
  query: Record<string, string> = {},
): Promise<Fields | undefined> {
  for await (const row of rowsOf<Fields>(cf, { path, of: "resources", ...PAGES, query }))
    if (Object.entries(wanted).every(([key, value]) => row[key] === value)) return fields(row);
  return undefined;
}

import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { listIn } from "../client/errors.ts";

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

/** Rows of a page, and most of them that are asked for. */
const [PAGE, PAGES] = [100, 100];

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
      const found = await orNone(() => repeat(cf, (options) => cf.api.get(path, { ...options, headers })));
      return found === undefined ? undefined : bucket(wanted);
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
  for (let page = 1; page <= PAGES; page++) {
    const rows = await repeat(cf, async (options) => {
      const asked = { ...options, query: { ...query, page, per_page: PAGE } };
      return listIn<Fields>(await cf.api.get(`/accounts/${cf.account}${path}`, asked), "resources");
    });
    const row = rows.find((one) => Object.entries(wanted).every(([key, value]) => one[key] === value));
    if (row !== undefined) return fields(row);
    if (rows.length < PAGE) return undefined;
  }
  return undefined;
}

async function orNone<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 404) return undefined;
    throw error;
  }
}

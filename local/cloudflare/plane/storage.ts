/** Real KV, D1 and R2: one owner of the files for a whole world, and clients for the API. */
import { Miniflare } from "miniflare";
import type { D1Database } from "../d1/contract.ts";
import type { KVNamespace } from "../kv/contract.ts";
import type { R2Bucket } from "../r2/contract.ts";
import type { PlaneState } from "./contract.ts";
import { commonOptions, type Site } from "./launch.ts";

type Kind = "kv" | "d1" | "r2";

export interface Storage {
  /** Starts the owner, which stays up for the life of the world: the first to register owns the files. */
  open(): Promise<void>;
  kv(id: string): Promise<KVNamespace>;
  d1(id: string): Promise<D1Database>;
  r2(bucket: string): Promise<R2Bucket>;
  close(): Promise<void>;
}

/** How long a client that was replaced stays usable for calls that still hold it. */
const GRACE_MS = 30_000;
const needs = { storage: true, registry: true };
const idle = { "index.js": { type: "esm" as const, contents: "export default { fetch() { return new Response() } }" } };

interface Client {
  miniflare: Miniflare;
  has: Set<string>;
}

const key = (kind: Kind, id: string) => `${kind}:${id}`;

async function launchStorage(site: Site, name: string, wanted: Iterable<string>): Promise<Miniflare> {
  const env = Object.fromEntries(
    [...wanted].map((entry) => {
      const kind = entry.slice(0, 2) as Kind;
      const id = entry.slice(3);
      return [entry, kind === "r2" ? { type: kind, name: id } : { type: kind, id }] as const;
    }),
  );
  const manifest = { mainModule: "index.js", modules: idle };
  const config = { name, compatibilityDate: "2026-01-01", manifest, env };
  const miniflare = new Miniflare({
    ...commonOptions(site, name, needs),
    workers: [{ config, dev: { unsafeRegisterWorker: false } }],
  });
  await miniflare.ready;
  return miniflare;
}

/** Clients that were replaced: they stay up for a while. */
function createRetirement() {
  const retired = new Map<Miniflare, NodeJS.Timeout>();
  return {
    add(miniflare: Miniflare): void {
      const timer = setTimeout(() => {
        retired.delete(miniflare);
        void miniflare.dispose();
      }, GRACE_MS);
      retired.set(miniflare, timer.unref());
    },
    async close(): Promise<void> {
      for (const [miniflare, timer] of retired) {
        clearTimeout(timer);
        await miniflare.dispose();
      }
    },
  };
}

/** Nothing up until it is asked for. */
export function createStorage(site: Site, state: PlaneState): Storage {
  let owner: Promise<Miniflare> | undefined;
  let client: Promise<Client> | undefined;
  const retired = createRetirement();
  const open = async (): Promise<void> => {
    owner ??= launchStorage(site, "storage-owner", []);
    await owner;
  };
  /** A client cannot learn new ids, so an unknown one makes a new client with all that exist by now. */
  const grow = async (previous: Client | undefined, wanted: string): Promise<Client> => {
    await open();
    const has = new Set([...(previous?.has ?? []), wanted]);
    for (const id of state.kvNamespaces.keys()) has.add(key("kv", id));
    for (const id of state.databases.keys()) has.add(key("d1", id));
    for (const name of state.buckets.keys()) has.add(key("r2", name));
    const miniflare = await launchStorage(site, `storage-client-${has.size}-${Date.now()}`, has);
    if (previous !== undefined) retired.add(previous.miniflare);
    return { miniflare, has };
  };
  const clientFor = async (wanted: string): Promise<Miniflare> => {
    const next = (client ?? Promise.resolve(undefined)).then((now) => (now?.has.has(wanted) ? now : grow(now, wanted)));
    client = next;
    next.catch(() => {
      if (client === next) client = undefined;
    });
    return (await next).miniflare;
  };
  return {
    open,
    kv: async (id) => (await clientFor(key("kv", id))).getKVNamespace(key("kv", id)),
    d1: async (id) => (await clientFor(key("d1", id))).getD1Database(key("d1", id)),
    r2: async (bucket) => (await clientFor(key("r2", bucket))).getR2Bucket(key("r2", bucket)),
    async close() {
      await retired.close();
      await (await client?.catch(() => undefined))?.miniflare.dispose();
      await (await owner?.catch(() => undefined))?.dispose();
    },
  };
}

import type { Cloudflare } from "../client/client.ts";
import { writeOnce } from "../client/write.ts";
import { type Fields, RESOURCE_KINDS, type Wanted } from "./kinds.ts";

/** A resource that is there now. */
export interface Provided {
  /** What a binding to it carries beside its name and type. */
  fields: Fields;
  /** True if it was created just now. */
  created: boolean;
}

/** For people, e.g. ``KV namespace `shop-cache` ``. */
export function describeResource({ type, resource }: Wanted): string {
  return `${RESOURCE_KINDS[type].noun} \`${resource}\``;
}

/** Finds the resource of this name, or creates it: exactly once, also if the answer to that is lost. */
export async function provide(cf: Cloudflare, wanted: Wanted): Promise<Provided> {
  const kind = RESOURCE_KINDS[wanted.type];
  const found = await kind.find(cf, wanted);
  if (found !== undefined) return { fields: found, created: false };
  const { path, body, headers = {} } = kind.create(cf, wanted);
  const { value } = await writeOnce(cf, {
    what: `the ${describeResource(wanted)}`,
    send: async (options) => {
      const request = { ...options, body, headers };
      const { result } = await cf.api.post<{ result?: Fields }>(`/accounts/${cf.account}${path}`, request);
      return kind.created(result ?? {}, wanted);
    },
    find: () => kind.find(cf, wanted),
  });
  return { fields: value, created: true };
}

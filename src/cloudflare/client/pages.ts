import { repeat } from "./calls.ts";
import type { Cloudflare } from "./client.ts";
import { listIn } from "./errors.ts";

/** A list of the account that comes page by page. */
export interface Paged {
  /** Below the account, e.g. `/queues`. */
  path: string;
  /** What it lists, for sentences. */
  of: string;
  /** Rows of a page, and most pages that are asked for. */
  size: number;
  most: number;
  /** Narrows the list where the API can. */
  query?: Record<string, string>;
}

/** Reads a list of the account, a page whenever the rows of the one before were not enough. */
export async function* rowsOf<T>(cf: Cloudflare, { path, of, size, most, query = {} }: Paged): AsyncGenerator<T> {
  for (let page = 1; page <= most; page++) {
    const rows = await repeat(cf, async (options) => {
      const asked = { ...options, query: { ...query, page, per_page: size } };
      return listIn<T>(await cf.api.get(`/accounts/${cf.account}${path}`, asked), of);
    });
    yield* rows;
    if (rows.length < size) return;
  }
}

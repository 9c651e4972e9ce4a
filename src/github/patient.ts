/** A request without a whole answer for so long is given up, ms. */
const LIMIT_MS = 20_000;
/** How often a read is made at most. */
const READS = 3;

/** How `fetch` is called, and what it is bounded by. */
interface Patience {
  fetch: typeof fetch;
  limitMs: number;
}

/**
 * A `fetch` that waits for no answer longer than its limit, body included: a read is made again then, a write is not,
 * because it may have been carried out. The caller's own signal ends it at once.
 */
export function patientFetch({ fetch: ask, limitMs }: Patience = { fetch, limitMs: LIMIT_MS }): typeof fetch {
  return async (input, init = {}) => {
    const isRead = (init.method ?? "GET") === "GET";
    for (let attempt = 1; ; attempt++) {
      const limit = AbortSignal.timeout(limitMs);
      try {
        const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
        return await whole(await ask(input, { ...init, signal }));
      } catch (error) {
        init.signal?.throwIfAborted();
        if (isRead && attempt < READS) continue;
        if (limit.aborted) throw new Error(`GitHub gave no whole answer within ${limitMs / 1000} s`, { cause: error });
        throw error;
      }
    }
  };
}

/** Statuses of answers that have no body, not even an empty one. */
const BODILESS = [204, 205, 304];

/** The same answer with its body read. */
async function whole(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(BODILESS.includes(status) ? null : body, { status, statusText, headers });
}

import { ApiError } from "../../errors.ts";
import { steadyNow } from "../../time/steady.ts";
import { sleep } from "./calls.ts";
import type { Cloudflare } from "./client.ts";

/** How long what was made seconds ago may be unknown here and there, ms: its answers flip-flop for up to 15 s. */
const SOON_MS = 18_000;
/** Between two questions, ms. */
const PAUSE_MS = 1_500;

/**
 * Asks again while Cloudflare does not know yet what was made moments ago: "not found" is believed after 18 s only. `missing`
 * recognises that answer, a 404 by default; anything else is thrown at once.
 */
export async function soon<T>(
  cf: Cloudflare,
  what: string,
  { ask, missing = isMissing }: { ask: () => Promise<T>; missing?: (error: unknown) => boolean },
): Promise<T> {
  const since = performance.now();
  for (let told = false; ; told = true) {
    try {
      return await ask();
    } catch (error) {
      const over = performance.now() - since + PAUSE_MS > SOON_MS || steadyNow() + PAUSE_MS >= cf.deadline;
      if (!missing(error) || over) throw error;
      if (!told) cf.log(`Cloudflare does not know ${what} yet: asking again for up to ${SOON_MS / 1000} s.`);
      await sleep(cf, PAUSE_MS);
    }
  }
}

/** True for a 404, whatever it says is missing, and for a refusal that says so of a version. */
export function isMissing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const refused = error.status !== undefined && error.status >= 400 && error.status < 500;
  return error.status === 404 || (refused && /version\b.*\b(not found|does not exist)/i.test(error.detail));
}

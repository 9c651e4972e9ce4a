import type { Run } from "../../src/action/run.ts";
import { type Cloudflare, until } from "../../src/cloudflare/client/client.ts";
import { listAddresses, type Reach } from "../../src/cloudflare/workers/addresses.ts";
import { ApiError, UserError } from "../../src/errors.ts";
import { steadyNow } from "../../src/time/steady.ts";
import type { Inputs } from "./inputs.ts";
import { routeUrls } from "./settings.ts";

/** How long finding an address may take, ms: what serves is bad meanwhile. */
const PATIENCE = 10_000;

/**
 * Where the Worker can be asked; undefined if nowhere, or if that cannot be found out: who has no address is taken back all
 * the same. What a snapshot is about to bring back counts instead of what is live.
 */
export async function findAddress(
  cf: Cloudflare,
  inputs: Inputs,
  soon: Reach | undefined,
  run: Run,
): Promise<string | undefined> {
  const { url, worker, settings } = inputs;
  if (url !== undefined) return url;
  const [route] = routeUrls(settings);
  // The settings say that there is nothing to ask.
  if (settings?.smokeTest === false) return route;
  try {
    const limited = until(cf, { deadline: steadyNow() + PATIENCE });
    return (await listAddresses(limited, worker, soon))[0] ?? route;
  } catch (error) {
    if (cf.signal.aborted || !(error instanceof ApiError || error instanceof UserError)) throw error;
    run.warning(`The addresses of \`${worker}\` could not be read, which stops nothing: ${error.message}`);
    return route;
  }
}

import { addressCheck, NO_SERVER_ERROR } from "../checks/file/simple.ts";
import { createProber, type Prober } from "../checks/run/probe.ts";
import { type Cloudflare, until } from "../cloudflare/client/client.ts";
import { listAddresses } from "../cloudflare/workers/addresses.ts";
import { ApiError, UserError } from "../errors.ts";
import type { Health, News } from "../rollout/words/observed.ts";
import { shortId } from "../text/short-id.ts";
import { steadyNow } from "../time/steady.ts";

/** A look at how users fare with a version that got everything back. */
export type Look = (version: string, signal: AbortSignal) => Promise<News & { kind: "looked" }>;

/** How long finding an address, or one answer, may take, ms. */
const PATIENCE = 10_000;

/** Asks every check once, plainly, as users do. A version that shows no name is looked at all the same. */
export function createLook(worker: string, checks: Prober): Look {
  const looked = (health: Health, says: string) => ({ kind: "looked" as const, health, says });
  return async (version, signal) => {
    const samples = await checks.round({ worker, versionId: undefined, override: false }, signal);
    const other = samples.find(({ versionId }) => versionId !== undefined && versionId !== version);
    if (other?.versionId !== undefined) return looked("unseen", `version ${shortId(other.versionId)} still answers`);
    const answered = samples.filter(({ status }) => status !== undefined);
    if (answered.length === 0) return looked("unseen", "nobody answers");
    const wrong = samples
      .filter(({ ok, foreign }) => !ok && foreign === undefined)
      .map(({ check, detail, cause }) => `${check}: ${detail ?? cause ?? "fails"}`);
    if (wrong.length > 0) return looked("unhealthy", wrong.join("; "));
    // What Cloudflare or a cache says in the Worker's place tells nothing of how it fares.
    const foreign = samples.find((sample) => sample.foreign !== undefined)?.foreign;
    return foreign === undefined ? looked("healthy", "") : looked("unseen", foreign);
  };
}

/**
 * A look for whoever knows nothing but the Worker's name: any answer of its first address that is no server error.
 * `undefined` if it has none, or none that can be found out.
 */
export async function lookAtAddress(
  cf: Cloudflare,
  worker: string,
  { url, versionHeader }: { url?: string | undefined; versionHeader: string },
): Promise<{ look: Look; close(): void } | undefined> {
  const address = url ?? (await firstAddress(cf, worker));
  if (address === undefined) return undefined;
  const checks = await addressCheck(address, { status: NO_SERVER_ERROR });
  const prober = createProber({ checks, timeoutMs: PATIENCE, versionHeader });
  return { look: createLook(worker, prober), close: () => prober.close() };
}

async function firstAddress(cf: Cloudflare, worker: string): Promise<string | undefined> {
  try {
    return (await listAddresses(until(cf, { deadline: steadyNow() + PATIENCE }), worker))[0];
  } catch (error) {
    if (error instanceof ApiError || error instanceof UserError) return undefined;
    throw error;
  }
}

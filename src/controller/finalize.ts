import { type Cloudflare, until } from "../cloudflare/client/client.ts";
import { applyTriggers, describeFailure } from "../cloudflare/workers/triggers.ts";
import { steadyNow } from "../time/steady.ts";

/** How long it may take, ms. */
const BUDGET_MS = 4 * 60_000;

/** What a release says that no version holds. */
export type Triggers = Parameters<typeof applyTriggers>[2]["triggers"];

/** Triggers and settings, only at the end: none of them could have been taken back with the traffic. Answers what failed. */
export async function applyAtEnd(
  cf: Cloudflare,
  worker: string,
  { triggers, takeOver, log }: { triggers: Triggers | undefined; takeOver: boolean; log: (line: string) => void },
): Promise<string[]> {
  if (triggers === undefined) return [];
  const limited = until(cf, { deadline: steadyNow() + BUDGET_MS });
  const { results } = await applyTriggers(limited, worker, { triggers, takeOver });
  for (const result of results) log(result.error === undefined ? `Applied ${result.what}` : describeFailure(result));
  return results.filter(({ error }) => error !== undefined).map(describeFailure);
}

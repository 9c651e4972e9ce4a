import type { Cloudflare } from "../cloudflare/client/client.ts";
import type { Orphan } from "../rollout/in-flight.ts";
import { takeOver } from "../rollout/take-over.ts";
import { type Config, DEFAULT_RESERVE, DEFAULT_THRESHOLDS, DEFAULT_TIMING } from "../rollout/words/config.ts";
import type { Journal } from "../rollout/words/journal.ts";
import type { Action } from "../rollout/words/observed.ts";
import { lead } from "./controller.ts";
import { createPlatform } from "./platform.ts";
import { newIds } from "./start.ts";

/** How a rollout that lost its process is settled. */
export interface Settling {
  worker: string;
  orphan: Orphan;
  /** Undo it, or write the last deployment of one that had succeeded. */
  intent: "abort" | "finish";
  /** `<run id>/<attempt>` of whoever settles. */
  run: string;
  /** Ends after so many ms at the latest. */
  budgetMs: number;
  onTick: (journal: Journal, action: Action) => void;
}

/**
 * Settles a rollout from the list of deployments alone: no checkout, no build, no release, no analytics. Whoever comes
 * second finds it at rest and has nothing to do. There is no address to visit, so the last reading is the proof.
 */
export async function settle(cf: Cloudflare, settling: Settling): Promise<Journal> {
  const { worker, orphan, intent } = settling;
  const config = settlingConfig(settling);
  const journal = takeOver(orphan, config, intent, Date.now());
  const platform = createPlatform(cf, { worker, candidate: orphan.candidate, active: orphan.active, own: [] });
  return await lead(journal, config, {
    platform,
    visitor: undefined,
    finalize: async () => [],
    // A cancel does not stop what puts things right.
    cancel: new AbortController().signal,
    deadline: Date.now() + settling.budgetMs,
    now: Date.now,
    onTick: settling.onTick,
  });
}

function settlingConfig({ orphan, run, budgetMs }: Settling): Config {
  const { record, active, candidate } = orphan;
  return {
    ...newIds(),
    rollout: record.rollout,
    run,
    repository: record.repository ?? "unknown/unknown",
    commit: record.commit ?? "0000000",
    active,
    candidate,
    strategy: "direct",
    steps: [],
    bakeMs: 0,
    approval: false,
    onCancelInBake: "rollback",
    identity: "absent",
    analytics: false,
    comparison: "absolute",
    // Nobody is there to ask, and a split that nobody leads is worse than an edited secret.
    acceptSecretChanges: true,
    startFromSplit: false,
    before: undefined,
    thresholds: DEFAULT_THRESHOLDS,
    timing: { ...DEFAULT_TIMING, abortMs: budgetMs, finalizeMs: budgetMs },
    reserve: DEFAULT_RESERVE,
  };
}

import type { Cloudflare } from "../cloudflare/client/client.ts";
import { sameTable } from "../record/deployment.ts";
import type { Orphan } from "../rollout/in-flight.ts";
import { takeOver } from "../rollout/take-over.ts";
import { type Config, DEFAULT_RESERVE, DEFAULT_THRESHOLDS, DEFAULT_TIMING } from "../rollout/words/config.ts";
import type { Journal } from "../rollout/words/journal.ts";
import type { Action } from "../rollout/words/observed.ts";
import { steadyNow } from "../time/steady.ts";
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
  /** The Worker's address, if it is known; else one is asked for. */
  url?: string | undefined;
  /** False if it is known to have no address. */
  visits?: boolean | undefined;
  /** Header in which answers may show their version. */
  versionHeader?: string | undefined;
  /** Ends after so many ms at the latest. */
  budgetMs: number;
  onTick: (journal: Journal, action: Action) => void;
}

/**
 * Settles a rollout from the list of deployments alone: no checkout, no build, no release, no analytics. Whoever comes
 * second finds it at rest and has nothing to do. The last reading is the proof, and where the Worker has an address, a
 * look at how it answers afterwards goes with it. One that was halted is left to a person: see `Orphan.halted`.
 */
export async function settle(cf: Cloudflare, settling: Settling): Promise<Journal> {
  const { worker, orphan, intent } = settling;
  const { url, versionHeader = "x-worker-version" } = settling;
  // Loaded only here: visiting is the largest part, and hardly any post step settles anything.
  const loaded = intent === "abort" && settling.visits !== false ? await import("./look.ts") : undefined;
  const seen = await loaded?.lookAtAddress(cf, worker, { url, versionHeader });
  const config = { ...settlingConfig(settling), visits: seen !== undefined };
  const journal = takeOver(orphan, config, intent, steadyNow());
  const platform = createPlatform(cf, { worker, candidate: orphan.candidate, active: orphan.active, own: [] });
  const ended = await lead(journal, config, {
    platform,
    visitor: undefined,
    look: seen?.look,
    finalize: async () => [],
    // A cancel does not stop what puts things right.
    cancel: new AbortController().signal,
    deadline: steadyNow() + settling.budgetMs,
    now: steadyNow,
    onTick: settling.onTick,
  });
  seen?.close();
  return ended;
}

/**
 * Whether settling came to a good end. For one whose process overwrote somebody else that is their deployment, put back:
 * there is nothing of the rollout left, and nothing else is to be done.
 */
export function isSettled({ state, lost, last }: Journal, intent: Settling["intent"]): boolean {
  if (state === (intent === "abort" ? "ROLLED_BACK" : "SUCCEEDED")) return true;
  return state === "DRIFTED" && lost !== undefined && last !== undefined && sameTable(last.table, lost.table);
}

function settlingConfig({ orphan, run, budgetMs }: Settling): Omit<Config, "visits"> {
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
    pauseAt: [],
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

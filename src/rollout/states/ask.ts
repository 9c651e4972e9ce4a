import { ECHOES } from "../judging/proof.ts";
import type { Journal } from "../words/journal.ts";
import { warmUp } from "./spread.ts";
import { type AskingState, act, type Decision, type Situation, waitUntil } from "./working.ts";

/** Whom to ask who answers, and how. */
interface Asking {
  /** The candidate by default. */
  version?: string;
  requests?: number;
  /** A proof that takes so long is interrupted by a look at the list, again and again. */
  watchMs?: number;
}

/** Asks again who answers, not faster than the poll interval. */
export function identify(
  state: AskingState,
  journal: Journal,
  { config, now }: Situation,
  { version = config.candidate, requests = ECHOES, watchMs = 30_000 }: Asking = {},
): Decision {
  // Whoever waits for a proof still wants to know whether the rollout is its own, and the token good. A list that cannot
  // be read just now is no reason to stop asking.
  const due = journal.unread === 0 ? journal.asked + watchMs : journal.due.read;
  if (now >= due) return act(journal, { do: "read" });
  if (now < journal.due.probe) return act(journal, waitUntil(now, journal.due.probe));
  return act(journal, { do: "identify", version, via: state.via, requests });
}

/** Looks at whatever is due: the head of the list, users' traffic, our probes. Otherwise waits, at most until `until`. */
export function watch(state: AskingState, journal: Journal, { config, now }: Situation, until: number): Decision {
  const { timing } = config;
  const warm = warmUp(journal, config);
  const from = journal.watchedSince + warm;
  // Analytics cost an API call each: none before they can have an answer.
  const complete = from + timing.lagMs + Math.min(timing.measureEveryMs, warm);
  const measured = config.analytics && state.share(journal, config) > 0;
  const measure = measured ? Math.max(journal.due.measure, complete) : Number.POSITIVE_INFINITY;
  // Without an echo a probe proves something only when there is a single version to answer.
  const probed = config.visits && (config.identity === "echo" || state.via === "plain");
  const probe = probed ? journal.due.probe : Number.POSITIVE_INFINITY;
  if (journal.due.read <= now) return act(journal, { do: "read" });
  if (measure <= now) return act(journal, { do: "measure", from, to: now - timing.lagMs });
  if (probe <= now) return act(journal, { do: "probe", via: state.via });
  return act(journal, waitUntil(now, journal.due.read, measure, probe, until));
}

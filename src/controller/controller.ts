import { tick } from "../rollout/tick.ts";
import type { Config } from "../rollout/words/config.ts";
import { type Journal, NO_PROBES } from "../rollout/words/journal.ts";
import type { Action, News } from "../rollout/words/observed.ts";
import { sleep } from "../time/sleep.ts";
import type { Platform } from "./platform.ts";
import type { Visitor } from "./visitor.ts";
import type { Ears } from "./words/ears.ts";

/** The world around a rollout. */
export interface Neighbours {
  platform: Platform;
  /** Absent where there is no address to visit. */
  visitor: Visitor | undefined;
  /** Looks at how users fare with a version that got everything back; absent where there is no address. */
  look?: ((version: string, signal: AbortSignal) => Promise<News>) | undefined;
  /** Applies triggers and settings; resolves to what could not be applied. */
  finalize: (signal: AbortSignal) => Promise<string[]>;
  /** Hears what people say meanwhile; absent where nobody can be heard. */
  ears?: Pick<Ears, "take" | "answer" | "woken"> | undefined;
  /** Aborted when the run is cancelled or times out. */
  cancel: AbortSignal;
  /** Moment, by `now`, at which the job is ended from outside. */
  deadline: number;
  /** A clock that nobody sets, ms: durations are measured with it, and moments are the platform's. */
  now: () => number;
  /** Told after every tick, before its action is carried out. Whatever it does, the rollout goes on. */
  onTick: (journal: Journal, action: Action) => void;
}

/** A write that is under way when the run is cancelled may take this long to be answered before the abort is sent. */
const WRITE_MS = 2_000;
/** Nothing else is waited for: the runner gives 7.5 s between SIGINT and SIGTERM. */
const CUT_MS = 0;

/**
 * Leads a rollout to its end: asks `tick` for the one thing to do, does it, and comes back with the news. A cancel ends
 * the wait or call that is under way, so that the abort is sent at once.
 */
export async function lead(journal: Journal, config: Config, neighbours: Neighbours): Promise<Journal> {
  let news: News = { kind: "nothing" };
  let current = journal;
  for (;;) {
    const now = neighbours.now();
    const observed = {
      news,
      cancelled: neighbours.cancel.aborted,
      controls: neighbours.ears?.take(current, config) ?? [],
      apiCallsLeft: neighbours.platform.callsLeft(),
      jobMsLeft: neighbours.deadline - now,
    };
    const step = tick(observed, current, config, now);
    neighbours.ears?.answer(step.journal.words.slice(current.words.length));
    current = step.journal;
    tell(neighbours, current, step.action);
    if (step.action.do === "finish") return current;
    news = await perform(step.action, neighbours);
  }
}

/** Watchers of a rollout never change it: what they throw is lost. */
function tell(neighbours: Neighbours, journal: Journal, action: Action): void {
  try {
    neighbours.onTick(journal, action);
  } catch {
    // A line in the log is not worth a rollout.
  }
}

/** Carries an action out. A cancel that comes meanwhile cuts it short; one that came before has no effect any more. */
async function perform(action: Action, neighbours: Neighbours): Promise<News> {
  const { cancel } = neighbours;
  const cut = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onCancel = () => {
    timer = setTimeout(() => cut.abort(cancel.reason), action.do === "write" ? WRITE_MS : CUT_MS);
  };
  if (!cancel.aborted) cancel.addEventListener("abort", onCancel, { once: true });
  try {
    const news = await carryOut(action, neighbours, cut.signal);
    // Probes that were cut short failed for no reason of the version's.
    const visits = action.do === "identify" || action.do === "smoke" || action.do === "probe";
    return visits && cut.signal.aborted ? { kind: "nothing" } : news;
  } catch (error) {
    if (cut.signal.aborted && action.do !== "write") return { kind: "nothing" };
    return failed(action, error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
    cancel.removeEventListener("abort", onCancel);
  }
}

/** What an action brings that broke down: no evidence, never a way around the way back. */
function failed(action: Action, why: string): News {
  switch (action.do) {
    case "read":
      return { kind: "unreadable", why };
    case "write":
      return { kind: "reply", reply: { kind: "unknown", why } };
    case "measure":
      return { kind: "traffic", traffic: undefined, why };
    case "identify":
      return { kind: "echoes", versions: [] };
    case "smoke":
      return { kind: "smoke", round: { checks: [] } };
    case "probe":
      return { kind: "probes", probes: { ...NO_PROBES, candidate: { ...NO_PROBES.candidate, unproven: 1 }, why } };
    case "finalize":
      return { kind: "finalized", problems: [why] };
    case "check-way-back":
      return { kind: "way-back", exists: undefined };
    case "look":
      return { kind: "looked", health: "unseen", says: why };
    default:
      return { kind: "nothing" };
  }
}

async function carryOut(action: Action, neighbours: Neighbours, signal: AbortSignal): Promise<News> {
  const { platform, visitor, look, ears } = neighbours;
  switch (action.do) {
    case "wait":
      // Whoever has something to say is not kept waiting.
      await sleep(action.ms, ears === undefined ? signal : AbortSignal.any([signal, ears.woken()]));
      return { kind: "nothing" };
    case "read":
      return await platform.read(signal);
    case "write":
      return await platform.write(action, signal);
    case "measure":
      return await platform.measure(action, signal);
    case "check-way-back":
      return await platform.exists(action.version, signal);
    case "finalize":
      return { kind: "finalized", problems: await neighbours.finalize(signal) };
    case "finish":
      return { kind: "nothing" };
  }
  if (action.do === "look") {
    return look === undefined ? { kind: "looked", health: "unseen", says: "" } : await look(action.version, signal);
  }
  if (visitor === undefined) throw new Error("There is no address to visit.");
  if (action.do === "smoke") return await visitor.smoke(signal);
  if (action.do === "probe") return await visitor.probe(action.via, signal);
  return await visitor.identify(action, signal);
}

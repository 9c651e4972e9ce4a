import { shareOfStep } from "./states/working.ts";
import type { Config } from "./words/config.ts";
import type { Heard } from "./words/heard.ts";
import type { Journal } from "./words/journal.ts";
import type { Control } from "./words/observed.ts";
import { isTerminal, type State } from "./words/states.ts";

/** States that no word changes any more, beside those in which the rollout is over. */
const DECIDED: readonly State[] = ["ABORT", "HALT", "RESTORE"];
/** States in which a share waits to be judged: there `promote` has something to decide. */
const JUDGED: readonly State[] = ["APPROVAL", "OBSERVE", "HOLD", "BAKE"];
/** States that lead to a pause at the same share. */
const BEFORE_PAUSE: readonly State[] = ["STAGE", "SMOKE", "OBSERVE", "HOLD"];

/**
 * Writes what people said into the journal, word by word. A hold is set and lifted here; what `promote`, `continue` and
 * `abort` lead to is the states' to decide at this very tick.
 */
export function hear(controls: readonly Control[], before: Journal, config: Config, now: number): Journal {
  let journal = before;
  for (const control of controls) {
    if (control.rollout === config.rollout) journal = one(control, journal, config, now);
  }
  return journal;
}

function one(control: Control, journal: Journal, config: Config, now: number): Journal {
  const { word, by } = control;
  const followed = isFollowed(control, journal, config);
  const share = shareNow(journal, config);
  const heard: Heard = { at: now, word, by, share, followed };
  const note = `${by} said \`${word}\` at ${share} %${followed ? "" : `: ${whyNot(control, journal)}`}`;
  const told = { ...journal, words: [...journal.words, heard], notes: [...journal.notes, note] };
  if (!followed || word === "abort") return told;
  if (word === "hold") {
    const since = journal.held?.since ?? now;
    return { ...told, held: { by, since, until: now + config.timing.approvalMs } };
  }
  return { ...lifted(told, now), released: { step: journal.step, by } };
}

/** The clock of the state stood still while a person held it. */
function lifted(journal: Journal, now: number): Journal {
  const { held, since } = journal;
  if (held === undefined) return journal;
  return { ...journal, held: undefined, since: since + now - Math.max(since, held.since) };
}

function isFollowed({ word, seq }: Control, journal: Journal, config: Config): boolean {
  const { state, write, phase } = journal;
  if (isTerminal(state) || DECIDED.includes(state)) return false;
  const sent = state === "FINALIZE" && (phase !== "write" || (write?.sent ?? 0) > 0);
  if (word === "abort") return !sent;
  if (word === "hold") return state !== "FINALIZE";
  if (seq !== journal.seq) return false;
  if (word === "continue") return journal.held !== undefined || state === "APPROVAL" || pausesLater(journal, config);
  return JUDGED.includes(state);
}

/** Said too early, `continue` is good for the pause that is planned at this share. */
function pausesLater(journal: Journal, config: Config): boolean {
  return BEFORE_PAUSE.includes(journal.state) && config.pauseAt.includes(shareOfStep(journal, config));
}

function whyNot({ word, seq }: Control, journal: Journal): string {
  const { state } = journal;
  if (isTerminal(state) || DECIDED.includes(state) || state === "FINALIZE") return "too late, it is decided";
  if (seq !== journal.seq) return "it was said about an earlier share";
  return word === "continue" ? "nothing waits for it" : "nothing can be promoted right now";
}

/** The share that a word of this moment is about, percent. */
export function shareNow(journal: Journal, config: Config): number {
  return ["CUTOVER", "BAKE", "FINALIZE"].includes(journal.state) ? 100 : shareOfStep(journal, config);
}

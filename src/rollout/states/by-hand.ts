import { formatDuration } from "../../time/duration.ts";
import type { Journal } from "../words/journal.ts";
import { watch } from "./ask.ts";
import { leave } from "./soak.ts";
import { type AskingState, back, type Decision, type Situation } from "./working.ts";

/** What a state does while a person holds it: it goes on looking, and nothing else, until the hold has lasted too long. */
export function keptByHand(state: AskingState, journal: Journal, situation: Situation): Decision | undefined {
  const { held } = journal;
  if (held === undefined) return undefined;
  if (situation.now >= held.until) return back(journal, nobodySaid(journal, situation));
  return leave(journal, situation) ?? watch(state, journal, situation, held.until);
}

/** Why a wait for a person's word is over. */
export function nobodySaid({ held }: Journal, { config }: Situation) {
  const time = formatDuration(config.timing.approvalMs);
  const says =
    held === undefined
      ? `nobody said \`continue\` in ${time}`
      : `${held.by} held it, and nobody said \`continue\` in ${time}`;
  return { reason: "approval-timeout" as const, says };
}

import { describeBriefly } from "../../record/deployment.ts";
import { working } from "../../rollout/states/table.ts";
import type { Config } from "../../rollout/words/config.ts";
import type { Journal } from "../../rollout/words/journal.ts";
import type { Action } from "../../rollout/words/observed.ts";
import type { State } from "../../rollout/words/states.ts";
import { thousands } from "../../text/numbers.ts";
import { formatDuration } from "../../time/duration.ts";

/** A moment at which something changed. */
export interface Entry {
  /** ms since the epoch. */
  at: number;
  state: State;
  /** The candidate's share of the traffic as Cloudflare last showed it, percent. */
  share: number;
}

/** What happened, in order: for the log while it happens, for the summary afterwards. */
export interface Chronicle {
  entries: Entry[];
  /** Every deployment request, by the message it carried. */
  writes: { at: number; table: string; force: boolean }[];
  note(journal: Journal, action: Action, now: number): void;
}

/** How often a line is printed although nothing changed, ms. */
const LINE_MS = 30_000;

/** Keeps the chronicle of one rollout, and prints one line per change and per half minute. */
export function createChronicle(config: Config, print: (line: string) => void): Chronicle {
  const entries: Entry[] = [];
  const writes: Chronicle["writes"] = [];
  let printed = 0;
  return {
    entries,
    writes,
    note(journal, action, now) {
      const before = entries.at(-1);
      const share = shareOf(journal, config) ?? before?.share ?? 0;
      const changed = before === undefined || before.state !== journal.state || before.share !== share;
      if (changed) entries.push({ at: now, state: journal.state, share });
      if (action.do === "write") {
        const table = describeBriefly(action.table);
        writes.push({ at: now, table, force: action.force });
        print(`→ ${table}${action.force ? ", forced" : ""}`);
      }
      if (!changed && now - printed < LINE_MS) return;
      printed = now;
      print(progressLine(journal, config, { share, now }));
    },
  };
}

function shareOf(journal: Journal, { candidate }: Config): number | undefined {
  const head = journal.reading?.deployments[0];
  if (head === undefined) return undefined;
  return head.table.find((row) => row.version === candidate)?.percentage ?? 0;
}

/** `OBSERVE 25 % · 3m20s left · traffic 412 (0 failed) : 1,290 (2 failed) · probes 60 (0) : 60 (0)` */
export function progressLine(journal: Journal, config: Config, { share, now }: { share: number; now: number }): string {
  const parts = [`${journal.state} ${share} %`];
  const state = working(journal.state);
  const watching = state?.observes === true;
  const left = watching && journal.held === undefined ? journal.since + state.lastsMs(journal, config) - now : 0;
  if (left > 0) parts.push(`${formatDuration(left)} left`);
  if (journal.held !== undefined) parts.push(`held by ${journal.held.by}, waits for \`continue\``);
  else if (journal.state === "APPROVAL") parts.push("waits for a person's `continue`");
  const traffic = journal.traffic.at(-1);
  const counts = ({ requests, errors }: { requests: number; errors: number }) =>
    `${thousands(requests)} (${thousands(errors)} failed)`;
  if (watching && traffic !== undefined) parts.push(`traffic ${counts(traffic.candidate)} : ${counts(traffic.active)}`);
  const { candidate, active } = journal.probes;
  if (watching && candidate.requests + candidate.unproven > 0) {
    parts.push(`probes ${counts(candidate)}${active === undefined ? "" : ` : ${counts(active)}`}`);
    if (candidate.unproven > 0) parts.push(`${candidate.unproven} answers that cannot be judged`);
  }
  if (watching && journal.verdict !== undefined) parts.push(journal.verdict.value);
  const stop = journal.stops.at(-1);
  if (stop !== undefined && journal.stops.length > 0) parts.push(stop.says);
  else if (journal.state === "HOLD") parts.push(journal.notes.at(-1) ?? "");
  return parts.join(" · ");
}

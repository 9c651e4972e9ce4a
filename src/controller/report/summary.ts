import { decidedBy } from "../../rollout/judging/decided.ts";
import type { Config } from "../../rollout/words/config.ts";
import type { Journal } from "../../rollout/words/journal.ts";
import { ENDS, isTerminal } from "../../rollout/words/states.ts";
import type { Verdict } from "../../rollout/words/verdict.ts";
import {
  bold,
  type Content,
  code,
  details,
  facts,
  join,
  lines,
  link,
  type Markdown,
  md,
  type Page,
  page,
  prose,
  quantity,
  quote,
  table,
} from "../../text/markdown.ts";
import { count } from "../../text/numbers.ts";
import { clauses } from "../../text/sentence.ts";
import { shareChart } from "../../text/share-chart.ts";
import { formatDuration } from "../../time/duration.ts";
import type { Chronicle } from "./chronicle.ts";
import { DOES } from "./does.ts";

/** What the summary tells beside the rollout itself. */
export interface Surroundings {
  worker: string;
  /** Undefined for a Worker without an address. */
  url: string | undefined;
  /** Whether people's words could be heard. */
  words: string;
  apiCalls: number;
  end: number;
  warnings: readonly string[];
}

/** The job summary: what happened, a picture of the share over time, and every judgement with its numbers. */
export function summarize(journal: Journal, config: Config, chronicle: Chronicle, about: Surroundings): Page {
  const judged = journal.verdict !== undefined && journal.verdict.value !== "PASS" ? [journal.verdict] : [];
  return page([
    md`## ${code(about.worker)}: the candidate ${isTerminal(journal.state) ? ENDS[journal.state] : journal.state}`,
    why(journal),
    health(journal),
    shareChart(chronicle.entries, about.end, journal.state.startsWith("SUCCEEDED")),
    timeline(journal, chronicle, about.end),
    settings(journal, config, { chronicle, about }),
    ...about.warnings.map((warning) => quote(prose(warning))),
    ...notes(journal),
    ...[...journal.verdicts, ...judged].map(evidence),
  ]);
}

function why({ stops }: Journal): Markdown | undefined {
  const stop = stops.at(-1);
  return stop && quote(md`${bold(stop.reason)}: ${prose(clauses(stops.map(({ says }) => says)))}.`);
}

/** How users fare with the version that got everything back: that it is back says nothing about that. */
function health({ state, afterwards }: Journal): Markdown | undefined {
  if (state !== "ROLLED_BACK") return undefined;
  const says = afterwards.says === "" ? "" : `: ${afterwards.says}`;
  if (afterwards.health === "healthy") return quote(md`${bold("Rolled back and healthy")}: its checks pass.`);
  if (afterwards.health === "unhealthy")
    return quote(md`${bold("Rolled back, UNHEALTHY")}${prose(says)}. Users are affected now.`);
  return quote(md`${bold("Rolled back, cannot be looked at")}${prose(says)}.`);
}

/** What went through needed some waiting: that is no trouble, and is folded away. */
function notes({ state, notes: all }: Journal): (Markdown | undefined)[] {
  const once = [...new Set(all)];
  if (state !== "SUCCEEDED") return once.map((note) => quote(prose(note)));
  const said = once.map((note) => note.replace(/^held: /, "waited for more evidence: "));
  return [once.length === 0 ? undefined : details("Along the way", lines(said.map((note) => prose(note))))];
}

interface Around {
  chronicle: Chronicle;
  about: Surroundings;
}

function settings({ spreadMs, windowMs }: Journal, config: Config, around: Around): Markdown {
  const { writes } = around.chronicle;
  const { url, apiCalls, words } = around.about;
  const steps = config.steps.map(({ share, forMs }) => `${share} % for ${formatDuration(forMs)}`).join(", ");
  return facts([
    ["Candidate", code(config.candidate)],
    ["Active version", config.active === null ? "none" : code(config.active)],
    ["Strategy", steps === "" ? config.strategy : `${config.strategy}: ${steps}`],
    ["Bake time", formatDuration(config.bakeMs)],
    ["Address", url === undefined ? "none: judged by its invocations" : link(url)],
    [
      "Waits for `continue` at",
      config.pauseAt.length === 0 ? undefined : config.pauseAt.map((share) => `${share} %`).join(", "),
    ],
    ["People's words", prose(words)],
    ["Cost", `${count(writes.length, "deployment")}, ${count(apiCalls, "API call")}`],
    ["Followed by live requests after", spreadMs > 0 ? formatDuration(spreadMs) : undefined],
    ["Longest time between reading and writing", windowMs > 0 ? formatDuration(windowMs) : undefined],
    ["Rollout", code(config.rollout)],
  ]);
}

/** What took less is no row, ms: nobody waited for it, and nothing was judged. */
const BRIEF = 20;

/** One row per state, with the judgement that ended it. */
function timeline({ verdicts, stops }: Journal, { entries }: Chronicle, end: number): Markdown {
  const start = entries[0]?.at ?? end;
  const rows = entries.flatMap((entry, i): Content[][] => {
    const until = entries[i + 1]?.at ?? end;
    const verdict = verdicts.find(({ at }) => at > entry.at && at <= until + 1);
    const stop = stops.find(({ at }) => at > entry.at && at <= until + 1);
    const judged = stop !== undefined ? bold(prose(stop.says)) : verdict && prose(`✅ ${decidedBy(verdict)}`);
    if (judged === undefined && (until - entry.at < BRIEF || isTerminal(entry.state))) return [];
    return [
      [
        quantity(`+${formatDuration(entry.at - start)}`),
        isTerminal(entry.state) ? ENDS[entry.state] : DOES[entry.state],
        quantity(`${entry.share} %`),
        quantity(formatDuration(until - entry.at)),
        judged,
      ],
    ];
  });
  return table(["When", "What", "Share", "For", "Judgement"], rows, ["right", "left", "right", "right", "left"]);
}

/** Everything a judgement rests on, folded away. */
function evidence({ value, findings, evidence: { share } }: Verdict): Markdown {
  const rows = findings.map(({ rule, value: one, says, numbers }): Content[] => {
    const shown = Object.entries(numbers).map(([name, number]) => `${name} ${Number(number.toPrecision(4))}`);
    return [rule, one, prose(says), join(shown)];
  });
  return details(`${value} at ${share} %`, table(["Rule", "Says", "Because", "Numbers"], rows));
}

import type { Config } from "../../rollout/words/config.ts";
import type { Journal } from "../../rollout/words/journal.ts";
import { ENDS, isTerminal } from "../../rollout/words/states.ts";
import type { Verdict } from "../../rollout/words/verdict.ts";
import { type Chronicle, duration } from "./chronicle.ts";
import { picture } from "./picture.ts";

/** What the summary tells beside the rollout itself. */
export interface Facts {
  worker: string;
  url: string;
  apiCalls: number;
  end: number;
  warnings: readonly string[];
}

/** The job summary: what happened, a picture of the share over time, and every judgement with its numbers. */
export function summarize(journal: Journal, config: Config, chronicle: Chronicle, facts: Facts): string {
  const stop = journal.stops.at(-1);
  return [
    `### \`${facts.worker}\`: the candidate ${isTerminal(journal.state) ? ENDS[journal.state] : journal.state}`,
    "",
    ...(stop === undefined ? [] : [`> **${stop.reason}**: ${journal.stops.map(({ says }) => says).join("; ")}.`, ""]),
    picture(chronicle.entries, facts.end, journal.state.startsWith("SUCCEEDED")),
    "",
    ...timeline(journal, chronicle, facts.end),
    "",
    "| | |",
    "| --- | --- |",
    `| Candidate | \`${config.candidate}\` |`,
    `| Active version | ${config.active === null ? "none" : `\`${config.active}\``} |`,
    `| Strategy | ${config.strategy}${config.steps.length === 0 ? "" : `: ${config.steps.map(({ share, forMs }) => `${share} % for ${duration(forMs)}`).join(", ")}`} |`,
    `| Bake time | ${duration(config.bakeMs)} |`,
    `| Address | ${cell(facts.url)} |`,
    `| Cost | ${chronicle.writes.length} deployments, ${facts.apiCalls} API calls |`,
    `| Rollout | \`${config.rollout}\` |`,
    "",
    ...[...facts.warnings, ...journal.notes].map((note) => `> ${note}\n`),
    ...journal.verdicts.flatMap((verdict) => details(verdict)),
    ...(journal.verdict !== undefined && journal.verdict.value !== "PASS" ? details(journal.verdict) : []),
  ].join("\n");
}

/** One row per state, with the judgement that ended it. */
function timeline({ verdicts, stops }: Journal, { entries }: Chronicle, end: number): string[] {
  const start = entries[0]?.at ?? end;
  const rows = entries.map((entry, i) => {
    const until = entries[i + 1]?.at ?? end;
    const verdict = verdicts.find(({ at }) => at > entry.at && at <= until + 1);
    const stop = stops.find(({ at }) => at > entry.at && at <= until + 1);
    const why = stop !== undefined ? `**${stop.says}**` : verdict === undefined ? "" : `PASS: ${reasons(verdict)}`;
    return `| +${duration(entry.at - start)} | ${entry.state} | ${entry.share} % | ${duration(until - entry.at)} | ${cell(why)} |`;
  });
  return ["| When | State | Share | For | Judgement |", "| ---: | --- | ---: | ---: | --- |", ...rows];
}

function reasons({ findings, operator }: Verdict): string {
  if (operator) return "a person decided";
  return findings
    .filter(({ rule, value }) => value === "PASS" && /volume|smoke/.test(rule))
    .map(({ says }) => says)
    .join("; ");
}

/** Everything a judgement rests on, folded away. */
function details({ value, findings, evidence }: Verdict): string[] {
  const rows = findings.map(({ rule, value: one, says, numbers }) => {
    const shown = Object.entries(numbers).map(([name, number]) => `${name} ${Number(number.toPrecision(4))}`);
    return `| ${rule} | ${one} | ${cell(says)} | ${shown.join(", ")} |`;
  });
  return [
    `<details><summary>${value} at ${evidence.share} %</summary>`,
    "",
    "| Rule | Says | Because | Numbers |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "</details>",
    "",
  ];
}

function cell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

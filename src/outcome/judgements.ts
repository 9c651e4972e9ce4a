import { bold, type Content, type Markdown, prose, quantity, table } from "../text/markdown.ts";
import { chart } from "../text/mermaid.ts";
import { thousands } from "../text/numbers.ts";
import { formatDuration } from "../time/duration.ts";
import type { Counts, Judged, Rollout } from "./rollout.ts";

/** Points of the line; more do not show on a page. */
const POINTS = 48;

/** The new version's share of the traffic over time; undefined if it never had any. */
export function picture({ entries, end, exposed }: Rollout, good: boolean): Markdown | undefined {
  const first = entries[0];
  if (first === undefined || exposed === 0) return undefined;
  const whole = Math.max(1, end - first.at);
  const minutes = whole >= 120_000;
  const at = (i: number) => first.at + (whole * i) / POINTS;
  const shares = Array.from(
    { length: POINTS + 1 },
    (_, i) => entries.findLast((entry) => entry.at <= at(i))?.share ?? 0,
  );
  return chart({
    width: 760,
    height: 220,
    title: "What the new version got",
    colours: [good ? "#2f81f7" : "#e5534b"],
    x: { name: minutes ? "minutes" : "seconds", to: Number((whole / (minutes ? 60_000 : 1_000)).toFixed(1)) },
    y: { name: "% of traffic", to: 100 },
    bars: [shares],
  });
}

/** Every judgement that moved the traffic, with what it rests on, and what stopped it; undefined if there was none. */
export function judgements(rollout: Rollout): Markdown | undefined {
  const { entries, verdicts, stops } = rollout;
  const start = entries[0]?.at ?? 0;
  const when = (at: number) => quantity(`+${formatDuration(Math.max(0, at - start))}`);
  const judged = verdicts.map((one): Content[] => {
    const { at, evidence, value } = one;
    const users = evidence.traffic.at(-1);
    return [
      when(at),
      quantity(`${evidence.share} %`),
      failures(users?.candidate, users?.active),
      failures(evidence.probes.candidate, evidence.probes.active),
      value === "PASS" ? "✅" : "❌",
      prose(because(one)),
    ];
  });
  const stopped = stops.map(({ at, says }): Content[] => {
    const share = entries.findLast((entry) => entry.at <= at)?.share ?? 0;
    return [when(at), quantity(`${share} %`), "", "", "❌", bold(prose(says))];
  });
  const rows = [...judged, ...stopped];
  if (rows.length === 0) return undefined;
  const head = ["When", "Share", "Users' failed requests, new : old", "Our failed probes, new : old", "", "Because"];
  return table(head, rows, ["right", "right", "right", "right", "center", "left"]);
}

/** `2 of 1,290 : 0 of 24,310`; empty if nobody was counted. */
function failures(candidate: Counts | undefined, active: Counts | undefined): Content {
  const counted = [candidate, active].filter((one) => one !== undefined && one.requests > 0);
  if (candidate === undefined || counted.length === 0) return "";
  const said = (counts: Counts | undefined) =>
    counts === undefined || counts.requests === 0
      ? "–"
      : `${thousands(counts.errors)} of ${thousands(counts.requests)}`;
  return quantity(active === undefined ? said(candidate) : `${said(candidate)} : ${said(active)}`);
}

/** Rules that say why a PASS is one: enough was seen. */
const DECISIVE = /volume|smoke|accepted|invocations/;

/** What decided: what says so where it failed, else what ruled harm out. */
function because({ value, findings, operator }: Judged): string {
  if (operator) return "a person decided";
  const agreeing = findings.filter((one) => one.value === value);
  const decisive = agreeing.filter(({ rule }) => value !== "PASS" || DECISIVE.test(rule));
  const said = [decisive, agreeing, findings].find((some) => some.length > 0) ?? [];
  return said.map(({ says }) => says).join("; ");
}

import { decidedBy } from "../rollout/judging/decided.ts";
import { bold, type Content, type Markdown, prose, quantity, table } from "../text/markdown.ts";
import { thousands } from "../text/numbers.ts";
import { shareAt } from "../text/share-chart.ts";
import { formatDuration } from "../time/duration.ts";
import type { Counts, Rollout } from "./rollout.ts";

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
      prose(decidedBy(one)),
    ];
  });
  const stopped = stops.map(({ at, says }): Content[] => {
    return [when(at), quantity(`${shareAt(entries, at)} %`), "", "", "❌", bold(prose(says))];
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

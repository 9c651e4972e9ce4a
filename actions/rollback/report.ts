import type { Run } from "../../src/action/run.ts";
import type { Restored } from "../../src/cloudflare/workers/restore.ts";
import {
  bold,
  code,
  details,
  facts,
  lines,
  link,
  type Markdown,
  md,
  type Page,
  page,
  prose,
  quote,
  table,
  text,
} from "../../src/text/markdown.ts";
import { count } from "../../src/text/numbers.ts";
import { shortId } from "../../src/text/short-id.ts";
import { formatDuration } from "../../src/time/duration.ts";
import type { Row } from "../../src/worker/returnable.ts";
import type { Proof } from "./prove.ts";

const COLUMNS: [key: keyof Row, title: string][] = [
  ["version", "Version"],
  ["age", "Age"],
  ["served", "Served all traffic"],
  ["tag", "Tag"],
  ["commit", "Commit"],
  ["author", "Author"],
  ["possible", "Possible"],
];

/** Prints the candidates as a table of fixed columns; the chosen one is marked. */
export function logTable(
  rows: Row[],
  { hidden, chosen }: { hidden: number; chosen: string | undefined },
  run: Pick<Run, "info">,
): void {
  const widths = COLUMNS.map(([key, title]) => Math.max(title.length, ...rows.map((row) => row[key].length)));
  const line = (mark: string, cells: string[]) =>
    run.info(`${mark} ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd());
  line(
    " ",
    COLUMNS.map(([, title]) => title),
  );
  for (const row of rows) {
    line(
      row.version === chosen ? ">" : " ",
      COLUMNS.map(([key]) => row[key]),
    );
  }
  if (hidden > 0) run.info(`  and ${hidden} more version${hidden === 1 ? "" : "s"}, not looked at`);
}

/** What a rollback did, for people. */
export interface Report {
  worker: string;
  /** How it ended, e.g. `Rolled back and healthy`. */
  title: string;
  mark: string;
  /** What to do now; a sentence in which names stand in backticks. */
  next: string;
  target: string;
  from: string[];
  deploymentId: string | undefined;
  forced: boolean;
  url: string | undefined;
  proof: Proof | undefined;
  /** Why users do not fare well, or cannot be told to; empty if there is nothing to say. */
  says: string;
  restored: Restored[] | undefined;
  rows: Row[];
}

/** What a rollback never brings back. */
export const NOT_RESTORED =
  "Not taken back, because Cloudflare keeps no copy of it: data in KV, D1, R2, queues and Durable Objects, messages sent, deleted resources. Secrets have the values that were uploaded with the version.";

/** The job summary: what became of it, what to do, and what it rests on. */
export function summarize(report: Report): Page {
  const { proof, restored, rows, url } = report;
  return page([
    md`## ${report.mark} ${report.title}: ${code(report.worker)} ${report.mark === LOOKED ? "can go back to" : "is back at"} ${code(shortId(report.target))}`,
    report.says === "" ? undefined : quote(prose(report.says)),
    facts([
      ["Version", code(report.target)],
      ["Instead of", lines(report.from.map((id) => code(id)))],
      ["Where", url && link(url)],
      ["Proof", proof && `${count(proof.requests, "plain request")} in ${formatDuration(proof.durationMs)}`],
      ["Secrets", report.forced ? md`**older values**: forced over changed secrets` : undefined],
      ["Restored", restored && lines(restored.map(part))],
      ["Deployment", report.deploymentId && code(report.deploymentId)],
    ]),
    ...(report.next === "" ? [] : [bold("Next"), md`- ${prose(report.next, 2_000)}`]),
    quote(
      restored === undefined
        ? md`${NOT_RESTORED} Routes, domains, crons and settings were left as they are: give \`snapshot\` to restore them.`
        : md`${NOT_RESTORED} Queue consumers and Workflows are left as they are.`,
    ),
    rows.length === 0 ? undefined : candidates(rows),
  ]);
}

/** Mark of a look that changes nothing. */
export const LOOKED = "🔎";

/** How users fare after it, as a mark. */
export const MARKS = { healthy: "✅", unhealthy: "🚨", unseen: "❔" } as const;

function candidates(rows: Row[]): Markdown {
  return details(
    "Versions that could be returned to",
    table(
      COLUMNS.map(([, title]) => title),
      rows.map((row) => COLUMNS.map(([key]) => row[key])),
    ),
  );
}

const NAMES: { [part in Restored["part"]]: string } = {
  settings: "settings",
  workers_dev: "workers.dev",
  routes: "routes",
  custom_domains: "custom domains",
  crons: "crons",
};

/** One part of a snapshot and what became of it, in one line. */
export function describePart({ part: name, outcome, what, error }: Restored): string {
  switch (outcome) {
    case "restored":
      return `restored ${NAMES[name]}: ${what}`;
    case "unchanged":
      return `${NAMES[name]} as in the snapshot`;
    case "unknown":
      return `${NAMES[name]} not in the snapshot, left alone`;
    case "failed":
      return `${NAMES[name]} not restored: ${error?.message ?? ""}`;
  }
}

function part(restored: Restored): Markdown {
  const shown = text(describePart(restored));
  return restored.outcome === "failed" ? bold(shown) : shown;
}

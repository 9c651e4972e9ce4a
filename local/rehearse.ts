import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import type { Listener } from "./rehearse/all.ts";
import { type Arguments, readArguments, standsIn } from "./rehearse/arguments.ts";
import { ArgumentError } from "./rehearse/caller/errors.ts";
import { type Checked, checkAll } from "./rehearse/check.ts";
import { USAGE } from "./rehearse/options.ts";
import { ending } from "./rehearse/report/ending.ts";
import { toJson } from "./rehearse/report/json.ts";
import { toPage } from "./rehearse/report/page.ts";
import { type Section, toSection } from "./rehearse/report/section.ts";
import type { Scenario } from "./rehearse/scenarios/scenario.ts";
import { createProgress, paint } from "./rehearse/terminal/progress.ts";
import { scenarios } from "./rehearse/workflows.ts";
import { UnsupportedError } from "./runner/contract/unsupported.ts";
import { interruptSignal } from "./server/interrupt.ts";

/** What is written at the end. */
interface Written {
  documents: object[];
  sections: Section[];
  skipped: string[];
}

/** Runs rehearsals. Exit status: 0 all as expected, 1 not as expected, 2 bad arguments or an unsupported workflow. */
async function main(argv: string[]): Promise<number> {
  const interrupt = interruptSignal();
  const given = readArguments(argv);
  if (given === "help") return say(USAGE);
  if (given === "list") return say(scenarios.map(line).join(""));
  const planned = await checkAll(given);
  // Loaded late: Miniflare takes a moment, and a mistyped option should not wait for it.
  const { rehearseAll } = await import("./rehearse/all.ts");
  const written: Written = { documents: [], sections: [], skipped: [] };
  const listener = createListener(planned, written);
  const asExpected = await rehearseAll(given, planned, { listener, interrupt });
  await writeFiles(given, planned, written);
  for (const text of written.skipped) say(`${text}\n`);
  return asExpected ? 0 : 1;
}

function createListener(planned: Checked[], { documents, sections, skipped }: Written): Listener {
  const isTerminal = process.stdout.isTTY === true;
  const single = planned.length === 1;
  return {
    // Side by side only the endings are told, so that stories do not get mixed up.
    progress: createProgress((text) => (single ? process.stdout.write(text) : undefined), isTerminal && single),
    begin({ scenario, caller }) {
      const title = `${paint("bold", `Rehearsal: ${scenario.name}`)} with ${relative(standsIn(process.env), caller.root) || caller.root}`;
      if (single) say(`${title}\n${scenario.title}\n`);
    },
    async end(scenario, rehearsal) {
      if (!single) say(`\n${paint("bold", scenario.name)}: ${scenario.title}\n`);
      say(ending(rehearsal));
      documents.push(toJson(scenario.name, rehearsal));
      sections.push(toSection(scenario, rehearsal));
    },
    skip(scenario, error) {
      const text = `"${scenario.name}" cannot be played with this caller: ${error.message}.`;
      if (single) throw new ArgumentError(text);
      skipped.push(text);
    },
    fail(scenario, error) {
      if (single || error instanceof ArgumentError) throw error;
      say(`\n${paint("bold", scenario.name)}: ${paint("red", describe(error))}\n`);
    },
  };
}

function line({ name, title, pending }: Scenario): string {
  return `${name.padEnd(24)}${title}${pending === undefined ? "" : ` (pending: ${pending})`}\n`;
}

async function writeFiles(
  { json, report }: Arguments,
  planned: Checked[],
  { documents, sections }: Written,
): Promise<void> {
  const value = planned.length === 1 ? documents[0] : documents;
  if (json !== undefined && value !== undefined) await write(json, `${JSON.stringify(value, null, 2)}\n`);
  if (report !== undefined && sections.length > 0) await write(report, toPage(sections));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  say(`${relative(standsIn(process.env), path)} written.\n`);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function isExpected(error: unknown): boolean {
  return error instanceof ArgumentError || error instanceof UnsupportedError;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const hint = error instanceof UnsupportedError && error.hint !== undefined ? ` ${error.hint}` : "";
  return isExpected(error) ? `${error.message}${hint}` : (error.stack ?? error.message);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`\n${describe(error)}\n`);
  process.exitCode = isExpected(error) ? 2 : 1;
}

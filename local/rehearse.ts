import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { type Arguments, readArguments, USAGE } from "./rehearse/arguments.ts";
import { ending } from "./rehearse/report/ending.ts";
import { toJson } from "./rehearse/report/json.ts";
import { toHtml } from "./rehearse/report/page.ts";
import type { Scenario } from "./rehearse/scenarios/scenario.ts";
import { createProgress, paint } from "./rehearse/terminal/progress.ts";
import { scenarios } from "./rehearse/workflows.ts";
import { ArgumentError } from "./rehearse/world/errors.ts";
import { ROOT } from "./rehearse/world/root.ts";
import { UnsupportedError } from "./runner/contract/unsupported.ts";

/** Runs rehearsals. Exit status: 0 all as expected, 1 not as expected, 2 bad arguments or an unsupported workflow. */
async function main(argv: string[]): Promise<number> {
  const given = readArguments(argv);
  if (given === "help") return say(USAGE);
  if (given === "list") return say(scenarios.map(line).join(""));
  // Loaded late: Miniflare takes a moment, and a mistyped option should not wait for it.
  const { rehearseAll } = await import("./rehearse/all.ts");
  const isTerminal = process.stdout.isTTY === true;
  const single = given.rehearsals.length === 1;
  const documents: object[] = [];
  const asExpected = await rehearseAll(given, {
    // Side by side only the endings are told, so that stories do not get mixed up.
    progress: createProgress((text) => (single ? process.stdout.write(text) : undefined), isTerminal && single),
    begin({ scenario, caller }) {
      const title = `${paint("bold", `Rehearsal: ${scenario.name}`)} with ${relative(ROOT, caller) || caller}`;
      if (single) say(`${title}\n${scenario.title}\n`);
    },
    async end(scenario, rehearsal) {
      if (!single) say(`\n${paint("bold", scenario.name)}: ${scenario.title}\n`);
      say(ending(rehearsal));
      documents.push(toJson(scenario.name, rehearsal));
      if (given.report !== undefined) await write(given.report, toHtml(scenario, rehearsal));
    },
    fail(scenario, error) {
      if (single) throw error;
      say(`\n${paint("bold", scenario.name)}: ${paint("red", describe(error))}\n`);
    },
  });
  await writeJson(given, documents);
  return asExpected ? 0 : 1;
}

function line({ name, title, pending }: Scenario): string {
  return `${name.padEnd(24)}${title}${pending === undefined ? "" : ` (pending: ${pending})`}\n`;
}

async function writeJson({ json, rehearsals }: Arguments, documents: object[]): Promise<void> {
  if (json === undefined) return;
  const value = rehearsals.length === 1 ? documents[0] : documents;
  if (value !== undefined) await write(json, `${JSON.stringify(value, null, 2)}\n`);
}

async function write(file: string, text: string): Promise<void> {
  const path = resolve(file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  say(`${relative(process.cwd(), path)} written.\n`);
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

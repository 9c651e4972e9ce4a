import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { ArgumentError, type Arguments, ROOT, readArguments, USAGE } from "./rehearse/arguments.ts";
import { ending } from "./rehearse/ending.ts";
import { toJson } from "./rehearse/outcome.ts";
import { createProgress, paint } from "./rehearse/progress.ts";
import type { Rehearsal } from "./rehearse/rehearsal.ts";
import { toHtml } from "./rehearse/report/page.ts";
import { scenarios } from "./rehearse/scenarios/all.ts";
import { UnsupportedError } from "./runner/contract.ts";

/** Runs one rehearsal. Exit status: 0 as expected, 1 not as expected, 2 bad arguments or an unsupported workflow. */
async function main(argv: string[]): Promise<number> {
  const given = readArguments(argv);
  if (given === "help") return say(USAGE);
  if (given === "list") return say(scenarios.map(({ name, title }) => `${name.padEnd(16)}${title}\n`).join(""));
  const { scenario } = given;
  say(
    `${paint("bold", `Rehearsal: ${scenario.name}`)} with ${relative(ROOT, given.caller) || given.caller}\n${scenario.title}\n`,
  );
  let asExpected = false;
  // Loaded late: Miniflare takes a moment, and a mistyped option should not wait for it.
  const { rehearse } = await import("./rehearse/rehearsal.ts");
  const progress = createProgress((text) => process.stdout.write(text), process.stdout.isTTY === true);
  await rehearse(given, progress, async (rehearsal) => {
    asExpected = rehearsal.asExpected;
    say(ending(rehearsal));
    await writeFiles(given, rehearsal);
  });
  return asExpected ? 0 : 1;
}

async function writeFiles({ json, report, scenario }: Arguments, rehearsal: Rehearsal): Promise<void> {
  if (json !== undefined) await write(json, `${JSON.stringify(toJson(scenario.name, rehearsal), null, 2)}\n`);
  if (report !== undefined) await write(report, toHtml(scenario, rehearsal));
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

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof ArgumentError || error instanceof UnsupportedError;
  const hint = error instanceof UnsupportedError && error.hint !== undefined ? ` ${error.hint}` : "";
  const text = error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`\n${text}${hint}\n`);
  process.exitCode = expected ? 2 : 1;
}

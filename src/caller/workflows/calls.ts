import { nearest } from "../../document/nearest.ts";
import type { Path, Source } from "../../document/source.ts";
import { decodeText } from "../../document/text.ts";
import { readYaml } from "../../document/yaml.ts";
import type { Repository } from "../../settings/files/repository.ts";
import type { Finding } from "../findings/finding.ts";
import { OFFERED, type Offered, type Table, tableOf } from "./offered.ts";

const FOLDER = ".github/workflows";

/** How the finding of a call begins whose workflow does not exist. */
export const MISNAMED = "calls";

/** A job of a caller's repository that calls one of our workflows. */
export interface Call {
  /** Relative to the repository. */
  file: string;
  workflow: Table;
  id: string;
  job: Table;
  offered: Offered;
  /** What follows the `@`. */
  ref: string;
  /** Line of a place in the job. */
  lineOf(...path: Path): number;
}

/** Every call of ours that the repository's workflows make; what cannot be read, or names none of them, is a finding. */
export async function findCalls(
  repository: Repository,
  offered: readonly Offered[],
  found: Finding[],
): Promise<Call[]> {
  const calls: Call[] = [];
  for (const file of repository.files(FOLDER).filter((name) => /\.ya?ml$/.test(name))) {
    const source = await readWorkflow(repository, file, found);
    if (source !== undefined) calls.push(...callsOf(file, source, { offered, found }));
  }
  return calls;
}

async function readWorkflow(repository: Repository, file: string, found: Finding[]): Promise<Source | undefined> {
  const bytes = await repository.read(file, { words: "A workflow", reason: "invalid-input" });
  const text = decodeText(bytes, "workflow");
  const { source, problems } =
    typeof text === "string" ? readYaml(text, "Write `on:` and `jobs:`.") : { problems: [text] };
  for (const { line, message, fix } of problems) found.push({ level: "error", file, line, message, fix });
  return source;
}

function callsOf(
  file: string,
  source: Source,
  { offered, found }: { offered: readonly Offered[]; found: Finding[] },
): Call[] {
  const workflow = tableOf(source.value);
  return Object.entries(tableOf(workflow.jobs)).flatMap(([id, value]) => {
    const job = tableOf(value);
    const match = /^[\w.-]+\/slipway\/\.github\/workflows\/([^@]+)(?:@(.*))?$/.exec(String(job.uses ?? ""));
    if (match === null) return [];
    const [, name = "", ref = ""] = match;
    const lineOf = (...path: Path) => source.lineOf(["jobs", id, ...path]);
    const called = offered.find((one) => one.name === name);
    if (called !== undefined) return [{ file, workflow, id, job, offered: called, ref, lineOf }];
    const near = nearest(name, OFFERED);
    found.push({
      level: "error",
      file,
      line: lineOf("uses"),
      message: `${MISNAMED} "${name}", which is no workflow of Slipway for callers`,
      fix: `${near === undefined ? "" : `Did you mean "${near}"? `}There are ${OFFERED.join(", ")}.`,
    });
    return [];
  });
}

/** What a call says of an input, if it is written down: an expression is known to a run alone. */
export function literal({ job, offered }: Call, name: string): { text: string } | { expression: string } {
  const value = tableOf(job.with)[name] ?? offered.inputs[name]?.default ?? "";
  const text = String(value).trim();
  return text.includes("${{") ? { expression: text } : { text };
}

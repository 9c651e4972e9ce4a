import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { type Call, EvaluationError, inspectWorkflow, StartupFailure } from "../../runner/main.ts";
import { didYouMean } from "../../runner/startup/nearest.ts";
import { ArgumentError } from "./errors.ts";
import type { FoundCaller } from "./find.ts";
import { ROOT } from "./root.ts";

/** `owner/name` of the suite, as callers write it. */
export const SUITE = "slipway-actions/slipway";

/** The major versions that callers may name; a full version and 40 hex digits of a commit are fine as well. */
const MAJORS = ["v1"];

/** `owner/name` that the local GitHub gives a caller. */
export function repositoryOf(root: string): string {
  return `octo/${basename(root).replace(/[^\w.-]+/g, "-") || "caller"}`;
}

/** Something starts the workflow, and with what. */
export interface Start {
  event: string;
  inputs: Record<string, string>;
}

/** Events in the order in which one is chosen for a workflow that several start. */
const PREFERRED = ["push", "workflow_dispatch", "schedule", "pull_request", "workflow_run"];

/** The event that starts a workflow if nobody says which. */
export function usualEvent({ root, workflow }: Pick<FoundCaller, "root" | "workflow">): string {
  let on: unknown;
  try {
    on = (parse(readFileSync(join(root, workflow), "utf8")) as { on?: unknown } | null)?.on;
  } catch {
    // What is wrong with it is said by GitHub's own parser.
  }
  const names = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys((on ?? {}) as object);
  return PREFERRED.find((event) => names.includes(event)) ?? "push";
}

/**
 * What GitHub would say of the workflow before any job, in the words and paths of the reader's own file. Answers the
 * calls of the suite. Throws ArgumentError or UnsupportedError; nothing has been started, and it takes no second.
 */
export async function preflight(
  { root, workflow }: Pick<FoundCaller, "root" | "workflow">,
  { event, inputs }: Start,
  vars: Record<string, string>,
): Promise<Call[]> {
  const request = { caller: root, workflow, suite: ROOT, suiteRepository: SUITE, repository: repositoryOf(root) };
  const machine = { secrets: {}, env: {}, githubApiUrl: "", githubToken: "", workDirectory: "" };
  let calls: Call[];
  try {
    calls = await inspectWorkflow({ ...request, ...machine, event, inputs, vars });
  } catch (error) {
    if (error instanceof StartupFailure || error instanceof EvaluationError)
      throw new ArgumentError(`GitHub would refuse to start ${workflow}:\n${error.message}`);
    throw error;
  }
  for (const call of calls) checkRef(call, workflow);
  return calls;
}

function checkRef({ repository, path, ref, job }: Call, workflow: string): void {
  if (/^[0-9a-f]{40}$/.test(ref) || /^v\d+\.\d+\.\d+/.test(ref)) return;
  if (MAJORS.includes(ref) || ref === "main") return;
  throw new ArgumentError(
    `${workflow}: job "${job}" uses ${repository}/${path}@${ref}, and there is no ${ref}.` +
      `${didYouMean(ref, MAJORS)} Write ${MAJORS.join(", ")} or 40 hex digits of a commit.`,
  );
}

/** The texts of the workflow and of the caller's own ones that it may call. */
export function textsOf({ root, workflow }: Pick<FoundCaller, "root" | "workflow">): string[] {
  const text = readFileSync(join(root, workflow), "utf8");
  const local = [...text.matchAll(/uses:\s*["']?\.\/(\.github\/workflows\/[\w.-]+)/g)].map(([, path = ""]) => path);
  return [text, ...local.map((path) => readFileSync(join(root, path), "utf8"))];
}

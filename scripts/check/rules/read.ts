/** What the rules about workflows read. */
import { type Job, jobs, type Problem, type Tree, texts, type YamlFile } from "../../tree.ts";

/** What one rule finds in the tree. */
export type Rule = (tree: Tree) => Problem[];

/** A value as text; nothing is an empty one. */
export const text = (value: unknown) => (value === undefined || value === null ? "" : String(value));
/** The path of an own action or workflow; undefined for anybody else's. */
export const own = (uses: unknown) =>
  text(uses).startsWith("$/") || text(uses).startsWith("./") ? text(uses).slice(2) : undefined;
/** True for a reusable workflow. */
export const called = (file: YamlFile) => file.document.hasIn(["on", "workflow_call"]);
/** Every `uses:` of every job and step. */
export const uses = (tree: Tree) =>
  tree.workflows
    .flatMap((file) =>
      jobs(file).flatMap((job) => [
        {
          file,
          line: job.line,
          job,
          uses: text(job.body.uses),
          with: job.body.with as Record<string, unknown> | undefined,
        },
        ...job.steps.map((step) => ({
          file,
          line: step.line,
          job,
          uses: text(step.body.uses),
          with: step.body.with as Record<string, unknown> | undefined,
        })),
      ]),
    )
    .filter((use) => use.uses !== "");

/** Every text of a job with its line. */
export function jobTexts(job: Job): { text: string; line: number }[] {
  const next = jobs(job.file).find(({ line }) => line > job.line)?.line ?? Number.POSITIVE_INFINITY;
  return texts(job.file).filter(({ line }) => line >= job.line && line < next);
}

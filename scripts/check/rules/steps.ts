/** What a workflow does, and when. */
import { jobs } from "../../tree.ts";
import { called, type Rule, text } from "./read.ts";

/** (f) no `${{ }}` inside a script: values go through `env`, which cannot be executed. */
export const noScriptInjection: Rule = (tree) =>
  tree.workflows.flatMap((file) =>
    jobs(file).flatMap((job) =>
      job.steps
        .filter((step) => text(step.body.run).includes("${{"))
        .map((step) => ({
          file: file.path,
          line: step.line,
          message: "`${{ }}` inside `run:` is script injection: pass the value through `env`.",
        })),
    ),
  );

/** (i) a job's `if` on `needs.*` has a status function, else it is `success() && …` and never sees a failure. */
export const statusFunctions: Rule = (tree) =>
  tree.workflows.flatMap((file) =>
    jobs(file)
      .filter(
        ({ body }) =>
          /\bneeds\./.test(text(body.if)) && !/\b(always|success|failure|cancelled)\s*\(/.test(text(body.if)),
      )
      .map((job) => ({
        file: file.path,
        line: job.line,
        message: `Job \`${job.id}\`: an \`if\` on \`needs.*\` without a status function gets \`success() &&\` in front. Say \`!cancelled() && …\`.`,
      })),
  );

/** (j) no job of a called workflow is skipped when all is well: the skip would leak into the caller's next job. */
export const noSkippedJobs: Rule = (tree) =>
  tree.workflows.filter(called).flatMap((file) =>
    jobs(file)
      .filter(
        ({ body }) =>
          body.if !== undefined && !/^(\$\{\{)?\s*(always\(\)|!cancelled\(\))\s*(\}\})?$/.test(text(body.if)),
      )
      .map((job) => ({
        file: file.path,
        line: job.line,
        message: `Job \`${job.id}\` can be skipped on the green path, and callers that need this workflow would be skipped too. Put the condition on its steps.`,
      })),
  );

/** What GitHub's own validation does not see, (a) to (k): each rule is one function from the tree to its problems. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  entries,
  expressions,
  type Job,
  jobs,
  lineOf,
  type Problem,
  type Tree,
  texts,
  type YamlFile,
} from "../tree.ts";
import { actionContracts } from "./contracts.ts";

/** What one rule finds in the tree. */
export type Rule = (tree: Tree) => Problem[];

const text = (value: unknown) => (value === undefined || value === null ? "" : String(value));
const own = (uses: unknown) =>
  text(uses).startsWith("$/") || text(uses).startsWith("./") ? text(uses).slice(2) : undefined;
const called = (file: YamlFile) => file.document.hasIn(["on", "workflow_call"]);
const uses = (tree: Tree) =>
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

/** (a) `$/` paths exist and carry no `@ref`; `./` would be the caller's checkout. */
export const ownReferences: Rule = (tree) =>
  uses(tree).flatMap(({ file, line, uses }) => {
    const path = own(uses);
    if (path === undefined) return [];
    const at = { file: file.path, line };
    if (uses.startsWith("./"))
      return [{ ...at, message: `\`${uses}\` means the caller's checkout: write \`$/${path}\`.` }];
    if (path.includes("@")) return [{ ...at, message: `\`${uses}\` must not carry a ref: \`$/\` is this commit.` }];
    const target = path.endsWith(".yml") ? path : `${path}/action.yml`;
    return existsSync(join(tree.root, target))
      ? []
      : [{ ...at, message: `\`${uses}\` does not exist: there is no ${target}.` }];
  });

/** (b) `steps.x.outputs.y` is declared by the action that step x runs. */
export const stepOutputs: Rule = (tree) =>
  tree.workflows.flatMap((file) =>
    jobs(file).flatMap((job) => {
      const actionOf = new Map(
        job.steps.map((step) => [
          text(step.body.id),
          tree.actions.find((a) => own(step.body.uses) === `actions/${a.name}`),
        ]),
      );
      return jobTexts(job).flatMap(({ text, line }) =>
        expressions(text).flatMap((expression) =>
          [...expression.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, step = "", output = ""]) => {
            const action = actionOf.get(step);
            if (action === undefined || output in action.outputs) return [];
            return [
              {
                file: file.path,
                line,
                message: `\`steps.${step}.outputs.${output}\`: ${action.name} has no output \`${output}\`.`,
              },
            ];
          }),
        ),
      );
    }),
  );

/** (c) every `secrets.x` of a called workflow is declared, else it is silently empty. */
export const declaredSecrets: Rule = (tree) =>
  tree.workflows.filter(called).flatMap((file) => {
    const declared = entries(file, ["on", "workflow_call", "secrets"]).map(({ key }) => key);
    return texts(file).flatMap(({ text, line }) =>
      expressions(text).flatMap((expression) =>
        [...expression.matchAll(/\bsecrets\.([\w-]+)/g)].flatMap(([, name = ""]) =>
          name === "GITHUB_TOKEN" || declared.includes(name)
            ? []
            : [
                {
                  file: file.path,
                  line,
                  message: `\`secrets.${name}\` is not declared under \`on.workflow_call.secrets\`: it would be empty.`,
                },
              ],
        ),
      ),
    );
  });

/** (d) values passed to inputs of a called workflow have the declared type. */
export const inputTypes: Rule = (tree) =>
  [...tree.workflows, ...tree.callers].flatMap((file) =>
    jobs(file).flatMap((job) => {
      const target = /\.github\/workflows\/[\w.-]+\.yml/.exec(text(job.body.uses))?.[0];
      const callee = tree.workflows.find(({ path }) => path === target);
      if (callee === undefined) return [];
      const declared = new Map(
        entries(callee, ["on", "workflow_call", "inputs"]).map(({ key, value }) => [key, value as { type?: string }]),
      );
      return Object.entries((job.body.with as Record<string, unknown> | undefined) ?? {}).flatMap(([name, value]) => {
        const at = { file: file.path, line: lineOf(file, file.document.getIn(["jobs", job.id, "with", name], true)) };
        const type = declared.get(name)?.type;
        if (type === undefined) return [{ ...at, message: `\`${name}\` is not an input of ${callee.path}.` }];
        const problem = typeProblem(type, value);
        return problem === undefined ? [] : [{ ...at, message: `Input \`${name}\` is a ${type}: ${problem}.` }];
      });
    }),
  );

function typeProblem(type: string, value: unknown): string | undefined {
  if (type === "string") return undefined;
  if (typeof value === type) return undefined;
  const expression = /^\$\{\{(.*)\}\}$/s.exec(text(value))?.[1]?.trim();
  if (expression === undefined) return `\`${text(value)}\` is text`;
  return /^[\w.-]*\boutputs\.[\w-]+$/.test(expression) || /^github\.event\.inputs\./.test(expression)
    ? `\`${expression}\` is always text, use fromJSON(…)`
    : undefined;
}

const LEVEL: Record<string, number> = { none: 0, read: 1, write: 2 };

/** (e) the documented caller grants at least what every job of the called workflow asks for. */
export const callerPermissions: Rule = (tree) =>
  tree.callers.flatMap((file) =>
    jobs(file).flatMap((job) => {
      const target = /\.github\/workflows\/[\w.-]+\.yml/.exec(text(job.body.uses))?.[0];
      const callee = tree.workflows.find(({ path }) => path === target);
      if (callee === undefined) return [];
      const granted = (job.body.permissions ?? file.document.toJS().permissions ?? {}) as Record<string, string>;
      return jobs(callee).flatMap((inner) =>
        Object.entries((inner.body.permissions as Record<string, string> | undefined) ?? {})
          .filter(([scope, level]) => (LEVEL[granted[scope] ?? "none"] ?? 0) < (LEVEL[level] ?? 0))
          .map(([scope, level]) => ({
            file: file.path,
            line: job.line,
            message: `Job \`${inner.id}\` of ${callee.path} asks for \`${scope}: ${level}\`: the run would not start. Grant it here.`,
          })),
      );
    }),
  );

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

/** (g) `jobs.x.result` is empty in the outputs of a called workflow. */
export const noJobResultOutputs: Rule = (tree) =>
  tree.workflows.flatMap((file) =>
    entries(file, ["on", "workflow_call", "outputs"])
      .filter(({ value }) => /\bjobs\.[\w-]+\.result\b/.test(text((value as { value?: string } | null)?.value)))
      .map(({ key, pair }) => ({
        file: file.path,
        line: lineOf(file, pair),
        message: `Output \`${key}\`: \`jobs.*.result\` is empty here on GitHub. Export a job output.`,
      })),
  );

/** (h) third parties are pinned to a full commit. */
export const pinned: Rule = (tree) =>
  uses(tree)
    .filter(({ uses }) => own(uses) === undefined && !/@[0-9a-f]{40}$/.test(uses))
    .map(({ file, line, uses }) => ({
      file: file.path,
      line,
      message: `\`${uses}\` is not pinned: use the 40 hex digits of a commit, with the version as a comment.`,
    }));

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

function jobTexts(job: Job): { text: string; line: number }[] {
  const next = jobs(job.file).find(({ line }) => line > job.line)?.line ?? Number.POSITIVE_INFINITY;
  return texts(job.file).filter(({ line }) => line >= job.line && line < next);
}

/** All rules by the letter people know them by. */
export const rules: Record<string, Rule> = {
  a: ownReferences,
  b: stepOutputs,
  c: declaredSecrets,
  d: inputTypes,
  e: callerPermissions,
  f: noScriptInjection,
  g: noJobResultOutputs,
  h: pinned,
  i: statusFunctions,
  j: noSkippedJobs,
  k: actionContracts,
};

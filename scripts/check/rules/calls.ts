/** What a workflow and its callers agree on. */
import { entries, expressions, jobs, lineOf, texts } from "../../tree.ts";
import { called, type Rule, text } from "./read.ts";

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

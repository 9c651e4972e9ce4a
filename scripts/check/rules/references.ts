/** What a workflow names exists, and is what it was. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expressions, jobs } from "../../tree.ts";
import { jobTexts, own, type Rule, text, uses } from "./read.ts";

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

/** (h) third parties are pinned to a full commit. */
export const pinned: Rule = (tree) =>
  uses(tree)
    .filter(({ uses }) => own(uses) === undefined && !/@[0-9a-f]{40}$/.test(uses))
    .map(({ file, line, uses }) => ({
      file: file.path,
      line,
      message: `\`${uses}\` is not pinned: use the 40 hex digits of a commit, with the version as a comment.`,
    }));

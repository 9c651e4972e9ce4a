/** Rule (k): action.yml, the code and the files of an action agree. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ActionFile, lineOf, type Problem, type Tree } from "../tree.ts";

// Every action has these; src/action sets them.
const COMMON = ["result", "failure-reason"];

/** (k) The README's tables are generated, so they are checked with the docs. */
export const actionContracts = (tree: Tree): Problem[] =>
  tree.actions.flatMap((action) => [...files(tree, action), ...inputs(action), ...outputs(action)]);

function files(tree: Tree, action: ActionFile): Problem[] {
  const { using, main = "", post } = action.runs;
  const exists = (path: string) => existsSync(join(tree.root, "actions", action.name, path));
  const wrong = [
    ...(using === "node24" ? [] : [`\`runs.using\` is \`${using}\`: use node24.`]),
    ...(main !== "" && exists(main) ? [] : ["`runs.main` does not exist: run `npm run build`."]),
    ...(post === undefined || exists(post) ? [] : ["`runs.post` does not exist: run `npm run build`."]),
  ];
  return [
    ...wrong.map((message) => problem(action, message, ["runs"])),
    ...(action.readme === undefined ? [problem(action, "README.md is missing.")] : []),
  ];
}

function inputs(action: ActionFile): Problem[] {
  const read = namesRead(action.source);
  return [
    ...read
      .filter((name) => !(name in action.inputs))
      .map((name) => problem(action, `The code reads input \`${name}\`, which is not declared.`)),
    ...Object.keys(action.inputs)
      .filter((name) => !isNamed(action, name))
      .map((name) => problem(action, `Input \`${name}\` is declared but never read.`, ["inputs", name])),
    ...undescribed(action, "inputs"),
  ];
}

/** The names that the code hands to what it imports from src/action/inputs, where every reader takes them as texts. */
function namesRead(source: string): string[] {
  const imports = source.matchAll(/import \{([^}]*)\} from "[^"]*\/src\/action\/inputs\/[^"]*"/g);
  const readers = [...imports].flatMap(([, names = ""]) => names.match(/\b(?!type\b)\w+\b/g) ?? []);
  if (readers.length === 0) return [];
  const calls = source.matchAll(new RegExp(`\\b(?:${readers.join("|")})\\(\\s*((?:"[\\w-]+"\\s*,?\\s*)+)`, "g"));
  return [...calls].flatMap(([, names = ""]) => [...names.matchAll(/"([\w-]+)"/g)].map(([, name = ""]) => name));
}

function outputs(action: ActionFile): Problem[] {
  return [
    ...undescribed(action, "outputs"),
    ...COMMON.filter((name) => !(name in action.outputs)).map((name) =>
      problem(action, `Output \`${name}\` is not declared; every action has it.`),
    ),
    ...Object.keys(action.outputs)
      .filter((name) => !COMMON.includes(name) && !isNamed(action, name))
      .map((name) => problem(action, `Output \`${name}\` is declared but never set.`, ["outputs", name])),
  ];
}

function undescribed(action: ActionFile, kind: "inputs" | "outputs"): Problem[] {
  const what = kind === "inputs" ? "Input" : "Output";
  return Object.entries(action[kind])
    .filter(([, declared]) => !declared?.description)
    .map(([name]) => problem(action, `${what} \`${name}\` has no description.`, [kind, name]));
}

/** True if the code names it: as a text, or as a member. */
function isNamed({ source }: ActionFile, name: string): boolean {
  return new RegExp(`["'\`]${name}["'\`]|\\b${name}\\b\\s*[:,}]`).test(source);
}

function problem(action: ActionFile, message: string, path: string[] = []): Problem {
  return { file: action.path, line: lineOf(action, action.document.getIn(path, true)), message };
}

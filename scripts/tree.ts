/** What the checks and the documentation read: every workflow and every action of this repository, with positions. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Pair, parseDocument, visit } from "yaml";

/** One thing that is wrong, at a place people can click on. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** A YAML file with positions. `path` is relative to the repository's root. */
export interface YamlFile {
  path: string;
  text: string;
  document: Document;
  lines: LineCounter;
}

export interface ActionFile extends YamlFile {
  name: string;
  inputs: Record<string, { description?: string; required?: boolean; default?: string; deprecationMessage?: string }>;
  outputs: Record<string, { description?: string }>;
  runs: { using?: string; main?: string; pre?: string; post?: string };
  description: string;
  /** All TypeScript of the action's folder except tests and the list of reasons, as one text. */
  source: string;
  readme: string | undefined;
}

export interface Tree {
  root: string;
  workflows: YamlFile[];
  actions: ActionFile[];
  /** Workflows of examples/, written by callers. */
  callers: YamlFile[];
}

const read = (root: string, path: string): YamlFile => {
  const text = readFileSync(join(root, path), "utf8");
  const lines = new LineCounter();
  return { path, text, lines, document: parseDocument(text, { lineCounter: lines, version: "1.2" }) };
};

const yamlFiles = (root: string, folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => read(root, `${folder}/${name}`))
    : [];

const subfolders = (root: string, folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

/** Reads the repository below `root`. */
export function readTree(root: string): Tree {
  return {
    root,
    workflows: yamlFiles(root, ".github/workflows"),
    callers: subfolders(root, "examples").flatMap((folder) => yamlFiles(root, `${folder}/.github/workflows`)),
    actions: subfolders(root, "actions")
      .filter((folder) => existsSync(join(root, folder, "action.yml")))
      .map((folder) => readAction(root, folder)),
  };
}

function readAction(root: string, folder: string): ActionFile {
  const file = read(root, `${folder}/action.yml`);
  const declared = (file.document.toJS() ?? {}) as Partial<ActionFile>;
  const source = readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "reasons.ts")
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
    .join("\n");
  const readme = join(root, folder, "README.md");
  return {
    ...file,
    name: folder.slice("actions/".length),
    description: declared.description ?? "",
    inputs: declared.inputs ?? {},
    outputs: declared.outputs ?? {},
    runs: declared.runs ?? {},
    source,
    readme: existsSync(readme) ? readFileSync(readme, "utf8") : undefined,
  };
}

/** The line of the file on which a node or pair begins; 1 when it has no position. */
export function lineOf(file: YamlFile, node: unknown): number {
  const at = isPair(node) ? node.key : node;
  const offset = isNode(at) ? at.range?.[0] : undefined;
  return offset === undefined ? 1 : file.lines.linePos(offset).line;
}

/** The pairs of the map at `path`, with their keys as text; none when there is no map. */
export function entries(file: YamlFile, path: (string | number)[]): { key: string; pair: Pair; value: unknown }[] {
  const node = path.length === 0 ? file.document.contents : file.document.getIn(path, true);
  if (!isMap(node)) return [];
  return node.items.map((pair) => ({
    key: String(pair.key),
    pair,
    value: isNode(pair.value) ? pair.value.toJS(file.document) : pair.value,
  }));
}

/** A job of a workflow, with its steps. */
export interface Job {
  id: string;
  file: YamlFile;
  line: number;
  body: Record<string, unknown>;
  steps: { index: number; line: number; body: Record<string, unknown> }[];
}

/** The jobs of a workflow in file order. */
export function jobs(file: YamlFile): Job[] {
  return entries(file, ["jobs"]).map(({ key, pair, value }) => {
    const body = (value ?? {}) as Record<string, unknown>;
    const steps = Array.isArray(body.steps) ? body.steps : [];
    return {
      id: key,
      file,
      line: lineOf(file, pair),
      body,
      steps: steps.map((step: Record<string, unknown>, index) => ({
        index,
        line: lineOf(file, file.document.getIn(["jobs", key, "steps", index], true)),
        body: step,
      })),
    };
  });
}

/** Every scalar text of the file with its line, for rules that look at expressions. */
export function texts(file: YamlFile): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  visit(file.document, {
    Scalar(_key, node) {
      if (isScalar(node) && typeof node.value === "string") found.push({ text: node.value, line: lineOf(file, node) });
    },
  });
  return found;
}

/** The expressions of a text, without `${{ }}` and with string literals blanked. */
export function expressions(text: string): string[] {
  return [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inner]) => (inner ?? "").replace(/'(?:[^']|'')*'/g, "''"));
}

/** GitHub's own validation of workflow and action files, made to fail closed. */
import { existsSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import type { Problem, Tree, YamlFile } from "../tree.ts";

// The packages import JSON without an attribute, which Node refuses (vitest inlines them instead).
registerHooks({
  load: (url, context, next) =>
    url.endsWith(".json") && url.includes("/@actions/")
      ? next(url, { ...context, importAttributes: { type: "json" } })
      : next(url, context),
});

/** Callers in examples/ name this repository as strangers do. */
const SUITE: string = packageJson.repository.replace("github:", "");

const EXPECTED = [
  // The service has no metadata of third-party actions offline.
  /^Unable to resolve action/,
];

/** Validates one file's text as if it stood at `path`; every diagnostic, of whatever severity, is a problem. */
export async function validateFile(root: string, { path, text }: Pick<YamlFile, "path" | "text">): Promise<Problem[]> {
  const { validate } = await import("@actions/languageservice");
  const { registerLogger } = await import("@actions/languageservice/log");
  const { clearCache } = await import("@actions/languageservice/utils/workflow-cache");
  const { TextDocument } = await import("vscode-languageserver-textdocument");
  const problems: Problem[] = [];
  const failed = (message: string) =>
    problems.push({ file: path, line: 1, message: `The language service itself failed: ${message}` });
  registerLogger({ info() {}, log() {}, warn() {}, error: failed });
  clearCache();
  const document = TextDocument.create(`file:///${path}`, "yaml", 0, text);
  const diagnostics = await validate(document, {
    fileProvider: {
      async getFileContent(reference) {
        if ("repository" in reference && `${reference.owner}/${reference.repository}` !== SUITE)
          throw new Error(`${reference.owner}/${reference.repository} cannot be read offline`);
        const name = reference.path.replace(/^(\$|\.)\//, "");
        const file = [name, `${name}/action.yml`].find(
          (candidate) => /\.ya?ml$/.test(candidate) && existsSync(join(root, candidate)),
        );
        if (file === undefined) throw new Error(`${name} does not exist`);
        return { name: file, content: readFileSync(join(root, file), "utf8") };
      },
    },
  });
  for (const { message: words, range } of diagnostics) {
    const message = typeof words === "string" ? words : words.value;
    if (!EXPECTED.some((expected) => expected.test(message)))
      problems.push({ file: path, line: range.start.line + 1, message });
  }
  return problems;
}

/** Validates every workflow and action of the tree. */
export async function validateTree(tree: Tree): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of [...tree.workflows, ...tree.actions, ...tree.callers])
    problems.push(...(await validateFile(tree.root, file)));
  return problems;
}

import type { Source } from "../../document/source.ts";
import { decodeText } from "../../document/text.ts";
import type { CheckFileFormat, CheckFormat, Path, Problem } from "../format.ts";
import { loadJsonPath } from "../judge/jsonpath.ts";
import { checkRules } from "./rules.ts";

/** Checks that can be run: of valid form, with every variable known and every rule kept. */
export interface Loaded {
  file: CheckFileFormat;
  /** Checks as written, before variables were put in: what a baseline recognises them by. */
  written: CheckFormat[];
  /** Line of the check file, from 1; undefined for checks that come from inputs. */
  lineOf(path: Path): number | undefined;
}

/** What a check file may refer to, and what replaces its targets. */
export interface LoadOptions {
  variables: ReadonlyMap<string, string>;
  /** Base URLs by target name; they replace or add to the file's own. */
  targets: ReadonlyMap<string, string>;
  /** Base URL of the file's only target, or of a file without targets. */
  url?: string | undefined;
}

/** Reads a check file's bytes. Returns either something to run or every problem found, each at its line. */
export async function loadCheckFile(
  bytes: Uint8Array,
  options: LoadOptions,
): Promise<{ loaded?: Loaded; problems: Problem[] }> {
  const text = decodeText(bytes, "check file");
  if (typeof text !== "string") return { problems: [text] };
  // The parser and the validator cost milliseconds that the simple case need not pay.
  const { readYaml } = await import("../../document/yaml.ts");
  const { source, problems } = readYaml(text);
  return source === undefined ? { problems } : loadChecks(source, options);
}

/** The same for a document that was parsed before, e.g. one that the settings brought along. */
export async function loadChecks(
  source: Source,
  options: LoadOptions,
): Promise<{ loaded?: Loaded; problems: Problem[] }> {
  const [{ substitute }, { validateForm }] = await Promise.all([import("./variables.ts"), import("./validate.ts")]);
  const { value, problems } = substitute(source, options.variables);
  problems.push(...validateForm(value, source));
  if (problems.length > 0) return { problems: byLine(problems) };
  const file = value as CheckFileFormat;
  problems.push(...replaceTargets(file, options));
  const { loaded, problems: broken } = await applyRules(file, source.lineOf);
  problems.push(...broken);
  if (loaded === undefined || problems.length > 0) return { problems: byLine(problems) };
  return { loaded: { ...loaded, written: (source.value as CheckFileFormat).checks }, problems: [] };
}

/** Checks the rules of a file of valid form, from wherever it comes. */
export async function applyRules(
  file: CheckFileFormat,
  lineOf: (path: Path) => number | undefined = () => undefined,
): Promise<{ loaded?: Loaded; problems: Problem[] }> {
  if (file.checks.some(({ expect, rate_limit }) => expect?.jsonpath ?? rate_limit?.expect?.jsonpath)) {
    await loadJsonPath();
  }
  const problems = checkRules(file, lineOf);
  return problems.length > 0 ? { problems } : { loaded: { file, written: file.checks, lineOf }, problems };
}

function replaceTargets(file: CheckFileFormat, { targets, url }: LoadOptions): Problem[] {
  const own = Object.keys(file.targets ?? {});
  if (url !== undefined && own.length > 1) {
    const message = `has the targets ${own.join(", ")}, so the input \`url\` is ambiguous`;
    return [{ line: 1, message, fix: `Name the target in the input \`targets\`: \`${own[0]}=${url}\`.` }];
  }
  const replacements = new Map(targets);
  if (url !== undefined) replacements.set(own[0] ?? "default", url);
  for (const [name, base] of replacements) {
    const known = file.targets?.[name];
    file.targets = { ...file.targets, [name]: typeof known === "object" ? { ...known, url: base } : base };
  }
  return [];
}

const byLine = (problems: Problem[]) => problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

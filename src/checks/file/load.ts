import type { Source } from "../../document/source.ts";
import { decodeText } from "../../document/text.ts";
import type { CheckFileFormat, CheckFormat, Path, Problem } from "../format.ts";
import { loadJsonPath } from "../judge/jsonpath.ts";
import { originRules } from "./origins.ts";
import type { Report } from "./problems.ts";
import { checkRules } from "./rules.ts";
import { statusRules } from "./status-rules.ts";
import type { SecretUse } from "./variables.ts";

/** Checks that can be run: of valid form, with every variable known and every rule kept. */
export interface Loaded {
  file: CheckFileFormat;
  /** Checks as written, before variables were put in: what a baseline recognises them by. */
  written: CheckFormat[];
  /** Lower-case names of default headers that hold a secret: they go to targets only. */
  secretDefaults: ReadonlySet<string>;
  /** Line of the check file, from 1; undefined for checks that come from inputs. */
  lineOf(path: Path): number | undefined;
}

/** What a check file may refer to, and what replaces its targets. */
export interface LoadOptions {
  variables: ReadonlyMap<string, string>;
  /** Variables whose values go to targets only. */
  secrets?: ReadonlyMap<string, string>;
  /** Origins that checks may ask besides targets, added to the file's own. */
  origins?: readonly string[];
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
  const { value, problems, uses } = substitute(source, options.variables, options.secrets);
  problems.push(...validateForm(value, source));
  if (problems.length > 0) return { problems: byLine(problems) };
  const file = value as CheckFileFormat;
  problems.push(...replaceTargets(file, options));
  if (options.origins !== undefined) file.origins = [...(file.origins ?? []), ...options.origins];
  const { loaded, problems: broken } = await applyRules(file, source.lineOf);
  problems.push(...broken, ...borderRules(file, uses, source.lineOf));
  if (loaded === undefined || problems.length > 0) return { problems: byLine(problems) };
  const written = (source.value as CheckFileFormat).checks;
  return { loaded: { ...loaded, written, secretDefaults: secretDefaults(uses) }, problems: [] };
}

/** What only a file can get wrong: where it sends secrets, and statuses that say nothing. */
function borderRules(file: CheckFileFormat, uses: readonly SecretUse[], lineOf: Loaded["lineOf"]): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message, fix) => problems.push({ line: lineOf(path), message, fix });
  originRules(file, uses, report);
  statusRules(file, report);
  return problems;
}

const secretDefaults = (uses: readonly SecretUse[]) =>
  new Set(
    uses
      .filter(({ path }) => path[0] === "defaults" && path[1] === "headers")
      .map(({ path }) => String(path[2]).toLowerCase()),
  );

/** Checks the rules of a file of valid form, from wherever it comes. */
export async function applyRules(
  file: CheckFileFormat,
  lineOf: (path: Path) => number | undefined = () => undefined,
): Promise<{ loaded?: Loaded; problems: Problem[] }> {
  if (file.checks.some(({ expect, rate_limit }) => expect?.jsonpath ?? rate_limit?.expect?.jsonpath)) {
    await loadJsonPath();
  }
  const problems = checkRules(file, lineOf);
  return problems.length > 0
    ? { problems }
    : { loaded: { file, written: file.checks, secretDefaults: new Set(), lineOf }, problems };
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

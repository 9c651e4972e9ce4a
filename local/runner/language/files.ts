/** Workflow and action files as GitHub's own parser sees them: token trees with positions, and its complaints. */
import type { TemplateContext } from "@actions/workflow-parser/templates/template-context";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/mapping-token";
import type { TemplateToken as Token } from "@actions/workflow-parser/templates/tokens/template-token";
import {
  convertWorkflowTemplate,
  ErrorPolicy,
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
  NoOperationTraceWriter,
  parseAction,
  parseWorkflow,
  TemplateToken,
} from "./load.ts";

export type { MappingToken, Token };
export { isBasicExpression, isMapping, isSequence, isString };

/** One complaint of the parser; line and column count from 1. */
export interface Problem {
  message: string;
  line?: number;
  column?: number;
}

/** A parsed file. `root` is undefined when it is not even YAML; run nothing of a file that has problems. */
export interface ParsedFile {
  /** The path used in messages. */
  name: string;
  root: MappingToken | undefined;
  problems: Problem[];
  context: TemplateContext;
}

/** Parses a workflow: schema, expression syntax, allowed contexts, needs, ids. The files it calls are not looked at. */
export async function parseWorkflowFile(name: string, content: string): Promise<ParsedFile> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) {
    await convertWorkflowTemplate(context, value, undefined, { errorPolicy: ErrorPolicy.TryConversion });
  }
  return { name, root: asMapping(value), problems: problemsOf(context), context };
}

/** Parses an `action.yml`. */
export function parseActionFile(name: string, content: string): ParsedFile {
  const { context, value } = parseAction({ name, content }, new NoOperationTraceWriter());
  return { name, root: asMapping(value), problems: problemsOf(context), context };
}

function problemsOf(context: TemplateContext): Problem[] {
  return context.errors.getErrors().map((error) => ({
    message: error.message,
    ...(error.range && { line: error.range.start.line, column: error.range.start.column }),
  }));
}

/** The token as a mapping, or undefined. */
export function asMapping(token: Token | undefined): MappingToken | undefined {
  return token !== undefined && isMapping(token) ? token : undefined;
}

/** Follows keys through mappings; undefined as soon as one is missing. */
export function find(token: Token | undefined, ...path: string[]): Token | undefined {
  return path.reduce<Token | undefined>((at, key) => asMapping(at)?.find(key), token);
}

/** Key and value of every pair of a mapping; nothing for any other token. */
export function entries(token: Token | undefined): [key: string, value: Token][] {
  const mapping = asMapping(token);
  return mapping === undefined ? [] : [...mapping].map(({ key, value }) => [key.toString(), value]);
}

/** The items of a sequence; nothing for any other token. */
export function items(token: Token | undefined): Token[] {
  return token !== undefined && isSequence(token) ? [...token] : [];
}

/** The value of a literal string, number or boolean; undefined for anything else, expressions included. */
export function literal(token: Token | undefined): string | number | boolean | undefined {
  if (token === undefined) return undefined;
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  return undefined;
}

/** The literal as text; undefined for expressions and structures. */
export function text(token: Token | undefined): string | undefined {
  const value = literal(token);
  return value === undefined ? undefined : String(value);
}

/** The ids of the jobs that a job waits for. */
export function needsOf(job: Token): string[] {
  const needs = find(job, "needs");
  const one = text(needs);
  return one !== undefined ? [one] : items(needs).flatMap((item) => text(item) ?? []);
}

/** Every token below (and with) this one, depth first. */
export function* walk(token: Token): Generator<Token> {
  for (const [, found] of TemplateToken.traverse(token)) yield found;
}

/** `file (Line: 3, Col: 5)`, as GitHub's own messages say it. */
export function position(file: Pick<ParsedFile, "name">, token: Token | undefined): string {
  const start = token?.range?.start;
  return start === undefined ? file.name : `${file.name} (Line: ${start.line}, Col: ${start.column})`;
}

/** What a `uses:` names. */
export type Uses =
  /** `$/path`: the repository and commit of the file that holds the line. */
  | { kind: "self"; path: string }
  /** `./path`: of a step, the workspace; of a job, the same as `$/path`. */
  | { kind: "local"; path: string }
  | { kind: "docker"; image: string }
  | { kind: "repository"; repository: string; path: string; ref: string }
  | { kind: "invalid"; reason: string };

/** Takes a `uses:` apart. `path` has no leading or trailing slash and may be empty for a repository. */
export function parseUses(uses: string): Uses {
  if (uses.startsWith("docker://")) return { kind: "docker", image: uses.slice(9) };
  const self = /^(\$|\.)\/(.*)$/.exec(uses);
  if (self) {
    const path = (self[2] ?? "").replace(/\/+$/, "");
    if (path.split("/").includes("..")) return { kind: "invalid", reason: "a path must not leave the repository" };
    if (self[1] === ".") return { kind: "local", path };
    return path.includes("@")
      ? { kind: "invalid", reason: "`$/` always means the commit that runs, so it takes no `@ref`" }
      : { kind: "self", path };
  }
  const remote = /^([\w.-]+\/[\w.-]+)(?:\/([^@]*))?@(.+)$/.exec(uses);
  const [, repository, path, ref] = remote ?? [];
  if (repository === undefined || ref === undefined) {
    return { kind: "invalid", reason: "expected `owner/name/path@ref`, `$/path` or `./path`" };
  }
  return { kind: "repository", repository, path: (path ?? "").replace(/\/+$/, ""), ref };
}

/** Evaluates tokens of a workflow or action file with GitHub's own expression engine. */
import type { data as library } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import {
  entries,
  isBasicExpression,
  isMapping,
  isSequence,
  literal,
  type ParsedFile,
  position,
  type Token,
} from "./files.ts";
import { convertToIfCondition, data, Evaluator, Lexer, Parser, splitAllowedContext, truthy } from "./load.ts";

/** What an expression can yield. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** The contexts by name, and the functions beyond the built-in ones. */
export interface Scope {
  contexts: Record<string, Value>;
  functions?: FunctionDefinition[];
  /** For positions in error messages. */
  file: ParsedFile;
}

/** An expression that GitHub, too, would fail on; the job or step fails with it. */
export class EvaluationError extends Error {
  override readonly name = "EvaluationError";
}

/** Evaluates a whole token tree; keys of mappings included. Throws EvaluationError. */
export function evaluate(token: Token, scope: Scope): Value {
  if (isBasicExpression(token)) return fromData(evaluateExpression(token, token.expression, scope));
  if (isSequence(token)) return [...token].map((item) => evaluate(item, scope));
  if (isMapping(token)) return evaluateMapping(token, scope);
  return literal(token) ?? null;
}

function evaluateMapping(token: Token, scope: Scope): Value {
  const result: { [key: string]: Value } = {};
  if (!isMapping(token)) return result;
  for (const { key, value } of token) {
    // `${{ insert }}: …` merges the value into the mapping.
    if (key.isExpression && !isBasicExpression(key)) Object.assign(result, evaluate(value, scope));
    else result[asText(evaluate(key, scope))] = evaluate(value, scope);
  }
  return result;
}

/** Evaluates to a string as GitHub renders one: null is empty, objects are their kind. */
export function evaluateText(token: Token | undefined, scope: Scope): string {
  return token === undefined ? "" : asText(evaluate(token, scope));
}

/** Evaluates a mapping to strings: `env`, `with`, `outputs`, `secrets`. */
export function evaluateTexts(token: Token | undefined, scope: Scope): Record<string, string> {
  if (token === undefined) return {};
  const value = evaluate(token, scope);
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new EvaluationError(`${position(scope.file, token)}: A mapping was expected`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
}

/** Evaluates `continue-on-error` and the like; anything but a boolean is an error, as on GitHub. */
export function evaluateBoolean(token: Token | undefined, scope: Scope): boolean {
  if (token === undefined) return false;
  const value = evaluate(token, scope);
  if (typeof value === "boolean") return value;
  throw new EvaluationError(`${position(scope.file, token)}: Unexpected value '${asText(value)}'`);
}

/** Evaluates `timeout-minutes`, `max-parallel`; undefined if absent. */
export function evaluateNumber(token: Token | undefined, scope: Scope): number | undefined {
  if (token === undefined) return undefined;
  const value = evaluate(token, scope);
  if (typeof value === "number") return value;
  throw new EvaluationError(`${position(scope.file, token)}: Unexpected value '${asText(value)}'`);
}

/** Evaluates an `if:`; GitHub's rule puts `success() &&` in front unless a status function is named. */
export function evaluateCondition(token: Token | undefined, scope: Scope): boolean {
  if (token === undefined) return evaluateStatus("success", scope);
  const condition = convertToIfCondition(scope.file.context, token);
  if (condition === undefined) throw new EvaluationError(`${position(scope.file, token)}: The condition is not valid`);
  return truthy(evaluateExpression(condition, condition.expression, scope));
}

/** Evaluates a condition given as text (`pre-if`, `post-if`), which gets no implicit `success()`. */
export function evaluateHookCondition(expression: string, token: Token, scope: Scope): boolean {
  return truthy(evaluateExpression(token, expression, scope));
}

function evaluateStatus(name: string, scope: Scope): boolean {
  const status = scope.functions?.find((definition) => definition.name === name);
  return status !== undefined && truthy(status.call());
}

function evaluateExpression(token: Token, expression: string, scope: Scope): library.ExpressionData {
  try {
    const { namedContexts, functions } = splitAllowedContext(token.definitionInfo?.allowedContext ?? []);
    const tree = new Parser(tokensOf(expression), namedContexts, functions).parse();
    // Every allowed name must be there: the evaluator dereferences a missing one.
    const known = new data.Dictionary(
      ...namedContexts.map((key) => ({ key, value: toData(scope.contexts[key] ?? null) })),
    );
    const table = new Map(scope.functions?.map((definition) => [definition.name.toLowerCase(), definition]));
    return new Evaluator(tree, known, table).evaluate();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EvaluationError(`${position(scope.file, token)}: ${reason} (in \`${expression}\`)`);
  }
}

/** The library unescapes only the first `''` of a string literal; GitHub unescapes all. */
function tokensOf(expression: string) {
  return new Lexer(expression)
    .lex()
    .tokens.map((token) =>
      token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
    );
}

/** GitHub's rendering of a value inside a string. */
export function asText(value: Value): string {
  return toData(value).coerceString();
}

function toData(value: Value): library.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "string") return new data.StringData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })));
}

function fromData(value: library.ExpressionData): Value {
  if (value.kind === data.Kind.Array) return value.values().map(fromData);
  if (value.kind === data.Kind.Dictionary) {
    return Object.fromEntries(value.pairs().map((pair) => [pair.key, fromData(pair.value)]));
  }
  if (value.kind === data.Kind.Null) return null;
  return "value" in value ? value.value : null;
}

/** The names of the pairs of a mapping, as far as they are literals. */
export function keysOf(token: Token | undefined): string[] {
  return entries(token).map(([key]) => key);
}

/** Inputs and secrets of a called workflow: the check before the start, and the values when the job runs. */
import { asText, EvaluationError, evaluate, type Scope, type Value } from "../language/expressions.ts";
import {
  entries,
  find,
  isBasicExpression,
  literal,
  type ParsedFile,
  position,
  type Token,
  text,
} from "../language/files.ts";
import { StartupFailure } from "./failure.ts";
import { didYouMean } from "./nearest.ts";
import { type Job, triggersOf, type Workflow } from "./tree.ts";

/** Throws StartupFailure for unknown or missing inputs and secrets and for literals of the wrong type, in all calls. */
export function checkCalls(workflow: Workflow): void {
  for (const job of workflow.jobs.values()) {
    if (!job.call) continue;
    const problems = problemsOfCall(workflow.file, job, job.call);
    if (problems.length > 0) throw new StartupFailure(problems.map((message) => ({ message })));
    checkCalls(job.call);
  }
}

function problemsOfCall(file: ParsedFile, job: Job, called: Workflow): string[] {
  const at = position(file, find(job.token, "uses"));
  const inputs = new Map(entries(declared(called, "inputs")));
  const given = new Map(entries(find(job.token, "with")));
  const secrets = new Map(entries(declared(called, "secrets")));
  const passed = new Map(entries(find(job.token, "secrets")));
  const inherits = text(find(job.token, "secrets")) === "inherit";
  const required = ([name, spec]: [string, Token]) => literal(find(spec, "required")) === true && name;
  return [
    ...[...inputs]
      .filter((input) => required(input) && !given.has(input[0]))
      .map(([name]) => `${at}: Input ${name} is required, but not provided while calling.`),
    ...[...given.keys()].filter((name) => !inputs.has(name)).map((name) => unknown(at, "input", name, inputs.keys())),
    ...[...given].flatMap(([name, value]) => problemOfLiteral(file, value, text(find(inputs.get(name), "type")))),
    ...[...secrets]
      .filter((secret) => required(secret) && !inherits && !passed.has(secret[0]))
      .map(([name]) => `${at}: Secret ${name} is required, but not provided while calling.`),
    ...[...passed.keys()]
      .filter((name) => !secrets.has(name))
      .map((name) => unknown(at, "secret", name, secrets.keys())),
  ];
}

function unknown(at: string, what: string, name: string, known: Iterable<string>): string {
  return `${at}: Invalid ${what}, ${name} is not defined in the referenced workflow.${didYouMean(name, known)}`;
}

function problemOfLiteral(file: ParsedFile, value: Token, type: string | undefined): string[] {
  const given = literal(value);
  if (isBasicExpression(value) || given === undefined || type === undefined || type === "string") return [];
  return typeof given === type ? [] : [`${position(file, value)}: Unexpected value '${given}'`];
}

function declared(called: Workflow, what: "inputs" | "secrets" | "outputs"): Token | undefined {
  return find(triggersOf(called.root).get("workflow_call"), what);
}

/** The declared outputs of a called workflow, name to the token of its value. */
export function outputsOf(called: Workflow): [name: string, value: Token][] {
  return entries(declared(called, "outputs")).flatMap(([name, spec]) => {
    const value = find(spec, "value");
    return value === undefined ? [] : [[name, value] as [string, Token]];
  });
}

/** The inputs a called workflow declares, name to the token of its declaration. */
export function declaredInputs(called: Workflow): [name: string, spec: Token][] {
  return entries(declared(called, "inputs"));
}

/** The secrets a called workflow declares. */
export function declaredSecrets(called: Workflow): string[] {
  return entries(declared(called, "secrets")).map(([name]) => name);
}

/**
 * The `inputs` context of a called workflow. A boolean or number must arrive as such: the text "true" of an output is
 * an EvaluationError, as it is a failed call on GitHub.
 */
export function callInputs(
  job: Job,
  called: Workflow,
  scopes: { caller: Scope; called: Scope },
): Record<string, Value> {
  const given = new Map(entries(find(job.token, "with")));
  const inputs: Record<string, Value> = {};
  for (const [name, spec] of entries(declared(called, "inputs"))) {
    const type = text(find(spec, "type")) ?? "string";
    const passed = given.get(name);
    const fallback = find(spec, "default");
    const token = passed ?? fallback;
    const scope = passed ? scopes.caller : scopes.called;
    inputs[name] =
      token === undefined ? emptyOf(type) : typed(evaluate(token, scope), type, position(scope.file, token));
  }
  return inputs;
}

function emptyOf(type: string): Value {
  if (type === "boolean") return false;
  return type === "number" ? 0 : "";
}

function typed(value: Value, type: string, where: string): Value {
  if (type === "string" && (value === null || typeof value !== "object")) return asText(value);
  if (typeof value === type) return value;
  throw new EvaluationError(`${where}: Unexpected value '${asText(value)}': a ${type} is expected here`);
}

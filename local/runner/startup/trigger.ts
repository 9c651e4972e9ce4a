/** Whether the event starts the workflow at all, and the inputs of a workflow_dispatch. */
import { matchesGlob } from "node:path";
import type { RunRequest } from "../contract/request.ts";
import { UnsupportedError } from "../contract/unsupported.ts";
import type { Value } from "../language/expressions.ts";
import { entries, find, items, literal, type Token, text } from "../language/files.ts";
import { didYouMean } from "./nearest.ts";
import { triggersOf, type Workflow } from "./tree.ts";

/** Throws UnsupportedError if this event, on this ref, would not start the workflow; returns what it took for granted. */
export function checkTrigger(workflow: Workflow, request: Pick<RunRequest, "event">, ref: string): string[] {
  const triggers = triggersOf(workflow.root);
  if (!triggers.has(request.event)) {
    throw new UnsupportedError(
      `"${workflow.path}" does not run on the event "${request.event}", only on ${[...triggers.keys()].join(", ")}.`,
      `Start it with --event ${[...triggers.keys()][0]}, or add the event to its \`on\`.`,
    );
  }
  const trigger = triggers.get(request.event);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  const excluded =
    request.event === "push" &&
    ((branch !== undefined && !allowed(branch, trigger, "branches", "tags")) ||
      (tag !== undefined && !allowed(tag, trigger, "tags", "branches")));
  if (excluded)
    throw new UnsupportedError(`"${workflow.path}" does not run on a push to ${ref}: its filters exclude it.`);
  const paths = ["paths", "paths-ignore"].filter((key) => find(trigger, key));
  return paths.map((key) => `\`on.${request.event}.${key}\` is taken to match: a rehearsal has no changed files.`);
}

function allowed(name: string, trigger: Token | undefined, own: string, other: string): boolean {
  const patterns = list(find(trigger, own));
  const ignored = list(find(trigger, `${own}-ignore`));
  // Filters for the other kind alone exclude this kind.
  if (!patterns && !ignored) return !find(trigger, other) && !find(trigger, `${other}-ignore`);
  const last = patterns?.findLast((pattern) => matchesGlob(name, pattern.replace(/^!/, "")));
  return (
    (patterns === undefined || (last !== undefined && !last.startsWith("!"))) &&
    !ignored?.some((pattern) => matchesGlob(name, pattern))
  );
}

function list(token: Token | undefined): string[] | undefined {
  if (token === undefined) return undefined;
  const one = text(token);
  return one === undefined ? items(token).flatMap((item) => text(item) ?? []) : [one];
}

/**
 * What a dispatch form hands on. `inputs` keeps booleans; a number stays a string there (GitHub preserves booleans only).
 * On other events both are empty. Throws UnsupportedError for what the form would not accept.
 */
export function dispatchInputs(
  workflow: Workflow,
  request: Pick<RunRequest, "event" | "inputs">,
): { inputs: Record<string, Value>; eventInputs: Record<string, string> } {
  const given = request.inputs ?? {};
  if (request.event !== "workflow_dispatch") {
    if (Object.keys(given).length > 0) throw new UnsupportedError(`The event "${request.event}" takes no inputs.`);
    return { inputs: {}, eventInputs: {} };
  }
  const specs = entries(find(triggersOf(workflow.root).get("workflow_dispatch"), "inputs"));
  const unknown = Object.keys(given).filter((name) => !specs.some(([known]) => known === name));
  if (unknown.length > 0) {
    const known = specs.map(([name]) => name);
    const meant = didYouMean(unknown[0] ?? "", known);
    throw new UnsupportedError(
      `Unexpected inputs provided: ${JSON.stringify(unknown)}.${meant}`,
      `"${workflow.path}" has ${known.join(", ") || "none"}.`,
    );
  }
  const pairs = specs.map(([name, spec]) => [name, dispatchInput(name, spec, given[name])] as const);
  return {
    inputs: Object.fromEntries(pairs.map(([name, { value }]) => [name, value])),
    eventInputs: Object.fromEntries(pairs.map(([name, { value }]) => [name, String(value)])),
  };
}

function dispatchInput(name: string, spec: Token, given: string | undefined): { value: string | boolean } {
  const type = text(find(spec, "type")) ?? "string";
  const options = items(find(spec, "options")).map((item) => text(item) ?? "");
  const fallback = text(find(spec, "default")) ?? (type === "boolean" ? "false" : type === "choice" ? options[0] : "");
  const value = given ?? fallback ?? "";
  if (given === undefined && literal(find(spec, "required")) === true && value === "") {
    throw new UnsupportedError(`Required input '${name}' not provided.`, `Give it: --input ${name}=…`);
  }
  if (type === "choice" && !options.includes(value)) {
    throw new UnsupportedError(`Provided value '${value}' for input '${name}' not in the list of allowed values`);
  }
  if (type === "boolean" && value !== "true" && value !== "false") {
    throw new UnsupportedError(`Input '${name}' is a boolean: "${value}" is neither true nor false.`);
  }
  if (type === "number" && value !== "" && Number.isNaN(Number(value))) {
    throw new UnsupportedError(`Input '${name}' is a number: "${value}" is not one.`);
  }
  return { value: type === "boolean" ? value === "true" : value };
}

import { suggestKey } from "./nearest.ts";
import type { Path, Problem, Source } from "./source.ts";

/** What a compiled validator says of one place that its schema does not allow; the validator is compiled verbosely. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  parentSchema?: { properties?: Record<string, unknown>; pattern?: string };
}

/** The words in which one kind of file speaks of what is wrong with its form. `%` stands for the place. */
export interface Words {
  /** A place for sentences, e.g. "the file" or `check "health"`. */
  place(path: string[], root: unknown): string;
  /** Fixes by how a pattern begins. */
  patterns: readonly (readonly [start: string, fix: string])[];
  /** Sentence and fix by the key that is missing beside another. */
  dependent: Readonly<Record<string, readonly [string, string]>>;
  /** Sentence and fix of what must not be said together. */
  not: readonly [string, string];
  /** Errors that other rules speak about. */
  leaves?(error: SchemaError): boolean;
  /** Sentence and fix of a key that is unknown for a reason of its own. */
  unknownKey?(key: string, path: string[]): readonly [string, string] | undefined;
}

// Of several errors at one place, the one that says most about what the author meant.
const TELLING = ["additionalProperties", "pattern", "enum", "const", "maximum", "minimum", "minItems", "uniqueItems"];
const rank = (error: SchemaError) => {
  const index = TELLING.indexOf(error.keyword);
  return index >= 0 ? index : ["oneOf", "not", "type", "if"].includes(error.keyword) ? 99 : 50;
};

/** Problems of a document's form by its compiled validator, each at its line, at most one a place. */
export function formProblems(validator: unknown, value: unknown, source: Source, words: Words): Problem[] {
  const check = validator as { (value: unknown): boolean; errors?: SchemaError[] | null };
  if (check(value)) return [];
  const errors = (check.errors ?? []).filter((error) => words.leaves?.(error) !== true);
  const best = new Map<string, SchemaError>();
  for (const error of errors) {
    const place =
      error.keyword === "additionalProperties"
        ? `${error.instancePath}/${String(error.params.additionalProperty)}`
        : error.instancePath;
    const known = best.get(place);
    if (known === undefined || rank(error) < rank(known)) best.set(place, error);
  }
  return [...best]
    .filter(([place, error]) => !(rank(error) > 50 && hasBelow(best, place)))
    .map(([, error]) => describe(error, value, source, words));
}

const hasBelow = (places: Map<string, unknown>, place: string) =>
  [...places.keys()].some((other) => other.startsWith(`${place}/`));

function describe(error: SchemaError, root: unknown, source: Source, words: Words): Problem {
  const path = error.instancePath.split("/").slice(1).map(unescapePointer);
  const unknownKey = error.params.additionalProperty as string | undefined;
  const line = source.lineOf(unknownKey === undefined ? path : [...path, unknownKey]);
  const where = words.place(path, root);
  if (unknownKey !== undefined) {
    const own = words.unknownKey?.(unknownKey, path);
    if (own !== undefined) return { line, message: own[0], fix: own[1] };
    const allowed = Object.keys(error.parentSchema?.properties ?? {});
    return { line, message: `has the unknown key "${unknownKey}" in ${where}`, fix: suggest(unknownKey, allowed) };
  }
  const [message, fix] = sentence(error, at(root, path), words);
  return { line, message: message.replace("%", () => where), fix };
}

function sentence(error: SchemaError, value: unknown, words: Words): readonly [string, string] {
  const shown = JSON.stringify(value) ?? "nothing";
  const given = `% is ${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown}`;
  const { params } = error;
  switch (error.keyword) {
    case "required":
      return [`% has no "${String(params.missingProperty)}"`, `Add \`${String(params.missingProperty)}:\`.`];
    case "dependentRequired":
      return words.dependent[String(params.missingProperty)] ?? [`% lacks "${params.missingProperty}"`, "Add it."];
    case "enum":
      return [given, oneOf(params.allowedValues as unknown[])];
    case "const":
      return [given, `Use \`${String(params.allowedValue)}\`.`];
    case "pattern":
      return [given, patternFix(String(params.pattern), words)];
    case "minimum":
    case "maximum":
      return [given, `Use a number of at ${error.keyword === "minimum" ? "least" : "most"} ${String(params.limit)}.`];
    case "maxLength":
      return [given, `Use at most ${String(params.limit)} characters.`];
    case "maxItems":
      return [given, `Write at most ${String(params.limit)}.`];
    case "minLength":
    case "minProperties":
    case "minItems":
      return ["% is empty", "Say at least one thing, or leave the key out."];
    case "not":
      return words.not;
    default:
      return [given, durationFix(error, value) ?? typeFix(String(params.type))];
  }
}

const oneOf = (values: unknown[]) => `Use one of ${values.map((item) => `\`${String(item)}\``).join(", ")}.`;

const patternFix = (pattern: string, { patterns }: Words) =>
  patterns.find(([start]) => pattern.startsWith(start))?.[1] ?? `It must match ${pattern}.`;

/** A bare number where a duration belongs: the unit is missing, and quotes would not bring it. */
const durationFix = ({ parentSchema }: SchemaError, value: unknown) =>
  typeof value === "number" && parentSchema?.pattern?.startsWith("^[0-9]+(ms") === true
    ? `Write it with its unit, e.g. \`${Math.max(0, Math.round(value))}s\`.`
    : undefined;

const typeFix = (type: string) => FORMS.find(([known]) => type.includes(known))?.[1] ?? "See the format in the manual.";

const FORMS: [string, string][] = [
  ["integer", "Use a whole number."],
  ["object", "Write `key: value` pairs, e.g. `{ contains: text }`."],
  ["array", "Write a list."],
  ["boolean", "Use `true` or `false`."],
  ["string", "Write a text (in quotes when it looks like a number)."],
  ["number", "Use a number."],
];

function suggest(key: string, allowed: string[]): string {
  // `{ name: one, two }` is the name "one" and the key "two".
  if (/[\s()]/.test(key)) return "Put the text before it in quotes: inside `{ }`, a comma ends a text without quotes.";
  return suggestKey(key, allowed);
}

const unescapePointer = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** The value at a path of a document; undefined where there is none. */
export function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    root,
  );
}

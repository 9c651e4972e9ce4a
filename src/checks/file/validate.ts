import type { Path, Problem } from "../format.ts";
import { validate } from "./schema.generated.ts";
import type { Source } from "./yaml.ts";

interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  parentSchema?: { properties?: Record<string, unknown> };
}

// Of several errors at one place, the one that says most about what the author meant.
const TELLING = ["additionalProperties", "pattern", "enum", "const", "maximum", "minimum", "minItems", "uniqueItems"];
const rank = (error: SchemaError) => {
  const index = TELLING.indexOf(error.keyword);
  return index >= 0 ? index : ["oneOf", "not", "type", "if"].includes(error.keyword) ? 99 : 50;
};

/** Problems of a file's form, each at its line, most telling first; the kinds of a check are left to the rules. */
export function validateForm(value: unknown, source: Source): Problem[] {
  const check = validate as unknown as { (value: unknown): boolean; errors?: SchemaError[] | null };
  if (check(value)) return [];
  const errors = (check.errors ?? []).filter(
    ({ schemaPath, instancePath }) => !/^\/checks\/\d+$/.test(instancePath) || !/\/oneOf(\/|$)/.test(schemaPath),
  );
  const best = new Map<string, SchemaError>();
  for (const error of errors) {
    const place =
      error.keyword === "additionalProperties"
        ? `${error.instancePath}/${String(error.params.additionalProperty)}`
        : error.instancePath;
    const known = best.get(place);
    if (known === undefined || rank(error) < rank(known)) best.set(place, error);
  }
  const places = [...best.keys()];
  return places
    .filter(
      (place) => !(rank(best.get(place) as SchemaError) > 50 && places.some((other) => other.startsWith(`${place}/`))),
    )
    .map((place) => describe(best.get(place) as SchemaError, value, source));
}

function describe(error: SchemaError, root: unknown, source: Source): Problem {
  const path = error.instancePath.split("/").slice(1).map(unescapePointer);
  const unknownKey = error.params.additionalProperty as string | undefined;
  const line = source.lineOf(unknownKey === undefined ? path : [...path, unknownKey]);
  const where = place(path, root);
  const value = at(root, path);
  if (unknownKey !== undefined) {
    const allowed = Object.keys(error.parentSchema?.properties ?? {});
    return { line, message: `has the unknown key "${unknownKey}" in ${where}`, fix: suggest(unknownKey, allowed) };
  }
  const [message, fix] = sentence(error, value);
  return { line, message: `${message.replaceAll("%", where)}`, fix };
}

function sentence(error: SchemaError, value: unknown): [string, string] {
  const shown = JSON.stringify(value) ?? "nothing";
  const given = `% is ${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown}`;
  const { params } = error;
  switch (error.keyword) {
    case "required":
      return [`% has no "${String(params.missingProperty)}"`, `Add \`${String(params.missingProperty)}:\`.`];
    case "dependentRequired":
      return DEPENDENT[String(params.missingProperty)] ?? [`% lacks "${String(params.missingProperty)}"`, "Add it."];
    case "enum":
      return [
        given,
        `Use one of ${(params.allowedValues as unknown[]).map((item) => `\`${String(item)}\``).join(", ")}.`,
      ];
    case "const":
      return [given, `Use \`${String(params.allowedValue)}\`.`];
    case "pattern":
      return [
        given,
        PATTERNS.find(([start]) => String(params.pattern).startsWith(start))?.[1] ??
          `It must match ${String(params.pattern)}.`,
      ];
    case "minimum":
    case "maximum":
      return [
        given,
        `Use a number ${error.keyword === "minimum" ? "of at least" : "of at most"} ${String(params.limit)}.`,
      ];
    case "minProperties":
    case "minItems":
      return ["% is empty", "Say at least one thing, or leave the key out."];
    case "not":
      return ["% has both `json` and `body`", "Keep one of them."];
    default:
      return [
        given,
        FORMS.find(([type]) => String(params.type).includes(type))?.[1] ?? "See the format in the manual.",
      ];
  }
}

const DEPENDENT: Record<string, [string, string]> = {
  samples: ["% has `thresholds` without `samples`", "Add `samples: 20`: a threshold judges many answers."],
  thresholds: ["% has `samples` without `thresholds`", 'Add `thresholds: { duration: ["p(95)<1000"] }`.'],
};

const PATTERNS: [string, string][] = [
  ["^(https?", "Use a URL that starts with http:// or https://."],
  ["^[0-9]+(ms", "Write a duration as a whole number with ms, s, m or h, e.g. `500ms` or `90s`."],
  ["^[1-5]xx", "Use a code such as 200 or a class such as `2xx`."],
  ["^(avg", 'Write it as k6 does, in milliseconds: "p(95)<1000", "med<500", "max<=2000".'],
  ["^rate", 'Write it as "rate<0.01": a share from 0 to 1.'],
  ["^\\$", "A JSONPath starts with `$`."],
  ["^/", "A path starts with `/`."],
  ["^tcp:", "Write `tcp://host:port`."],
];

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
  const near = allowed.find((word) => distance(word.toLowerCase(), key.toLowerCase()) <= Math.max(1, key.length / 3));
  return `${near === undefined ? "" : `Did you mean "${near}"? `}Allowed: ${allowed.join(", ")}.`;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const unescapePointer = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);
}

/** "the file", `targets.us`, or `check "health", expect.status`. */
function place(path: string[], root: unknown): string {
  if (path.length === 0) return "the file";
  if (path[0] !== "checks" || path[1] === undefined) return `\`${path.join(".")}\``;
  const name = (at(root, path.slice(0, 2)) as { name?: unknown } | undefined)?.name;
  const check = typeof name === "string" ? `check "${name}"` : `check ${Number(path[1]) + 1}`;
  return path.length === 2 ? check : `${check}, \`${path.slice(2).join(".")}\``;
}

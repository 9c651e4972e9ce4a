/** What a schema does not allow, as every compiled validator says it. */
interface SchemaError {
  /** Where it is, e.g. `/config/routes/0`. */
  instancePath: string;
  params: { missingProperty?: string; additionalProperty?: string };
}

/** The first thing that a schema does not allow. */
export interface Problem {
  /** Names of keys and places in lists, from the outside in. */
  path: string[];
  /** The last of them is a key that the schema does not list. */
  unknown: boolean;
  /** What is there; undefined if it is missing. */
  value: unknown;
}

/** Holds a value against a compiled schema; undefined if it is as it should be. */
export function findProblem(validate: unknown, value: unknown): Problem | undefined {
  const check = validate as { (value: unknown): boolean; errors?: SchemaError[] | null };
  if (check(value)) return undefined;
  const [error] = check.errors ?? [];
  if (error === undefined) throw new Error("The validator refused without a reason.");
  const { missingProperty, additionalProperty } = error.params;
  const path = error.instancePath.split("/").slice(1).map(plain);
  const key = additionalProperty ?? missingProperty;
  const whole = key === undefined ? path : [...path, key];
  return { path: whole, unknown: additionalProperty !== undefined, value: valueAt(value, whole) };
}

/** The path as people write it: `routes[0].zone`. */
export function writePath(path: string[]): string {
  return path.map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
}

/** A value in at most eighty characters. */
export function show(value: unknown): string {
  return value === undefined ? "no value" : JSON.stringify(value).slice(0, 80);
}

function valueAt(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

// A JSON pointer escapes two characters.
const plain = (part: string) => part.replaceAll("~1", "/").replaceAll("~0", "~");

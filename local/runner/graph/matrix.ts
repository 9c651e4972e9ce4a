/** Expands `strategy.matrix` as GitHub does: exclude first, then include. */
import { asText, EvaluationError, type Value } from "../language/expressions.ts";

/** One leg of a matrix. */
export interface Leg {
  matrix: { [key: string]: Value };
  /** `name (a, b)` for a job called `name`: from the vectors alone, unless the leg is an include of its own. */
  name: (job: string) => string;
}

type Row = { [key: string]: Value };

/** Throws EvaluationError for an empty vector, an unknown exclude key or a matrix without rows. */
export function expandMatrix(definition: Value): Leg[] {
  const { include, exclude, ...vectors } = asRow(definition, "matrix");
  const lists = Object.entries(vectors).map(([name, vector]) => [name, asVector(vector, name)] as const);
  const excludes = rows(exclude, "exclude");
  const includes = rows(include, "include").map((row) => split(row, Object.keys(vectors)));
  for (const key of excludes.flatMap(Object.keys)) {
    if (!(key in vectors))
      throw new EvaluationError(`Matrix exclude key '${key}' does not match any key within the matrix`);
  }
  const matched = new Set<(typeof includes)[number]>();
  const product = lists.length === 0 ? [] : cartesian(lists);
  const kept = product.filter((row) => !excludes.some((filter) => matches(row, filter)));
  const legs = kept.map((row) => {
    const extending = includes.filter(({ filter }) => matches(row, filter));
    for (const one of extending) matched.add(one);
    return leg({ ...Object.assign({}, ...extending.map(({ extra }) => extra)), ...row }, row);
  });
  // What extends no row becomes one.
  for (const one of includes.filter((candidate) => !matched.has(candidate))) {
    const row = { ...one.filter, ...one.extra };
    legs.push(leg(row, row));
  }
  if (legs.length === 0) throw new EvaluationError("Matrix must define at least one vector");
  if (legs.length > 256) throw new EvaluationError(`Matrix has ${legs.length} legs; the maximum is 256`);
  return legs;
}

function leg(matrix: Row, named: Row): Leg {
  const parts = leaves(named);
  const name = (job: string) => {
    const full = parts.length === 0 ? job : `${job} (${parts.join(", ")})`;
    return full.length > 100 ? `${full.slice(0, 97)}...` : full;
  };
  return { matrix, name };
}

function leaves(value: Value): string[] {
  if (value === null) return [];
  if (typeof value === "object") return Object.values(value).flatMap(leaves);
  return asText(value) === "" ? [] : [asText(value)];
}

function cartesian(lists: (readonly [string, Value[]])[]): Row[] {
  return lists.reduce<Row[]>(
    (all, [name, vector]) => all.flatMap((row) => vector.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}

function split(row: Row, keys: string[]): { filter: Row; extra: Row } {
  const pairs = Object.entries(row);
  return {
    filter: Object.fromEntries(pairs.filter(([key]) => keys.includes(key))),
    extra: Object.fromEntries(pairs.filter(([key]) => !keys.includes(key))),
  };
}

/** A filter matches if all it names is equal, deep inside objects too; `==` of expressions ignores case. */
function matches(row: Value, filter: Value): boolean {
  if (filter !== null && typeof filter === "object") {
    if (row === null || typeof row !== "object") return false;
    const inside = row as Row;
    return Object.entries(filter).every(([key, value]) => matches(inside[key] ?? null, value));
  }
  return asText(row).toLowerCase() === asText(filter).toLowerCase();
}

function asRow(value: Value, what: string): Row {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) return value;
  throw new EvaluationError(`The ${what} must be a mapping`);
}

function asVector(value: Value, name: string): Value[] {
  if (!Array.isArray(value)) throw new EvaluationError(`Matrix vector '${name}' must be a sequence`);
  if (value.length === 0) throw new EvaluationError(`Matrix vector '${name}' does not contain any values`);
  return value;
}

function rows(value: Value | undefined, what: string): Row[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new EvaluationError(`Matrix ${what} must be a sequence`);
  return value.map((row) => asRow(row, `matrix ${what} item`));
}

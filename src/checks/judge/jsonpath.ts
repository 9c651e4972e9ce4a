import type { JSONPathQuery, JSONValue } from "json-p3";

/** A compiled RFC 9535 query. */
export interface Query {
  /** The value of a singular query (undefined when there is none), or the list of all values of any other. */
  of(document: unknown): unknown;
}

const compiled = new Map<string, Query>();
let library: typeof import("json-p3") | undefined;

/** Loads the library; runs without a JSONPath never pay for it. */
export async function loadJsonPath(): Promise<void> {
  library ??= await import("json-p3");
}

/** Compiles a query once. Throws the library's error, which says what is wrong. Needs `loadJsonPath()` first. */
export function jsonPath(text: string): Query {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  if (library === undefined) throw new Error("loadJsonPath() was not awaited");
  const query: JSONPathQuery = library.compile(text);
  const singular = query.singularQuery();
  const result: Query = {
    of(document) {
      const values = query.query(document as JSONValue).values();
      return singular ? values[0] : values;
    },
  };
  compiled.set(text, result);
  return result;
}

import type { JSONPathQuery, JSONValue } from "json-p3";

/** A compiled RFC 9535 query. */
export interface Query {
  /** At most one value, rather than a list. */
  singular: boolean;
  /** Takes time in proportion to the document, whatever is in it: no descendants, no filters, one selector at a time. */
  plain: boolean;
  /** The value of a singular query (undefined when there is none), or the list of all values of any other. */
  of(document: unknown): unknown;
}

/** How deep `..` descends; a document that goes deeper is not searched. */
const MAX_DEPTH = 1_000;

type Library = typeof import("json-p3");

const compiled = new Map<string, Query>();
let environment: InstanceType<Library["JSONPathEnvironment"]> | undefined;

/** Loads the library; runs without a JSONPath never pay for it. */
export async function loadJsonPath(): Promise<void> {
  if (environment === undefined) useJsonPath(await import("json-p3"));
}

/** Takes the library as it was loaded elsewhere. */
export function useJsonPath(library: Library): void {
  environment ??= new library.JSONPathEnvironment({ maxRecursionDepth: MAX_DEPTH });
}

/** Compiles a query once. Throws the library's error, which says what is wrong. Needs `loadJsonPath()` first. */
export function jsonPath(text: string): Query {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  if (environment === undefined) throw new Error("loadJsonPath() was not awaited");
  const query: JSONPathQuery = environment.compile(text);
  const singular = query.singularQuery();
  const result: Query = {
    singular,
    // A name that only looks like more is taken for more.
    plain: !/\.\.|[?,~#]/.test(query.toString()),
    of(document) {
      const values = query.query(document as JSONValue).values();
      return singular ? values[0] : values;
    },
  };
  compiled.set(text, result);
  return result;
}

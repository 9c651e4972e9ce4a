import type { Call } from "../api/call.ts";

/** Names of the `:name` segments of a pattern; `*name` takes the rest of the path. */
export type Params<P extends string> = P extends `${string}/:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & Params<`/${Rest}`>
  : P extends `${string}/:${infer Name}`
    ? { [K in Name]: string }
    : P extends `${string}/*${infer Name}`
      ? { [K in Name]: string }
      : unknown;

/** Carries out one call. What it returns is `result`, unless it is an `Answer`. */
export type Handler<P> = (call: Call, params: P) => unknown;

export interface Route {
  method: string;
  pattern: string;
  /** Permission group without its level: `Workers Scripts` means `… Read` for GET and `… Write` otherwise. */
  permission: string | undefined;
  match(segments: string[]): Record<string, string> | undefined;
  handle(call: Call, params: Record<string, string>): unknown;
}

/** Makes a route; the handler's `params` are typed by the pattern. */
export function route<const P extends string>(
  signature: `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} ${P}`,
  permission: string | undefined,
  handler: Handler<Params<P>>,
): Route {
  const [method = "", pattern = ""] = signature.split(" ");
  const parts = pattern.split("/").slice(1);
  return {
    method,
    pattern,
    permission,
    match: (segments) => matchSegments(parts, segments),
    // The matcher fills exactly the names that the pattern declares.
    handle: (call, params) => handler(call, params as Params<P>),
  };
}

function matchSegments(parts: string[], segments: string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    if (part.startsWith("*")) {
      params[part.slice(1)] = segments.slice(index).map(decode).join("/");
      return segments.length > index ? params : undefined;
    }
    const segment = segments[index];
    if (segment === undefined) return undefined;
    if (part.startsWith(":")) {
      if (segment === "") return undefined;
      params[part.slice(1)] = decode(segment);
    } else if (part !== segment) return undefined;
  }
  return segments.length === parts.length ? params : undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The first route of the table that fits; `undefined` when no pattern and method do. */
export function find(
  routes: Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  const segments = path.split("/").slice(1);
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const params = candidate.match(segments);
    if (params !== undefined) return { route: candidate, params };
  }
  return undefined;
}

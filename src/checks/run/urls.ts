/**
 * The path below a base URL: `https://x/app/` and `/health?a=1` make `https://x/app/health?a=1`, and `/` alone the base
 * as it is written. Whatever the path is, it stays at the base's origin: `//host/x` is a path here.
 */
export function below(base: URL, path: string): URL {
  if (path === "/") return new URL(base);
  return new URL(`${base.origin}${base.pathname.replace(/\/$/, "")}${path}`);
}

/** What stands at one address, asked at another one that serves the same, e.g. a version's own. */
export function movedTo(origin: URL, address: URL): URL {
  const moved = below(origin, address.pathname);
  if (address.search !== "") moved.search = address.search;
  return moved;
}

/** A URL with more of a query. What it has stays as it is written: a signed query would be worth nothing otherwise. */
export function withQuery(url: URL, more: Readonly<Record<string, string>>): URL {
  const added = new URLSearchParams(more).toString();
  const result = new URL(url);
  if (added !== "") result.search = result.search === "" ? added : `${result.search}&${added}`;
  return result;
}

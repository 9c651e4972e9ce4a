/** The URL that a route pattern begins with; undefined if it has a wildcard anywhere but at its end. */
export function routeUrl(pattern: string): string | undefined {
  const bare = pattern.replace(/^[a-z*]+:\/\//i, "").replace(/\*$/, "");
  const host = bare.split("/")[0] ?? "";
  if (host === "" || host.includes("*") || bare.includes("*")) return undefined;
  return `${/^http:/i.test(pattern) ? "http" : "https"}://${bare.replace(/\/$/, "")}`;
}

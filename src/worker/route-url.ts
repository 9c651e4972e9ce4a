/** The URL that a route pattern begins with; undefined if its hostname has a wildcard. */
export function routeUrl(pattern: string): string | undefined {
  const bare = pattern.replace(/^[a-z*]+:\/\//i, "").replace(/\*$/, "");
  const host = bare.split("/")[0] ?? "";
  if (host === "" || host.includes("*") || bare.includes("*")) return undefined;
  return `https://${bare.replace(/\/$/, "")}`;
}

import type { Metadata } from "./metadata.ts";

/** A Durable Object class as `exports` of a configuration declares it. */
interface Declared {
  type: string;
  /** `created`, unless said otherwise. */
  state?: string;
  renamed_to?: string;
}

/** What an upload declares of Durable Object classes; empty if it declares none. */
export function declaredClasses({ exports = {} }: Metadata): Map<string, Declared> {
  const entries = Object.entries(exports as Record<string, Declared>);
  return new Map(entries.filter(([, { type }]) => type === "durable-object"));
}

/**
 * What an upload would do to the classes that are live, as words for people: Cloudflare does that only in an upload to all
 * traffic at once. Empty if they are already as declared.
 */
export function changedClasses(declared: ReadonlyMap<string, Declared>, live: ReadonlySet<string>): string[] {
  const renamed = new Map([...declared].map(([name, { renamed_to }]) => [renamed_to, name]));
  return [...declared].flatMap(([name, { state = "created", renamed_to }]) => {
    if (state === "created") {
      const from = renamed.get(name);
      return live.has(name) || (from !== undefined && live.has(from)) ? [] : [`creates \`${name}\``];
    }
    if (!live.has(name)) return [];
    return [state === "renamed" ? `renames \`${name}\` to \`${renamed_to}\`` : `deletes \`${name}\` and its data`];
  });
}

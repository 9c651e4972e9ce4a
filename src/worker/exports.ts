import type { Lifecycle } from "./decide.ts";
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

/** What becomes of one class. */
export interface ClassChange {
  name: string;
  action: "add" | "change" | "remove";
  /** For people, without a subject: ``creates `Room` ``. */
  says: string;
}

/**
 * What an upload would do to the classes that are live: Cloudflare does that only in an upload to all traffic at once. Empty
 * if they are already as declared.
 */
export function changedClasses(declared: ReadonlyMap<string, Declared>, live: ReadonlySet<string>): ClassChange[] {
  const renamed = new Map([...declared].map(([name, { renamed_to }]) => [renamed_to, name]));
  return [...declared].flatMap(([name, { state = "created", renamed_to }]): ClassChange[] => {
    if (state === "created") {
      const from = renamed.get(name);
      if (live.has(name) || (from !== undefined && live.has(from))) return [];
      return [{ name, action: "add", says: `creates \`${name}\`` }];
    }
    if (!live.has(name)) return [];
    return state === "renamed"
      ? [{ name, action: "change", says: `renames \`${name}\` to \`${renamed_to}\`` }]
      : [{ name, action: "remove", says: `deletes \`${name}\` and its data` }];
  });
}

/** All of them as a decision takes them; undefined if there are none, or nobody knows which classes are live. */
export function declaredLifecycle(metadata: Metadata, live: ReadonlySet<string> | undefined): Lifecycle | undefined {
  const changes = live === undefined ? [] : changedClasses(declaredClasses(metadata), live);
  if (changes.length === 0) return undefined;
  return { migrations: undefined, says: changes.map(({ says }) => says).join(", ") };
}

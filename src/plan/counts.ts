import { type Change, type Plan, TAGS, type Tag } from "./words.ts";

/** How many things would change, how many of them take something away, and how many have each tag. */
export function countChanges(changes: readonly Change[]): Plan["counts"] {
  const real = changes.filter(({ action }) => action !== "keep-unknown");
  const tags = Object.fromEntries(
    TAGS.map((tag) => [tag, changes.filter((change) => change.tags.includes(tag)).length]),
  ) as { [tag in Tag]: number };
  const destructive = real.filter((change) =>
    change.tags.some((tag) => tag === "destructive" || tag === "irreversible"),
  );
  return { changes: real.length, destructive: destructive.length, tags };
}

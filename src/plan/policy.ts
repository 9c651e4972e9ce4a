import type { Change, Tag } from "./words.ts";

/** What `gates.fail-on` says of changes: one sentence for each that has a tag which is not allowed. */
export function refusals(changes: readonly Change[], failOn: readonly Tag[]): string[] {
  return changes.flatMap(({ tags, says }) => {
    const refused = tags.filter((tag) => failOn.includes(tag));
    return refused.length === 0 ? [] : [`${says.replace(/\.$/, "")}: ${refused.join(", ")}.`];
  });
}

import type { Change, Tag } from "../../plan/words.ts";
import { changedClasses, declaredClasses } from "../exports.ts";
import type { Metadata } from "../metadata.ts";
import { change } from "./change.ts";

/** What becomes of Durable Object classes that are declared by `exports`: as with migrations there is no gradual way. */
export function describeExports(metadata: Metadata, classes: ReadonlySet<string> | undefined): Change[] {
  if (classes === undefined) return [];
  return changedClasses(declaredClasses(metadata), classes).map(({ name, action, says: does }) => {
    const tags: Tag[] = [
      ...(action === "remove" ? (["destructive"] as const) : []),
      ...(["irreversible", "blocks-rollback", "blocks-gradual"] as const),
    ];
    const says = `The release ${does}, a class of Durable Objects: all traffic gets it at once, and no version before it can serve again.`;
    return change("migration", action, name, { tags, says });
  });
}

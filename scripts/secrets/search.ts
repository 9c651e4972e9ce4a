/** Looks for secrets in files: those that are known, in any spelling, and whatever has a known format. */
import { SHORTEST, spellingsOf } from "../../local/secrets/spellings.ts";
import { FORMATS } from "./formats.ts";

/** Says what stands in a text, without repeating it; each kind once. */
export type Search = (text: string) => string[];

/** Made once: thousands of spellings are found by their first letters in one pass over each text. */
export function createSearch(known: Iterable<string>): Search {
  const byStart = Map.groupBy(spellingsOf(known), (spelling) => spelling.slice(0, SHORTEST));
  const hasKnown = (text: string): boolean => {
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      const spellings = byStart.get(text.slice(at, at + SHORTEST));
      if (spellings?.some((spelling) => text.startsWith(spelling, at))) return true;
    }
    return false;
  };
  return (text) => {
    const formats = FORMATS.filter(([, pattern]) => text.search(pattern) >= 0).map(([name]) => name);
    const found = byStart.size > 0 && hasKnown(text) ? ["a secret of the local world or a test"] : [];
    return [...new Set([...found, ...formats])];
  };
}

import { hideCredentials } from "./credentials.ts";
import { WordSearch } from "./search.ts";
import { spellings } from "./spellings.ts";
import { backslash, type Escape, html, markdown, percent, undo, type View, viewOf, wrap } from "./unescape.ts";

/** Removes what must not be shown. */
export interface Redact {
  /** From our own sentences: the secrets that are known, in every common encoding. */
  own(text: string): string;
  /** From what was answered: these, and whatever looks like a secret. */
  foreign(text: string): string;
  /** From Markdown of ours, in which other people's text is escaped once more. */
  page(markdown: string): string;
}

/** Shorter secrets are left: replaced everywhere, they would make every id and number unreadable. */
export const SHORTEST_SECRET = 4;

const HIDDEN = "***";

/** Escapes that may lie in each other, this many deep: JSON in JSON, a URL in HTML. */
const ESCAPES = [percent, backslash, html];
const DEPTH = 2;

/** A redactor that knows some secrets, and the look of other people's. Takes linear time on any text. */
export function createRedact(secrets: Iterable<string> = []): Redact {
  const words = [...new Set(secrets)].filter(({ length }) => length >= SHORTEST_SECRET).flatMap(spellings);
  if (words.length === 0) return { own: same, foreign: hideCredentials, page: same };
  const search = new WordSearch(
    words.filter(({ length }) => length >= SHORTEST_SECRET),
    SHORTEST_SECRET,
  );
  const own = (text: string) => hide(text, search, []);
  return { own, foreign: (text) => hideCredentials(own(text)), page: (text) => hide(text, search, [markdown]) };
}

const same = (text: string) => text;

function hide(text: string, search: WordSearch, also: Escape[]): string {
  const written = viewOf(text);
  // How many more secrets begin than end at each offset: they may overlap in every way.
  const edges = new Int32Array(text.length + 1);
  let found = false;
  for (const { codes, length, at } of views(written, also)) {
    search.each(codes, length, (from, to) => {
      found = true;
      (edges[at === undefined ? from : (at[from] as number)] as number)++;
      (edges[at === undefined ? to : (at[to] as number)] as number)--;
    });
  }
  return found ? without(text, edges) : text;
}

/** The text, and what it says with escapes undone. */
function* views(written: View, also: Escape[]): Generator<View> {
  yield* within(written, DEPTH);
  for (const kind of also) {
    const inner = undo(written, kind);
    if (inner !== undefined) yield* within(inner, DEPTH);
  }
}

function* within(view: View, depth: number, last = -1): Generator<View> {
  yield view;
  const unwrapped = undo(view, wrap);
  if (unwrapped !== undefined) yield unwrapped;
  if (depth === 0) return;
  for (const [i, kind] of ESCAPES.entries()) {
    // In which order two kinds are undone matters only if the first brings the second forth.
    const inner = i > last || view.made(kind) ? undo(view, kind) : undefined;
    if (inner !== undefined) yield* within(inner, depth - 1, i);
  }
}

function without(text: string, edges: Int32Array): string {
  const parts: string[] = [];
  let open = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const before = open;
    open += edges[i] as number;
    if (before === 0 && open > 0) parts.push(text.slice(from, i), HIDDEN);
    if (before > 0 && open === 0) from = i;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** Code units of a text; `length` of it are used. */
export type Codes = Uint16Array;

const ELLIPSIS = 0x2026;

/** Finds any of many words in linear time, however many and however alike they are (Aho and Corasick, 1975). */
export class WordSearch {
  readonly #edges: Edges;
  /** First letters, for the state in which nearly all texts are nearly always. */
  readonly #root = new Int32Array(65_536);
  /** The state of the longest other word that the text so far may be the beginning of. */
  readonly #fallback: Int32Array;
  readonly #depth: Int32Array;
  /** Length of the longest word that ends in a state; 0 if none does. */
  readonly #found: Int32Array;
  readonly #shortest: number;

  /** `shortest` is how much of a word is recognised where a text was cut, i.e. before an ellipsis. */
  constructor(words: Iterable<string>, shortest: number) {
    const list = [...new Set(words)].filter((word) => word !== "");
    const most = list.reduce((sum, { length }) => sum + length, 1);
    this.#shortest = shortest;
    this.#edges = new Edges(most);
    this.#fallback = new Int32Array(most);
    this.#depth = new Int32Array(most);
    this.#found = new Int32Array(most);
    this.#link(this.#insert(list, most));
  }

  /** Tells the places of all words, as offsets `from` (included) and `to` (excluded). */
  each(codes: Codes, length: number, tell: (from: number, to: number) => void): void {
    const [root, found, depth, shortest] = [this.#root, this.#found, this.#depth, this.#shortest];
    let state = 0;
    for (let i = 0; i < length; i++) {
      const letter = codes[i] as number;
      if (state === 0) {
        state = root[letter] as number;
        if (state === 0) continue;
      } else {
        if (letter === ELLIPSIS && (depth[state] as number) >= shortest) tell(i - (depth[state] as number), i);
        state = this.#next(state, letter);
      }
      const long = found[state] as number;
      if (long > 0) tell(i + 1 - long, i + 1);
    }
  }

  #next(from: number, letter: number): number {
    for (let state = from; state !== 0; state = this.#fallback[state] as number) {
      const next = this.#edges.get(state, letter);
      if (next !== 0) return next;
    }
    return this.#root[letter] as number;
  }

  /** Builds the tree of all words, and returns each state's parent and letter. */
  #insert(words: string[], most: number): { count: number; parents: Int32Array; letters: Uint16Array } {
    const parents = new Int32Array(most);
    const letters = new Uint16Array(most);
    let count = 1;
    for (const word of words) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const letter = word.charCodeAt(i);
        let next = state === 0 ? (this.#root[letter] as number) : this.#edges.get(state, letter);
        if (next === 0) {
          next = count++;
          if (state === 0) this.#root[letter] = next;
          else this.#edges.set(state, letter, next);
          parents[next] = state;
          letters[next] = letter;
          this.#depth[next] = i + 1;
        }
        state = next;
      }
      this.#found[state] = word.length;
    }
    return { count, parents, letters };
  }

  /** Shorter states first, because each looks at the fallback of its parent. */
  #link({ count, parents, letters }: { count: number; parents: Int32Array; letters: Uint16Array }): void {
    const order = Uint32Array.from({ length: count }, (_, state) => state);
    order.sort((a, b) => (this.#depth[a] as number) - (this.#depth[b] as number));
    for (const state of order) {
      const parent = parents[state] as number;
      if (state === 0) continue;
      const fallback = parent === 0 ? 0 : this.#next(this.#fallback[parent] as number, letters[state] as number);
      this.#fallback[state] = fallback;
      if (this.#found[state] === 0) this.#found[state] = this.#found[fallback] as number;
    }
  }
}

/** From a state and a letter to the next state, in one flat table: a Map per state would cost a kilobyte for each. */
class Edges {
  readonly #mask: number;
  readonly #states: Int32Array;
  readonly #letters: Uint16Array;
  readonly #targets: Int32Array;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
    this.#mask = size - 1;
    this.#states = new Int32Array(size);
    this.#letters = new Uint16Array(size);
    this.#targets = new Int32Array(size);
  }

  /** The next state, or 0. */
  get(state: number, letter: number): number {
    return this.#targets[this.#slot(state, letter)] as number;
  }

  set(state: number, letter: number, target: number): void {
    const slot = this.#slot(state, letter);
    this.#states[slot] = state;
    this.#letters[slot] = letter;
    this.#targets[slot] = target;
  }

  #slot(state: number, letter: number): number {
    const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b), 0xc2b2ae35);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    while (this.#targets[slot] !== 0 && (this.#states[slot] !== state || this.#letters[slot] !== letter)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}

import type { Word } from "../../record/word.ts";

/** A hold that a person asked for: nothing goes on until it is lifted, or until it has lasted too long. */
export interface Held {
  by: string;
  since: number;
  until: number;
}

/** What a person said, and what became of it. */
export interface Heard {
  at: number;
  word: Word;
  by: string;
  /** The candidate's share then, percent. */
  share: number;
  followed: boolean;
}

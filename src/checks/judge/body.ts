import type { Predicate, PredicateObject } from "../format.ts";
import type { Answer } from "../wire/answer.ts";
import { describe, type Mismatch, mismatch } from "./predicate.ts";

/** What the start of a text can prove about all of it. */
const PROVEN_BY_A_PART: (keyof PredicateObject)[] = ["contains", "startsWith", "matches", "exists"];

/** Judges a body: one that could not be read, or only in part, proves nothing about what was not read. */
export function bodyMismatch(answer: Answer, predicate: Predicate): Mismatch | undefined {
  const expected = describe(predicate);
  if (answer.unreadable !== undefined) return { expected, actual: `a body that cannot be read: ${answer.unreadable}` };
  if (answer.truncated && !isProvenByPart(predicate)) {
    return { expected, actual: "only its first 1 MiB was read, which cannot prove that" };
  }
  return mismatch(answer.body, predicate, { text: true });
}

function isProvenByPart(predicate: Predicate): boolean {
  if (typeof predicate !== "object" || predicate === null) return false;
  return Object.entries(predicate).every(([word, operand]) => {
    if (word === "isEmpty") return operand === false;
    // What ends with the part, or is not followed by something there, may go on.
    if (word === "matches" && /\$|\(\?!|\\[bB]/.test(String(operand))) return false;
    return (PROVEN_BY_A_PART as string[]).includes(word);
  });
}

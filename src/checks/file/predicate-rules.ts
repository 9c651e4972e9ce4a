import type { Path, Predicate, PredicateObject } from "../format.ts";
import { describe, show } from "../judge/predicate.ts";
import type { Report } from "./problems.ts";

/** What a predicate is asked of: always a text (a header, a body), always a list, or whatever JSON holds there. */
export type Asked = "text" | "list" | "json";

/** Where a predicate stands. */
export interface PredicatePlace {
  /** The check, for sentences. */
  subject: string;
  report: Report;
  asked: Asked;
}

/** Words that mean something for a list; any other one is never true of it. */
const OF_LISTS: readonly (keyof PredicateObject)[] = ["includes", "count", "exists", "absent", "isEmpty", "not"];

/** Finds predicates that nothing can satisfy, that everything satisfies, or that are no patterns. */
export function predicateRules(predicate: Predicate | undefined, path: Path, place: PredicatePlace): void {
  if (predicate === undefined) return;
  const object = typeof predicate === "object" && predicate !== null ? predicate : { equals: predicate };
  const at = (word: string): Path => (typeof predicate === "object" && predicate !== null ? [...path, word] : path);
  emptyRule(object, at, place);
  patternRule(object, at, place);
  kindRule(object, at, place);
  numberRule(object, at, place);
  if (object.not !== undefined) predicateRules(object.not, at("not"), place);
}

type At = (word: string) => Path;

function emptyRule(predicate: PredicateObject, at: At, { report, subject }: PredicatePlace): void {
  for (const word of ["contains", "startsWith", "endsWith", "matches"] as const) {
    if (predicate[word] !== "") continue;
    report(at(word), `has an empty \`${word}\` in ${subject}, which every text satisfies`, "Say what to look for.");
  }
}

function patternRule({ matches }: PredicateObject, at: At, { report, subject }: PredicatePlace): void {
  if (matches === undefined) return;
  try {
    new RegExp(matches);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const fix = "Correct it; in YAML, single quotes keep backslashes as they are.";
    report(at("matches"), `has a bad regular expression in ${subject}: ${why}`, fix);
  }
}

/** What can be known before any answer: a text has no items, a list is no text, and no text is null. */
function kindRule(predicate: PredicateObject, at: At, { report, subject, asked }: PredicatePlace): void {
  if (asked === "json") return;
  for (const [word, operand] of Object.entries(predicate) as [keyof PredicateObject, unknown][]) {
    if (asked === "list" && !OF_LISTS.includes(word)) {
      const says = describe({ [word]: operand } as PredicateObject);
      const item = word === "equals" && typeof operand !== "object" ? show(operand) : "…";
      report(
        at(word),
        `asks of a list, in ${subject}, what no list can be: ${says}`,
        `Write \`{ includes: ${item} }\` for one item of it, or \`count\` for how many there are.`,
      );
    } else if (asked === "text" && (word === "includes" || word === "count")) {
      report(at(word), `asks a text, in ${subject}, for \`${word}\`, which only lists have`, "Use `contains`.");
    } else if (asked === "text" && (operand === null || (word === "in" && (operand as unknown[]).includes(null)))) {
      const fix = "Write what must be there, in quotes if it is a word such as `null`, or `{ exists: false }`.";
      report(at(word), `compares a text with nothing in ${subject}`, fix);
    }
  }
}

/** Digits that a number of JavaScript cannot hold would be equal to their neighbours; no number is one to compare with. */
function numberRule(predicate: PredicateObject, at: At, { report, subject }: PredicatePlace): void {
  for (const [word, operand] of Object.entries(predicate)) {
    const bounds =
      word === "count" && typeof operand === "object" ? Object.values(operand as object) : [operand].flat();
    const bad = bounds.find((item) => typeof item === "number" && !isExact(item));
    if (bad === undefined) continue;
    const fix = "Write a number of at most 15 digits, or the digits as a text in quotes where a text is compared.";
    report(at(word), `compares with ${String(bad)} in ${subject}, which is no exact number`, fix);
  }
}

const isExact = (number: number) =>
  Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));

import type { Annotation } from "../../runner/contract/result.ts";
import type { Rehearsal } from "../rehearsal/rehearsal.ts";

/** Why a rehearsal ended as it did: one thing, and what else follows from it. */
export interface Cause {
  /** What it explains, as a heading. */
  title: string;
  /** What happened, then what to do: paragraphs in which names stand in backticks. */
  says: string[];
  /** Where it was said; undefined if it was only seen. */
  where: string | undefined;
  /** Expectations that do not hold because of it. */
  consequences: Rehearsal["verdicts"];
}

/** The one cause to read first; undefined where nothing failed and all is as expected. */
export function causeOf({ result, verdicts, asExpected }: Rehearsal): Cause | undefined {
  const error = result.annotations.find(({ level }) => level === "error");
  const unmet = verdicts.filter((verdict) => verdict.seen !== undefined);
  if (asExpected) return error && { ...said(error), title: "Why the run failed", consequences: [] };
  const title = "Why it did not end as it should";
  const [first] = unmet;
  if (first === undefined) return undefined;
  // A run that fails where it should not takes everything else that was expected down with it.
  const astray = /^the run ends as |^step ".*" fails/.test(first.title);
  if (astray && error !== undefined) return { ...said(error), title, consequences: unmet };
  const alike = unmet.filter(({ seen }) => seen === first.seen);
  const says = [`${capital(first.title)}: ${first.seen}.`];
  return { title, says, where: undefined, consequences: alike.slice(1) };
}

function said({ message, job, step }: Annotation): Pick<Cause, "says" | "where"> {
  const lines = message.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  return { says: [...new Set(lines)].map(brief), where: [job, step].filter(Boolean).join(" · ") || undefined };
}

/** With ids as dashboards show them, except in commands. */
function brief(line: string): string {
  const parts = line.split("`");
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replace(ID, "$1"))).join("`");
}

const ID = /\b([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

import { UserError } from "../../errors.ts";
import type { Path, Problem } from "../format.ts";

/** Notes a problem at a path of the file. */
export type Report = (path: Path, message: string, fix: string) => void;

/** `line 7: has the unknown key "pth"` */
export const problemSentence = (subject: string, { line, message }: Problem) =>
  `${subject}${line === undefined ? "" : `, line ${line},`} ${message}`;

/** One UserError for all problems of a check file: the first in the message, the others counted in the hint. */
export function problemError(subject: string, problems: readonly Problem[]): UserError {
  const [first] = problems;
  if (first === undefined) throw new Error("problemError() needs a problem");
  const others = problems.slice(1, 10).map((problem) => `${problemSentence(subject, problem)}. ${problem.fix}`);
  return new UserError(`${problemSentence(subject, first)}.`, {
    hint: [first.fix, ...others].join("\n"),
    reason: "invalid-checks",
  });
}

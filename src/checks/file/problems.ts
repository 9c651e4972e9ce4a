import { UserError } from "../../errors.ts";
import type { Path, Problem } from "../format.ts";

/** Reasons of checks that break a rule. */
export const CHECKS_REASONS = ["invalid-checks"] as const;
export type ChecksReason = (typeof CHECKS_REASONS)[number];

/** Notes a problem at a path of the file. */
export type Report = (path: Path, message: string, fix: string) => void;

/** `line 7: has the unknown key "pth"` */
export const problemSentence = (subject: string, { line, message }: Problem) =>
  `${subject}${line === undefined ? "" : `, line ${line},`} ${message}`;

/** One UserError for all problems of a check file: the first in the message, the others counted in the hint. */
export function problemError(subject: string, problems: readonly Problem[]): UserError<ChecksReason> {
  const [first] = problems;
  if (first === undefined) throw new Error("problemError() needs a problem");
  const others = problems.slice(1, 10).map((problem) => `${problemSentence(subject, problem)}. ${problem.fix}`);
  return new UserError<ChecksReason>(`${problemSentence(subject, first)}.`, {
    hint: [first.fix, ...others].join("\n"),
    reason: "invalid-checks",
  });
}

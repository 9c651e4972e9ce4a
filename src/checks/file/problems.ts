import { FileError } from "../../document/problems.ts";
import type { Path, Problem } from "../format.ts";

export { problemSentence } from "../../document/problems.ts";

/** Reasons of checks that break a rule. */
export const CHECKS_REASONS = ["invalid-checks"] as const;
export type ChecksReason = (typeof CHECKS_REASONS)[number];

/** Notes a problem at a path of the file. */
export type Report = (path: Path, message: string, fix: string) => void;

/** One UserError for all problems of a check file: the first in the message, the others counted in the hint. */
export function problemError(subject: string, problems: readonly Problem[]): FileError<ChecksReason> {
  return new FileError<ChecksReason>(subject, problems, { reason: "invalid-checks" });
}

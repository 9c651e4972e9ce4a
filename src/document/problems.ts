import { type Named, UserError } from "../errors.ts";
import type { Problem } from "./source.ts";

/** Most problems of one file that are told at once. */
const TOLD = 10;

/** `smoke.yml, line 7, has the unknown key "pth"` */
export const problemSentence = (subject: string, { line, message }: Problem) =>
  `${subject}${line === undefined ? "" : `, line ${line},`} ${message}`;

/** What is wrong with one file: the first problem in the message, the others in the hint, all of them for annotations. */
export class FileError<R extends string = string> extends UserError<R> {
  /** Relative to the workspace. */
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[], { reason }: { reason: Named<R> }) {
    const [first] = problems;
    if (first === undefined) throw new Error("FileError needs a problem");
    const others = problems.slice(1, TOLD).map((problem) => `${problemSentence(file, problem)}. ${problem.fix}`);
    super(`${problemSentence(file, first)}.`, { hint: [first.fix, ...others].join("\n"), reason });
    this.file = file;
    this.problems = problems.slice(0, TOLD);
  }
}

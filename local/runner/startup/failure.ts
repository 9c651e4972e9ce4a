import type { Problem } from "../language/files.ts";

/** GitHub would refuse the run before any job: the run's conclusion is `startup_failure`. */
export class StartupFailure extends Error {
  override readonly name = "StartupFailure";
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.problems = problems;
  }
}

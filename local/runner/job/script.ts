/** A `run:` step. */
import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { evaluateText } from "../language/expressions.ts";
import { find } from "../language/files.ts";
import type { Execution } from "./execution.ts";
import { runProgram } from "./program.ts";
import { StepFailure } from "./state.ts";

/** What a shell name means; `{0}` is the script. Without a name bash runs without pipefail. */
const shells: Record<string, string> = {
  "": "bash -e {0}",
  bash: "bash --noprofile --norc -e -o pipefail {0}",
  sh: "sh -e {0}",
  python: "python {0}",
};

/** Writes the script to a file and runs it with the step's shell. Throws StepFailure on a nonzero exit. */
export async function runScript(execution: Execution): Promise<void> {
  const { frame, step, scope } = execution;
  const setting = (key: string) => {
    const token = find(step.token, key);
    // Defaults of a workflow never reach into a composite action.
    return token ? evaluateText(token, scope) : frame.embedded ? "" : (frame.job.defaults[key] ?? "");
  };
  const script = evaluateText(find(step.token, "run"), scope);
  const shell = setting("shell");
  const template = shells[shell] ?? shell;
  if (!template.includes("{0}")) throw new StepFailure(`The shell '${shell}' is not rehearsed.`);
  const file = join(frame.job.directories.temp, `${randomUUID()}.${shell === "python" ? "py" : "sh"}`);
  await writeFile(file, script);
  execution.log(`##[group]Run ${script.trimStart().split("\n")[0]}`);
  for (const line of script.trimEnd().split("\n")) execution.log(line);
  execution.log(`shell: ${template}`);
  execution.log("##[endgroup]");
  const [command = "", ...args] = template.split(/\s+/).map((word) => word.replace("{0}", file));
  const cwd = resolve(frame.job.directories.workspace, setting("working-directory"));
  const { exitCode } = await runProgram(execution, command, { args, cwd });
  if (exitCode !== 0) throw new StepFailure(`Process completed with exit code ${exitCode}.`);
}

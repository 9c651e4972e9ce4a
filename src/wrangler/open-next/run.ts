import { exec } from "@actions/exec";
import { plain } from "../output.ts";
import { withPackageTools } from "../tools.ts";

/** How a program of the project is run. */
export interface ToolRequest {
  /** Where it runs; an absolute path. */
  directory: string;
  /** The whole environment of the program. */
  variables: Record<string, string>;
  /** A directory for temporary files. */
  temporary: string;
  /** Takes its output line by line, without colours. */
  log: (line: string) => void;
}

/** Runs a program of Node in the project, and resolves to how it ended and everything it wrote. */
export async function runTool(
  program: string,
  args: string[],
  { directory, variables, log }: ToolRequest,
): Promise<{ exitCode: number; output: string }> {
  let output = "";
  const collect = (line: string) => {
    output += `${line}\n`;
    if (line.trim() !== "") log(plain(line));
  };
  const exitCode = await exec(`"${process.execPath}"`, [program, ...args], {
    cwd: directory,
    env: withPackageTools(variables, directory),
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdline: collect, errline: collect },
  });
  return { exitCode, output };
}

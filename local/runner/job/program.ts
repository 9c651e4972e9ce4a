/** A program that a step runs. */
import { CommandReader } from "./commands.ts";
import { fileVariables, readStepFiles } from "./env-files.ts";
import type { Execution } from "./execution.ts";
import { runProcess } from "./process.ts";
import { LostMachine, StepFailure } from "./state.ts";
import { stepVariables } from "./variables.ts";

/** The runner's own times, in ms. */
const patienceOfGitHub = { interruptMs: 7_500, terminateMs: 2_500, drainMs: 5_000 };

/** Runs a program with the step's environment; its commands and files are carried out. Throws StepFailure. */
export async function runProgram(
  execution: Execution,
  command: string,
  options: { args: string[]; cwd: string; variables?: Record<string, string> },
): Promise<{ exitCode: number }> {
  const { frame, name, step, outputs, files } = execution;
  const { job } = frame;
  const failures: string[] = [];
  const reader = new CommandReader({
    mask: (value) => job.masks.add(value),
    annotate: execution.annotate,
    setOutput: (key, value) => Object.assign(outputs, { [key]: value }),
    saveState: (key, value) => Object.assign(step.state, { [key]: value }),
    fail: (message) => failures.push(message),
    log: execution.log,
  });
  const env = { ...stepVariables(execution), ...options.variables, ...fileVariables(files) };
  const patience = job.run.request.patience ?? patienceOfGitHub;
  const end = await runProcess(command, {
    ...{ args: options.args, cwd: options.cwd, env, patience, cancel: execution.cancel, lost: job.lost.signal },
    onLine: (line) => reader.line(line),
  }).catch((error: Error) => {
    throw new StepFailure(`${command} could not be started: ${error.message}`);
  });
  if (end.orphans !== undefined) job.orphans.add(end.orphans);
  if (job.lost.signal.aborted) throw new LostMachine();
  failures.push(...(await takeFiles(execution)));
  for (const message of failures) job.log.error(name, message);
  if (failures.length > 0) throw new StepFailure("");
  return { exitCode: end.exitCode };
}

/** Carries out what a step wrote into its files; returns what fails it. */
async function takeFiles({ frame, step, outputs, files, name }: Execution): Promise<string[]> {
  const { job } = frame;
  const written = await readStepFiles(files);
  Object.assign(outputs, written.outputs);
  Object.assign(step.state, written.state);
  Object.assign(job.env, written.env);
  for (const directory of written.path) job.path = [directory, ...job.path.filter((known) => known !== directory)];
  if (written.summary.trim() !== "") job.summaries.push(job.masks.apply(written.summary));
  for (const message of written.refusals) job.log.error(name, message);
  return written.errors;
}

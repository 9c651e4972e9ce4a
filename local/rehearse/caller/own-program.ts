import { runProcess } from "../../runner/job/process.ts";
import { CallerFailure } from "./errors.ts";

/** How much of a failed program is shown. */
const KEPT_LINES = 20;

/** How a program of the caller's is run. */
export interface OwnProgram {
  /** What it is, as a part of a sentence: "The build of jobs.deploy". */
  what: string;
  program: string;
  args: string[];
  /** As the reader wrote it. */
  command: string;
  cwd: string;
  env: Record<string, string>;
  interrupt: AbortSignal;
}

/** Runs a program of the caller's to its end. Throws CallerFailure: whose it is, the command, and its last 20 lines. */
export async function runOwn({ what, program, args, command, cwd, env, interrupt }: OwnProgram): Promise<void> {
  const lines: string[] = [];
  const { exitCode, orphans } = await runProcess(program, {
    args,
    cwd,
    env,
    onLine: (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
    },
    cancel: interrupt,
    patience: { interruptMs: 1_000, terminateMs: 1_000, drainMs: 2_000 },
    lost: new AbortController().signal,
  });
  if (orphans !== undefined) endQuietly(orphans);
  if (interrupt.aborted) throw new CallerFailure("Interrupted.");
  if (exitCode === 0) return;
  const shown = lines.map((line) => `  │ ${line.replaceAll(cwd, ".")}`).join("\n");
  throw new CallerFailure(
    `${what} failed: \`${command}\` ended with status ${exitCode}. It is the repository's own, and fails the same way ` +
      `without this suite. Its last lines:\n${shown || "  │ (it printed nothing)"}`,
  );
}

function endQuietly(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}

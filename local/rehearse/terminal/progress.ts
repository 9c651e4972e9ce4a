import { styleText } from "node:util";
import type { RunnerEvent } from "../../runner/contract/events.ts";
import type { Annotation } from "../../runner/contract/result.ts";

/** Tells the person at the terminal what goes on. */
export interface Progress {
  /** A piece of preparation, with its time. */
  phase<T>(title: string, work: () => Promise<T>): Promise<T>;
  hear(event: RunnerEvent): void;
  note(text: string): void;
}

/** How much of a failed step's log is shown. */
const KEPT_LINES = 12;

/** Folds, and errors that are shown as annotations anyway. */
const COMMAND = /^##\[\w+\]/;

type Style = Parameters<typeof styleText>[0];

const MARKS: Record<string, [string, Style]> = {
  success: ["✓", "green"],
  failure: ["✗", "red"],
  cancelled: ["■", "yellow"],
  skipped: ["–", "gray"],
};

/** Green, red or grey, if the terminal shows colours. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** The mark of a conclusion: ✓ ✗ ■ –. */
export function mark(conclusion: string): string {
  const [sign, style] = MARKS[conclusion] ?? ["?", "yellow"];
  return paint(style, sign);
}

/** `0.4 s`. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Prints one line per step as it ends; on a terminal also the one under way. */
export function createProgress(write: (text: string) => void, isTerminal: boolean): Progress {
  let current = "";
  const line = (text: string) => {
    if (isTerminal && current !== "") write("\r\x1b[K");
    current = "";
    write(`${text}\n`);
  };
  const doing = (text: string) => {
    if (!isTerminal) return;
    if (current !== "") write("\r\x1b[K");
    current = text;
    write(text);
  };
  return {
    note: (text) => line(paint("gray", `  ${text}`)),
    async phase(title, work) {
      const started = performance.now();
      doing(paint("gray", `  … ${title}`));
      const result = await work();
      line(paint("gray", `  · ${title}  ${seconds(performance.now() - started)}`));
      return result;
    },
    hear: createListener(line, doing),
  };
}

type Write = (text: string) => void;

function createListener(line: Write, doing: Write): (event: RunnerEvent) => void {
  const logs = new Map<string, string[]>();
  let shown = "";
  const under = (job: string, text: string) => {
    // Jobs run side by side: their lines must not end up below each other's title.
    if (job !== shown) line(`\n${paint("bold", job)}`);
    shown = job;
    line(text);
  };
  return (event) => {
    if (event.type === "job-started") {
      shown = event.job;
      line(jobTitle(event.job, event.environment));
    } else if (event.type === "job-waiting") {
      line(`  ${event.job} waits for the reviewers of ${event.environment}`);
    } else if (event.type === "step-started") {
      logs.set(event.job, []);
      doing(`  … ${event.step}`);
    } else if (event.type === "log" && !COMMAND.test(event.line)) {
      logs.set(event.job, [...(logs.get(event.job) ?? []), event.line].slice(-KEPT_LINES));
    } else if (event.type === "annotation") under(event.job ?? "", annotation(event));
    else if (event.type === "step-ended" && event.conclusion !== "skipped") {
      const log = event.conclusion === "failure" ? (logs.get(event.job) ?? []) : [];
      for (const text of log) under(event.job, paint("gray", indent(text, "    │ ")));
      under(event.job, `  ${mark(event.conclusion)} ${event.step}  ${paint("gray", seconds(event.durationMs))}`);
    }
  };
}

function jobTitle(job: string, environment: string | undefined): string {
  const where = environment === undefined ? "" : paint("gray", `  environment ${environment}`);
  return `\n${paint("bold", job)}${where}`;
}

function annotation({ level, message }: Annotation): string {
  return paint(level === "error" ? "red" : level === "warning" ? "yellow" : "gray", indent(message, "    "));
}

function indent(text: string, by: string): string {
  return by + text.trimEnd().replaceAll("\n", `\n${by}`);
}

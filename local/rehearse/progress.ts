import { styleText } from "node:util";
import type { Annotation, RunnerEvent } from "../runner/contract.ts";

/** Tells the person at the terminal what goes on. */
export interface Progress {
  /** A piece of preparation, with its time. */
  phase<T>(title: string, work: () => Promise<T>): Promise<T>;
  hear(event: RunnerEvent): void;
  note(text: string): void;
}

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
    hear(event) {
      if (event.type === "job-started") line(jobTitle(event.job, event.environment));
      else if (event.type === "job-waiting") line(`  ${event.job} waits for the reviewers of ${event.environment}`);
      else if (event.type === "step-started") doing(`  … ${event.step}`);
      else if (event.type === "annotation" && event.level !== "notice") line(annotation(event));
      else if (event.type === "annotation") line(`    ${paint("gray", event.message)}`);
      else if (event.type === "step-ended" && event.conclusion !== "skipped") {
        line(`  ${mark(event.conclusion)} ${event.step}  ${paint("gray", seconds(event.durationMs))}`);
      }
    },
  };
}

function jobTitle(job: string, environment: string | undefined): string {
  const where = environment === undefined ? "" : paint("gray", `  environment ${environment}`);
  return `\n${paint("bold", job)}${where}`;
}

function annotation({ level, message }: Annotation): string {
  return `    ${paint(level === "error" ? "red" : "yellow", message)}`;
}

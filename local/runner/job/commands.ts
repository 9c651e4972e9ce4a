/** Workflow commands: `::name key=value::data` on stdout or stderr. */
import type { Annotation } from "../contract/result.ts";

/** A line that is a command. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const known = new Set(
  "debug notice warning error group endgroup add-mask add-matcher remove-matcher stop-commands echo set-output save-state set-env add-path".split(
    " ",
  ),
);

/** Parses a line; undefined if it is an ordinary one. */
export function parseCommand(line: string, resumeToken?: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line);
  const [, name = "", properties = "", data = ""] = match ?? [];
  if (!match || !(known.has(name.toLowerCase()) || name === resumeToken)) return undefined;
  const pairs = properties.split(",").flatMap((pair) => {
    const at = pair.indexOf("=");
    return at < 1 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))]];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), data: unescapeData(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

/** What a step's commands do to the job; `fail` fails the step when it ends. */
export interface CommandEffects {
  mask: (value: string) => void;
  annotate: (annotation: Annotation) => void;
  setOutput: (name: string, value: string) => void;
  saveState: (name: string, value: string) => void;
  fail: (message: string) => void;
  /** A line to show. */
  log: (line: string) => void;
}

/** Carries out the commands of one step, line by line. */
export class CommandReader {
  #resumeToken: string | undefined;
  readonly #effects: CommandEffects;

  constructor(effects: CommandEffects) {
    this.#effects = effects;
  }

  /** Takes one line of output: a command is carried out, anything else is logged. */
  line(line: string): void {
    const command = parseCommand(line, this.#resumeToken);
    if (this.#resumeToken !== undefined) {
      if (command?.name === this.#resumeToken.toLowerCase()) this.#resumeToken = undefined;
      this.#effects.log(line);
    } else if (command) this.#carryOut(command, line);
    else this.#effects.log(line);
  }

  #carryOut({ name, properties, data }: Command, line: string): void {
    const { annotate, fail, log, mask, saveState, setOutput } = this.#effects;
    if (name === "notice" || name === "warning" || name === "error") {
      log(`##[${name}]${data}`);
      annotate(toAnnotation(name, properties, data));
    } else if (name === "group" || name === "endgroup" || name === "debug") {
      log(`##[${name}]${data}`);
    } else if (name === "add-mask") {
      // GitHub refuses to mask whitespace: it would hide the whole log.
      if (data.trim() === "") annotate(warning("Can't add secret mask for empty string"));
      else mask(data);
    } else if (name === "stop-commands") {
      this.#stop(data, line);
    } else if (name === "set-output" || name === "save-state") {
      annotate(warning(`The \`${name}\` command is deprecated and will be disabled soon.`));
      (name === "set-output" ? setOutput : saveState)(properties.name ?? "", data);
    } else if (name === "set-env" || name === "add-path") {
      fail(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
    }
    // echo and problem matchers change only how GitHub shows the log.
  }

  #stop(token: string, line: string): void {
    if (token === "" || token === "pause-logging" || known.has(token.toLowerCase())) {
      this.#effects.fail(`The token '${token}' cannot be used with ::stop-commands::.`);
      return;
    }
    this.#resumeToken = token;
    this.#effects.log(line);
  }
}

function warning(message: string): Annotation {
  return { level: "warning", message };
}

function toAnnotation(level: Annotation["level"], properties: Record<string, string>, message: string): Annotation {
  const number = (key: string, text: string | undefined) =>
    text !== undefined && /^\d+$/.test(text) ? { [key]: Number(text) } : {};
  return {
    level,
    message,
    ...(properties.title && { title: properties.title }),
    ...(properties.file && { file: properties.file }),
    ...number("line", properties.line),
    ...number("endLine", properties.endLine),
    ...number("column", properties.col),
    ...number("endColumn", properties.endColumn),
  };
}

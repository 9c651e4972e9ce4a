import * as core from "@actions/core";
import { cut, cutMarkdown } from "../text/cut.ts";
import { harmless, visible } from "../text/harmless.ts";
import type { Page } from "../text/markdown.ts";
import { keepFile } from "./files.ts";
import { redact, redactPage } from "./secrets.ts";

/** Where in the caller's repository an annotation belongs. */
export interface Place {
  file: string;
  line: number;
  title?: string;
}

/** Everything that is said to the runner. Whatever leaves the process as text passes here or keepFile(). */
export interface Outlet {
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  info(message: string): void;
  debug(message: string): void;
  notice(message: string): void;
  warning(message: string, place?: Place): void;
  annotate(message: string, place: Place): void;
  /** Fails the step with its one error. */
  fail(message: string): void;
  summary(page: Page): Promise<void>;
  /** False leaves the job summary to a later step, which tells the whole story from the files of each. */
  tellsItself(itself: boolean): void;
  /** Sets an output and returns what it is set to; undefined if it is too large to be one. */
  output<T extends string | number | boolean>(name: string, value: T): T | string | undefined;
}

/** Longest texts, in UTF-16 code units: nobody reads more, and the runner takes no more of some. */
const LONGEST = { line: 64_000, annotation: 8_000, title: 200 };
/** Bytes. GitHub takes 1 MiB of summary from a step, and 1 MiB of outputs from a job. */
const LARGEST = { summary: 1_048_576, output: 524_288 };

/** Makes the one way out of the process: hides secrets, disarms what other people wrote, and cuts what is too long. */
export function createOutlet(): Outlet {
  const said = (text: string) => redact(visible(text));
  const message = (text: string) => cut(said(text), LONGEST.annotation);
  const summary = createSummary((text) => core.warning(message(text)));
  return {
    group: (title, work) => core.group(cut(said(title), LONGEST.title), work),
    info: (text) => core.info(cut(harmless(said(text)), LONGEST.line)),
    debug: (text) => core.debug(cut(said(text), LONGEST.line)),
    notice: (text) => core.notice(message(text)),
    warning: (text, place) => core.warning(message(text), properties(place)),
    annotate: (text, place) => core.error(message(text), properties(place)),
    fail: (text) => core.setFailed(message(text)),
    ...summary,
    output(name, value) {
      const shown = typeof value === "string" ? redact(value) : value;
      // Half of it would be taken for the whole.
      if (typeof shown === "string" && Buffer.byteLength(shown) > LARGEST.output) {
        core.warning(`The output \`${name}\` is not set: it would have more than 512 KiB.`);
        return undefined;
      }
      core.setOutput(name, shown);
      return shown;
    },
  };

  function properties(place: Place | undefined): core.AnnotationProperties {
    if (place === undefined) return {};
    const title = place.title === undefined ? {} : { title: cut(said(place.title), LONGEST.title) };
    return { file: said(place.file), startLine: place.line, ...title };
  }
}

/** The file in which a step keeps its summary, beside `result.json`. */
export const SUMMARY_FILE = "summary.md";

/** Every page goes to a file of the step; to the job summary as well, unless that is left to a later step. */
function createSummary(warn: (text: string) => void): Pick<Outlet, "summary" | "tellsItself"> {
  let left = LARGEST.summary;
  let told = "";
  let tells = true;
  return {
    tellsItself(itself) {
      tells = itself;
    },
    async summary(page) {
      const markdown = cutMarkdown(redactPage(visible(page)), left - 1);
      left -= Buffer.byteLength(markdown) + 1;
      if (markdown === "") return;
      told = told === "" ? markdown : `${told}\n${markdown}`;
      // A summary that cannot be written must never change what happened.
      try {
        await keepFile(SUMMARY_FILE, told);
        if (tells && process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
      } catch (error) {
        warn(`The summary was not written: ${String(error)}`);
      }
    },
  };
}

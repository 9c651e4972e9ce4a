import type { Diagnosis } from "../../src/caller/diagnosis.ts";
import type { Finding } from "../../src/caller/findings/finding.ts";
import { code, md, type Page, page, prose, table } from "../../src/text/markdown.ts";

/** What was found, for people. */
export function summarize({ findings, unseen }: Diagnosis): Page {
  const verdict = findings.some(({ level }) => level === "error")
    ? "There is something to mend before a release."
    : "Nothing is wrong.";
  return page([
    md`### Slipway doctor`,
    prose(verdict),
    ...(findings.length === 0 ? [] : [table(["", "Where", "What", "What to do"], findings.map(row))]),
    ...unseen.map((sentence) => prose(`Not looked at: ${sentence}`)),
  ]);
}

function row({ level, file, line, message, fix }: Finding) {
  const where = file === undefined ? "" : code(line === undefined ? file : `${file}:${line}`);
  return [level, where, message, fix];
}

import { code, facts, link, md, type Page, page, prose } from "../../src/text/markdown.ts";
import type { AtWork } from "./find.ts";
import type { Inputs } from "./inputs.ts";

/** What every word does, for whoever reads that it was said. */
const DOES: Record<Inputs["word"], string> = {
  promote: "goes on to the next share without waiting for more evidence; a failure is still taken back",
  hold: "keeps its share until `continue`, `promote` or `abort`, and is taken back after `rollout.pause-time`",
  continue: "goes on where it waits, or where it was held",
  abort: "gives everything back to the version that served before",
};

/** The job summary: what was said, by whom, and whether it was heard. */
export function summarize(
  { word, worker, environment, share, server, repository }: Inputs,
  { by, atWork, answers }: { by: string; atWork: readonly AtWork[]; answers: readonly boolean[] },
): Page {
  const became =
    answers.length === 0
      ? "⏳ nobody has answered yet"
      : answers.includes(true)
        ? "✅ it was heard"
        : "🚫 it is not followed";
  return page([
    md`## ${code(word)} to the rollout of ${code(worker)}: ${prose(became)}`,
    md`Said by ${prose(by)}. The rollout ${prose(DOES[word])}.`,
    facts([
      ["Environment", code(environment)],
      ["About the share", share === undefined ? "whatever it is" : `${share} %`],
      ...atWork.map(({ run }): [string, ReturnType<typeof link>] => [
        "Run",
        link(`${server}/${repository}/actions/runs/${run}`),
      ]),
    ]),
  ]);
}

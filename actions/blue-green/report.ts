import type { Run } from "../../src/action/run.ts";
import type { Chronicle } from "../../src/controller/report/chronicle.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";

/** Everything that is known about a rollout that ended. */
export interface Ended {
  ended: Journal;
  config: Config;
  chronicle: Chronicle;
  facts: object;
}

/** Writes it as JSON and returns the path; its loss changes nothing. */
export async function writeReport({ ended, config, chronicle, facts }: Ended, run: Run): Promise<string | undefined> {
  const { state, stops, verdicts, verdict, notes, problems, exposed, windowMs, spreadMs, afterwards, words } = ended;
  const { entries, writes } = chronicle;
  const measured = { windowMs, spreadMs, afterwards };
  const story = { state, stops, notes, problems, words, exposed, entries, writes, verdicts, verdict, ...measured };
  try {
    return await run.file("rollout.json", { format: 1, ...story, config, ...facts });
  } catch (error) {
    run.info(`The report was not written: ${String(error)}`);
    return undefined;
  }
}

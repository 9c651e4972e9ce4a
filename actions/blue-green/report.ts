import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  try {
    const directory = join(process.env.RUNNER_TEMP ?? tmpdir(), "slipway", `blue-green-${process.pid}`);
    await mkdir(directory, { recursive: true });
    const path = join(directory, "rollout.json");
    const { state, stops, verdicts, verdict, notes, problems, exposed } = ended;
    const { entries, writes } = chronicle;
    const record = {
      format: 1,
      state,
      stops,
      notes,
      problems,
      exposed,
      entries,
      writes,
      verdicts,
      verdict,
      config,
      ...facts,
    };
    await writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
    return path;
  } catch (error) {
    run.info(`The report was not written: ${String(error)}`);
    return undefined;
  }
}

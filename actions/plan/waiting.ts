import type { Run } from "../../src/action/run.ts";
import type { Waiting } from "../../src/plan/words.ts";
import { askGitHub } from "./ask-github.ts";
import type { Inputs } from "./inputs.ts";

/** The runs that are in the group of the release already; null if GitHub was not asked or does not say. */
export async function whoWaits(inputs: Inputs, run: Run): Promise<Waiting[] | null> {
  const { concurrencyGroup, runId } = inputs;
  if (concurrencyGroup === undefined) return null;
  const members = await askGitHub(inputs, { run, what: "GitHub does not tell who waits" }, async (github) => {
    const { readConcurrencyGroup } = await import("../../src/github/concurrency.ts");
    return await readConcurrencyGroup(github, concurrencyGroup);
  });
  return members?.filter((member) => member.run !== runId) ?? null;
}

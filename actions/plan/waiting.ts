import type { Run } from "../../src/action/run.ts";
import type { Waiting } from "../../src/plan/words.ts";
import type { Inputs } from "./inputs.ts";

/** How long GitHub may take, ms: a plan does not wait for who waits. */
const PATIENCE_MS = 5_000;

/** The runs that are in the group of the release already; null if GitHub was not asked or does not say. */
export async function whoWaits(
  { githubToken, repository, concurrencyGroup, runId }: Inputs,
  run: Run,
): Promise<Waiting[] | null> {
  if (githubToken === undefined || repository === undefined || concurrencyGroup === undefined) return null;
  try {
    const [{ openRepository }, { readConcurrencyGroup }] = await Promise.all([
      import("../../src/github/client.ts"),
      import("../../src/github/concurrency.ts"),
    ]);
    const limit = AbortSignal.any([run.signal, AbortSignal.timeout(PATIENCE_MS)]);
    const members = await readConcurrencyGroup(openRepository(githubToken, repository, limit), concurrencyGroup);
    return members.filter((member) => member.run !== runId);
  } catch (error) {
    run.signal.throwIfAborted();
    run.info(`GitHub does not tell who waits: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

import type { Run } from "../../src/action/run.ts";
import type { GitHub } from "../../src/github/client.ts";
import type { Inputs } from "./inputs.ts";

/** How long GitHub may take, ms: a plan does not wait for what is only good to know. */
const PATIENCE_MS = 5_000;

/** Asks GitHub what a plan can do without; undefined without a token, and where GitHub refuses: then the log has `what`. */
export async function askGitHub<T>(
  { githubToken, repository }: Pick<Inputs, "githubToken" | "repository">,
  { run, what }: { run: Run; what: string },
  ask: (github: GitHub) => Promise<T>,
): Promise<T | undefined> {
  if (githubToken === undefined || repository === undefined) return undefined;
  try {
    // The client is the largest part of the bundle.
    const { openRepository } = await import("../../src/github/client.ts");
    const limit = AbortSignal.any([run.signal, AbortSignal.timeout(PATIENCE_MS)]);
    return await ask(openRepository(githubToken, repository, limit));
  } catch (error) {
    run.signal.throwIfAborted();
    run.info(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

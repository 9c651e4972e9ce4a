import type { GitHub } from "../../github/client.ts";
import { readPermission } from "../../github/people.ts";
import { readRun } from "../../github/runs.ts";
import type { Status } from "../../github/statuses.ts";
import type { Said } from "../../record/word.ts";

/** Words that let more users meet the candidate: they need proof of who said them. What stops needs none. */
const FORWARD: readonly Said["word"][] = ["promote", "continue"];
/** Who sets a status with a workflow's own token. */
const WORKFLOW = "github-actions[bot]";
/** GitHub's times have whole seconds, and a run that has ended is written down a moment later, ms. */
const SLACK = 60_000;

/**
 * Why a word is not followed, or undefined if it is. Whoever may write into the repository can set a status, so the name in
 * it proves nothing by itself: it must be the login that set the status, or the one that started the run that did; and who
 * may not write has no word.
 */
export async function believe(
  github: GitHub,
  { said, status }: { said: Said; status: Status },
): Promise<string | undefined> {
  const { by, word, run } = said;
  const permission = await asked(() => readPermission(github, by));
  if (permission === "read" || permission === "none") return "who says it may not write into the repository";
  const proven = same(status.creator, by) ? true : await startedBy(github, { run, by, status });
  if (proven === false) return `it was not ${by} who said it`;
  if (!FORWARD.includes(word)) return undefined;
  if (permission === undefined) return "what its author may do could not be read";
  return proven === undefined ? "who said it could not be proven (the job lacks `actions: read`)" : undefined;
}

/** Whether the run that set the status was started by who is named; undefined where GitHub does not tell. */
async function startedBy(
  github: GitHub,
  { run, by, status: { creator, at } }: { run: string; by: string; status: Status },
): Promise<boolean | undefined> {
  if (creator !== WORKFLOW) return false;
  const state = await asked(async () => (await readRun(github, run)) ?? "none");
  if (state === undefined) return undefined;
  if (state === "none" || state.actor === undefined || !same(state.actor, by)) return false;
  // One of their other runs, or an older one, proves nothing: somebody's push may run anybody's code.
  const { event, from = Number.NaN, to = Number.NaN, completed } = state;
  return event === "workflow_dispatch" && at >= from - SLACK && (!completed || at <= to + SLACK);
}

async function asked<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

/** GitHub compares logins without case. */
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

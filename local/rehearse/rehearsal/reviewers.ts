import type { Run } from "../../github/state/model.ts";
import { addEnvironment } from "../../github/state/state.ts";
import type { Environment as Declared, WaitingJob } from "../../runner/contract/request.ts";
import type { Caller } from "../caller/caller.ts";
import { readSettings, settingsFor } from "../caller/targets.ts";
import type { Review, WorkflowRuns } from "../scenarios/scenario.ts";
import type { Worlds } from "../world/worlds.ts";

/** Whom the local GitHub asks for the approvals that a caller's settings speak of. */
export const REVIEWER = "ada";

/** Approves at once: most stories are not about approval. */
const APPROVED: Review = { state: "approved", comment: "Rehearsed" };

/** Gives the environments of which slipway.yml says that they have reviewers one, as the caller's repository would have. */
export function protectEnvironments({ github }: Worlds, { directory, targets }: Caller): void {
  for (const { settingsFile, environment } of targets) {
    const { gates } = settingsFor(readSettings(directory, settingsFile), environment);
    if ((gates as { approval?: unknown } | undefined)?.approval !== "reviewers") continue;
    const known = github.repository.environments.get(environment.toLowerCase());
    const protectedOne = known ?? addEnvironment(github.state, github.repository, { name: environment });
    if (protectedOne.reviewers.length === 0) protectedOne.reviewers = [REVIEWER];
  }
}

/** The environments of the local GitHub as a runner asks them: a job of one with reviewers waits for their word. */
export function reviewedEnvironments(worlds: Worlds, run: Run, runs: () => WorkflowRuns): Record<string, Declared> {
  const all = [...worlds.github.repository.environments.values()];
  const declared = all.map(({ name, reviewers }): [string, Declared] => {
    if (reviewers.length === 0) return [name, {}];
    return [name, { approve: (job) => reviewed({ worlds, run, reviewer: reviewers[0] ?? "" }, job, runs()) }];
  });
  return Object.fromEntries(declared);
}

/** Lets a person decide, who speaks to GitHub's API as people's clients do. */
async function reviewed(
  { worlds: { github }, run, reviewer }: { worlds: Worlds; run: Run; reviewer: string },
  { environment }: WaitingJob,
  { review }: WorkflowRuns,
): Promise<boolean> {
  run.pending.push(environment);
  Object.assign(run, { status: "waiting" });
  const { state, comment } = (await review?.({ environment })) ?? APPROVED;
  const { owner, name } = github.repository;
  const id = github.repository.environments.get(environment.toLowerCase())?.id;
  const token = github.issueToken({ kind: "user", login: reviewer });
  const response = await fetch(`${github.apiUrl}/repos/${owner}/${name}/actions/runs/${run.id}/pending_deployments`, {
    method: "POST",
    headers: { authorization: `token ${token}`, "user-agent": "a-browser" },
    body: JSON.stringify({ environment_ids: [id], state, comment }),
  });
  if (!response.ok) throw new Error(`The local GitHub refused the review: ${await response.text()}`);
  run.status = "in_progress";
  return state === "approved";
}

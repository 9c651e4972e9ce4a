import type { Outputs, Run } from "../../src/action/run.ts";
import { UserError } from "../../src/errors.ts";
import type { GitHub } from "../../src/github/client.ts";
import { addStatus } from "../../src/github/deployments.ts";
import { readPermission } from "../../src/github/people.ts";
import { readStatuses } from "../../src/github/statuses.ts";
import { formatWord, markOf, parseAnswer } from "../../src/record/word.ts";
import { sleep } from "../../src/time/sleep.ts";
import { steadyNow } from "../../src/time/steady.ts";
import { type AtWork, findAtWork } from "./find.ts";
import type { Inputs } from "./inputs.ts";
import { summarize } from "./report.ts";

/** Reasons of a word that was not said, or not followed. */
export const CONTROL_REASONS = ["not-allowed", "no-rollout", "not-followed"] as const;
export type ControlReason = (typeof CONTROL_REASONS)[number];

/** How often the deployment is looked at for an answer, ms. */
const LOOK_MS = 2_000;

/** Says the word where a rollout is under way, and waits until it is heard. */
export async function control(inputs: Inputs, open: (repository: string) => GitHub, run: Run): Promise<Outputs> {
  const { word, worker, environment } = inputs;
  const { by, id, repository } = whoSays(inputs);
  const github = open(repository);
  await refuseStrangers(github, by);
  run.publish({ by });
  const atWork = await run.group("Look for the rollout", () => findAtWork(github, environment));
  if (atWork.length === 0) throw nobodyHears(inputs);
  run.publish({ "run-id": atWork[0]?.run });
  const description = formatWord({ word, worker: markOf(worker), at: inputs.share, run: id, by });
  const answers = await run.group(`Say ${word}`, async () => {
    const said = await Promise.all(atWork.map((one) => say(github, one, description)));
    return await heardBy(github, said, inputs, run);
  });
  const heard = answers.length > 0;
  run.publish({ heard });
  await run.summary(summarize(inputs, { by, atWork, answers }));
  if (heard && answers.every((followed) => !followed))
    throw new UserError<ControlReason>(`The rollout of \`${worker}\` heard \`${word}\` and does not follow it.`, {
      hint: `Its log says why: ${linkTo(inputs, atWork[0])}. A word that goes forward is followed if the job of the release may read who said it (\`actions: read\`), and if it was said by a run of \`workflow_dispatch\`.`,
      reason: "not-followed",
    });
  if (heard) run.notice(`The rollout of \`${worker}\` heard \`${word}\`, said by ${by}.`);
  else
    run.warning(
      `\`${word}\` stands at the deployment, but the rollout of \`${worker}\` has not answered: see ${linkTo(inputs, atWork[0])}. It answers only if its job may write deployments (\`deployments: write\`), and hears only if it may read them. If it has to end now: cancel that run, which takes it back. A rollout that soaks hears it when the janitor comes next: start that, if it must not wait.`,
    );
  return {};
}

/** A word needs somebody who says it, and a run by which that can be looked up. */
function whoSays({ by, id, repository }: Inputs): { by: string; id: string; repository: string } {
  if (by !== undefined && id !== undefined && repository !== undefined) return { by, id, repository };
  throw new UserError<ControlReason>(
    "Nobody says this word: it was not said by a workflow run that somebody started.",
    {
      hint: "Start `control.yml` by `workflow_dispatch`.",
      reason: "not-allowed",
    },
  );
}

async function refuseStrangers(github: GitHub, by: string): Promise<void> {
  const permission = await readPermission(github, by);
  if (permission === "admin" || permission === "write") return;
  throw new UserError<ControlReason>(
    `${by} may not write into ${github.owner}/${github.repo}, and has no word in its rollouts.`,
    {
      hint: "Let somebody with write access start it.",
      reason: "not-allowed",
    },
  );
}

function nobodyHears({ word, worker, environment }: Inputs): UserError {
  return new UserError<ControlReason>(
    `No rollout of \`${worker}\` is under way in the environment \`${environment}\`, so nobody would hear \`${word}\`. Nothing was said.`,
    {
      hint: "Look at the deployments of the repository: a release that waits for its reviewers has no rollout yet, and one that has ended is taken back by `rollback.yml`.",
      reason: "no-rollout",
    },
  );
}

interface SaidThere {
  deployment: number;
  status: number;
}

async function say(github: GitHub, { deployment, latest }: AtWork, description: string): Promise<SaidThere> {
  const { logUrl, environmentUrl } = latest;
  const links = { logUrl: logUrl || undefined, environmentUrl: environmentUrl || undefined };
  const status = await addStatus(github, deployment, { state: "in_progress", description, ...links });
  return { deployment, status };
}

/** What the rollouts answer; empty if none does in time. Several jobs may be at work in the environment, one of them leads. */
async function heardBy(github: GitHub, said: SaidThere[], { timeoutMs }: Inputs, run: Run): Promise<boolean[]> {
  const until = steadyNow() + timeoutMs;
  while (!run.signal.aborted) {
    for (const { deployment, status } of said) {
      const { statuses = [] } = await readStatuses(github, deployment);
      const answers = statuses.map(({ description }) => parseAnswer(description)).filter((one) => one?.to === status);
      if (answers.length > 0) return answers.map((one) => one?.followed === true);
    }
    if (steadyNow() >= until) break;
    await sleep(Math.min(LOOK_MS, until - steadyNow()), run.signal);
  }
  return [];
}

function linkTo({ server, repository }: Inputs, atWork: AtWork | undefined): string {
  return `${server}/${repository}/actions/runs/${atWork?.run}`;
}

import type { Outputs, Run } from "../../src/action/run.ts";
import { readJson, readTold } from "../../src/action/written.ts";
import { ApiError } from "../../src/errors.ts";
import { reviewOf } from "../../src/gates/review.ts";
import type { Approval } from "../../src/github/approvals.ts";
import type { Rejection } from "../../src/outcome/rejection.ts";
import { type Rollout, rolloutIn } from "../../src/outcome/rollout.ts";
import { NOT_RUN, type Step, type StepName, type Steps, TITLES, told } from "../../src/outcome/step.ts";
import { summarize } from "../../src/outcome/summary.ts";
import { verdictOf } from "../../src/outcome/verdict.ts";
import type { Inputs } from "./inputs.ts";

/** Tells one release as one story: the summary for people, `release-result.json` for programs. Changes nothing else. */
export async function report(inputs: Inputs, readApprovals: ReadApprovals, run: Run): Promise<Outputs> {
  const steps = await readSteps(inputs, run);
  const rejection = await readRejection(inputs, readApprovals, run);
  const rollout = await readRollout(steps["roll-out"], run);
  const { worker, environment, origin, digests } = inputs;
  const verdict = verdictOf({ worker, steps, rejection });
  await run.summary(summarize({ worker, environment, steps, rollout, origin, rejection, digests }));
  const kept = Object.fromEntries(Object.entries(steps).map(([name, { told: _, ...step }]) => [name, step]));
  const path = await run.file("release-result.json", {
    format: 1,
    worker,
    environment,
    origin,
    digests,
    verdict,
    steps: kept,
  });
  const named = verdict.says.includes(`\`${worker}\``) ? "" : `\`${worker}\`: `;
  run.notice(`${named}${verdict.says}.`);
  return { verdict: verdict.word, "rejected-by": rejection?.by, "release-result": path };
}

/** Reads what reviewers said about a run. */
export type ReadApprovals = (token: string, run: string) => Promise<Approval[]>;

/** Whoever rejected the release, if no step of it began; undefined if nobody did, or GitHub does not tell. */
async function readRejection(
  { outcomes, githubToken, environment = "", origin }: Inputs,
  readApprovals: ReadApprovals,
  run: Run,
): Promise<Rejection | undefined> {
  if (githubToken === undefined || origin.runId === undefined || outcomes.size > 0) return undefined;
  try {
    const last = reviewOf(environment, await readApprovals(githubToken, origin.runId));
    return last?.state === "rejected" ? { by: last.user, comment: last.comment } : undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    run.info(`Whether a reviewer rejected it, GitHub does not tell: ${error.message}`);
    return undefined;
  }
}

async function readSteps({ outcomes, results }: Inputs, run: Run): Promise<Steps> {
  const read = (Object.keys(TITLES) as StepName[]).map(async (name): Promise<[StepName, Step]> => {
    const conclusion = outcomes.get(name) ?? "";
    const path = results.get(name) ?? "";
    const result = path === "" ? undefined : await readJson(path, run);
    return [name, { ...NOT_RUN, ...stepIn(result), conclusion, told: path === "" ? "" : await readTold(path, run) }];
  });
  return Object.fromEntries(await Promise.all(read)) as Record<StepName, Step>;
}

/** What docs/result.schema.json says of a step; nothing of what is not so. */
function stepIn(result: unknown): Partial<Step> {
  if (typeof result !== "object" || result === null) return {};
  const { durationMs, outputs, failure } = result as { [key in keyof Step]?: unknown };
  const { reason, message, hint } = (failure ?? {}) as Record<string, unknown>;
  return {
    durationMs: typeof durationMs === "number" ? durationMs : undefined,
    outputs: typeof outputs === "object" && outputs !== null ? (outputs as Step["outputs"]) : {},
    failure:
      typeof reason === "string" && typeof message === "string"
        ? { reason, message, hint: typeof hint === "string" ? hint : undefined }
        : undefined,
  };
}

async function readRollout(step: Step, run: Run): Promise<Rollout | undefined> {
  const path = told(step, "report");
  return path === undefined ? undefined : rolloutIn(await readJson(path, run));
}

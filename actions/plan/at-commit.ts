import type { Run } from "../../src/action/run.ts";
import { redactValue } from "../../src/action/secrets.ts";
import { planPage } from "../../src/plan/page.ts";
import { headline } from "../../src/plan/sentence.ts";
import type { Plan } from "../../src/plan/words.ts";
import type { Inputs } from "./inputs.ts";

/** How long GitHub may take, ms: nothing waits for a check that only tells. */
const PATIENCE_MS = 5_000;

/** Characters of a summary, below what GitHub takes. */
const LONGEST = 60_000;

/** Shows the plan as a check of the commit, where reviewers look; without `checks: write` it is in the summary alone. */
export async function tellAtCommit(plan: Plan, inputs: Inputs, run: Run): Promise<void> {
  const { githubToken, repository, commit, server, runId } = inputs;
  if (githubToken === undefined || repository === undefined || commit === undefined) return;
  try {
    const [{ openRepository }, { createCheckRun }] = await Promise.all([
      import("../../src/github/client.ts"),
      import("../../src/github/check-runs.ts"),
    ]);
    const limit = AbortSignal.any([run.signal, AbortSignal.timeout(PATIENCE_MS)]);
    const told = {
      name: `Plan of ${plan.worker}${plan.environment === "" ? "" : ` (${plan.environment})`}`,
      commit,
      conclusion: conclusionOf(plan),
      title: headline(plan).replaceAll("`", "").slice(0, 200),
      summary: cut(planPage(plan)),
      url: server === undefined || runId === undefined ? undefined : `${server}/${repository}/actions/runs/${runId}`,
    };
    await createCheckRun(openRepository(githubToken, repository, limit), redactValue(told) as typeof told);
    run.info("The plan stands at the commit as a check.");
  } catch (error) {
    run.signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    run.info(`The plan is not shown at the commit (that takes \`checks: write\`): ${why}`);
  }
}

/** What is not known, or would stop, is neither good nor bad yet. */
function conclusionOf({ offline, refused, stops }: Plan): "success" | "neutral" | "failure" {
  if (refused.length > 0) return "failure";
  return offline || stops.length > 0 ? "neutral" : "success";
}

/** Whole lines as far as they fit. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf("\n", LONGEST);
  return `${text.slice(0, end)}\n\n… the rest is in the summary of the job.`;
}

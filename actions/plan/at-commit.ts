import type { Run } from "../../src/action/run.ts";
import { redactValue } from "../../src/action/secrets.ts";
import { headline } from "../../src/plan/sentence.ts";
import type { Plan } from "../../src/plan/words.ts";
import type { Page } from "../../src/text/markdown.ts";
import { askGitHub } from "./ask-github.ts";
import type { Inputs } from "./inputs.ts";

/** Characters of a summary, below what GitHub takes. */
const LONGEST = 60_000;

/** Shows the plan as a check of the commit, where reviewers look; without `checks: write` it is in the summary alone. */
export async function tellAtCommit(
  plan: Plan,
  page: Page,
  { inputs, run }: { inputs: Inputs; run: Run },
): Promise<void> {
  const { repository, commit, server, runId } = inputs;
  if (commit === undefined) return;
  const told = {
    name: `Plan of ${plan.worker}${plan.environment === "" ? "" : ` (${plan.environment})`}`,
    commit,
    conclusion: conclusionOf(plan),
    title: headline(plan).replaceAll("`", "").slice(0, 200),
    summary: cut(page),
    url: server === undefined || runId === undefined ? undefined : `${server}/${repository}/actions/runs/${runId}`,
  };
  const what = "The plan is not shown at the commit (that takes `checks: write`)";
  await askGitHub(inputs, { run, what }, async (github) => {
    const { createCheckRun } = await import("../../src/github/check-runs.ts");
    await createCheckRun(github, redactValue(told) as typeof told);
    run.info("The plan stands at the commit as a check.");
  });
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

import { afterAll, beforeAll, expect, test } from "vitest";
import { addEnvironment } from "./state/state.ts";
import { octo, refusal, startTestGitHub, type TestGitHub } from "./test-client.ts";

let github: TestGitHub;
beforeAll(async () => {
  github = await startTestGitHub();
});
afterAll(() => github.close());

test("dispatch checks inputs; a run is listed, cancelled once, and reviewed by a reviewer only", async () => {
  github.repository.workflows.push({
    id: 5,
    name: "Deploy",
    path: ".github/workflows/deploy.yml",
    dispatch: { target: { required: true, type: "choice", options: ["a", "b"] } },
  });
  const api = github.as();
  const of = { ...octo, workflow_id: "deploy.yml", ref: "main" };
  for (const inputs of [{}, { target: "c" }, { target: "a", extra: "1" }] as Record<string, string>[]) {
    expect(await refusal(api.actions.createWorkflowDispatch({ ...of, inputs }))).toMatchObject({ status: 422 });
  }
  await api.actions.createWorkflowDispatch({ ...of, inputs: { target: "a" } });
  const { data } = await api.actions.listWorkflowRuns({ ...octo, workflow_id: "deploy.yml" });
  const run = { ...octo, run_id: data.workflow_runs[0]?.id ?? 0 };
  addEnvironment(github.state, github.repository, { name: "live", reviewers: ["ada"] });
  github.repository.runs.at(-1)?.pending.push("live");
  const { data: pending } = await api.actions.getPendingDeploymentsForRun(run);
  const review = {
    ...run,
    environment_ids: [pending[0]?.environment.id ?? 0],
    state: "approved" as const,
    comment: "ok",
  };
  expect(await refusal(api.actions.reviewPendingDeploymentsForRun(review))).toMatchObject({ status: 403 });
  await github.as({ kind: "user", login: "ada" }).actions.reviewPendingDeploymentsForRun(review);
  expect((await api.actions.getReviewsForRun(run)).data).toMatchObject([{ state: "approved", user: { login: "ada" } }]);
  await api.actions.cancelWorkflowRun(run);
  expect(await refusal(api.actions.cancelWorkflowRun(run))).toMatchObject({ status: 409 });
});

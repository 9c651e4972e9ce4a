import { afterAll, beforeAll, expect, test } from "vitest";
import { addEnvironment } from "./state/state.ts";
import { octo, refusal, startTestGitHub, type TestGitHub } from "./test-client.ts";

let github: TestGitHub;
beforeAll(async () => {
  github = await startTestGitHub();
});
afterAll(() => github.close());

test("environments show their protection, names are compared without case and may hold a slash", async () => {
  addEnvironment(github.state, github.repository, {
    name: "eu/Live",
    reviewers: ["ada"],
    waitTimer: 5,
    branches: ["main"],
  });
  const { data } = await github.as().repos.getEnvironment({ ...octo, environment_name: "EU/live" });
  expect(data.protection_rules?.map(({ type }) => type)).toEqual(["wait_timer", "required_reviewers", "branch_policy"]);
  expect(data.deployment_branch_policy).toEqual({ protected_branches: false, custom_branch_policies: true });
  expect(await refusal(github.as().repos.getEnvironment({ ...octo, environment_name: "typo" }))).toMatchObject({
    status: 404,
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { addCommit, addIssue } from "./state/state.ts";
import { createTestRun, octo, refusal, startTestGitHub, type TestGitHub } from "./test-client.ts";

let github: TestGitHub;
beforeAll(async () => {
  github = await startTestGitHub();
});
afterAll(() => github.close());

test("a concurrency group shows who works and who waits, whatever the case of its name", async () => {
  const [first, second] = [createTestRun(github), createTestRun(github)];
  const job = { id: 7, name: "Release" };
  github.repository.groups.push({
    name: "slipway-worker-x-shop",
    lastAcquiredAt: "2026-11-29T00:00:00Z",
    members: [
      { run: first.id, job, status: "in_progress" },
      { run: second.id, job: undefined, status: "pending" },
    ],
  });
  const ask = async (path: string) => {
    const headers = { authorization: `token ${github.token}`, "user-agent": "test" };
    const response = await fetch(`${github.apiUrl}/repos/octo/hello/actions/${path}`, { headers });
    return { status: response.status, body: await response.json() };
  };
  expect((await ask("concurrency_groups/SLIPWAY-worker-x-shop")).body).toMatchObject({
    group_members: [
      { run_id: first.id, status: "in_progress", job_name: "Release" },
      { run_id: second.id, status: "pending" },
    ],
  });
  expect((await ask(`runs/${second.id}/concurrency_groups`)).body).toMatchObject({ total_count: 1 });
  expect((await ask("concurrency_groups/other")).status).toBe(404);
});

test("a check run is made and ended, and found by its commit", async () => {
  const api = github.as();
  const [sha = ""] = github.repository.commits.keys();
  const of = { ...octo, name: "Plan", head_sha: sha };
  expect(await refusal(api.checks.create({ ...of, status: "completed" }))).toMatchObject({ status: 422 });
  const { data } = await api.checks.create({ ...of, output: { title: "One change", summary: "It changes." } });
  await api.checks.update({ ...octo, check_run_id: data.id, conclusion: "neutral" });
  const found = await api.checks.listForRef({ ...octo, ref: sha });
  expect(found.data.check_runs).toMatchObject([
    { status: "completed", conclusion: "neutral", output: { title: "One change" } },
  ]);
  expect(await refusal(github.as({ permissions: { checks: "read" } }).checks.create(of))).toMatchObject({
    status: 403,
  });
});

test("what somebody may do is told, and who made a commit and put it there", async () => {
  const api = github.as();
  github.repository.collaborators.set("ada", "maintain");
  const role = async (username: string) => (await api.repos.getCollaboratorPermissionLevel({ ...octo, username })).data;
  expect(await role("Ada")).toMatchObject({ permission: "write", role_name: "maintain" });
  expect(await role("nobody")).toMatchObject({ permission: "none" });
  const { sha } = addCommit(github.repository, { author: "grace", committer: "web-flow" });
  expect((await api.repos.getCommit({ ...octo, ref: sha })).data).toMatchObject({
    author: { login: "grace" },
    committer: { login: "web-flow" },
  });
});

test("the labels of a commit's pull request are read", async () => {
  addCommit(github.repository, { branch: "feature" });
  const { number } = addIssue(github.repository, { title: "Fix", head: "feature", labels: ["release-anyway"] });
  const sha = github.repository.branches.get("feature") ?? "";
  const { data } = await github.as().repos.listPullRequestsAssociatedWithCommit({ ...octo, commit_sha: sha });
  expect(data).toMatchObject([{ number, labels: [{ name: "release-anyway" }] }]);
});

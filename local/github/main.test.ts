import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalGitHub, startGitHub } from "./main.ts";
import type { Token } from "./state/model.ts";
import { addCommit, addEnvironment, addIssue, addRepository } from "./state/state.ts";

let github: LocalGitHub;
const octo = { owner: "octo", repo: "hello" };

beforeAll(async () => {
  github = await startGitHub({});
});
afterAll(() => github.close());

const as = (token: Partial<Token> = {}) => client(github.issueToken(token));
const client = (token: string) => getOctokit(token, { baseUrl: github.apiUrl }).rest;

/** Status and words of a refusal. */
async function refusal(call: Promise<unknown>): Promise<{ status: number; message: string; errors: unknown }> {
  const error = await call.then(
    () => {
      throw new Error("The call was accepted.");
    },
    (thrown: { status: number; response: { data: { message: string; errors?: unknown } } }) => thrown,
  );
  return { status: error.status, message: error.response.data.message, errors: error.response.data.errors };
}

const plain = { ref: "main", auto_merge: false, required_contexts: [] as string[] };

describe("credentials and permissions", () => {
  test("a token that was never issued is refused", async () => {
    expect(await refusal(client("ghs_forged").repos.get(octo))).toMatchObject({
      status: 401,
      message: "Bad credentials",
    });
  });

  test("a private repository does not exist without credentials", async () => {
    const response = await fetch(`${github.apiUrl}/repos/octo/hello`);
    expect(response.status).toBe(404);
  });

  test("a job's token may do what its permissions say and nothing else", async () => {
    const reader = as({ permissions: { deployments: "read" } });
    expect((await reader.repos.listDeployments(octo)).status).toBe(200);
    expect(await refusal(reader.repos.createDeployment({ ...octo, ...plain }))).toMatchObject({
      status: 403,
      message: "Resource not accessible by integration",
    });
    const error = await reader.repos.createDeployment({ ...octo, ...plain }).catch((thrown) => thrown);
    expect(error.response.headers["x-accepted-github-permissions"]).toBe("deployments=write");
  });

  test("no workflow token may change an environment", async () => {
    const call = as().repos.createOrUpdateEnvironment({ ...octo, environment_name: "production" });
    expect(await refusal(call)).toMatchObject({ status: 403 });
  });

  test("a route it does not have is not answered as if nothing were there", async () => {
    expect(await refusal(as().repos.listReleases(octo))).toMatchObject({ status: 501 });
  });
});

describe("deployments", () => {
  test("create, list, status, delete", async () => {
    const api = as();
    const { data } = await api.repos.createDeployment({ ...octo, ...plain, environment: "a", payload: { v: 1 } });
    expect(data).toMatchObject({ environment: "a", task: "deploy", payload: { v: 1 }, production_environment: false });
    if (!("id" in data)) throw new Error("no id");
    await api.repos.createDeploymentStatus({
      ...octo,
      deployment_id: data.id,
      state: "success",
      environment_url: "https://a.example.com",
      description: "Deployed",
    });
    const { data: listed } = await api.repos.listDeployments({ ...octo, environment: "A" });
    expect(listed.map((item) => item.id)).toEqual([data.id]);
    const { data: statuses } = await api.repos.listDeploymentStatuses({ ...octo, deployment_id: data.id });
    expect(statuses[0]).toMatchObject({ state: "success", environment_url: "https://a.example.com" });
    expect((await api.repos.deleteDeployment({ ...octo, deployment_id: data.id })).status).toBe(204);
    expect(await refusal(api.repos.getDeployment({ ...octo, deployment_id: data.id }))).toMatchObject({ status: 404 });
  });

  test("a success retires earlier ones, but not transient nor production ones", async () => {
    const api = as();
    const make = async (environment: string, transient_environment = false) => {
      const { data } = await api.repos.createDeployment({ ...octo, ...plain, environment, transient_environment });
      const deployment_id = "id" in data ? data.id : 0;
      await api.repos.createDeploymentStatus({ ...octo, deployment_id, state: "success" });
      return async () => (await api.repos.listDeploymentStatuses({ ...octo, deployment_id })).data[0]?.state;
    };
    const [staging, , preview, , production] = [
      await make("staging"),
      await make("staging"),
      await make("pr-1", true),
      await make("pr-1", true),
      await make("production"),
      await make("production"),
    ];
    expect([await staging(), await preview(), await production()]).toEqual(["inactive", "success", "success"]);
  });

  test("an active one is not deleted while others exist", async () => {
    const api = as();
    const first = await api.repos.createDeployment({ ...octo, ...plain, environment: "kept" });
    await api.repos.createDeployment({ ...octo, ...plain, environment: "kept" });
    const deployment_id = "id" in first.data ? first.data.id : 0;
    expect(await refusal(api.repos.deleteDeployment({ ...octo, deployment_id }))).toMatchObject({
      status: 422,
      message: expect.stringContaining("We cannot delete an active deployment"),
    });
  });

  test("without required_contexts: [] a red status blocks it", async () => {
    const api = as();
    const { sha } = addCommit(github.repository, { branch: "red" });
    await api.repos.createCommitStatus({ ...octo, sha, state: "failure", context: "ci" });
    expect(await refusal(api.repos.createDeployment({ ...octo, ref: sha, auto_merge: false }))).toMatchObject({
      status: 409,
      errors: [{ field: "required_contexts", contexts: [{ context: "ci", state: "failure" }] }],
    });
    expect((await api.repos.createDeployment({ ...octo, ...plain, ref: sha })).status).toBe(201);
  });

  test("without auto_merge: false a branch behind main is merged instead of deployed", async () => {
    addCommit(github.repository, { branch: "late", parents: [github.repository.branches.get("main") ?? ""] });
    addCommit(github.repository, { branch: "main" });
    const merged = await as().repos.createDeployment({ ...octo, ref: "late", required_contexts: [] });
    expect(merged.status).toBe(202);
    expect(merged.data).toMatchObject({ message: "Auto-merged main into late on deployment." });
  });

  test.each([
    ["no ref", { ref: undefined as unknown as string }, /"ref" wasn't supplied/],
    ["an unknown ref", { ref: "nowhere" }, /No ref found for: nowhere/],
  ])("%s is refused", async (_, fields, message) => {
    const answer = await refusal(as().repos.createDeployment({ ...octo, ...plain, ...fields }));
    expect(answer).toMatchObject({ status: 422, message: expect.stringMatching(message) });
  });

  test("a status has a known state and at most 140 characters", async () => {
    const api = as();
    const { data } = await api.repos.createDeployment({ ...octo, ...plain, environment: "limits" });
    const deployment_id = "id" in data ? data.id : 0;
    const status = (fields: object) =>
      refusal(api.repos.createDeploymentStatus({ ...octo, deployment_id, state: "success", ...fields }));
    expect(await status({ state: "done" })).toMatchObject({ status: 422 });
    expect(await status({ description: "x".repeat(141) })).toMatchObject({
      status: 422,
      errors: [{ resource: "DeploymentStatus", field: "description" }],
    });
    expect(await status({ environment_url: "ftp://example.com" })).toMatchObject({ status: 422 });
  });
});

test("environments show their protection, names are compared without case and may hold a slash", async () => {
  addEnvironment(github.state, github.repository, {
    name: "eu/Live",
    reviewers: ["ada"],
    waitTimer: 5,
    branches: ["main"],
  });
  const { data } = await as().repos.getEnvironment({ ...octo, environment_name: "EU/live" });
  expect(data.protection_rules?.map(({ type }) => type)).toEqual(["wait_timer", "required_reviewers", "branch_policy"]);
  expect(data.deployment_branch_policy).toEqual({ protected_branches: false, custom_branch_policies: true });
  expect(await refusal(as().repos.getEnvironment({ ...octo, environment_name: "typo" }))).toMatchObject({
    status: 404,
  });
});

describe("pull requests, comments, commits", () => {
  test("a comment lives through create, update, list and delete", async () => {
    addCommit(github.repository, { branch: "feature", files: { "a.txt": "a" } });
    const pull = addIssue(github.repository, { title: "Feature", head: "feature" });
    const api = as({ permissions: { "pull-requests": "write" } });
    const of = { ...octo, issue_number: pull.number };
    const { data } = await api.issues.createComment({ ...of, body: "one" });
    expect(data.html_url).toContain(`/pull/${pull.number}#issuecomment-`);
    await api.issues.updateComment({ ...octo, comment_id: data.id, body: "two" });
    expect((await api.issues.listComments(of)).data.map(({ body, user }) => [body, user?.login])).toEqual([
      ["two", "github-actions[bot]"],
    ]);
    expect(await refusal(api.issues.createComment({ ...of, body: "x".repeat(65_537) }))).toMatchObject({ status: 422 });
    expect(await refusal(api.issues.createComment({ ...of, body: " " }))).toMatchObject({ status: 422 });
    await api.issues.deleteComment({ ...octo, comment_id: data.id });
    expect((await api.issues.listComments(of)).data).toEqual([]);
  });

  test("a pull request shows its commit, its files, and is found by its commit", async () => {
    const { sha } = addCommit(github.repository, { branch: "topic", files: { "src/b.ts": "b" } });
    const { number } = addIssue(github.repository, { title: "Topic", head: "topic" });
    const api = as();
    expect((await api.pulls.get({ ...octo, pull_number: number })).data.head.sha).toBe(sha);
    expect((await api.pulls.listFiles({ ...octo, pull_number: number })).data).toMatchObject([
      { filename: "src/b.ts", status: "added" },
    ]);
    const found = await api.repos.listPullRequestsAssociatedWithCommit({ ...octo, commit_sha: sha });
    expect(found.data.map((pull) => pull.number)).toEqual([number]);
    const compared = await api.repos.compareCommitsWithBasehead({ ...octo, basehead: "main...topic" });
    expect(compared.data).toMatchObject({ status: "ahead", ahead_by: 1, files: [{ filename: "src/b.ts" }] });
    expect(await refusal(api.repos.getCommit({ ...octo, ref: "0000000" }))).toMatchObject({ status: 422 });
  });

  test("pagination follows the Link header to the end", async () => {
    const repository = addRepository(github.state, "octo/long");
    for (let index = 0; index < 45; index++) addCommit(repository, { message: `c${index}` });
    const kit = getOctokit(github.token, { baseUrl: github.apiUrl });
    const all = await kit.paginate(kit.rest.repos.listCommits, { owner: "octo", repo: "long", per_page: 20 });
    expect(all.map((item) => item.commit.message)).toEqual(Array.from({ length: 45 }, (_, index) => `c${44 - index}`));
  });

  test("contents of a file, a folder, and raw", async () => {
    addCommit(github.repository, { files: { "docs/a.md": "# A", "docs/deep/b.md": "# B" } });
    const api = as({ permissions: { contents: "read" } });
    const file = await api.repos.getContent({ ...octo, path: "docs/a.md" });
    expect(file.data).toMatchObject({ type: "file", content: Buffer.from("# A").toString("base64") });
    const folder = await api.repos.getContent({ ...octo, path: "docs" });
    expect(folder.data).toMatchObject([
      { name: "a.md", type: "file" },
      { name: "deep", type: "dir" },
    ]);
    const raw = await api.repos.getContent({ ...octo, path: "docs/a.md", mediaType: { format: "raw" } });
    expect(raw.data).toBe("# A");
  });
});

describe("runs", () => {
  test("dispatch checks inputs; a run is listed, cancelled once, and reviewed by a reviewer only", async () => {
    github.repository.workflows.push({
      id: 5,
      name: "Deploy",
      path: ".github/workflows/deploy.yml",
      dispatch: { target: { required: true, type: "choice", options: ["a", "b"] } },
    });
    const api = as();
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
    await as({ kind: "user", login: "ada" }).actions.reviewPendingDeploymentsForRun(review);
    expect((await api.actions.getReviewsForRun(run)).data).toMatchObject([
      { state: "approved", user: { login: "ada" } },
    ]);
    await api.actions.cancelWorkflowRun(run);
    expect(await refusal(api.actions.cancelWorkflowRun(run))).toMatchObject({ status: 409 });
  });
});

describe("faults", () => {
  test("a status, and an answer that is lost after the call was applied", async () => {
    const api = as();
    github.faults.push({ method: "GET", path: "/repos/octo/hello", status: 502, message: "Bad gateway" });
    expect(await refusal(api.repos.get(octo))).toMatchObject({ status: 502 });
    const before = github.repository.deployments.length;
    github.faults.push({ method: "POST", path: /\/deployments$/, reset: "after" });
    await expect(api.repos.createDeployment({ ...octo, ...plain, environment: "lost" })).rejects.toThrow();
    expect(github.repository.deployments.length).toBe(before + 1);
    expect(github.requests.at(-1)).toMatchObject({ method: "POST", status: 0 });
    expect((await api.repos.get(octo)).status).toBe(200);
  });
});

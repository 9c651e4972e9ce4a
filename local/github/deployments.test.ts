import { afterAll, beforeAll, expect, test } from "vitest";
import { addCommit } from "./state/state.ts";
import { octo, plain, refusal, startTestGitHub, type TestGitHub } from "./test-client.ts";

let github: TestGitHub;
beforeAll(async () => {
  github = await startTestGitHub();
});
afterAll(() => github.close());

test("create, list, status, delete", async () => {
  const api = github.as();
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
  const api = github.as();
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
  const api = github.as();
  const first = await api.repos.createDeployment({ ...octo, ...plain, environment: "kept" });
  await api.repos.createDeployment({ ...octo, ...plain, environment: "kept" });
  const deployment_id = "id" in first.data ? first.data.id : 0;
  expect(await refusal(api.repos.deleteDeployment({ ...octo, deployment_id }))).toMatchObject({
    status: 422,
    message: expect.stringContaining("We cannot delete an active deployment"),
  });
});

test("without required_contexts: [] a red status blocks it", async () => {
  const api = github.as();
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
  const merged = await github.as().repos.createDeployment({ ...octo, ref: "late", required_contexts: [] });
  expect(merged.status).toBe(202);
  expect(merged.data).toMatchObject({ message: "Auto-merged main into late on deployment." });
});

test.each([
  ["no ref", { ref: undefined as unknown as string }, /"ref" wasn't supplied/],
  ["an unknown ref", { ref: "nowhere" }, /No ref found for: nowhere/],
])("%s is refused", async (_, fields, message) => {
  const answer = await refusal(github.as().repos.createDeployment({ ...octo, ...plain, ...fields }));
  expect(answer).toMatchObject({ status: 422, message: expect.stringMatching(message) });
});

test("a status has a known state and at most 140 characters", async () => {
  const api = github.as();
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

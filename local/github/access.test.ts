import { afterAll, beforeAll, expect, test } from "vitest";
import { octo, plain, refusal, startTestGitHub, type TestGitHub } from "./test-client.ts";

let github: TestGitHub;
beforeAll(async () => {
  github = await startTestGitHub();
});
afterAll(() => github.close());

test("a token that was never issued is refused", async () => {
  expect(await refusal(github.client("ghs_forged").repos.get(octo))).toMatchObject({
    status: 401,
    message: "Bad credentials",
  });
});

test("a private repository does not exist without credentials", async () => {
  const response = await fetch(`${github.apiUrl}/repos/octo/hello`);
  expect(response.status).toBe(404);
});

test("a job's token may do what its permissions say and nothing else", async () => {
  const reader = github.as({ permissions: { deployments: "read" } });
  expect((await reader.repos.listDeployments(octo)).status).toBe(200);
  expect(await refusal(reader.repos.createDeployment({ ...octo, ...plain }))).toMatchObject({
    status: 403,
    message: "Resource not accessible by integration",
  });
  const error = await reader.repos.createDeployment({ ...octo, ...plain }).catch((thrown) => thrown);
  expect(error.response.headers["x-accepted-github-permissions"]).toBe("deployments=write");
});

test("no workflow token may change an environment", async () => {
  const call = github.as().repos.createOrUpdateEnvironment({ ...octo, environment_name: "production" });
  expect(await refusal(call)).toMatchObject({ status: 403 });
});

test("a route it does not have is not answered as if nothing were there", async () => {
  expect(await refusal(github.as().repos.listReleases(octo))).toMatchObject({ status: 501 });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { octo, plain, refusal, startTestGitHub, type TestGitHub } from "./test-client.ts";

let github: TestGitHub;
beforeAll(async () => {
  github = await startTestGitHub();
});
afterAll(() => github.close());

test("a status, and an answer that is lost after the call was applied", async () => {
  const api = github.as();
  github.faults.push({ method: "GET", path: "/repos/octo/hello", status: 502, message: "Bad gateway" });
  expect(await refusal(api.repos.get(octo))).toMatchObject({ status: 502 });
  const before = github.repository.deployments.length;
  github.faults.push({ method: "POST", path: /\/deployments$/, reset: "after" });
  await expect(api.repos.createDeployment({ ...octo, ...plain, environment: "lost" })).rejects.toThrow();
  expect(github.repository.deployments.length).toBe(before + 1);
  expect(github.requests.at(-1)).toMatchObject({ method: "POST", status: 0 });
  expect((await api.repos.get(octo)).status).toBe(200);
});

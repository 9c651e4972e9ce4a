import { expect, test } from "vitest";
import { NO_RUN, readWorkflow } from "./workflow.ts";

test("the workflow run, and what is known outside of one", () => {
  const variables = { GITHUB_RUN_ID: "1001", GITHUB_REPOSITORY: "octo/hello", GITHUB_SHA: "8f2c", GITHUB_REF: "" };
  expect(readWorkflow({ ...variables, GITHUB_RUN_ATTEMPT: "2" })).toEqual({
    id: "1001",
    run: "1001/2",
    repository: "octo/hello",
    commit: "8f2c",
    ref: undefined,
    server: "https://github.com",
  });
  expect(readWorkflow(variables).run).toBe("1001/1");
  expect(readWorkflow({ GITHUB_RUN_ATTEMPT: "2" })).toMatchObject({ id: undefined, run: undefined });
  expect(readWorkflow({ GITHUB_SERVER_URL: "https://git.example" }).server).toBe("https://git.example");
  expect(NO_RUN).toMatch(/^\d+\/\d+$/);
});

import { expect, test } from "vitest";
import { environment, input } from "./test-inputs.ts";
import { workspacePath } from "./workspace-path.ts";

test("a path is relative to the workspace", () => {
  environment("GITHUB_WORKSPACE", "/work/space");
  for (const text of ["./checks/smoke.yml", "/work/space/checks/smoke.yml"]) {
    input("check-file", text);
    expect(workspacePath("check-file")).toBe("checks/smoke.yml");
  }
  input("check-file", "");
  expect(workspacePath("check-file")).toBeUndefined();
});

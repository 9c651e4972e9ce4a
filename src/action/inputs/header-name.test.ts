import { expect, test } from "vitest";
import { headerName } from "./header-name.ts";
import { failure, input } from "./test-inputs.ts";

test("the name of a header becomes lower case", () => {
  input("version-header", "X-Worker-Version");
  expect(headerName("version-header")).toBe("x-worker-version");
  input("version-header", "x worker version");
  expect(failure(() => headerName("version-header")).message).toMatch(/, which is not the name of a header\.$/);
});

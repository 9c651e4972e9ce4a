import { expect, test } from "vitest";
import { redact } from "../secrets.ts";
import { accessHeaders } from "./access.ts";
import { failure, input } from "./test-inputs.ts";

test("a service token is masked and has both halves", () => {
  const read = () => accessHeaders("access-client-id", "access-client-secret");
  expect(read()).toEqual({});
  input("access-client-id", "0f1e.first-id");
  expect(failure(read).message).toBe("Input `access-client-secret` is empty.");
  input("access-client-secret", "sesame-and-more");
  expect(read()).toEqual({ "cf-access-client-id": "0f1e.first-id", "cf-access-client-secret": "sesame-and-more" });
  expect(redact("0f1e.first-id sesame-and-more")).toBe("*** ***");
  input("access-client-id", "");
  expect(failure(read).message).toBe("Input `access-client-id` is empty.");
});

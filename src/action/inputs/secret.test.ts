import { expect, test } from "vitest";
import { redact } from "../secrets.ts";
import { optionalSecret, secret, secretText } from "./secret.ts";
import { failure, input } from "./test-inputs.ts";

test("an empty secret says why it is empty", () => {
  input("api-token", "  ");
  expect(failure(() => secret("api-token")).hint).toMatch(/empty string: name it under `secrets:`/);
});

test("secrets are trimmed and masked, unless every character of the text counts", () => {
  input("github-token", " ghs_of-this-test\n");
  expect(optionalSecret("github-token")).toBe("ghs_of-this-test");
  expect(secretText("github-token")).toBe(" ghs_of-this-test\n");
  expect(redact("it was ghs_of-this-test")).toBe("it was ***");
  input("github-token", " ");
  expect(optionalSecret("github-token")).toBeUndefined();
});

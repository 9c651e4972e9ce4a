import { join } from "node:path";
import { expect, test } from "vitest";
import { documentedReasons, reasonsInCode } from "./reasons.ts";

const root = join(import.meta.dirname, "../..");

test.each(["seal", "deploy-worker", "smoke-test", "blue-green", "rollback"])(
  "%s documents exactly the failure reasons that it can give",
  (action) => {
    const documented = documentedReasons(root, action);
    const { given, named } = reasonsInCode(root, action);
    expect(documented.size).toBeGreaterThan(5);
    expect([...given].filter((reason) => !documented.has(reason))).toEqual([]);
    expect([...documented].filter((reason) => !named.has(reason))).toEqual([]);
  },
);

test("janitor documents its own: what Cloudflare and GitHub say about one Worker never stops the others", () => {
  const documented = documentedReasons(root, "janitor");
  const { given, named } = reasonsInCode(root, "janitor", /^(actions\/janitor|src\/action)\//);
  expect(given).toContain("not-settled");
  expect([...given].filter((reason) => !documented.has(reason))).toEqual([]);
  expect([...documented].filter((reason) => !named.has(reason))).toEqual([]);
});

test("a reason deep in what an action loads is found, in an error and in the table of codes", () => {
  const { given } = reasonsInCode(root, "deploy-worker");
  for (const reason of ["drifted", "release-invalid", "not-authorized", "cancelled"]) expect(given).toContain(reason);
  expect(given).not.toContain("wrangler-missing");
});

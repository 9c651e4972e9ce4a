import { expect, test } from "vitest";
import { oneRecord } from "./expectations.ts";
import type { Outcome } from "./scenario.ts";

/** What GitHub has after a release to these environments: [environment, address of the last status] each. */
function after(deployments: [environment: string, url: string][], urls = ["https://shop.example.com"]): Outcome {
  const listed = deployments.map(([environment, environmentUrl]) => ({
    environment,
    task: "deploy",
    statuses: [{ state: "success", environmentUrl }],
  }));
  return {
    worlds: { github: { repository: { deployments: listed } } },
    caller: { targets: [{ environment: "production" }] },
    urls,
  } as unknown as Outcome;
}

test("one record with an address is right", () => {
  expect(oneRecord.check(after([["production", "https://shop.example.com"]]))).toBeUndefined();
  expect(oneRecord.check(after([["production", ""]], []))).toBeUndefined();
});

test.each<[string, [string, string][], RegExp]>([
  ["none", [], /^it has 0/],
  [
    "a second of a job that only needs the secrets",
    [
      ["production", ""],
      ["production", "https://shop.example.com"],
    ],
    /^it has 2: deploy to production, deploy to production$/,
  ],
  [
    "one of a plan beside it",
    [
      ["plan", ""],
      ["production", "https://shop.example.com"],
    ],
    /^it has 2: deploy to plan/,
  ],
  ["one without an address", [["production", ""]], /no address/],
])("%s is found", (_, deployments, says) => {
  expect(oneRecord.check(after(deployments))).toMatch(says);
});

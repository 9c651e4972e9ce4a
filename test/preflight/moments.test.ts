/** On which occasion, and when, nothing is released: the shipped preflight. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { addIssue } from "../../local/github/state/state.ts";
import { LIVE, NEXT, preflight, type Shop, startShop } from "./shop.ts";

vi.setConfig({ testTimeout: 60_000 });

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.[Symbol.asyncDispose]());

describe("pull requests", () => {
  const pulls: [what: string, env: Record<string, string>, payload: object][] = [
    ["pull_request", { GITHUB_EVENT_NAME: "pull_request" }, {}],
    ["pull_request_target", { GITHUB_EVENT_NAME: "pull_request_target" }, {}],
    ["a ref of one", { GITHUB_REF: "refs/pull/7/merge" }, {}],
    ["a merge queue", { GITHUB_EVENT_NAME: "merge_group" }, {}],
    ["a workflow after one", { GITHUB_EVENT_NAME: "workflow_run" }, { workflow_run: { event: "pull_request" } }],
    ["a comment on one", { GITHUB_EVENT_NAME: "issue_comment" }, { issue: { pull_request: {} } }],
  ];

  test.each(pulls)("%s never reaches production, whatever is allowed", async (_, env, payload) => {
    const out = await preflight(shop, { env, payload, written: { gates: { "pull-requests": "allow" } } });
    expect({ exitCode: out.exitCode, reason: out.reason }, out.stdout).toEqual({ exitCode: 1, reason: "pull-request" });
    expect(shop.cloudflare.requests.length + shop.github.requests.length).toBe(0);
  });

  test("another environment is reached only where its settings allow it", async () => {
    const [[, env]] = pulls as [(typeof pulls)[number]];
    const rest = { environment: "preview" };
    const refused = await preflight(shop, { env, rest });
    expect(refused.stdout).toContain("below `environments.preview.gates`");
    expect(refused.reason).toBe("pull-request");
    const allowed = await preflight(shop, { env, rest, written: { gates: { "pull-requests": "allow" } } });
    expect(allowed.exitCode, allowed.stdout).toBe(0);
  });

  test.each([
    ["a workflow after a push", { GITHUB_EVENT_NAME: "workflow_run" }, { workflow_run: { event: "push" } }],
    ["a comment on an issue", { GITHUB_EVENT_NAME: "issue_comment" }, { issue: {} }],
    ["a schedule", { GITHUB_EVENT_NAME: "schedule" }, {}],
  ])("goes on: %s", async (_, env, payload) => {
    expect((await preflight(shop, { env, payload })).exitCode).toBe(0);
  });
});

describe("a freeze", () => {
  const freeze = [{ from: "2000-01-01", to: "2100-01-01", reason: "Holidays." }];
  const written = { gates: { freeze, "freeze-lifted-by": "RELEASE_ANYWAY" } };

  test("stops it, by Cloudflare's clock, and says how it is lifted", async () => {
    const { reason, stdout, writes } = await preflight(shop, { written });
    expect(reason, stdout).toBe("frozen");
    expect(stdout).toContain("Nothing is released now: Holidays (2000-01-01 to 2100-01-01, UTC).");
    expect(stdout).toContain("set the variable `RELEASE_ANYWAY` to the reason");
    expect(writes).toEqual([]);
  });

  test("is lifted by a variable, which is said", async () => {
    const { exitCode, outputs } = await preflight(shop, {
      written,
      inputs: { "freeze-lifted": "INC-17: checkout is down" },
    });
    expect(exitCode).toBe(0);
    expect(outputs.notes).toContain("It was lifted by the variable `RELEASE_ANYWAY`: INC-17: checkout is down.");
  });

  test("is lifted by a label of the commit's pull request", async () => {
    const { repository } = shop.github;
    repository.branches.set("fix", NEXT);
    const issue = addIssue(repository, { title: "Fix", head: "fix", labels: ["release_anyway"] });
    if (issue.pull !== undefined) issue.pull.baseSha = LIVE;
    const { exitCode, outputs, stdout } = await preflight(shop, { written });
    repository.issues.clear();
    expect(exitCode, stdout).toBe(0);
    expect(outputs.notes).toContain("the label `release_anyway` of its pull request");
  });

  test("of another time stops nothing", async () => {
    const past = { gates: { freeze: [{ to: "2020-01-01" }] } };
    expect((await preflight(shop, { written: past })).exitCode).toBe(0);
  });
});

/** What lets a release go: the shipped preflight, on what GitHub says. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { LIVE, NEXT, planNow, preflight, protect, reviewed, type Shop, startShop } from "./shop.ts";

vi.setConfig({ testTimeout: 60_000 });

let shop: Shop;
let plan: Record<string, string>;
beforeAll(async () => {
  shop = await startShop();
  plan = await planNow(shop);
});
afterAll(() => shop?.[Symbol.asyncDispose]());
beforeEach(() => {
  shop.run.approvals = [];
  protect(shop, {});
});

const digest = () => plan["plan-digest"] ?? "";

describe("nothing is claimed", () => {
  test("it goes, says that nobody approved, and asks few things", async () => {
    const { exitCode, outputs, stdout, summary, writes } = await preflight(shop);
    expect(exitCode, stdout).toBe(0);
    expect(outputs).toMatchObject({ "approved-by": "", approval: "nobody approved: `production` asks nobody" });
    expect(outputs.fingerprint).toMatch(/^slipway-live\/1 deployment=[0-9a-f]{12} versions=[0-9a-f]{12} /);
    expect(summary).toContain("Nothing stands in the way of `shop`");
    expect(writes).toEqual([]);
    expect(shop.cloudflare.requests.length).toBe(7);
    expect(shop.github.requests.map(({ path }) => path.replace(/^\/repos\/octo\/hello/, ""))).toEqual([
      "/environments/production",
      `/actions/runs/${shop.run.id}/approvals`,
      expect.stringContaining(`/compare/${LIVE.slice(0, 7)}...${NEXT}`),
    ]);
  });

  test("an environment that any branch may use is warned of, and one that has rules for branches is not", async () => {
    const warns = /^::warning::Any branch may use the environment `production`, and so its token/m;
    expect((await preflight(shop)).stdout).toMatch(warns);
    protect(shop, { branches: ["main"] });
    expect((await preflight(shop)).stdout).not.toMatch(warns);
  });

  test("who approved all the same is told", async () => {
    reviewed(shop, "ada");
    const { outputs } = await preflight(shop);
    expect(outputs).toMatchObject({ "approved-by": "ada", approval: "approved by ada: Looks good" });
  });

  test("a token that may not ask is no refusal", async () => {
    const token = shop.github.issueToken({ permissions: { contents: "read" } });
    const { exitCode, stdout } = await preflight(shop, { inputs: { "github-token": token } });
    expect(exitCode, stdout).toBe(0);
    expect(stdout).toContain("GitHub does not tell how the environment is protected");
    expect((await preflight(shop, { inputs: { "github-token": "" } })).exitCode).toBe(0);
  });
});

describe("slipway.yml says that reviewers are asked", () => {
  const written = { gates: { approval: "reviewers" as const } };

  test("who approved is read from GitHub, whatever the case of the environment's name", async () => {
    reviewed(shop, "ada");
    for (const approval of shop.run.approvals) approval.environment = "Production";
    const { outputs, stdout, exitCode } = await preflight(shop, { written });
    expect(exitCode, stdout).toBe(0);
    expect(outputs["approved-by"]).toBe("ada");
  });

  test.each<[what: string, set: () => void, inputs: () => Record<string, string>, reason: string, says: RegExp]>([
    [
      "an environment without reviewers",
      () => protect(shop, {}),
      () => ({}),
      "unprotected",
      /has no required reviewers/,
    ],
    [
      "rules that are none for people",
      () => protect(shop, { waitTimer: 5, branches: ["main"] }),
      () => ({}),
      "unprotected",
      /has no required reviewers/,
    ],
    [
      "an environment that does not exist",
      () => void shop.github.repository.environments.clear(),
      () => ({}),
      "unprotected",
      /does not exist/,
    ],
    ["nobody's word", () => reviewed(shop, undefined), () => ({}), "not-approved", /Nobody's approval.*administrator/],
    ["a rejection as the last word", () => reviewed(shop, "ada", "rejected"), () => ({}), "not-approved", /Nobody's/],
    ["no token", () => reviewed(shop, "ada"), () => ({ "github-token": "" }), "unprotected", /no token to ask with/],
    [
      "a token that may not ask",
      () => reviewed(shop, "ada"),
      () => ({ "github-token": shop.github.issueToken({ permissions: { contents: "read" } }) }),
      "unprotected",
      /GitHub does not tell.*actions: read/,
    ],
  ])("%s is a refusal before Cloudflare is asked", async (_, set, inputs, reason, says) => {
    set();
    const out = await preflight(shop, { written, inputs: inputs() });
    expect({ exitCode: out.exitCode, reason: out.reason }, out.stdout).toEqual({ exitCode: 1, reason });
    expect(out.stdout).toMatch(says);
    expect(shop.cloudflare.requests).toEqual([]);
  });
});

describe("slipway.yml says that a digest is approved", () => {
  const gates = { approval: "digest" as const, approvers: ["Ada", "grace"] };
  const approve = (given: string, env: Record<string, string>) =>
    preflight(shop, {
      written: { gates },
      inputs: { ...plan, "approved-digest": given },
      env: { GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_TRIGGERING_ACTOR: env.GITHUB_ACTOR ?? "", ...env },
    });

  test("by somebody else than the commit's author, who starts the run with it", async () => {
    const { exitCode, outputs, stdout } = await approve(digest(), { GITHUB_ACTOR: "ada" });
    expect(exitCode, stdout).toBe(0);
    expect(outputs).toMatchObject({ "approved-by": "ada", approval: "approved by ada, by the plan's digest" });
  });

  test.each<[what: string, given: () => string, env: Record<string, string>, says: RegExp]>([
    ["none", () => "", { GITHUB_ACTOR: "ada" }, /waits for an approval.*plan-digest: sha256:a{64}.*ada, grace/],
    [
      "another digest",
      () => `sha256:${"b".repeat(64)}`,
      { GITHUB_ACTOR: "ada" },
      /was approved, and the plan of this run/,
    ],
    ["the commit's author", digest, { GITHUB_ACTOR: "grace" }, /grace made the commit/],
    ["a stranger", digest, { GITHUB_ACTOR: "mallory" }, /mallory started this run, and may not approve/],
    ["a stranger who starts it again", digest, { GITHUB_ACTOR: "ada", GITHUB_TRIGGERING_ACTOR: "mallory" }, /mallory/],
    ["a push that brings one", digest, { GITHUB_ACTOR: "ada", GITHUB_EVENT_NAME: "push" }, /`push` started this run/],
  ])("refused: %s", async (_, given, env, says) => {
    const out = await approve(given(), env);
    expect({ exitCode: out.exitCode, reason: out.reason }, out.stdout).toEqual({ exitCode: 1, reason: "not-approved" });
    expect(out.stdout).toMatch(says);
    expect(shop.cloudflare.requests).toEqual([]);
  });
});

test("nobody is asked, for a reason that is always said", async () => {
  const written = { gates: { approval: "none" as const, reason: "one person works here" } };
  const { exitCode, outputs, summary } = await preflight(shop, { written });
  expect(exitCode).toBe(0);
  expect(outputs.approval).toBe("nobody is asked, because one person works here");
  expect(summary).toContain("nobody is asked, because one person works here");
});

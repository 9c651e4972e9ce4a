/** What a build may try on the approval of its own release: through the shipped preflight, which nobody of them persuades. */
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { addEnvironment } from "../../local/github/state/state.ts";
import { createTestRun } from "../../local/github/test-client.ts";
import { target } from "../../src/settings/compare/test-release.ts";
import { handed, settingsOf } from "../../src/settings/compare/test-settings.ts";
import { preflight, protect, reviewed, type Shop, startShop } from "../preflight/shop.ts";
import { runBundle, startWorld, type World } from "../world/world.ts";
import { Tampered, type Tampering, writeGood } from "./tamper.ts";
import { files } from "./tampered-files.ts";
import { metadata } from "./tampered-metadata.ts";
import { names } from "./tampered-names.ts";
import { settings } from "./tampered-settings.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("a release that was tampered with while a reviewer read", () => {
  let world: World;
  let good: string;
  let digest: string;
  beforeAll(async () => {
    world = await startWorld();
    good = join(world.directory, "good");
    digest = (await writeGood(good, "shop")).digest;
  });
  afterAll(() => world?.[Symbol.asyncDispose]());

  const corpus: Tampering[] = [...files, ...names, ...settings, ...metadata].filter(({ holds }) => holds !== "same");
  const sample = corpus.filter((_, index) => index % 12 === 5).map((one): [string, Tampering] => [one.name, one]);

  test.each(sample)("is refused before anybody is asked: %s", async (_, one) => {
    const it = new Tampered(good, join(world.directory, `tampered-${Math.random()}`));
    await one.change(it);
    const said = settingsOf({}, { target: { ...target, worker: "shop", account: world.cloudflare.accountId } });
    const { outputs, stdout } = await runBundle(world, "preflight", {
      inputs: {
        ...handed(said),
        ...{ release: it.directory, "expect-digest": digest, "plan-digest": "*" },
        ...{ "api-token": world.cloudflare.apiToken, "account-id": world.cloudflare.accountId },
        "github-token": world.github.token,
      },
    });
    expect(outputs["failure-reason"], stdout).toBe(one.holds === "other" ? "digest-mismatch" : "release-invalid");
    expect(world.cloudflare.requests.length + world.github.requests.length).toBe(0);
  });
});

describe("an approval that nobody gave", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.[Symbol.asyncDispose]());
  beforeEach(() => reviewed(shop, undefined));

  const written = { gates: { approval: "reviewers" as const } };
  const approval = { environment: "production", user: "ada", state: "approved" as const, comment: "" };

  test("no token of a job can give it, whatever the job grants", async () => {
    shop.run.pending = ["production"];
    const job = shop.github.issueToken({ permissions: { deployments: "write", actions: "write", contents: "write" } });
    const environment = shop.github.repository.environments.get("production");
    const response = await fetch(
      `${shop.github.apiUrl}/repos/octo/hello/actions/runs/${shop.run.id}/pending_deployments`,
      {
        method: "POST",
        headers: { authorization: `token ${job}`, "user-agent": "a-build" },
        body: JSON.stringify({ environment_ids: [environment?.id], state: "approved", comment: "forged" }),
      },
    );
    expect(response.status).toBe(403);
    expect((await preflight(shop, { written })).reason).toBe("not-approved");
  });

  test("one of another environment, or of another run, is none", async () => {
    addEnvironment(shop.github.state, shop.github.repository, { name: "staging", reviewers: ["ada"] });
    shop.run.approvals = [{ ...approval, environment: "staging" }];
    expect((await preflight(shop, { written })).reason).toBe("not-approved");
    shop.run.approvals = [];
    createTestRun(shop.github).approvals.push(approval);
    expect((await preflight(shop, { written })).reason).toBe("not-approved");
  });

  test("what a file of the build calls itself is none", async () => {
    const env = { GITHUB_ACTOR: "ada", GITHUB_TRIGGERING_ACTOR: "ada", GITHUB_EVENT_NAME: "workflow_dispatch" };
    expect((await preflight(shop, { written, env })).reason).toBe("not-approved");
    const inputs = { "approved-digest": `sha256:${"a".repeat(64)}` };
    expect((await preflight(shop, { written, env, inputs })).reason).toBe("not-approved");
  });

  test("an environment that lost its reviewers between the plan and the release is none of theirs", async () => {
    shop.run.approvals = [approval];
    protect(shop, {});
    expect((await preflight(shop, { written })).reason).toBe("unprotected");
  });

  test("words of a reviewer are only words", async () => {
    shop.run.approvals = [
      { ...approval, comment: "ok\n::add-mask::x\n::error::forged\n## Released <img src=x> @octo" },
    ];
    const { exitCode, stdout, summary, outputs } = await preflight(shop, { written });
    expect(exitCode, stdout).toBe(0);
    expect(stdout).not.toMatch(/^::(add-mask::x|error)/m);
    expect(summary.match(/^#+ .*$/gm)).toEqual(["## Nothing stands in the way of `shop`"]);
    expect(summary).not.toMatch(/<img|@octo/);
    expect(outputs["approved-by"]).toBe("ada");
  });
});

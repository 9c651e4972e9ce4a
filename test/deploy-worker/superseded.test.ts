/** R18: an older commit does not replace a newer one. The shipped deploy-worker and blue-green on a shop that serves. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { addCommit } from "../../local/github/state/state.ts";
import { rollOut } from "../blue-green/bundles.ts";
import { split } from "../blue-green/stage.ts";
import { type LiveShop, startLiveShop } from "./live-shop.ts";
import { deploy } from "./releases.ts";
import { inRun, liveTable, nextShowing } from "./shows.ts";

vi.setConfig({ testTimeout: 120_000 });

const [OLD, NEW, NEXT] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];
const THE_RUN = { old: 3_000, new: 3_100, next: 3_200 };

let world: LiveShop;
let ids: { old: string; new: string };
beforeAll(async () => {
  world = await startLiveShop();
  const release = async (commit: string, run: number) => {
    const out = await deploy(world, await nextShowing(world, commit), { env: inRun(run) });
    expect(out.exitCode, out.stdout).toBe(0);
    return out.outputs["version-id"] ?? "";
  };
  ids = { old: await release(OLD, THE_RUN.old), new: await release(NEW, THE_RUN.new) };
});
afterAll(() => world?.[Symbol.asyncDispose]());
/** What serves between two tests, edited secrets or not. */
afterEach(async () => {
  const path = `/accounts/${world.cloudflare.accountId}/workers/scripts/shop/deployments?force=true`;
  const versions = [{ version_id: ids.new, percentage: 100 }];
  await world.cloudflare.api("POST", path, { strategy: "percentage", versions });
});

/** Releases a commit anew, from other bytes, as a run with this id does. */
async function release(commit: string, run: number, { env = {}, inputs = {} }: Record<string, object> = {}) {
  const versions = world.shop().versions;
  const sealed = await nextShowing(world, commit);
  const out = await deploy(world, sealed, { env: { ...inRun(run), ...env }, inputs: { traffic: "0", ...inputs } });
  return { ...out, reason: out.outputs["failure-reason"], uploaded: world.shop().versions - versions };
}

describe("R18: without a token the runs' ids tell", () => {
  test("the re-run of an older workflow is superseded, before anything is uploaded, and it says both ways out", async () => {
    const { reason, uploaded, stdout } = await release(OLD, THE_RUN.old, { env: { GITHUB_RUN_ATTEMPT: "2" } });
    expect({ reason, uploaded }, stdout).toEqual({ reason: "superseded", uploaded: 0 });
    expect(stdout).toContain("SUPERSEDED: `shop` serves commit bbbbbbbbbbbb (run 3100)");
    expect(stdout).toContain("so commit aaaaaaaaaaaa (run 3000) does not replace it");
    expect(stdout).toMatch(/rollback\.yml` with `target: commit:aaaaaaaaaaaa`.*the input `allow-downgrade`/);
    expect(liveTable(world)).toEqual({ [ids.new]: 100 });
  });

  test.each<[string, string, number, { env?: object; inputs?: object }]>([
    ["the re-run of the very commit that serves", NEW, THE_RUN.old, {}],
    ["a newer run", NEXT, THE_RUN.next, {}],
    ["a new run of an older commit: that is a decision", OLD, THE_RUN.next, {}],
    [
      "a run of another repository, whose ids say nothing",
      OLD,
      THE_RUN.old,
      { env: { GITHUB_REPOSITORY: "octo/other" } },
    ],
    ["an older one with a reason", OLD, THE_RUN.old, { inputs: { "allow-downgrade": "the newer one loses orders" } }],
  ])("goes on: %s", async (_, commit, run, more) => {
    const { reason, uploaded, stdout } = await release(commit, run, more as Record<string, object>);
    expect({ reason, uploaded }, stdout).toEqual({ reason: undefined, uploaded: 1 });
  });

  test("after a rollback the newer commit is released again, and one between both too", async () => {
    await split(world, "shop", [ids.old, 100]);
    expect((await release(NEW, THE_RUN.new)).reason).toBeUndefined();
    await split(world, "shop", [ids.old, 100]);
    expect((await release(NEXT, THE_RUN.old + 1)).reason).toBeUndefined();
  });

  test("a secret that was edited since hides nothing", async () => {
    const { accountId } = world.cloudflare;
    const secret = { name: "TOKEN", text: "new", type: "secret_text" };
    const fresh = await deploy(world, await nextShowing(world, NEW), { env: inRun(THE_RUN.new) });
    expect(fresh.exitCode, fresh.stdout).toBe(0);
    await world.cloudflare.api("PUT", `/accounts/${accountId}/workers/scripts/shop/secrets`, secret);
    expect((await release(OLD, THE_RUN.old)).reason).toBe("superseded");
  });
});

describe("R18: with a token GitHub tells", () => {
  const inputs = () => ({ "github-token": world.github.token });
  beforeAll(() => {
    const { repository } = world.github;
    for (const sha of [OLD, NEW, NEXT]) addCommit(repository, { sha, files: { "a.txt": sha } });
    addCommit(repository, { sha: "d".repeat(40), branch: "side", parents: [OLD], files: { "b.txt": "side" } });
  });

  test("a new run of an older commit is superseded, and a newer commit goes on whatever its run", async () => {
    const older = await release(OLD, THE_RUN.next, { inputs: inputs() });
    expect(older.reason, older.stdout).toBe("superseded");
    expect(older.stdout).toContain("which contains it");
    expect((await release(NEXT, THE_RUN.old, { inputs: inputs() })).reason).toBeUndefined();
  });

  test("a branch of its own is no older commit", async () =>
    expect((await release("d".repeat(40), THE_RUN.old, { inputs: inputs() })).reason).toBeUndefined());
});

test("R18: blue-green alone ends as SUPERSEDED, and with a reason goes on", async () => {
  const url = `https://shop.${world.cloudflare.subdomain}.workers.dev`;
  const pair = { worker: "shop", url, active: ids.new, candidate: ids.old };
  const refused = await rollOut(world, pair, { env: inRun(THE_RUN.old) });
  expect(refused.outputs, refused.stdout).toMatchObject({ outcome: "SUPERSEDED", "failure-reason": "superseded" });
  expect(liveTable(world)).toEqual({ [ids.new]: 100 });
  const inputs = { "allow-downgrade": "rehearsed", strategy: "blue-green", steps: "" };
  const allowed = await rollOut(world, pair, { env: inRun(THE_RUN.old), inputs });
  expect(allowed.outputs.outcome, allowed.stdout).toBe("SUCCEEDED");
  expect(allowed.stdout).toContain("replaces it all the same: rehearsed");
});

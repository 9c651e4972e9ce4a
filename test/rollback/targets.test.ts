/** To which version the shipped rollback returns. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatRecord } from "../../src/record/record.ts";
import { startWorld, type World } from "../world/world.ts";
import { rollback, type Shop, shop } from "./shop.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

let count = 0;
const open = (): Shop => shop(world, `shop-${++count}`);
const sha = (digit: string) => digit.repeat(40);

describe("to the version that served before", () => {
  test("once, and again: the second run changes nothing and never goes back to the bad one", async () => {
    const shop = open();
    const [older = "", good = "", bad = ""] = await shop.past({}, {}, {});
    const outcome = await rollback(world, shop.name);
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(outcome.outputs).toMatchObject({
      worker: shop.name,
      "version-id": good,
      "previous-version-id": bad,
      "deployment-id": shop.head().id,
      changed: "true",
      proven: "true",
      forced: "false",
      url: shop.url,
    });
    expect(shop.serves()).toEqual({ [good]: 100 });
    expect(await shop.answers()).toBe(good);
    expect(shop.head().annotations["workers/message"]).toMatch(
      new RegExp(
        `^slipway/1 n=[0-9a-f]{4} t=B u=rt x=${bad.slice(0, 8)} h=[0-9a-f]{8} run=1001/1 \\| Roll back to ${good} from ${bad}$`,
      ),
    );
    expect(outcome.summary).toContain("Not taken back");

    const deployments = shop.deployments();
    const again = await rollback(world, shop.name);
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ changed: "false", "version-id": good, "previous-version-id": bad });
    expect(again.outputs["deployment-id"]).toBe(shop.head().id);
    expect(again.stdout).toContain(`set \`expected-version-id: ${good}\``);
    expect(shop.deployments()).toBe(deployments);

    // With the bad version named, a re-run of the same job is still a success and still changes nothing.
    const named = await rollback(world, shop.name, { inputs: { "expected-version-id": bad } });
    expect(named.outputs).toMatchObject({ changed: "false", "version-id": good });

    // That one is bad too: it is named, and neither of the two is chosen again.
    const further = await rollback(world, shop.name, { inputs: { "expected-version-id": good } });
    expect(further.outputs).toMatchObject({ changed: "true", "version-id": older, "previous-version-id": good });
    const end = await rollback(world, shop.name, { inputs: { "expected-version-id": older } });
    expect(end.exitCode).toBe(1);
    expect(end.outputs["failure-reason"]).toBe("no-target");
    expect(end.stdout).toContain("marked bad: rolled back from on");
    expect(shop.serves()).toEqual({ [older]: 100 });
  });

  test("a version marked bad is refused by name too, unless that is allowed, which lifts the mark", async () => {
    const shop = open();
    const [good = "", bad = ""] = await shop.past({}, {});
    await rollback(world, shop.name);
    const refused = await rollback(world, shop.name, { inputs: { target: bad } });
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs["failure-reason"]).toBe("target-marked-bad");
    expect(shop.serves()).toEqual({ [good]: 100 });
    const allowed = await rollback(world, shop.name, { inputs: { target: bad, "allow-marked-bad": "true" } });
    expect(allowed.outputs).toMatchObject({ changed: "true", "version-id": bad });
    const back = await rollback(world, shop.name, { inputs: { target: good, "allow-marked-bad": "true" } });
    expect(back.outputs).toMatchObject({ changed: "true", "version-id": good });
  });

  test("the same code under another secret is not a way back", async () => {
    const shop = open();
    const [good = ""] = await shop.past({}, {});
    await shop.secret("KEY", "one");
    const edited = shop.worker().versions[0]?.id;
    const outcome = await rollback(world, shop.name, { inputs: { "allow-changed-secrets": "true" } });
    expect(outcome.outputs).toMatchObject({ "version-id": good, "previous-version-id": edited, forced: "true" });
  });

  test("nothing to return to: a first deployment, and a Worker that does not exist", async () => {
    const shop = open();
    await shop.past({});
    const first = await rollback(world, shop.name);
    expect(first.exitCode).toBe(1);
    expect(first.outputs["failure-reason"]).toBe("no-target");
    expect(shop.deployments()).toBe(1);
    const missing = await rollback(world, "nobody");
    expect(missing.outputs["failure-reason"]).toBe("not-found");
  });
});

describe("to a version that is named", () => {
  test("by its id, its tag and its commit, also by version:, tag: and commit:", async () => {
    const shop = open();
    const tagged = { annotations: { "workers/tag": "v1.2.0" } };
    const built = { annotations: { "workers/commit_sha": sha("c") } };
    const [one = "", two = "", three = "", four = ""] = await shop.past({}, tagged, built, {});
    const to = async (target: string, more: Record<string, string> = {}) =>
      (await rollback(world, shop.name, { inputs: { target, "allow-marked-bad": "true", ...more } })).outputs;
    expect(await to("ccccccc")).toMatchObject({ "version-id": three, "previous-version-id": four, changed: "true" });
    expect(await to("v1.2.0")).toMatchObject({ "version-id": two, "previous-version-id": three, changed: "true" });
    expect(await to("tag:v1.2.0")).toMatchObject({ "version-id": two, changed: "false" });
    expect(await to(one)).toMatchObject({ "version-id": one, "previous-version-id": two, changed: "true" });
    expect(await to(`commit:${sha("c")}`)).toMatchObject({ "version-id": three, changed: "true" });
    expect(await to(`version:${three.toUpperCase()}`)).toMatchObject({ "version-id": three, changed: "false" });
    expect(await to("v9")).toMatchObject({ "failure-reason": "target-not-found" });
    expect(await to("commit:abc")).toMatchObject({ "failure-reason": "invalid-input" });
    expect(shop.serves()).toEqual({ [three]: 100 });
  });

  test("A7: by a commit, to what a release recorded under a digest; what only says so itself is warned of", async () => {
    const shop = open();
    const says = { "workers/commit_sha": sha("c") };
    const message = formatRecord({ kind: "UPLOAD", nonce: "7f3a", digest: "d".repeat(64) });
    const [released = "", foreign = ""] = await shop.past(
      { annotations: { ...says, "workers/message": message } },
      { annotations: says },
      {},
    );
    const first = await rollback(world, shop.name, { inputs: { target: `commit:${sha("c")}` } });
    expect(first.outputs, first.stdout).toMatchObject({ "version-id": released, changed: "true" });
    expect(first.stdout).not.toContain("says of itself");

    const other = open();
    const [alone = ""] = await other.past({ annotations: says }, {});
    const second = await rollback(world, other.name, { inputs: { target: "ccccccc" } });
    expect(second.outputs, second.stdout).toMatchObject({ "version-id": alone, changed: "true" });
    expect(second.stdout).toMatch(/^::warning.*says of itself that it is commit c{40}: no release recorded it/m);
    expect(foreign).not.toBe(released);
  });

  test("a text that is one version's tag and another's commit is refused", async () => {
    const shop = open();
    const tag = { annotations: { "workers/tag": "abcdef1" } };
    const commit = { annotations: { "workers/commit_sha": `abcdef1${"0".repeat(33)}` } };
    const [tagged = "", built = ""] = await shop.past(tag, commit, {});
    const refused = await rollback(world, shop.name, { inputs: { target: "abcdef1" } });
    expect(refused.outputs["failure-reason"]).toBe("target-ambiguous");
    expect(refused.stdout).toContain(tagged);
    expect(refused.stdout).toContain(built);
  });

  test("the list says age, commit, author, and why; a dry run changes nothing", async () => {
    const shop = open();
    const [one = "", two = "", three = ""] = await shop.past(
      { annotations: { "workers/tag": "v1", "workers/commit_sha": sha("a") } },
      {},
      {},
    );
    await rollback(world, shop.name);
    const before = shop.deployments();
    const outcome = await rollback(world, shop.name, { inputs: { target: "v1", "dry-run": "true" } });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.outputs).toMatchObject({ changed: "false", "version-id": one, "previous-version-id": two });
    expect(outcome.outputs).not.toHaveProperty("deployment-id");
    expect(shop.deployments()).toBe(before);
    const listed = JSON.parse(outcome.outputs["candidates-json"] ?? "[]");
    expect(listed).toMatchObject([
      { "version-id": two, serving: true, possible: false, why: "it serves already" },
      { "version-id": three, possible: false, why: expect.stringMatching(/^marked bad: rolled back from on \d{4}-/) },
      { "version-id": one, possible: true, why: null, tag: "v1", commit: sha("a"), author: "rehearsal@example.com" },
    ]);
    expect(outcome.stdout).toMatch(new RegExp(`> ${one}  \\d+ s +\\d+ s ago +v1 +a{12} +rehearsal@example.com +yes`));
    expect(outcome.stdout.trimEnd().split("\n").at(-1)).toMatch(/^::notice::Dry run: .* Nothing was changed\.$/);
    expect(outcome.summary).toContain(`| ${one} |`);
  });
});

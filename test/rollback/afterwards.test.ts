/** What a take-back needs no more than a version to go to, and the look at how users fare with it. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
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
afterEach(() => {
  world.cloudflare.propagationMs = 0;
});

let count = 0;
const open = (): Shop => shop(world, `after-${++count}`);
const SILENT = { silent: true };

test("a Worker without any address is taken back, by Cloudflare's word", async () => {
  const one = open();
  const [good = ""] = await one.past({}, {});
  await world.cloudflare.api("DELETE", `${one.script}/subdomain`);
  const outcome = await rollback(world, one.name);
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(outcome.outputs).toMatchObject({ "version-id": good, changed: "true", proven: "false" });
  expect(outcome.outputs["health-after"]).toBe("unseen");
  expect(outcome.stdout).toContain("::notice::Rolled back, cannot be looked at (it has no address that is known): ");
  expect(outcome.summary).toContain("## ❔ Rolled back, cannot be looked at:");
  expect(one.serves()).toEqual({ [good]: 100 });
});

test("addresses that cannot be read stop nothing", async () => {
  const one = open();
  const [good = ""] = await one.past({}, {});
  world.cloudflare.faults.push({ method: "GET", path: "/workers/workers/", status: 403, code: 10000, times: 9 });
  const outcome = await rollback(world, one.name);
  world.cloudflare.faults.length = 0;
  expect(outcome.exitCode, outcome.stdout).toBe(0);
  expect(outcome.stdout).toMatch(/^::warning::The addresses of `after-\d+` could not be read, which stops nothing/m);
  expect(outcome.outputs).toMatchObject({ "version-id": good, "health-after": "unseen" });
});

describe("a target that never names itself", () => {
  test("is proven once nobody names those that are gone, without waiting for a name", async () => {
    const one = open();
    const [good = ""] = await one.past(SILENT, {});
    world.cloudflare.propagationMs = 2_000;
    const started = performance.now();
    const outcome = await rollback(world, one.name, { inputs: { "identity-timeout": "2m" } });
    expect(outcome.outputs, outcome.stdout).toMatchObject({ "version-id": good, proven: "true" });
    expect(outcome.outputs["health-after"]).toBe("healthy");
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(outcome.stdout).toMatch(/^::notice::Rolled back and healthy: .*nobody names a version that is gone/m);
  });

  test("is not proven while a part of the answers names one that is to be gone", async () => {
    const one = open();
    const [, bad = ""] = await one.past(SILENT, {});
    world.cloudflare.propagationMs = 9_000;
    const outcome = await rollback(world, one.name, { inputs: { "identity-timeout": "3s" } });
    expect(outcome.outputs["failure-reason"], outcome.stdout).toBe("not-proven");
    expect(outcome.stdout).toContain(`${bad} (to be gone) in`);
  });
});

describe("R17: what went wrong with the target", () => {
  test("errors do not hinder the proof; it is rolled back, and the step says loudly that users are affected", async () => {
    const one = open();
    const [good = "", bad = ""] = await one.past({ ...SILENT, status: 500 }, {});
    const outcome = await rollback(world, one.name);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs, outcome.stdout).toMatchObject({
      "failure-reason": "target-unhealthy",
      "health-after": "unhealthy",
      "version-id": good,
      "previous-version-id": bad,
      changed: "true",
      proven: "true",
      url: one.url,
    });
    expect(outcome.stdout).toMatch(/::warning::.*20 of its last answers are errors/);
    expect(outcome.stdout).toMatch(/^::error::Rolled back, UNHEALTHY \(.*actual 500\).*Users are affected now\./m);
    expect(outcome.stdout).toContain(`\`expected-version-id: ${good}\``);
    expect(outcome.stdout.match(/^Look \d: unhealthy/gm)).toHaveLength(3);
    expect(outcome.summary).toContain("## 🚨 Rolled back, UNHEALTHY:");
    expect(one.serves()).toEqual({ [good]: 100 });
  });

  test("GitHub is told, and in the step of a release so is everybody, as a warning", async () => {
    const one = open();
    const [sha] = world.github.repository.commits.keys();
    const [good = "", bad = ""] = await one.past({ status: 503, annotations: { "workers/commit_sha": sha ?? "" } }, {});
    const told = [`version-id=${bad}`, `previous-version-id=${good}`, "immediate=false", "outcome=", "failure-reason="];
    const inputs = { target: good, "expected-version-id": bad, "release-outcomes": told.join("\n") };
    const github = { environment: "production", "github-token": world.github.token };
    const outcome = await rollback(world, one.name, { inputs: { ...inputs, ...github } });
    expect(outcome.outputs, outcome.stdout).toMatchObject({
      "health-after": "unhealthy",
      "github-deployment-id": expect.stringMatching(/^\d+$/),
    });
    // The release has failed already, and its check may be new: this step warns, and does not fail once more.
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(outcome.stdout).toMatch(/::warning::.*UNHEALTHY/i);
  });
});

describe("a rollout that is held because its active version is the worse one", () => {
  async function held() {
    const one = open();
    const [active = ""] = await one.past({});
    const candidate = await one.upload();
    const record = { kind: "HALT", nonce: "7f3a", rollout: "abcdefghij", seq: 3, run: "77", attempt: "1" } as const;
    await one.deploy({ [active]: 50, [candidate]: 50 }, formatRecord({ ...record, why: "active-worse" }));
    return { one, active, candidate };
  }

  test("nobody but a person ends it: neither `previous-stable` nor the step of a release", async () => {
    const { one, active, candidate } = await held();
    const told = [`version-id=${candidate}`, `previous-version-id=${active}`, "immediate=false"];
    const release = { target: active, "release-outcomes": [...told, "outcome=", "failure-reason="].join("\n") };
    for (const inputs of [{}, release]) {
      const refused = await rollback(world, one.name, { inputs });
      expect(refused.outputs["failure-reason"], refused.stdout).toBe("active-worse");
      expect(refused.stdout).toContain(`\`${candidate}\` goes on, \`${active}\` goes back`);
      expect(one.serves()).toEqual({ [active]: 50, [candidate]: 50 });
    }
  });

  test("who names the target is obeyed, and warned where that is the worse one", async () => {
    const { one, active, candidate } = await held();
    const on = await rollback(world, one.name, { inputs: { target: candidate, "dry-run": "true" } });
    expect(on.exitCode, on.stdout).toBe(0);
    expect(on.stdout).not.toContain("::warning::");
    const back = await rollback(world, one.name, { inputs: { target: active } });
    expect(back.exitCode, back.stdout).toBe(0);
    expect(back.stdout).toMatch(
      /^::warning::The rollout .* is held at 50 %25 \(active-worse.*all traffic all the same/m,
    );
    expect(one.serves()).toEqual({ [active]: 100 });
  });
});

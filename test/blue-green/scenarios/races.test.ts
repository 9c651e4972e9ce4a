/** Other writers and odd starting points, at the level of the engine: what is written, and how it ends. */
import { describe, expect, it } from "vitest";
import { rolloutOf } from "../../../src/record/deployment.ts";
import { Leader } from "../leader.ts";
import { ACTIVE, alone, CANDIDATE, settings, split, THIRD } from "../settings.ts";
import { live, reasons, says, share, start, until } from "./leading.ts";

describe("C: races and drift", () => {
  it("34, R2, R3: what arrives between reading and writing is put back, and named", () => {
    const leader = start();
    while (leader.actions.at(-1)?.do !== "read") leader.step();
    leader.platform.apply(split(5, ACTIVE, THIRD), "another laptop");
    leader.run();
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["DRIFTED", "foreign-deployment", "foreign-deployment"]);
    expect(live(leader)).toEqual(split(5, ACTIVE, THIRD));
    const [ours, other] = leader.platform.deployments.slice(1, 3).map(({ id }) => id.slice(0, 8));
    expect(ours).toBeDefined();
    expect(says(leader)).toMatch(
      new RegExp(
        `our write overwrote deployment ${other} \\(aaaaaaaa 95 %, eeeeeeee 5 %\\), which arrived within \\d+ ms`,
      ),
    );
    expect(says(leader)).toContain(`it was put back as deployment ${leader.platform.head.id}`);
    expect(leader.journal.windowMs).toBeLessThan(1_000);
  });

  it("34: two that start together: the one that was overwritten goes on, because its very record is put back", () => {
    const one = start();
    one.step();
    const two = new Leader(one.platform, settings({ rollout: "zzzzzzzzz9", nonce: "beef", candidate: THIRD }));
    two.step();
    until(one, "SMOKE");
    expect(two.run().journal.state).toBe("DRIFTED");
    expect(rolloutOf(one.platform.head)?.rollout).toBe(one.config.rollout);
    expect(one.run().journal.state).toBe("SUCCEEDED");
  });

  it("the step that staged the version, not yet in the list that we began with, is no other process", () => {
    const [written] = until(start(), "SMOKE").platform.writes;
    const leader = start();
    while (leader.actions.at(-1)?.do !== "read") leader.step();
    leader.platform.apply(split(0, ACTIVE, CANDIDATE), (written?.message ?? "").replace(/ n=\w+/, " n=beef"));
    expect(rolloutOf(leader.platform.head)?.rollout).toBe(leader.config.rollout);
    expect(leader.run().journal.state).toBe("SUCCEEDED");
    expect(live(leader)).toEqual(alone(CANDIDATE));
  });

  it.each([
    ["35, 38, 39: a third version at 100 %", alone(THIRD)],
    ["37: the active version, by hand", alone(ACTIVE)],
    ["35: the candidate, by hand", alone(CANDIDATE)],
  ])("%s: nothing is overwritten", (_, table) => {
    const leader = until(start(), "OBSERVE", 1);
    const writes = leader.platform.writes.length;
    leader.platform.apply(table, "by hand");
    leader.run();
    expect(leader.journal.state).toBe("DRIFTED");
    expect(leader.platform.writes).toHaveLength(writes);
    expect(live(leader)).toEqual(table);
  });

  it("35: drift is noticed within the reading interval, also when the candidate fails meanwhile", () => {
    const leader = until(start(), "OBSERVE", 1);
    leader.platform.apply(alone(THIRD), "by hand");
    leader.platform.health = (version) => ({ errors: version === CANDIDATE ? 1 : 0 });
    expect(leader.run().journal.state).toBe("DRIFTED");
    expect(live(leader)).toEqual(alone(THIRD));
  });

  it("42: a `continue` for an earlier write is stale", () => {
    const leader = until(start({ pauseAt: [0] }), "APPROVAL");
    const { seq } = leader.journal;
    leader.run(() => ({
      controls: [{ word: "continue", rollout: leader.config.rollout, seq: seq - 1, by: "octocat" }],
    }));
    expect(reasons(leader)).toEqual(["approval-timeout"]);
  });

  it.each([0, 1])("43: `continue` and `abort` at once is abort", (first) => {
    const leader = until(start({ pauseAt: [0] }), "APPROVAL");
    const { seq } = leader.journal;
    const { rollout } = leader.config;
    const both = [
      { word: "continue", rollout, seq, by: "mona" },
      { word: "abort", rollout, seq, by: "octocat" },
    ] as const;
    leader.run(() => ({ controls: first === 0 ? [...both] : both.toReversed() }));
    expect([leader.journal.state, ...reasons(leader)]).toEqual(["ROLLED_BACK", "operator-abort"]);
    expect(says(leader)).toBe("octocat asked to take it back");
  });
});

describe("D: odd starting points", () => {
  it("46: a split that is not ours is refused, unless a person names the version to start from", () => {
    const refused = start({}, split(50, ACTIVE, THIRD)).run();
    expect([refused.journal.state, ...reasons(refused)]).toEqual(["BLOCKED", "split-not-ours"]);
    expect(says(refused)).toMatch(/aaaaaaaa 50 %, eeeeeeee 50 %/);
    const named = start({ startFromSplit: true }, split(50, ACTIVE, THIRD)).run();
    expect(named.journal.state).toBe("SUCCEEDED");
  });

  it("a candidate that is staged already is taken over", () => {
    const leader = start({}, split(0)).run();
    expect(leader.journal.state).toBe("SUCCEEDED");
    const reversed = start({}, [...split(0)].reverse()).run();
    expect(reversed.journal.state).toBe("SUCCEEDED");
  });

  it("48: a first deployment is proven and baked, and left alone when it fails: there is nothing to return to", () => {
    const good = start({ active: null }, alone(CANDIDATE)).run();
    expect([good.journal.state, good.platform.writes.length]).toEqual(["SUCCEEDED", 0]);
    const bad = start({ active: null }, alone(CANDIDATE));
    bad.platform.health = () => ({ errors: 0.5 });
    bad.run();
    expect([bad.journal.state, bad.platform.writes.length]).toEqual(["FAILED_LIVE", 0]);
  });

  it("54: an active version that fails everything is repaired at once, without a ramp of failures", () => {
    const sick = start();
    sick.platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
    sick.run();
    expect([sick.journal.state, ...reasons(sick)]).toEqual(["SUCCEEDED"]);
    expect(sick.platform.writes.map(({ table }) => share(table))).toEqual([0, 100, "all"]);
    expect(sick.journal.notes.join()).toContain("the active version is down");
  });

  it("54: a repair that is stopped for any other reason does not go back to what is known to be broken", () => {
    const sick = until(repair(), "BAKE");
    sick.run(() => ({ cancelled: true }));
    expect([sick.journal.state, ...reasons(sick)]).toEqual(["HELD", "active-worse"]);
    expect(live(sick)).toEqual(split(100));
    const failing = until(repair(), "BAKE");
    failing.platform.health = () => ({ errors: 1 });
    failing.run();
    expect([failing.journal.state, ...reasons(failing)]).toEqual(["ROLLED_BACK", "candidate-worse"]);
  });

  it("54: a check that the commit brings is judged on the candidate alone, and makes the active version no worse", () => {
    const bringing = start();
    bringing.checks = ["home", "new"];
    bringing.platform.health = (version, _share, _now, check) => ({
      errors: version === ACTIVE && check === "new" ? 1 : 0,
    });
    until(bringing, "OBSERVE", 1);
    for (let i = 0; i < 30; i++) bringing.step();
    expect(bringing.journal.incomparable).toEqual(["new"]);
    expect(bringing.journal.verdict?.findings.find(({ rule }) => rule === "comparison")?.says).toContain("new");
    bringing.run(() => ({ cancelled: true }));
    expect([bringing.journal.state, ...reasons(bringing)]).toEqual(["ROLLED_BACK", "cancelled"]);
    const breaking = start();
    breaking.checks = ["home", "new"];
    breaking.platform.health = (version, percentage, _now, check) => ({
      errors: check === "new" && (version === ACTIVE || percentage >= 25) ? 1 : 0,
    });
    expect(breaking.run().journal.state).toBe("ROLLED_BACK");
    expect(says(breaking)).toContain("new");
  });
});

/** The active version is down, the candidate is not. */
function repair() {
  const leader = start();
  leader.platform.health = (version) => ({ errors: version === ACTIVE ? 1 : 0 });
  return leader;
}

it("how long a deployment takes to spread is not told by how long nobody looked", () => {
  const staged = until(start(), "SMOKE");
  // The next step of the same run goes on with it, and cannot read the list at first.
  const next = new Leader(staged.platform, { ...staged.config, nonce: "beef" });
  staged.platform.readFaults.push(...Array(4).fill({ kind: "unreadable" }));
  const began = next.platform.now;
  until(next, "OBSERVE", 0);
  expect(next.journal.landedAt - began).toBeGreaterThan(20 * 1_000);
  expect(next.platform.writes.map(({ table }) => share(table))).toEqual([0, 5]);
  expect(next.journal.spreadMs).toBeLessThan(2_000);
});

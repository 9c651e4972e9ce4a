/** What the shipped rollback tells GitHub's environment. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

describe("GitHub's environment", () => {
  const [first = "", second = ""] = ["1", "2"].map((digit) => digit.repeat(40));

  async function github(method: string, path: string, body?: object) {
    const response = await fetch(`${world.github.apiUrl}/repos/octo/hello${path}`, {
      method,
      headers: { authorization: `Bearer ${world.github.token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.json()) as { id: number };
  }

  /** A deployment of a commit as a job with `environment:` makes it. */
  async function deployed(sha: string): Promise<number> {
    const { repository } = world.github;
    const files = new Map(repository.commits.values().next().value?.tree);
    const known = { sha, message: sha, author: "octocat", date: new Date().toISOString(), parents: [], tree: files };
    repository.commits.set(sha, known);
    const wanted = { ref: sha, environment: "production", auto_merge: false, required_contexts: [] };
    const { id } = await github("POST", "/deployments", wanted);
    await github("POST", `/deployments/${id}/statuses`, { state: "success" });
    return id;
  }

  const state = (id: number) =>
    world.github.repository.deployments.find((deployment) => deployment.id === id)?.statuses.at(-1);
  const commit = (sha: string) => ({ annotations: { "workers/commit_sha": sha } });

  test("R19: is told only once the traffic is safe, and waited for five seconds at most", async () => {
    const shop = open();
    const [good = ""] = await shop.past(commit(first), commit(second));
    world.github.requests.length = 0;
    world.github.faults.push({ path: "/deployments", delayMs: 60_000, times: 9 });
    const inputs = { environment: "production", "github-token": world.github.token };
    const outcome = await rollback(world, shop.name, { inputs });
    world.github.faults.length = 0;
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(outcome.outputs).toMatchObject({ proven: "true", "version-id": good });
    const moments = (text: string) => outcome.stdout.indexOf(text);
    expect(moments(`version ${good} answers`)).toBeLessThan(moments("GitHub was not told"));
    // Twenty seconds it was; the rest of a rollback takes some two.
    expect(outcome.durationMs).toBeLessThan(12_000);
  });

  test("learns what was rolled back and what serves instead, once", async () => {
    const shop = open();
    const [good = "", bad = ""] = await shop.past(commit(first), commit(second));
    const [, failed] = [await deployed(first), await deployed(second)];
    const inputs = { environment: "production", "github-token": world.github.token };
    const outcome = await rollback(world, shop.name, { inputs });
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(state(failed)).toMatchObject({
      state: "failure",
      description: `Rolled back to version ${good.slice(0, 8)}, commit 111111111111`,
      logUrl: "https://github.com/octo/hello/actions/runs/1001",
    });
    const restored = world.github.repository.deployments.at(-1);
    expect(outcome.outputs["github-deployment-id"]).toBe(String(restored?.id));
    expect(restored).toMatchObject({
      sha: first,
      task: "rollback",
      environment: "production",
      payload: { version_id: good, rolled_back_from: [bad] },
    });
    expect(restored?.statuses.at(-1)).toMatchObject({ state: "success", environmentUrl: shop.url });

    const deployments = world.github.repository.deployments.length;
    const again = await rollback(world, shop.name, { inputs });
    expect(again.outputs).toMatchObject({ changed: "false" });
    expect(world.github.repository.deployments.length).toBe(deployments);
    expect(world.github.repository.deployments.flatMap(({ statuses }) => statuses)).toHaveLength(4);
  });

  test("that cannot be told is a warning, never a failure", async () => {
    const shop = open();
    await shop.past(commit(first), commit(second));
    const reader = world.github.issueToken({ kind: "integration", permissions: { deployments: "read" } });
    const inputs = { environment: "production", "github-token": reader };
    const outcome = await rollback(world, shop.name, { inputs });
    expect(outcome.exitCode, outcome.stdout).toBe(0);
    expect(outcome.outputs).toMatchObject({ changed: "true", proven: "true" });
    expect(outcome.stdout).toMatch(/::warning::GitHub was not told about the rollback: GitHub POST .*: 403/);
  });
});

/** What `control` says, and what it refuses to say, by the shipped bundle. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { DeploymentStatus } from "../../local/github/state/model.ts";
import { addStatus } from "../../local/github/state/state.ts";
import { markOf, parseWord } from "../../src/record/word.ts";
import { startWorld, type World } from "../world/world.ts";
import { endRun, jobToken, say, startDeployment, startRun } from "./stage.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  world.github.repository.collaborators.set("reader", "read");
  world.github.repository.collaborators.set("writer", "write");
});
afterAll(() => world[Symbol.asyncDispose]());

/** Nothing in this environment but what a test puts there. */
let count = 0;
const nowhere = () => ({ environment: `room-${++count}` });

it("a word stands at the deployment of the run that works there, with who said it, and keeps its addresses", async () => {
  const { environment } = nowhere();
  const run = startRun(world);
  const deployment = startDeployment(world, run, { environment });
  const out = await say(world, "hold", { worker: "shop", more: { environment, share: "25" } });
  expect(out.exitCode, out.stdout).toBe(0);
  expect(out.outputs).toMatchObject({ heard: "false", by: "octocat", "run-id": String(run) });
  const last = deployment.statuses.at(-1);
  expect(parseWord(last?.description ?? "")).toMatchObject({
    word: "hold",
    worker: markOf("shop"),
    at: 25,
    by: "octocat",
  });
  expect(last).toMatchObject({ state: "in_progress", logUrl: deployment.statuses[0]?.logUrl });
  // Nobody listens in this test, and that is not called a success.
  expect(out.stdout).toMatch(/::warning::.*has not answered.*cancel that run, which takes it back/);
  expect(out.summary).toContain("nobody has answered yet");
});

it.each([
  ["an environment without a deployment", () => {}],
  [
    "a release that waits for its reviewers",
    (environment: string) => void startDeployment(world, startRun(world), { environment, state: "pending" }),
  ],
  [
    "a release that has ended",
    (environment: string) => void startDeployment(world, startRun(world), { environment, state: "success" }),
  ],
  [
    "a release whose machine was lost",
    (environment: string) => {
      const run = startRun(world);
      startDeployment(world, run, { environment });
      endRun(world, run);
    },
  ],
])("%s hears nothing: it fails, and nothing is said", async (_, prepare) => {
  const { environment } = nowhere();
  prepare(environment);
  const out = await say(world, "abort", { worker: "shop", more: { environment } });
  expect(out).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "no-rollout" } });
  expect(out.stdout).toContain(`No rollout of \`shop\` is under way in the environment \`${environment}\``);
  const said = world.github.repository.deployments.filter((one) => one.environment === environment);
  expect(said.flatMap(({ statuses }) => statuses.filter(({ description }) => description !== ""))).toEqual([]);
});

it("a rollout that soaks is under way although its job has ended, until it says that it is not", async () => {
  const { environment } = nowhere();
  const run = startRun(world);
  const deployment = startDeployment(world, run, { environment });
  endRun(world, run);
  const tell = (state: "in_progress" | "success", description: string) =>
    addStatus(world.github.state, deployment, { ...(deployment.statuses[0] as DeploymentStatus), state, description });
  tell("in_progress", "Soaks at 25 %");
  const heard = await say(world, "hold", { worker: "shop", more: { environment, timeout: "1s" } });
  expect(heard.exitCode, heard.stdout).toBe(0);
  expect(heard.stdout).toContain("hears it when the janitor comes next");
  tell("success", "Serves everybody");
  const late = await say(world, "hold", { worker: "shop", more: { environment } });
  expect(late.outputs["failure-reason"]).toBe("no-rollout");
});

it.each([
  ["reader", 1, "not-allowed"],
  ["stranger", 1, "not-allowed"],
  ["writer", 0, undefined],
])("who may not write into the repository has no word: %s", async (actor, exitCode, reason) => {
  const { environment } = nowhere();
  startDeployment(world, startRun(world), { environment });
  const out = await say(world, "continue", { worker: "shop", actor, more: { environment, timeout: "1s" } });
  expect([out.exitCode, out.outputs["failure-reason"]], out.stdout).toEqual([exitCode, reason]);
});

it("a token that may not write deployments is told so", async () => {
  const { environment } = nowhere();
  startDeployment(world, startRun(world), { environment });
  const more = { environment, "github-token": jobToken(world, { deployments: "read", actions: "read" }) };
  const out = await say(world, "hold", { worker: "shop", more });
  expect(out).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "github-error" } });
});

it.each([
  ["word", { word: "explode" }, /`word`/],
  ["share", { share: "a lot" }, /`share`/],
  ["share", { share: "5, 25" }, /names several shares/],
])("input `%s` is refused: %o", async (_, more, says) => {
  const out = await say(world, "hold", { worker: "shop", more: { ...nowhere(), ...more } });
  expect(out).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "invalid-input" } });
  expect(out.stdout).toMatch(says);
});

/** Plays a life: the shipped bundles as processes, what goes wrong around them, and those who come after. */
import { setTimeout as sleep } from "node:timers/promises";
import { fairConditions } from "../../local/cloudflare/api/conditions.ts";
import { inputsOf, knowRun } from "../blue-green/bundles.ts";
import type { Pair } from "../blue-green/stage.ts";
import { sealSample } from "../deploy-worker/releases.ts";
import { defaultInputs } from "../world/projects.ts";
import type { Outcome } from "../world/world.ts";
import type { History } from "./history.ts";
import { type Life, type Moment, WORKER } from "./life.ts";
import { type Playing, RUNS, run } from "./process.ts";
import { historyOf } from "./seen.ts";
import { startStage } from "./stage.ts";

/** Plays a life to its end and tells what could be seen of it. */
export async function play(life: Life, slowness: number): Promise<History> {
  await using stage = await startStage(life);
  const playing: Playing = { life, stage, steps: [], foreign: [], slowness };
  const pair = await bring(playing);
  if (pair !== undefined) await release(playing, pair);
  Object.assign(stage.cloudflare, fairConditions(), { clockOffsetMs: stage.cloudflare.clockOffsetMs });
  if (life.second === "before-janitor") await again(playing);
  await settle(playing);
  if (life.second === "after-janitor") {
    await again(playing);
    // It comes every few minutes; in peace by now.
    if (happens(life, "second")) await settle({ ...playing, life: { ...life, events: [] } });
  }
  await sleep(50);
  return historyOf(playing);
}

/** Lets the candidate stand there; undefined where its run dies right after that. */
async function bring({ life, stage, steps, slowness }: Playing): Promise<Pair | undefined> {
  const pair = { worker: WORKER, url: stage.url, active: stage.active, candidate: stage.candidate };
  if (!life.staged.startsWith("deploy-worker")) return pair;
  const outcome = await deployWorker({ life, stage, steps, foreign: [], slowness }, "deploy");
  const id = outcome.outputs["version-id"];
  if (id === undefined) return undefined;
  stage.candidate = id;
  stage.set(id, life.candidate);
  if (life.staged === "deploy-worker-dies") return void knowRun(stage, RUNS.deploy, "completed", "failure");
  return { ...pair, candidate: id };
}

/** The rollout and its post step. */
async function release(playing: Playing, pair: Pair): Promise<void> {
  const { life, stage } = playing;
  knowRun(stage, RUNS.main, "in_progress", null);
  weather(playing);
  const main = await run(playing, "main", pair, { bundle: "blue-green", inputs: inputsFor(playing, pair) });
  if (life.post) {
    const inputs = inputsOf(stage, pair);
    await run(playing, "post", pair, { bundle: "blue-green/post/index.js", inputs, state: main.state });
  }
  knowRun(stage, RUNS.main, "completed", main.exitCode === 0 ? "success" : "failure");
}

/** Conditions, and versions that break in the middle. */
function weather({ life, stage }: Playing): void {
  for (const event of life.events) {
    const { is, ...conditions } = event;
    if (["platform", "flapping", "stale", "nonsense"].includes(is)) Object.assign(stage.cloudflare, conditions);
    if (event.is === "breaks")
      setTimeout(() => stage.set(event.who === "active" ? stage.active : stage.candidate, "fails"), event.ms).unref();
  }
}

/** Seconds instead of minutes; where only people meet what is wrong, as long as analytics need. */
function inputsFor({ life, stage }: Playing, pair: Pair): Record<string, string> {
  const slow = life.candidate === "throws-for-people";
  return inputsOf(stage, pair, {
    strategy: life.strategy,
    steps: life.strategy === "blue-green" ? "" : slow ? "50@1200ms" : "10@200ms, 50@200ms",
    "bake-time": slow ? "1500ms" : "300ms",
    "probes-per-round": "30",
    "probe-interval": "50ms",
    "hold-time": "3s",
    "smoke-timeout": "4s",
    "identity-timeout": "8s",
    analytics: String(life.analytics),
  });
}

/** A second release, of a good version, by both bundles. */
async function again(playing: Playing): Promise<void> {
  const { stage } = playing;
  knowRun(stage, RUNS.second, "in_progress", null);
  const deployed = await deployWorker(playing, "second-deploy");
  const { "version-id": candidate, "active-version-id": active } = deployed.outputs;
  if (deployed.exitCode === 0 && candidate !== undefined && active !== undefined) {
    const pair = { worker: WORKER, url: stage.url, active, candidate };
    const inputs = { ...inputsFor(playing, pair), "github-token": stage.github.token };
    await run(playing, "second", pair, { bundle: "blue-green", inputs });
  }
  knowRun(stage, RUNS.second, "completed", "success");
}

async function deployWorker(playing: Playing, name: "deploy" | "second-deploy"): Promise<Outcome> {
  const { stage } = playing;
  const { directory } = await sealSample(stage, { name: WORKER, greeting: name });
  const pair = { worker: WORKER, url: stage.url, active: stage.active, candidate: "" };
  const given = { "expect-digest": "*", "expect-worker": "*", release: directory, traffic: "0", timeout: "20s" };
  const { apiToken, accountId } = stage.cloudflare;
  const inputs = { ...defaultInputs("deploy-worker"), "api-token": apiToken, "account-id": accountId, ...given };
  return await run(playing, name, pair, { bundle: "deploy-worker", inputs });
}

/** The janitor, and once more in peace if something happened to it. */
async function settle(playing: Playing): Promise<void> {
  const { stage, life } = playing;
  const { apiToken, accountId } = stage.cloudflare;
  const inputs = {
    ...defaultInputs("janitor"),
    ...{ "api-token": apiToken, "account-id": accountId, "github-token": stage.github.token },
    ...{ workers: WORKER, timeout: "20s" },
  };
  const pair = { worker: WORKER, url: stage.url, active: stage.active, candidate: stage.candidate };
  await run(playing, "janitor", pair, { bundle: "janitor", inputs });
  if (!happens(life, "janitor")) return;
  await run({ ...playing, life: { ...life, events: [] } }, "janitor", pair, { bundle: "janitor", inputs });
}

/** Whether something happens to this step. */
function happens({ events }: Life, step: Moment["step"]): boolean {
  return events.some((event) => "step" in event && event.step === step);
}

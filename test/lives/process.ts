/** One bundle of a life as a process, and everything that happens to it. */
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Pair } from "../blue-green/stage.ts";
import { split } from "../blue-green/stage.ts";
import { type Outcome, type RunOptions, runBundle } from "../world/world.ts";
import type { Foreign, Step } from "./history.ts";
import { type Event, type Life, type Moment, WORKER } from "./life.ts";
import type { Stage } from "./stage.ts";
import { later, prepare, tableOf } from "./trouble.ts";

/** No process of a life has a reason to take longer, ms. */
const BOUND_MS = 20_000;
/** After four readings that failed in a row the engine has waited 2 + 4 + 8 + 16 s. */
const OUTAGE_MS = 30_000;
const CLOCK = join(import.meta.dirname, "../../local/rehearse/world/clock.ts");
/** The workflow run that each step belongs to. */
export const RUNS = { deploy: 5_001, main: 5_001, post: 5_001, janitor: 5_003, "second-deploy": 5_002, second: 5_002 };

/** A life that is being played. */
export interface Playing {
  life: Life;
  stage: Stage;
  steps: Step[];
  foreign: Foreign[];
  slowness: number;
}

/** A step to run: which bundle, and with what. */
export type Running = RunOptions & { bundle: string };

/** Runs one bundle with everything that is to happen to it, and notes what could be seen. */
export async function run(
  playing: Playing,
  name: Step["name"],
  pair: Pair,
  { bundle, ...options }: Running,
): Promise<Outcome> {
  const { life, stage, steps, foreign, slowness } = playing;
  let child: ChildProcess | undefined;
  let signal: Step["signal"];
  let killed = false;
  const strike = (wanted: NodeJS.Signals) => {
    if (!child?.kill(wanted)) return;
    signal ??= { name: wanted, at: Date.now() };
    killed ||= wanted === "SIGKILL";
  };
  const { faults } = stage.cloudflare;
  prepare(life, name as Moment["step"], { faults, strike, deploy: (event) => deployByHand(stage, foreign, event) });
  const timers = (name === "main" ? later(life) : []).map((event) => {
    const happen = () => (event.is === "signal-after" ? strike(event.signal) : deployByHand(stage, foreign, event));
    return setTimeout(happen, event.ms * slowness);
  });
  const startedAt = Date.now();
  const outcome = await runBundle(stage, bundle, {
    ...options,
    env: { GITHUB_RUN_ID: String(RUNS[name]), ...(name === "main" ? clockOf(life) : {}) },
    timeoutMs: BOUND_MS * slowness + (life.events.some(({ is }) => is === "outage") ? OUTAGE_MS : 0),
    started: (process) => {
      child = process;
    },
  });
  for (const timer of timers) clearTimeout(timer);
  stage.cloudflare.faults.length = 0;
  const hung = outcome.signal === "SIGKILL" && !killed;
  const versions = { candidate: pair.candidate, active: pair.active };
  steps.push({ name, ...versions, startedAt, endedAt: Date.now(), hung, signal, ...spoken(outcome) });
  return outcome;
}

/** How a process ended, and what it said. */
function spoken({ signal, exitCode, outputs, state, ...said }: Outcome) {
  return {
    exitCode: signal === null ? (exitCode ?? undefined) : undefined,
    outcome: outputs.outcome,
    rollout: outputs.rollout ?? state.rollout,
    reason: outputs["failure-reason"],
    log: `${said.stdout}${said.stderr}${said.summary}${JSON.stringify(outputs)}`,
  };
}

/** A colleague deploys; what a reading under way shows of it came before that reading. */
async function deployByHand(
  stage: Stage,
  foreign: Foreign[],
  event: Event & { is: "foreign" | "foreign-after" },
): Promise<void> {
  const { cloudflare } = stage;
  const arrived = cloudflare.requests.at(-1)?.at ?? Date.now();
  await split(stage, WORKER, ...tableOf(event, stage));
  const id = cloudflare.state.workers.get(WORKER)?.deployments[0]?.id ?? "";
  const seen = event.is === "foreign" && event.method === "GET" && event.when === "before";
  foreign.push({ id, at: seen ? arrived - 1 : Date.now() });
}

function clockOf({ events }: Life): Record<string, string> {
  const clock = events.find((event) => event.is === "clock");
  if (clock === undefined) return {};
  return {
    NODE_OPTIONS: `--require=${CLOCK}`,
    LOCAL_CLOCK_OFFSET_MS: String(clock.offsetMs),
    LOCAL_CLOCK_STEP: `${clock.stepAfterMs}:${clock.stepMs}`,
  };
}

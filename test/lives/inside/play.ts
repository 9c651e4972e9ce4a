/** Plays a life in one process: the controller, the post step and the janitor as functions, in virtual time. */
import type { Connect } from "../../../actions/blue-green/blue-green.ts";
import { conclude } from "../../../actions/blue-green/conclude.ts";
import { finishRollout } from "../../../actions/blue-green/finish-rollout.ts";
import type { Inputs } from "../../../actions/blue-green/inputs.ts";
import type { Inputs as JanitorInputs } from "../../../actions/janitor/inputs.ts";
import { janitor } from "../../../actions/janitor/janitor.ts";
import { fairConditions } from "../../../local/cloudflare/api/conditions.ts";
import type { Run } from "../../../src/action/run.ts";
// Loaded when it is needed, which takes real time: virtual time would not wait for it.
import "../../../src/controller/look.ts";
import { lead } from "../../../src/controller/controller.ts";
import { createPlatform } from "../../../src/controller/platform.ts";
import { begin } from "../../../src/rollout/words/begin.ts";
import { steadyNow } from "../../../src/time/steady.ts";
import { configure } from "../../blue-green/lives.ts";
import type { Foreign, History, Step } from "../history.ts";
import { type Event, type Life, WORKER } from "../life.ts";
import { deployedOf, worldOf } from "../seen.ts";
import { later, prepare, tableOf } from "../trouble.ts";
import { connectInside } from "./client.ts";
import { Mortal } from "./mortal.ts";
import { InsidePlatform } from "./platform.ts";
import { type Said, say } from "./run.ts";
import { VirtualTime } from "./time.ts";
import { createInsideVisitor } from "./visitor.ts";

/** What is a second where processes run is so much longer where time is virtual. */
const SCALE = 60;
/** Nothing has a reason to take longer, ms. */
const LIMITS = { main: 60 * 60_000, post: 6 * 60_000, janitor: 6 * 60_000 };
/** A version that fails everybody must be noticed within so long: three rounds of probes. */
const NOTICE_MS = 70_000;

class Playing {
  readonly life: Life;
  readonly time = new VirtualTime();
  readonly platform: InsidePlatform;
  readonly steps: Step[] = [];
  readonly foreign: Foreign[] = [];
  readonly active: string;
  readonly candidate: string;
  readonly third: string;
  rollout = "";
  outcome = "";

  constructor(life: Life) {
    this.life = life;
    this.platform = new InsidePlatform(this.time, life.seed);
    this.active = this.platform.upload(life.active);
    this.candidate = this.platform.upload(life.candidate);
    this.third = this.platform.upload("good");
  }

  /** Deploys as a colleague does. */
  async deploy(...table: [string, number][]): Promise<string> {
    const versions = table.map(([version_id, percentage]) => ({ version_id, percentage }));
    const body = { strategy: "percentage", versions, annotations: { "workers/message": "by hand" } };
    await this.platform.carryOut("POST", JSON.stringify(body));
    return this.platform.worker.deployments[0]?.id ?? "";
  }

  /** Runs one step with everything that is to happen to it. `work` is given a run, and whether the process lives. */
  async step(name: "main" | "post" | "janitor", work: (run: Run, alive: () => boolean) => Promise<unknown>) {
    const { platform, time, steps, life } = this;
    const said: Said = { log: [], outputs: {}, state: { rollout: this.rollout, outcome: this.outcome } };
    const mortal = new Mortal(time);
    const strike = (wanted: NodeJS.Signals) => mortal.strike(wanted);
    const before = steps.some((step) => step.name === name);
    // Whoever comes again comes in peace.
    prepare(before ? { ...life, events: [] } : life, name, {
      faults: platform.faults,
      strike,
      deploy: (event) => this.colleague(event),
    });
    for (const event of name === "main" ? later(life) : [])
      time.after(event.ms * SCALE, () => (event.is === "signal-after" ? strike(event.signal) : this.colleague(event)));
    const startedAt = time.now;
    const done = say(said, work, mortal.cancel.signal, () => mortal.lives);
    const exitCode = await time.until(Promise.race([done, mortal.death]), LIMITS[name]);
    mortal.lives = false;
    time.forget();
    platform.faults.length = 0;
    platform.serve();
    const { outcome, reason } = said.outputs;
    steps.push({
      ...{ name, candidate: this.candidate, active: this.active, startedAt, endedAt: time.now },
      signal: mortal.signal,
      exitCode: typeof exitCode === "number" ? exitCode : undefined,
      hung: exitCode === undefined,
      ...{ outcome: text(outcome), rollout: this.rollout || undefined, reason: text(reason) },
      log: said.log.join("\n"),
    });
    this.outcome = text(said.state.outcome) ?? "";
  }

  private async colleague(event: Event & { is: "foreign" | "foreign-after" }): Promise<void> {
    const id = await this.deploy(...tableOf(event, this));
    const seen = event.is === "foreign" && event.method === "GET" && event.when === "before";
    this.foreign.push({ id, at: this.time.now - (seen ? 1 : 0) });
  }
}

const text = (value: unknown) => (value === undefined ? undefined : String(value));

/** Plays a life to its end and tells what could be seen of it. */
export async function playInside(life: Life): Promise<History> {
  const playing = new Playing(life);
  const { time, platform } = playing;
  using _ = time.install();
  await playing.deploy([playing.active, 100]);
  if (life.staged === "by-hand") await playing.deploy([playing.active, 100], [playing.candidate, 0]);
  // An hour of users, minute by minute: whoever asks for another time than it means finds somebody.
  for (let minute = 0; minute < 60; minute++) {
    time.now += 60_000;
    platform.serve();
  }
  disturb(playing);
  await playing.step("main", (run, alive) => roll(playing, run, alive));
  const connect = (alive: () => boolean) => () => connectInside(platform, alive);
  const inputs = { apiToken: "t", accountId: "a", worker: WORKER, url: undefined, run: "5001/1" };
  const post = (run: Run, alive: () => boolean) => finishRollout(inputs, connect(alive) as Connect, run);
  if (life.post) await playing.step("post", post);
  time.wall = () => 0;
  platform.refuses = false;
  Object.assign(platform.conditions, fairConditions(), { clockOffsetMs: platform.conditions.clockOffsetMs });
  for (const again of [false, true]) {
    if (again && !life.events.some((event) => "step" in event && event.step === "janitor")) continue;
    await playing.step("janitor", (run, alive) => sweep(connect(alive), run));
  }
  return historyOf(playing);
}

/** Conditions, clocks, and versions that break in the middle. */
function disturb({ life, time, platform, active, candidate }: Playing): void {
  const began = time.now;
  for (const event of life.events) {
    const { is, ...conditions } = event;
    if (["platform", "flapping", "stale", "nonsense"].includes(is)) Object.assign(platform.conditions, conditions);
    if (event.is === "revoked")
      time.after(event.ms * SCALE, () => Object.assign(platform, { refuses: true, revokedAt: time.now }));
    if (event.is === "breaks")
      time.after(event.ms * SCALE, () => platform.set(event.who === "active" ? active : candidate, "fails"));
    if (event.is === "clock")
      time.wall = (now) => event.offsetMs + (now - began >= event.stepAfterMs * SCALE ? event.stepMs : 0);
  }
}

async function roll(playing: Playing, run: Run, alive: () => boolean): Promise<unknown> {
  const { life, platform, active, candidate } = playing;
  const shape = {
    ...life,
    pauseAt: [],
    keep: false,
    echo: true,
    visits: true,
    evidence: "either",
    start: [],
    lead: 0,
    events: [],
  };
  const shared = configure(shape as unknown as Parameters<typeof configure>[0]);
  // Nobody looks at users there.
  const timing = { ...shared.timing, lookMs: 0 };
  const config = { ...shared, active, candidate, analytics: life.analytics, timing };
  playing.rollout = config.rollout;
  const cf = connectInside(platform, alive);
  const ended = await lead(begin(steadyNow()), config, {
    platform: createPlatform(cf, { worker: WORKER, candidate, active, own: [] }),
    visitor: createInsideVisitor(platform, candidate, active),
    finalize: async () => [],
    cancel: run.signal,
    deadline: steadyNow() + 2 * 60 * 60_000,
    now: steadyNow,
    onTick: () => {},
  });
  run.saveState("outcome", ended.state);
  run.info(ended.notes.join("\n"));
  return conclude(ended, config, { inputs: { worker: WORKER } as Inputs, end: steadyNow() }, run);
}

async function sweep(connect: () => ReturnType<typeof connectInside>, run: Run): Promise<unknown> {
  const inputs = { apiToken: "t", accountId: "a", workers: [WORKER], githubToken: "g", repository: "octo/hello" };
  const rest = { maxAgeMs: 6 * 3_600_000, dryRun: false, timeoutMs: 120_000, run: "5003/1" };
  const given = { ...inputs, ...rest, environment: undefined, anyBranchBecause: undefined } as JanitorInputs;
  const over = { attempt: 1, completed: true, conclusion: "failure", url: "" };
  const github = () => {
    throw new Error("No life soaks.");
  };
  return await janitor(given, { connect, github, readRun: async () => over, readBranches: async () => undefined }, run);
}

function historyOf({ life, platform, steps, foreign }: Playing): History {
  const { clockOffsetMs } = platform.conditions;
  const deployments = deployedOf(platform.worker.deployments, clockOffsetMs);
  const { calls, visits, broken } = platform;
  const world = { ...worldOf(life, 1), noticeMs: NOTICE_MS, words: true, revokedAt: platform.revokedAt };
  return { deployments, foreign, broken, steps, calls, visits, world };
}

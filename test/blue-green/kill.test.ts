/**
 * The kill matrix: the shipped bundle as a real process, ended at named points by SIGINT, SIGTERM and SIGKILL, then the
 * post step, then the janitor; and once more by SIGKILL without a post step, as when the machine is lost. Points lie at
 * requests to the local Cloudflare (`lost`: killed, and the request is not carried out; `applied`: carried out, killed
 * before the answer) or at a line of the log. Whatever happens, one version serves everything in the end, nobody was
 * served an error by a good candidate, and there is nothing left to settle.
 */
import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Fault } from "../../local/cloudflare/main.ts";
import type { Outcome } from "../world/world.ts";
import { startWorld, type World } from "../world/world.ts";
import { knowRun, rollOut, runJanitor, runPost, slowness } from "./bundles.ts";
import { createPair, GOOD, live, type Pair, split } from "./stage.ts";
import { visit } from "./visitors.ts";

/** No ramp: quicker where it makes no difference. */
const NO_RAMP = { strategy: "blue-green", steps: "" };

/** What a cell ends with: which version serves everything. */
type End = "active" | "candidate";

interface Point {
  name: string;
  /** Killed when this line is printed. */
  line?: RegExp;
  /** Killed at this request. */
  request?: { method: "GET" | "POST"; after: number; how: "lost" | "applied" };
  /** After a polite signal, and after SIGKILL with everything that comes after it. */
  polite: End;
  killed: End;
  /** Fails for users as soon as it has all traffic, so that the rollout aborts by itself. */
  bad?: true;
  inputs?: Record<string, string>;
}

const post = (after: number, how: "lost" | "applied") => ({ request: { method: "POST" as const, after, how } });
const back = { polite: "active", killed: "active" } as const;

const POINTS: Point[] = [
  { name: "PLAN, first reading", request: { method: "GET", after: 0, how: "applied" }, ...back },
  { name: "STAGE, write lost", ...post(0, "lost"), ...back },
  { name: "STAGE, write applied", ...post(0, "applied"), ...back },
  { name: "STAGE, proving", line: /STAGE 0 %/, ...back },
  { name: "SMOKE", line: /SMOKE 0 %/, ...back },
  { name: "RAMP, write lost", ...post(1, "lost"), ...back },
  { name: "RAMP, write applied", ...post(1, "applied"), ...back },
  { name: "OBSERVE", line: /OBSERVE 10 %/, ...back },
  { name: "HOLD", line: /HOLD 10 %/, inputs: { "probes-per-round": "2" }, ...back },
  { name: "CUTOVER, write lost", ...post(1, "lost"), ...back, inputs: NO_RAMP },
  { name: "CUTOVER, write applied", ...post(1, "applied"), ...back, inputs: NO_RAMP },
  { name: "CUTOVER, proving", line: /CUTOVER 100 %/, ...back, inputs: NO_RAMP },
  { name: "BAKE", line: /BAKE 100 %/, ...back, inputs: NO_RAMP },
  { name: "FINALIZE, write lost", ...post(2, "lost"), polite: "candidate", killed: "active", inputs: NO_RAMP },
  { name: "FINALIZE, write applied", ...post(2, "applied"), polite: "candidate", killed: "candidate", inputs: NO_RAMP },
  { name: "ABORT, write lost", bad: true, ...post(2, "lost"), ...back, inputs: NO_RAMP },
  { name: "ABORT, write applied", bad: true, ...post(2, "applied"), ...back, inputs: NO_RAMP },
  { name: "ABORT, proving", bad: true, line: /ABORT 0 %/, ...back, inputs: NO_RAMP },
];

const MODES = ["SIGINT", "SIGTERM", "SIGKILL", "SIGKILL without post"] as const;

// Minutes only where the machine is busy with something else.
vi.setConfig({ testTimeout: 240_000 });

let world: World;
let number = 50_000;
beforeAll(async () => {
  world = await startWorld({ idleVersions: POINTS.length });
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

/** Fails for everyone but our own probes. */
const BAD = 'return answer(request.headers.has("cloudflare-workers-version-overrides") ? 200 : 500);';

interface Cell {
  pair: Pair;
  run: number;
  main: Outcome;
  /** From the signal to the process's end, ms. */
  tookMs: number;
  failedVisits: number;
}

/** One Worker a point: the modes, one after the other, find it as the first one did. */
const pairs = new Map<Point, Pair>();

async function pairOf(point: Point): Promise<Pair> {
  const known = pairs.get(point);
  if (known !== undefined) {
    await split(world, known.worker, [known.active, 100]);
    return known;
  }
  const pair = await createPair(world, { staged: false, candidate: point.bad ? BAD : GOOD });
  pairs.set(point, pair);
  return pair;
}

async function kill(point: Point, signal: NodeJS.Signals): Promise<Cell> {
  const pair = await pairOf(point);
  const run = ++number;
  knowRun(world, run, "in_progress", null);
  let child: ChildProcess | undefined;
  let killedAt = 0;
  const strike = () => {
    killedAt ||= Date.now();
    child?.kill(signal);
  };
  if (point.request !== undefined) {
    const { method, after, how } = point.request;
    const fault: Fault = { method, path: new RegExp(`/scripts/${pair.worker}/deployments`), after, interfere: strike };
    world.cloudflare.faults.push(how === "lost" ? { ...fault, status: 502 } : { ...fault, interfereWhen: "after" });
  }
  const visitors = visit(world, pair.url, { pauseMs: 40 });
  const main = await rollOut(world, pair, {
    env: { GITHUB_RUN_ID: String(run) },
    inputs: { steps: "10@50ms", "bake-time": "50ms", "probes-per-round": "60", ...point.inputs },
    started(process) {
      child = process;
      let printed = "";
      process.stdout?.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (killedAt === 0 && point.line?.test(printed)) strike();
      });
    },
  });
  const tookMs = Date.now() - killedAt;
  await visitors.stop();
  expect(killedAt, main.stdout).toBeGreaterThan(0);
  return { pair, run, main, tookMs, failedVisits: visitors.failed };
}

const deployments = ({ worker }: Pair) => world.cloudflare.state.workers.get(worker)?.deployments.length;

describe.each(MODES)("%s", (mode) => {
  const hard = mode.startsWith("SIGKILL");
  const posted = mode !== "SIGKILL without post";
  /** What the janitor must find, or make, in the end. */
  const swept: { name: string; pair: Pair; expected: Record<string, number> }[] = [];

  describe.concurrent("at", () => {
    it.each(POINTS)("$name", async (point) => {
      const { pair, run, main, tookMs, failedVisits } = await kill(point, mode.split(" ")[0] as NodeJS.Signals);
      const end = hard ? point.killed : point.polite;
      const expected = { [end === "active" ? pair.active : pair.candidate]: 100 };

      if (hard) expect(main.signal).toBe("SIGKILL");
      else {
        // The runner waits 7.5 s after SIGINT; the process has put everything right by itself.
        if (tookMs >= 7_500) expect(tookMs).toBeLessThan(7_500 * (await slowness()));
        expect(live(world, pair), main.stdout).toEqual(expected);
        expect(main.exitCode, main.stdout).toBe(end === "candidate" ? 0 : 1);
      }
      if (posted) {
        const before = deployments(pair);
        const after = await runPost(world, pair, main, { GITHUB_RUN_ID: String(run) });
        expect(after.exitCode, after.stdout).toBe(0);
        expect(live(world, pair), after.stdout).toEqual(expected);
        if (!hard) expect(deployments(pair)).toBe(before);
      }
      if (!point.bad) expect(failedVisits).toBe(0);
      knowRun(world, run, "completed", hard || end === "active" ? "failure" : "success");
      swept.push({ name: point.name, pair, expected });
    });
  });

  it(posted ? "and the janitor finds nothing to do" : "and the janitor settles what has no post step", async () => {
    expect(swept).toHaveLength(POINTS.length);
    const before = swept.map(({ pair }) => deployments(pair));
    const workers = swept.map(({ pair }) => pair.worker);
    const first = await runJanitor(world, workers);
    expect(first.exitCode, first.stdout).toBe(0);
    swept.forEach(({ name, pair, expected }, i) => {
      expect(live(world, pair), name).toEqual(expected);
      if (posted) expect(deployments(pair), name).toBe(before[i]);
    });
    if (posted) expect(first.outputs).toMatchObject({ settled: "0", left: "0" });
    else {
      expect(Number(first.outputs.settled)).toBeGreaterThan(10);
      const again = await runJanitor(world, workers);
      expect(again.outputs).toMatchObject({ settled: "0", left: "0" });
    }
  });
});

/**
 * Random lives of a rollout: ticks interleaved with faults, foreign writes, cancels, people, clock jumps, sick versions,
 * process deaths and resumptions; every invariant is checked after every tick. A failure prints the seed and a shrunk
 * example. `npm test` plays the same lives every time, so that what fails is the change that is tested;
 * `npm run test:all` and `SLIPWAY_MODEL_RUNS=200000 npx vitest run test/blue-green/model` play new ones.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Table } from "../../src/record/deployment.ts";
import { inFlight } from "../../src/rollout/in-flight.ts";
import { takeOver } from "../../src/rollout/take-over.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import { DEFAULT_RESERVE, DEFAULT_THRESHOLDS, DEFAULT_TIMING } from "../../src/rollout/words/config.ts";
import type { Control } from "../../src/rollout/words/observed.ts";
import { before, check } from "./invariants.ts";
import { ACTIVE, alone, CANDIDATE, settings, split, THIRD } from "./settings.ts";
import { type Health, Leader, type Outside, Platform, type WriteFault } from "./simulation.ts";

const { SLIPWAY_MODEL_RUNS } = process.env;
const RUNS = Number(SLIPWAY_MODEL_RUNS ?? 20_000);
const SEED = SLIPWAY_MODEL_RUNS === undefined ? { seed: 1_763_683_200 } : {};

type Event =
  | { is: "ticks"; n: number }
  | { is: "write-fault"; fault: WriteFault }
  | { is: "read-faults"; n: number; retryAfterMs?: number }
  | { is: "foreign"; table: Table }
  | { is: "cancel" }
  | { is: "person"; word: Control["word"]; stale: boolean }
  | { is: "jump"; ms: number }
  | { is: "sick"; candidate: number; active: number }
  | { is: "analytics"; up: boolean }
  | { is: "calls"; left: number | undefined }
  | { is: "job"; msLeft: number }
  | { is: "overrides"; work: boolean }
  | { is: "propagation"; ms: number }
  | { is: "dies"; heir: "abort" | "resume" };

const rate = fc.constantFrom(0, 0, 0, 0.02, 0.3, 1);
const foreign = fc.constantFrom(alone(THIRD), alone(ACTIVE), alone(CANDIDATE), split(5), split(50, ACTIVE, THIRD));
const fault: fc.Arbitrary<WriteFault> = fc.oneof(
  fc.record({ kind: fc.constant("lost" as const), applied: fc.boolean() }),
  fc.record({
    kind: fc.constant("lost" as const),
    applied: fc.constant(true),
    delayMs: fc.constantFrom(1_500, 3_000, 30_000),
  }),
  fc.record({ kind: fc.constant("limited" as const), retryAfterMs: fc.constantFrom(1_000, 20_000, 280_000) }),
  fc.record({
    kind: fc.constant("refused" as const),
    status: fc.constant(400),
    code: fc.constant(10220),
    unlessForced: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("refused" as const), status: fc.constantFrom(400, 403, 404) }),
  fc.record({ kind: fc.constant("slow" as const), visibleAfterMs: fc.constantFrom(1_000, 2_500, 20_000) }),
);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ is: fc.constant("ticks" as const), n: fc.integer({ min: 1, max: 25 }) }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant("write-fault" as const), fault }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("read-faults" as const), n: fc.integer({ min: 1, max: 7 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant("read-faults" as const),
      n: fc.constant(1),
      retryAfterMs: fc.constant(280_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("foreign" as const), table: foreign }) },
  { weight: 1, arbitrary: fc.constant({ is: "cancel" } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant("person" as const),
      word: fc.constantFrom("approve", "reject", "promote", "abort"),
      stale: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant("jump" as const), ms: fc.constantFrom(1_000, 60_000, 600_000, 7_200_000) }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("sick" as const), candidate: rate, active: rate }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("analytics" as const), up: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant("calls" as const), left: fc.constantFrom(undefined, 49, 50, 0) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant("job" as const), msLeft: fc.constantFrom(1_000, 100_000, 3_600_000) }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("overrides" as const), work: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant("propagation" as const), ms: fc.constantFrom(0, 2_000, 120_000) }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("dies" as const), heir: fc.constantFrom("abort", "resume") }) },
);

const life = fc.record({
  seed: fc.nat(),
  /** Undisturbed ticks at the beginning, so that trouble meets every state and not only the first ones. */
  lead: fc.integer({ min: 0, max: 45 }),
  events: fc.array(event, { maxLength: 12 }),
  strategy: fc.constantFrom("gradual", "gradual", "blue-green", "direct"),
  approval: fc.boolean(),
  keep: fc.boolean(),
  echo: fc.boolean(),
  evidence: fc.constantFrom("either", "probes", "traffic", "both"),
  start: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(alone(ACTIVE), split(0)) },
    { weight: 1, arbitrary: fc.constant(split(50)) },
  ),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

/** Few ticks per step, so that many lives fit into a second; every relation between the durations is the default one. */
function configure({ strategy, approval, keep, evidence }: Life): Config {
  const timing = {
    ...DEFAULT_TIMING,
    probeEveryMs: 20_000,
    measureEveryMs: 20_000,
    readEveryMs: 40_000,
    warmUpMs: 10_000,
    lagMs: 10_000,
  };
  const steps = [5, 50].map((share) => ({ share, forMs: 80_000 }));
  return settings({
    strategy,
    steps: strategy === "gradual" ? steps : [],
    bakeMs: 80_000,
    approval,
    onCancelInBake: keep ? "keep" : "rollback",
    thresholds: { ...DEFAULT_THRESHOLDS, evidence, margin: 0.2 },
    timing: { ...timing, holdMs: 120_000, approvalMs: 200_000, smokeMs: 60_000 },
    reserve: DEFAULT_RESERVE,
  });
}

function live(history: Life): Leader {
  const platform = new Platform(history.seed, history.start);
  platform.perMinute = 300;
  let sick = { candidate: 0, active: 0 };
  platform.health = (version): Health => ({
    errors: version === CANDIDATE ? sick.candidate : version === ACTIVE ? sick.active : 0,
    echo: version !== ACTIVE || history.echo,
  });
  let leader = new Leader(platform, configure(history));
  const outside: Outside = {};
  let deadline = Number.POSITIVE_INFINITY;
  const ticks = (n: number) => {
    for (let i = 0; i < n; i++) {
      const now: Outside = { ...outside, jobMsLeft: deadline - platform.now };
      const was = before(leader);
      const action = leader.step(now);
      check(leader, was, action, now);
      delete outside.controls;
      if (action.do === "finish") return true;
    }
    return false;
  };
  let born = platform.now;
  let jumped = 0;
  let heirs = 0;
  ticks(history.lead);
  for (const happening of history.events) {
    switch (happening.is) {
      case "ticks":
        ticks(happening.n);
        break;
      case "write-fault":
        platform.writeFaults.push(happening.fault);
        break;
      case "read-faults": {
        const { n, retryAfterMs } = happening;
        for (let i = 0; i < n; i++)
          platform.readFaults.push({ kind: "unreadable", ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
        break;
      }
      case "foreign":
        platform.apply(happening.table, "from a laptop");
        break;
      case "cancel":
        outside.cancelled = true;
        break;
      case "person": {
        const seq = leader.journal.seq - (happening.stale ? 1 : 0);
        outside.controls = [{ word: happening.word, rollout: leader.config.rollout, seq }];
        break;
      }
      case "jump":
        platform.now += happening.ms;
        jumped += happening.ms;
        break;
      case "sick":
        sick = happening;
        break;
      case "analytics":
        platform.analytics = happening.up ? "ok" : "down";
        break;
      case "calls":
        outside.apiCallsLeft = happening.left;
        break;
      case "job":
        deadline = platform.now + happening.msLeft;
        break;
      case "overrides":
        platform.overrides = happening.work;
        break;
      case "propagation":
        platform.propagationMs = happening.ms;
        break;
      case "dies": {
        // All memory is lost; what follows sees nothing but the list.
        const orphan = inFlight(platform.deployments);
        if (leader.ended || orphan === undefined || orphan.record.rollout !== leader.config.rollout) break;
        const nonce = (0xbe00 + ++heirs).toString(16);
        const config = { ...leader.config, nonce, run: "17234567999/1" };
        leader = new Leader(platform, config, takeOver(orphan, config, happening.heir, platform.now));
        delete outside.cancelled;
        deadline = Number.POSITIVE_INFINITY;
        born = platform.now;
        jumped = 0;
        break;
      }
    }
  }
  // I12: whatever happened, every life ends, and not later than all its deadlines together.
  expect(ticks(3_000), `I12: no end after ${leader.states.join(" ")}`).toBe(true);
  expect(platform.now - born - jumped, `I12: ${leader.states.join(" ")}`).toBeLessThan(2 * 3_600_000);
  return leader;
}

it(`keeps every invariant in ${RUNS} random lives`, { timeout: 600_000 }, () => {
  const ends = new Map<string, number>();
  const visited = new Set<string>();
  fc.assert(
    fc.property(life, (history) => {
      const leader = live(history);
      ends.set(leader.journal.state, (ends.get(leader.journal.state) ?? 0) + 1);
      for (const state of leader.states) visited.add(state);
    }),
    { numRuns: RUNS, ...SEED },
  );
  console.log(
    `ends of ${RUNS} lives: ${[...ends]
      .sort((a, b) => b[1] - a[1])
      .map(([state, n]) => `${state} ${n}`)
      .join(", ")}`,
  );
  // A model that never gets anywhere proves nothing.
  for (const state of [
    "STAGE",
    "SMOKE",
    "APPROVAL",
    "RAMP",
    "OBSERVE",
    "HOLD",
    "CUTOVER",
    "BAKE",
    "FINALIZE",
    "ABORT",
  ]) {
    expect(visited, "states that were visited").toContain(state);
  }
  for (const state of [
    "SUCCEEDED",
    "SUCCEEDED_DEGRADED",
    "ROLLED_BACK",
    "ROLLBACK_FAILED",
    "FAILED_CLEAN",
    "BLOCKED",
    "DRIFTED",
  ]) {
    expect([...ends.keys()], "ends that were reached").toContain(state);
  }
});

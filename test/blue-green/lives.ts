/** Random lives: how a rollout is configured and what happens to it. */
import fc from "fast-check";
import type { Table } from "../../src/record/deployment.ts";
import { WORDS, type Word } from "../../src/record/word.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import { DEFAULT_RESERVE, DEFAULT_THRESHOLDS, DEFAULT_TIMING } from "../../src/rollout/words/config.ts";
import type { WriteFault } from "./platform.ts";
import { ACTIVE, alone, CANDIDATE, settings, split, THIRD } from "./settings.ts";

/** What happens to a rollout beside its own ticks. */
export type Event =
  | { is: "ticks"; n: number }
  | { is: "write-fault"; fault: WriteFault }
  | { is: "read-faults"; n: number; retryAfterMs?: number }
  | { is: "foreign"; table: Table }
  | { is: "cancel" }
  | { is: "person"; word: Word; stale: boolean }
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
      word: fc.constantFrom(...WORDS),
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

/** A rollout and everything that happens in its life. */
export const life = fc.record({
  seed: fc.nat(),
  /** Undisturbed ticks at the beginning, so that trouble meets every state and not only the first ones. */
  lead: fc.integer({ min: 0, max: 45 }),
  events: fc.array(event, { maxLength: 12 }),
  strategy: fc.constantFrom("gradual", "gradual", "blue-green", "direct"),
  pauseAt: fc.constantFrom([], [0], [5], [0, 50]),
  keep: fc.boolean(),
  echo: fc.boolean(),
  /** Whether there is an address to ask. */
  visits: fc.constantFrom(true, true, true, false),
  analytics: fc.constantFrom(true, true, true, false),
  evidence: fc.constantFrom("either", "probes", "traffic", "both"),
  start: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(alone(ACTIVE), split(0)) },
    { weight: 1, arbitrary: fc.constant(split(50)) },
  ),
});
export type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

/** Few ticks per step, so that many lives fit into a second; every relation between the durations is the default one. */
export function configure({ pauseAt, keep, evidence, visits, analytics, ...life }: Life): Config {
  const strategy = visits || life.strategy === "direct" ? life.strategy : "blue-green";
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
    ...(visits ? {} : { visits, analytics, identity: "absent" as const }),
    steps: strategy === "gradual" ? steps : [],
    bakeMs: 80_000,
    pauseAt,
    onCancelInBake: keep ? "keep" : "rollback",
    thresholds: { ...DEFAULT_THRESHOLDS, evidence, margin: 0.2 },
    timing: { ...timing, holdMs: 120_000, approvalMs: 200_000, smokeMs: 60_000 },
    reserve: DEFAULT_RESERVE,
  });
}

/** Lives of a release, drawn from a seed: how it is rolled out, what goes wrong, who dies, and who comes after. */
import { chance } from "../blue-green/platform.ts";
import type { Broken } from "./history.ts";

/** A moment of a step: the so manieth call of the list of deployments, counted from 0. */
export interface Moment {
  step: "main" | "post" | "janitor" | "second";
  method: "GET" | "POST";
  nth: number;
}

/** How a version behaves besides working: see `Broken` of history.ts. */
export type Health = "good" | "fails" | "fails-plainly" | "throws-for-people" | "flaky";

/** Where it shows that a version is not good. */
export const SHOWS: Partial<Record<Health, Broken["shows"]>> = {
  fails: "always",
  "fails-plainly": "plain",
  "throws-for-people": "people",
  flaky: "sometimes",
};

/** The one Worker of every life. */
export const WORKER = "shop";

/** What a colleague deploys: one version alone, or two halves. */
export type Theirs = "third" | "active" | "candidate" | "split";

/** What happens in a life. */
export type Event =
  | ({ is: "fault"; how: "lost" | "applied" | "503" | "503-applied" | "429" | "slow" | "late"; ms: number } & Moment)
  | ({ is: "outage"; calls: number } & Moment)
  | ({ is: "foreign"; when: "before" | "after"; table: Theirs } & Moment)
  | { is: "foreign-after"; table: Theirs; ms: number }
  | ({ is: "signal"; signal: "SIGTERM" | "SIGINT" | "SIGKILL"; when: "before" | "after" } & Moment)
  | { is: "signal-after"; signal: "SIGTERM" | "SIGINT" | "SIGKILL"; ms: number }
  | { is: "breaks"; who: "active" | "candidate"; ms: number }
  | { is: "clock"; offsetMs: number; stepAfterMs: number; stepMs: number }
  | { is: "platform"; clockOffsetMs?: number; propagationMs?: number; analyticsSampling?: number }
  | { is: "flapping"; flappingMs: number; flappingChance: number }
  | { is: "stale"; staleMs: number; staleChance: number }
  /** The token ends. Only where time is virtual: to give up takes a minute. */
  | { is: "revoked"; ms: number }
  | { is: "nonsense"; analyticsNonsense: "nan" | "negative" | "fractional" };

/** A whole life. */
export interface Life {
  seed: number;
  strategy: "gradual" | "blue-green";
  analytics: boolean;
  /** How the candidate came: uploaded, staged at 0 % by hand, or by the bundle of deploy-worker, whose run may die then. */
  staged: "no" | "by-hand" | "deploy-worker" | "deploy-worker-dies";
  candidate: Health;
  active: Health;
  events: Event[];
  /** The runner still lives after the step. */
  post: boolean;
  /** When a second, good version is released, if at all. */
  second: "no" | "before-janitor" | "after-janitor";
}

/** A source of chance with what lives are drawn by. */
function dice(seed: number) {
  const next = chance(seed);
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    one: <T>(...of: readonly T[]): T => of[below(of.length)] as T,
    maybe: (share: number) => next() < share,
  };
}
type Dice = ReturnType<typeof dice>;

/** The life of a seed: always the same one. */
export function lifeOf(seed: number): Life {
  const { below, one, maybe } = dice(seed * 7_919 + 1);
  const die = { below, one, maybe };
  const candidate = one<Health>("good", "good", "good", "good", "fails", "fails-plainly", "throws-for-people", "flaky");
  const events = Array.from({ length: one(0, 1, 1, 1, 2, 2, 3) }, () => eventOf(die));
  const killed = events.some(
    (event) => event.is.startsWith("signal") && "signal" in event && event.signal === "SIGKILL",
  );
  return {
    seed,
    strategy: one("gradual", "gradual", "blue-green"),
    analytics: candidate === "throws-for-people" || maybe(0.3),
    staged: one(
      "no",
      "no",
      "by-hand",
      "by-hand",
      "no",
      "no",
      "deploy-worker",
      maybe(0.5) ? "deploy-worker-dies" : "no",
    ),
    candidate,
    active: candidate === "good" && maybe(0.05) ? "flaky" : "good",
    events,
    post: !killed || maybe(0.5),
    second: one("no", "no", "no", "before-janitor", "after-janitor"),
  };
}

const EVENTS: readonly (readonly [weight: number, draw: (die: Dice) => Event])[] = [
  [1, (die) => ({ is: "revoked", ms: 200 + die.below(3_000) })],
  [4, (die) => ({ is: "foreign-after", table: theirs(die), ms: 200 + die.below(3_000) })],
  [
    6,
    (die) => ({
      is: "fault",
      how: die.one("lost", "applied", "503", "503-applied", "429", "slow", "late"),
      ms: die.one(300, 1_500, 3_000),
      ...moment(die),
    }),
  ],
  [2, (die) => ({ is: "outage", calls: die.one(2, 4), ...moment(die), method: "GET" })],
  [
    6,
    (die) => ({
      is: "foreign",
      when: die.one("before", "after"),
      table: theirs(die),
      ...moment(die),
    }),
  ],
  [
    8,
    (die) => ({
      is: "signal",
      signal: die.one("SIGTERM", "SIGINT", "SIGKILL", "SIGKILL"),
      when: die.one("before", "after"),
      ...moment(die),
    }),
  ],
  [3, (die) => ({ is: "signal-after", signal: die.one("SIGTERM", "SIGINT", "SIGKILL"), ms: 200 + die.below(3_000) })],
  [4, (die) => ({ is: "breaks", who: die.one("active", "candidate"), ms: 500 + die.below(2_500) })],
  [
    2,
    (die) => ({
      is: "clock",
      offsetMs: die.one(0, 600_000, -600_000),
      stepAfterMs: 500 + die.below(2_000),
      stepMs: die.one(0, 600_000, -600_000),
    }),
  ],
  [
    1,
    (die) => ({
      is: "platform",
      clockOffsetMs: die.one(0, 60_000, -600_000),
      propagationMs: die.one(0, 200, 1_500),
      analyticsSampling: die.one(1, 10),
    }),
  ],
  [1, (die) => ({ is: "flapping", flappingMs: die.one(3_000, 60_000), flappingChance: die.one(0.2, 0.5) })],
  [1, (die) => ({ is: "stale", staleMs: die.one(300, 2_000), staleChance: die.one(0.2, 0.5) })],
  [1, (die) => ({ is: "nonsense", analyticsNonsense: die.one("nan", "negative", "fractional") })],
];

const theirs = ({ one }: Dice): Theirs => one<Theirs>("third", "third", "active", "candidate", "split");

function eventOf(die: Dice): Event {
  let left = die.below(EVENTS.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, draw] of EVENTS) {
    if (left < weight) return draw(die);
    left -= weight;
  }
  throw new Error("The weights do not add up.");
}

function moment(die: Dice): Moment {
  const step = die.one("main", "main", "main", "main", "main", "post", "janitor", "second");
  const method = die.one("GET", "POST");
  return { step, method, nth: step === "main" ? die.below(method === "GET" ? 14 : 5) : die.below(3) } as Moment;
}

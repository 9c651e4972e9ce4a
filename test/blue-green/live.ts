/** Lives a random life tick by tick, and checks every invariant after each. */
import { expect } from "vitest";
import { inFlight } from "../../src/rollout/in-flight.ts";
import { takeOver } from "../../src/rollout/take-over.ts";
import { before, check } from "./invariants.ts";
import { Leader, type Outside } from "./leader.ts";
import { configure, type Event, type Life } from "./lives.ts";
import { type Health, Platform } from "./platform.ts";
import { ACTIVE, CANDIDATE } from "./settings.ts";

/** A life that is being lived: the platform, the process that leads now, and the world around both. */
class Living {
  readonly platform: Platform;
  leader: Leader;
  readonly outside: Outside = {};
  sick = { candidate: 0, active: 0 };
  /** When the job is ended from outside. */
  deadline = Number.POSITIVE_INFINITY;
  /** When the process that leads now began, and how far the clock jumped since. */
  born: number;
  jumped = 0;
  heirs = 0;

  constructor(life: Life) {
    this.platform = new Platform(life.seed, life.start);
    this.platform.perMinute = 300;
    this.platform.health = (version): Health => ({
      errors: version === CANDIDATE ? this.sick.candidate : version === ACTIVE ? this.sick.active : 0,
      echo: version !== ACTIVE || life.echo,
    });
    this.leader = new Leader(this.platform, configure(life));
    this.born = this.platform.now;
  }

  /** Ticks so often, or to the end; true if that was reached. */
  ticks(n: number): boolean {
    for (let i = 0; i < n; i++) {
      const now: Outside = { ...this.outside, jobMsLeft: this.deadline - this.platform.now };
      const was = before(this.leader);
      const action = this.leader.step(now);
      check(this.leader, was, action, now);
      delete this.outside.controls;
      if (action.do === "finish") return true;
    }
    return false;
  }

  /** All memory is lost; what follows sees nothing but the list. */
  die(intent: "abort" | "resume"): void {
    const { platform, leader } = this;
    const orphan = inFlight(platform.deployments);
    if (leader.ended || orphan === undefined || orphan.record.rollout !== leader.config.rollout) return;
    const nonce = (0xbe00 + ++this.heirs).toString(16);
    const config = { ...leader.config, nonce, run: "17234567999/1" };
    this.leader = new Leader(platform, config, takeOver(orphan, config, intent, platform.now));
    delete this.outside.cancelled;
    this.deadline = Number.POSITIVE_INFINITY;
    this.born = platform.now;
    this.jumped = 0;
  }
}

type Happenings = { [Is in Event["is"]]: (living: Living, event: Event & { is: Is }) => void };

const HAPPENINGS: Happenings = {
  ticks: (living, { n }) => void living.ticks(n),
  "write-fault": ({ platform }, { fault }) => void platform.writeFaults.push(fault),
  "read-faults"({ platform }, { n, retryAfterMs }) {
    for (let i = 0; i < n; i++)
      platform.readFaults.push({ kind: "unreadable", ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
  },
  foreign: ({ platform }, { table }) => void platform.apply(table, "from a laptop"),
  cancel({ outside }) {
    outside.cancelled = true;
  },
  person({ outside, leader }, { word, stale }) {
    const seq = leader.journal.seq - (stale ? 1 : 0);
    outside.controls = [{ word, rollout: leader.config.rollout, seq, by: "octocat" }];
  },
  jump(living, { ms }) {
    living.platform.now += ms;
    living.jumped += ms;
  },
  sick(living, { candidate, active }) {
    living.sick = { candidate, active };
  },
  analytics({ platform }, { up }) {
    platform.analytics = up ? "ok" : "down";
  },
  calls({ outside }, { left }) {
    outside.apiCallsLeft = left;
  },
  job(living, { msLeft }) {
    living.deadline = living.platform.now + msLeft;
  },
  overrides({ platform }, { work }) {
    platform.overrides = work;
  },
  propagation({ platform }, { ms }) {
    platform.propagationMs = ms;
  },
  dies: (living, { heir }) => living.die(heir),
};

/** Lives a life to its end. */
export function live(life: Life): Leader {
  const living = new Living(life);
  living.ticks(life.lead);
  for (const event of life.events) (HAPPENINGS[event.is] as (living: Living, event: Event) => void)(living, event);
  const { platform, born, jumped } = living;
  // I12: whatever happened, every life ends, and not later than all its deadlines together.
  expect(living.ticks(3_000), `I12: no end after ${living.leader.states.join(" ")}`).toBe(true);
  expect(platform.now - born - jumped, `I12: ${living.leader.states.join(" ")}`).toBeLessThan(2 * 3_600_000);
  return living.leader;
}

/** How two versions behave: what users and probes meet, minute by minute. */
import { noPairs } from "../../src/rollout/judging/comparable.ts";
import type { Counts, Pairs, ProbeCounts, Probes, SmokeCheck, Traffic } from "../../src/rollout/words/observed.ts";
import { binomial, chance, normal, varying } from "./chance.ts";

/** What happens in a case, with rates between 0 and 1. */
export interface Case {
  /** Users' requests a minute. */
  perMinute: number;
  /** Share of users' requests that fail on both versions. */
  users: number;
  /** Share of probes that fail on both versions. */
  probes: number;
  checks: number;
  /**
   * By how much the candidate is worse once it has users (the smoke test finds nothing): for them, and in the probes of
   * each check or of one only; `late` not before it has all of them.
   */
  worse: { users: number; probes: number; only?: "one"; late?: boolean };
  /** In a minute with this probability both versions begin to fail so many times as often, for so many minutes. */
  burst?: { minutes: number; times: number; probes: boolean; long?: number };
  /** Correlation of failures within a round, version and check. */
  correlation?: number;
  /** Latency is log-normal with this σ; the candidate takes so many times as long. */
  latency?: { sigma: number; times: number };
  /** Whether the hour before is known; true if not said. */
  history?: boolean;
}

type Side = "candidate" | "active";

/** One world, drawn from a seed. */
export class Nature {
  readonly is: Case;
  private readonly next: () => number;
  private readonly factors = new Map<number, number>();
  private window: Traffic | undefined;
  /** The candidate's share of the users, 0 to 1. */
  share = 0;

  constructor(is: Case, seed: number) {
    this.is = is;
    this.next = chance(seed);
  }

  /** What the active version did in the hour before. */
  hourBefore(): Counts {
    const minutes = Array.from({ length: 60 }, (_, i) => this.draw(this.is.perMinute, this.rate("active", -60 + i)));
    return minutes.reduce((a, b) => ({ requests: a.requests + b.requests, errors: a.errors + b.errors }));
  }

  /** Users of a window so far; a longer one from the same moment has the same users and some more. */
  measure(from: number, to: number): Traffic {
    const { share } = this;
    const known = this.window?.from === from ? this.window : undefined;
    let { candidate, active } = known ?? { candidate: NONE, active: NONE };
    for (let at = known?.to ?? from; at < to; ) {
      const end = Math.min(to, (Math.floor(at / 60_000) + 1) * 60_000);
      const n = Math.round((this.is.perMinute * (end - at)) / 60_000 + this.next() - 0.5);
      const mine = binomial(n, share, this.next);
      const minute = Math.floor(at / 60_000);
      candidate = add(candidate, this.draw(mine, this.rate("candidate", minute)));
      active = add(active, this.draw(n - mine, this.rate("active", minute)));
      at = end;
    }
    this.window = { candidate, active, from, to: Math.max(from, to) };
    return this.window;
  }

  /** One round of the smoke test. */
  smoke(at: number): SmokeCheck[] {
    return this.names().map((check, i) => ({
      check,
      candidate: this.next() < this.probeRate("candidate", i, at) ? "failed" : "passed",
      active: this.next() < this.probeRate("active", i, at) ? "failed" : "passed",
    }));
  }

  /** One round of probes: every check so many times, in pairs. */
  probe(at: number, times: number): Probes {
    const drift = normal(this.next) * 0.3;
    const sides = { candidate: this.times(times, drift, "candidate"), active: this.times(times, drift, "active") };
    const checks = this.names().map((name, i) => {
      const rates = { candidate: this.probeRate("candidate", i, at), active: this.probeRate("active", i, at) };
      return this.pairs(noPairs(name), rates, times);
    });
    const count = (of: (pairs: Pairs) => number) => checks.reduce((sum, pairs) => sum + of(pairs), 0);
    const requests = times * checks.length;
    const errors = { candidate: count((p) => p.candidate.errors), active: count((p) => p.onlyActive + p.both) };
    const side = (of: Side): ProbeCounts => ({ requests, errors: errors[of], unproven: 0, latencies: sides[of] });
    const failing = { candidate: Math.min(1, errors.candidate), active: Math.min(1, errors.active) };
    return { candidate: side("candidate"), active: side("active"), checks, failing };
  }

  private pairs(pairs: Pairs, rates: Record<Side, number>, times: number): Pairs {
    for (let i = 0; i < times; i++) {
      const mine = this.next() < rates.candidate;
      const theirs = this.next() < rates.active;
      pairs.pairs++;
      pairs.candidate = add(pairs.candidate, { requests: 1, errors: mine ? 1 : 0 });
      if (mine && theirs) pairs.both++;
      else if (mine) pairs.onlyCandidate++;
      else if (theirs) pairs.onlyActive++;
    }
    return pairs;
  }

  private names(): string[] {
    return Array.from({ length: this.is.checks }, (_, i) => `check ${i + 1}`);
  }

  private times(n: number, drift: number, side: Side): number[] {
    const { sigma, times } = this.is.latency ?? { sigma: 0.3, times: 1 };
    const factor = side === "candidate" ? times : 1;
    return Array.from({ length: n }, () => 80 * factor * Math.exp(sigma * normal(this.next) + drift));
  }

  private rate(side: Side, minute: number): number {
    const worse = side === "candidate" && this.isWorse() ? this.is.worse.users : 0;
    return Math.min(1, this.is.users * this.factor(minute) + worse);
  }

  private probeRate(side: Side, check: number, at: number): number {
    const { worse, burst, probes, correlation = 0 } = this.is;
    const hit = side === "candidate" && this.isWorse() && (worse.only === undefined || check === 0);
    const harm = hit ? worse.probes : 0;
    const usual = probes * (burst?.probes === true ? this.factor(Math.floor(at / 60_000)) : 1);
    return Math.min(1, varying(Math.min(1, usual), correlation, this.next) + harm);
  }

  private isWorse(): boolean {
    return this.is.worse.late === true ? this.share >= 1 : this.share > 0;
  }

  private factor(minute: number): number {
    const { burst } = this.is;
    if (burst === undefined) return 1;
    const begins = (at: number) => {
      const known = this.factors.get(at) ?? (this.next() < burst.minutes ? burst.times : 1);
      this.factors.set(at, known);
      return known;
    };
    return Math.max(...Array.from({ length: burst.long ?? 1 }, (_, i) => begins(minute - i)));
  }

  private draw(requests: number, rate: number): Counts {
    return { requests, errors: binomial(requests, rate, this.next) };
  }
}

const NONE: Counts = { requests: 0, errors: 0 };
const add = (a: Counts, b: Counts): Counts => ({ requests: a.requests + b.requests, errors: a.errors + b.errors });

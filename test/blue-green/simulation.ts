/** A platform with a virtual clock that a rollout can be led through: deployments, live requests, analytics, faults. */

import { type Deployment, deploymentOf, type Table } from "../../src/record/deployment.ts";
import { tick } from "../../src/rollout/tick.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import { begin, type Journal } from "../../src/rollout/words/journal.ts";
import {
  type Action,
  type Control,
  type Counts,
  CRASHED,
  type News,
  type ProbeCounts,
  type Traffic,
} from "../../src/rollout/words/observed.ts";
import { isTerminal } from "../../src/rollout/words/states.ts";

/** A deterministic source of chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How a version behaves at a moment. */
export interface Health {
  /** Share of requests that fail. */
  errors: number;
  latencyMs?: number;
  /** False: the version answers without naming itself. */
  echo?: boolean;
  /** True: every answer is an error page of the platform. */
  crash?: boolean;
}

/** What happens to the next deployment request. */
export type WriteFault =
  | { kind: "lost"; applied: boolean; delayMs?: number }
  | { kind: "limited"; retryAfterMs: number }
  | { kind: "refused"; status: number; code?: number; unlessForced?: boolean }
  | { kind: "slow"; visibleAfterMs: number };

export class Platform {
  now = 1_700_000_000_000;
  deployments: Deployment[] = [];
  /** Deployments that were accepted but are not visible yet. */
  pending: { at: number; deployment: Deployment }[] = [];
  /** Every deployment request of ours in order: what it asked for and what it was told. */
  writes: { at: number; table: Table; message: string; force: boolean; reply: string; onto: string }[] = [];
  calls = 0;
  writeFaults: (WriteFault | undefined)[] = [];
  readFaults: { kind: "unreadable"; retryAfterMs?: number }[] = [];
  /** When the edge follows a new deployment. */
  propagationMs = 0;
  /** False: the override header is ignored. */
  overrides = true;
  health: (version: string, share: number, now: number) => Health = () => ({ errors: 0 });
  perMinute = 60;
  lagMs = 0;
  analytics: "ok" | "down" = "ok";
  realisedShare: ((share: number) => number) | undefined;
  finalizeProblems: string[] = [];
  random: () => number;
  private number = 0;

  constructor(seed: number, table: Table) {
    this.random = chance(seed);
    this.apply(table, "deployed by hand");
  }

  apply(table: Table, message: string, at = this.now): Deployment {
    const id = `d${String(++this.number).padStart(7, "0")}-sim`;
    const deployment = deploymentOf({ id, table: table.map((row) => ({ ...row })), message, createdAt: at });
    this.deployments.unshift(deployment);
    return deployment;
  }

  get head(): Deployment {
    this.settle();
    const [head] = this.deployments;
    if (head === undefined) throw new Error("nothing is deployed");
    return head;
  }

  settle(): void {
    for (const late of this.pending.filter((item) => item.at <= this.now)) this.deployments.unshift(late.deployment);
    this.pending = this.pending.filter((item) => item.at > this.now);
  }

  /** The table that the edge serves now. */
  serving(): Table {
    this.settle();
    const seen = this.deployments.find((deployment) => deployment.createdAt + this.propagationMs <= this.now);
    return (seen ?? this.deployments.at(-1))?.table ?? [];
  }

  /** One live request: which version it met and how that went. */
  request(override?: string): { version: string; failed: boolean; latencyMs: number; echo: string | null } {
    const table = this.serving();
    let version = table[0]?.version ?? "";
    if (override !== undefined && this.overrides && table.some((row) => row.version === override)) version = override;
    else {
      let left = this.random() * 100;
      for (const row of table) {
        if (left < row.percentage) {
          version = row.version;
          break;
        }
        left -= row.percentage;
      }
    }
    const share = table.find((row) => row.version === version)?.percentage ?? 0;
    const { errors, latencyMs = 20, echo = true, crash = false } = this.health(version, share, this.now);
    return {
      version,
      failed: this.random() < errors,
      latencyMs: latencyMs * (0.5 + this.random()),
      echo: crash ? CRASHED : echo ? version : null,
    };
  }

  write(table: Table, message: string, force: boolean): News {
    this.calls++;
    const fault = this.writeFaults.shift();
    const onto = this.deployments[0]?.message ?? "";
    const say = (reply: string) => this.writes.push({ at: this.now, table, message, force, reply, onto });
    if (fault?.kind === "limited") {
      say("limited");
      return { kind: "reply", reply: { kind: "limited", retryAfterMs: fault.retryAfterMs } };
    }
    if (fault?.kind === "refused" && !(fault.unlessForced && force)) {
      say(`refused ${fault.code ?? fault.status}`);
      const { status, code } = fault;
      return { kind: "reply", reply: { kind: "refused", status, code, message: "no" } };
    }
    if (fault?.kind === "slow" || (fault?.kind === "lost" && fault.delayMs !== undefined && fault.applied)) {
      const at = this.now + (fault.kind === "slow" ? fault.visibleAfterMs : (fault.delayMs ?? 0));
      const id = `d${String(++this.number).padStart(7, "0")}-sim`;
      this.pending.push({ at, deployment: deploymentOf({ id, table, message, createdAt: at }) });
    } else if (fault?.kind !== "lost" || fault.applied) this.apply(table, message);
    if (fault?.kind === "lost") {
      say(fault.applied ? "lost after" : "lost before");
      return { kind: "reply", reply: { kind: "unknown", why: "connection reset" } };
    }
    say("accepted");
    return { kind: "reply", reply: { kind: "accepted" } };
  }
}

/** What a person or the runner does at a moment. */
export interface Outside {
  cancelled?: boolean;
  controls?: Control[];
  apiCallsLeft?: number | undefined;
  jobMsLeft?: number;
}

/** A process that leads a rollout: its memory, and nothing else. */
export class Leader {
  journal: Journal;
  news: News = { kind: "nothing" };
  config: Config;
  platform: Platform;
  /** The list as this process saw it last; nothing since it wrote. */
  seen: readonly Deployment[] | undefined;
  /** Readings since it wrote last. */
  looks = 0;
  /** All answers of its identity proofs. */
  echoes: (string | null)[] = [];
  readonly states: string[] = [];
  readonly actions: Action[] = [];

  constructor(platform: Platform, config: Config, journal: Journal = begin(platform.now)) {
    this.platform = platform;
    this.config = config;
    this.journal = journal;
  }

  get ended(): boolean {
    return isTerminal(this.journal.state);
  }

  /** One tick and its action. */
  step(outside: Outside = {}): Action {
    const { platform } = this;
    platform.settle();
    const observed = {
      news: this.news,
      cancelled: outside.cancelled ?? false,
      controls: outside.controls ?? [],
      apiCallsLeft: outside.apiCallsLeft,
      jobMsLeft: outside.jobMsLeft ?? Number.POSITIVE_INFINITY,
    };
    const { action, journal } = tick(observed, this.journal, this.config, platform.now);
    if (journal.state !== this.states.at(-1)) this.states.push(journal.state);
    this.journal = journal;
    this.actions.push(action);
    this.news = this.perform(action);
    return action;
  }

  /** Ticks to the end. */
  run(outside: (leader: Leader) => Outside = () => ({}), limit = 5_000): this {
    for (let i = 0; i < limit; i++) if (this.step(outside(this)).do === "finish") return this;
    throw new Error(`no end after ${limit} ticks: ${this.states.join(" ")}`);
  }

  private perform(action: Action): News {
    const { platform, config } = this;
    switch (action.do) {
      case "finish":
        return { kind: "nothing" };
      case "wait":
        platform.now += action.ms;
        return { kind: "nothing" };
      case "read": {
        platform.calls++;
        platform.now += 100;
        const fault = platform.readFaults.shift();
        platform.settle();
        if (fault !== undefined) return { ...fault, why: "503" };
        this.seen = platform.deployments.slice(0, 10);
        this.looks++;
        return { kind: "deployments", deployments: this.seen };
      }
      case "write": {
        platform.now += 200;
        this.seen = undefined;
        this.looks = 0;
        return platform.write(action.table, action.message, action.force);
      }
      case "identify": {
        platform.now += 50;
        const override = action.via === "override" ? action.version : undefined;
        const versions = Array.from({ length: action.requests }, () => platform.request(override).echo);
        this.echoes.push(...versions);
        return { kind: "echoes", versions };
      }
      case "smoke": {
        platform.now += 500;
        return { kind: "smoke", round: { candidate: this.check(config.candidate), active: this.check(config.active) } };
      }
      case "probe": {
        platform.now += 100;
        const candidate = this.probe(config.candidate, action.via === "plain" ? undefined : config.candidate);
        const active = config.active === null ? undefined : this.probe(config.active, config.active);
        return { kind: "probes", probes: { candidate, active } };
      }
      case "measure": {
        platform.calls++;
        platform.now += 100;
        if (platform.analytics === "down") return { kind: "traffic", traffic: undefined, why: "503" };
        return {
          kind: "traffic",
          traffic: this.measure(action.from, Math.min(action.to, platform.now - platform.lagMs)),
        };
      }
      case "finalize":
        platform.calls++;
        platform.now += 200;
        return { kind: "finalized", problems: platform.finalizeProblems };
    }
  }

  private check(version: string | null): "passed" | "failed" | "unproven" {
    if (version === null) return "passed";
    const answers = Array.from({ length: 5 }, () => this.platform.request(version));
    if (answers.some((answer) => answer.echo !== version)) return "unproven";
    return answers.some((answer) => answer.failed) ? "failed" : "passed";
  }

  private probe(version: string, override: string | undefined): ProbeCounts {
    const answers = Array.from({ length: 5 }, () => this.platform.request(override));
    const proven = answers.filter((answer) => answer.echo === version);
    return {
      requests: proven.length,
      errors: proven.filter((answer) => answer.failed).length,
      unproven: answers.length - proven.length,
      latencies: proven.filter((answer) => !answer.failed).map((answer) => answer.latencyMs),
    };
  }

  /** Users' requests of a window, drawn again each time from the same window with the same health. */
  private measure(from: number, to: number): Traffic {
    const { platform, config } = this;
    const minutes = Math.max(0, to - from) / 60_000;
    const n = Math.round(platform.perMinute * minutes);
    const table = platform.serving();
    const planned = (table.find((row) => row.version === config.candidate)?.percentage ?? 0) / 100;
    const share = platform.realisedShare?.(planned) ?? planned;
    // The same window always has the same users: chance starts over at its beginning.
    const random = chance(from % 2_147_483_647);
    const counts: Record<"candidate" | "active", Counts> = {
      candidate: { requests: 0, errors: 0 },
      active: { requests: 0, errors: 0 },
    };
    for (let i = 0; i < n; i++) {
      const side = random() < share ? "candidate" : "active";
      const version = side === "candidate" ? config.candidate : (config.active ?? "");
      counts[side].requests++;
      const at = from + ((to - from) * i) / Math.max(1, n);
      if (random() < platform.health(version, planned * 100, at).errors) counts[side].errors++;
    }
    return { ...counts, from, to };
  }
}

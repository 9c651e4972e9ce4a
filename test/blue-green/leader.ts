/** A process that leads a rollout on the simulated platform. */
import type { Deployment } from "../../src/record/deployment.ts";
import { tick } from "../../src/rollout/tick.ts";
import { begin } from "../../src/rollout/words/begin.ts";
import type { Config } from "../../src/rollout/words/config.ts";
import type { Journal } from "../../src/rollout/words/journal.ts";
import type { Action, Control, Counts, News, Traffic } from "../../src/rollout/words/observed.ts";
import { isTerminal } from "../../src/rollout/words/states.ts";
import { checkOnce, probeRound } from "./asking.ts";
import { chance, type Platform } from "./platform.ts";

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
  /** What the smoke test and the probes ask. */
  checks: readonly string[] = ["home"];
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
    platform.arrive();
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
    const { platform } = this;
    switch (action.do) {
      case "finish":
      case "wait":
        platform.now += action.do === "wait" ? action.ms : 0;
        return { kind: "nothing" };
      case "read":
        return this.read();
      case "write":
        platform.now += 200;
        this.seen = undefined;
        this.looks = 0;
        return platform.write(action.table, action.message, action.force);
      case "identify":
        return this.identify(action);
      case "smoke":
        platform.now += 500;
        return { kind: "smoke", round: { checks: this.checks.map((check) => checkOnce(this, check)) } };
      case "probe":
        platform.now += 100;
        return { kind: "probes", probes: probeRound(this, action.via) };
      case "measure":
        return { kind: "traffic", traffic: this.ask(action.from, action.to) };
      case "check-way-back":
        platform.calls++;
        return { kind: "way-back", exists: !platform.gone };
      case "look":
        platform.now += 100;
        return this.look(action.version);
      case "finalize":
        platform.calls++;
        platform.now += 200;
        return { kind: "finalized", problems: platform.finalizeProblems };
    }
  }

  private read(): News {
    const { platform } = this;
    platform.calls++;
    platform.now += 100;
    const fault = platform.readFaults.shift();
    platform.arrive();
    if (this.platform.refusal !== undefined) return { kind: "unreadable", why: "no", refusal: this.platform.refusal };
    if (fault !== undefined) return { ...fault, why: "503" };
    this.seen = platform.deployments.slice(0, 10);
    this.looks++;
    return { kind: "deployments", deployments: this.seen };
  }

  private identify({ version, via, requests }: Action & { do: "identify" }): News {
    const { platform } = this;
    platform.now += 50;
    const override = via === "override" ? version : undefined;
    const versions = Array.from({ length: requests }, () => platform.request(override).echo);
    this.echoes.push(...versions);
    return { kind: "echoes", versions };
  }

  /** As users fare: plain requests, whoever answers. */
  private look(version: string): News {
    const answers = Array.from({ length: 5 }, () => this.platform.request());
    if (answers.some((answer) => answer.version !== version))
      return { kind: "looked", health: "unseen", says: "others answer" };
    const sick = answers.some((answer) => answer.failed);
    return { kind: "looked", health: sick ? "unhealthy" : "healthy", says: sick ? "home: 500" : "" };
  }

  private ask(from: number, to: number): Traffic | undefined {
    const { platform } = this;
    platform.calls++;
    platform.now += 100;
    if (platform.analytics === "down") return undefined;
    return this.measure(from, Math.max(from, Math.min(to, platform.now - platform.lagMs)));
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

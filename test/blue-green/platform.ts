/** A platform with a virtual clock that a rollout can be led through: deployments, live requests, analytics, faults. */
import { type Deployment, deploymentOf, type Table } from "../../src/record/deployment.ts";
import { CRASHED, type News, type Refusal } from "../../src/rollout/words/observed.ts";

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
  health: (version: string, share: number, now: number, check?: string) => Health = () => ({ errors: 0 });
  perMinute = 60;
  lagMs = 0;
  analytics: "ok" | "down" = "ok";
  realisedShare: ((share: number) => number) | undefined;
  /** The version to return to was deleted. */
  gone = false;
  /** Every reading is refused for good. */
  refusal: Refusal | undefined;
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
    this.arrive();
    const [head] = this.deployments;
    if (head === undefined) throw new Error("nothing is deployed");
    return head;
  }

  /** Shows what was accepted and has become visible meanwhile. */
  arrive(): void {
    for (const late of this.pending.filter((item) => item.at <= this.now)) this.deployments.unshift(late.deployment);
    this.pending = this.pending.filter((item) => item.at > this.now);
  }

  /** The table that the edge serves now. */
  serving(): Table {
    this.arrive();
    const seen = this.deployments.find((deployment) => deployment.createdAt + this.propagationMs <= this.now);
    return (seen ?? this.deployments.at(-1))?.table ?? [];
  }

  /** One live request: which version it met and how that went. */
  request(
    override?: string,
    check?: string,
  ): { version: string; failed: boolean; latencyMs: number; echo: string | null } {
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
    const { errors, latencyMs = 20, echo = true, crash = false } = this.health(version, share, this.now, check);
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

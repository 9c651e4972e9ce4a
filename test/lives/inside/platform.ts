/** One Worker in one process: the local Cloudflare's own rules for deployments, its split of traffic, and users. */

import { type Conditions, fairConditions } from "../../../local/cloudflare/api/conditions.ts";
import type { Weather } from "../../../local/cloudflare/api/contract.ts";
import { type CloudflareFault, faultAnswer } from "../../../local/cloudflare/api/faults.ts";
import { Refusal } from "../../../local/cloudflare/api/refusal.ts";
import { choose } from "../../../local/cloudflare/plane/split.ts";
import { emptyState, type State } from "../../../local/cloudflare/state.ts";
import type { Version, Worker } from "../../../local/cloudflare/workers/contract.ts";
import { deploymentEndpoints } from "../../../local/cloudflare/workers/deployments.ts";
import { createWorker } from "../../../local/cloudflare/workers/workers.ts";
import { takeFault } from "../../../local/server/faults.ts";
import { chance } from "../../blue-green/platform.ts";
import type { Broken, Call, Visit } from "../history.ts";
import { type Health, SHOWS, WORKER } from "../life.ts";

import type { VirtualTime } from "./time.ts";

/** What a call brings: a result, or why there is none; `lost` gets no answer at all. */
export type Answer = { status: number; result?: unknown; errors?: unknown; retryAfter?: string } | "lost";

const PATH = "/accounts/a/workers/scripts/shop/deployments";
/** Users' requests in a minute. */
const PER_MINUTE = 300;

/** A platform for one life. */
export class InsidePlatform {
  readonly time: VirtualTime;
  readonly random: () => number;
  readonly worker: Worker;
  readonly conditions: Conditions;
  readonly faults: CloudflareFault<never>[] = [];
  readonly calls: Call[] = [];
  readonly visits: Visit[] = [];
  readonly broken: Broken[] = [];
  /** When the token ended. */
  revokedAt: number | undefined;
  /** Whether it is refused now. */
  refuses = false;
  /** Users' requests by version, with the moment until which they were counted. */
  readonly traffic: { at: number; versionId: string; requests: number; errors: number }[] = [];
  private readonly state: State = emptyState({});
  private readonly healths = new Map<string, Health>();
  private hidden = { until: 0, ids: new Set<string>() };
  private served: number;
  private follows: { at: number; table: Worker["deployments"][number]["versions"] }[] = [];

  constructor(time: VirtualTime, seed: number) {
    this.time = time;
    this.random = chance(seed);
    this.conditions = { ...fairConditions(), random: this.random };
    this.worker = createWorker(WORKER, "api");
    this.state.workers.set(WORKER, this.worker);
    this.served = time.now;
  }

  /** One more version. */
  upload(health: Health): string {
    const id = crypto.randomUUID();
    const number = this.worker.versions.length + 1;
    const createdOn = new Date(this.weather().now()).toISOString();
    const version = { id, number, createdOn, bindings: [], metadata: {}, migrationTag: undefined };
    this.worker.versions.unshift(version as unknown as Version);
    this.set(id, health);
    return id;
  }

  set(versionId: string, health: Health): void {
    this.serve();
    this.healths.set(versionId, health);
    const shows = SHOWS[health];
    if (shows !== undefined) this.broken.push({ versionId, since: this.time.now, shows });
  }

  /** A call of a client: logged, and met by faults. */
  async call(method: "GET" | "POST", body = ""): Promise<Answer> {
    const entry: Call = { method, at: this.time.now, status: 0, body };
    this.calls.push(entry);
    if (this.refuses) {
      entry.status = 403;
      return { status: 403, errors: [{ code: 10000, message: "Authentication error" }] };
    }
    const fault = takeFault(this.faults, method, PATH);
    if (fault?.delayMs !== undefined)
      await new Promise<void>((resolve) => this.time.after(fault.delayMs ?? 0, resolve));
    if (fault?.reset === "before") return "lost";
    if (fault?.interfereWhen !== "after") await fault?.interfere?.(NOBODY);
    const before = this.worker.deployments.length;
    const answer = (fault && (await refusalOf(fault, fault.status))) ?? (await this.carryOut(method, body));
    if (fault?.visibleAfterMs !== undefined) this.hide(before, fault.visibleAfterMs);
    if (fault?.interfereWhen === "after") await fault.interfere?.(NOBODY);
    if (fault?.reset === "after") return "lost";
    const given = (fault && (await refusalOf(fault, fault.statusAfter))) ?? answer;
    if (given !== "lost") entry.status = given.status;
    return given;
  }

  /** Carries a call out by the local Cloudflare's own rules; a colleague's is never disturbed. */
  async carryOut(method: "GET" | "POST", body: string): Promise<Answer> {
    this.serve();
    const endpoint = deploymentEndpoints.find((one) => one.method === method && !one.path.includes(":deployment"));
    const asked = { method, path: PATH, query: new URLSearchParams(), headers: {}, body: Buffer.from(body) };
    const around = { state: this.state, weather: this.weather(), origin: "" };
    const plane = { changed: async () => this.follow(), start: absent, remove: absent };
    const neighbours = { checkBinding: () => {}, forgetWorker: () => {} };
    const token = { token: "t", permissions: "all" as const };
    try {
      const call = { ...asked, ...around, plane, neighbours, token };
      const result = await endpoint?.handle(call, { account: "a", script: WORKER });
      return { status: 200, result: method === "GET" ? this.shown(result) : result };
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      return { status: cause.status, errors: cause.errors };
    }
  }

  /** One request of a user or of ours. */
  ask(override: string | undefined, person = false): { version: string; status: number } {
    const shares = this.live().map(({ versionId, percentage }) => ({
      id: versionId,
      number: this.worker.versions.find(({ id }) => id === versionId)?.number ?? 0,
      percentage,
    }));
    const overrides = override === undefined ? undefined : `${WORKER}="${override}"`;
    const chosen = choose(WORKER, shares, { overrides }, this.random);
    const version = chosen?.id ?? "";
    return { version, status: this.statusOf(version, { overridden: chosen?.overridden ?? false, person }) };
  }

  /** Lets users come until now, in shares of what traffic follows. */
  serve(): void {
    const expected = ((this.time.now - this.served) / 60_000) * PER_MINUTE;
    if (expected < 1) return;
    const [from, at] = [this.served, this.time.now];
    this.served = at;
    for (const { versionId, percentage } of this.live()) {
      const requests = Math.floor((expected * percentage) / 100 + this.random());
      if (requests === 0) continue;
      const status = this.statusOf(versionId, { overridden: false, person: true });
      const throws = this.healths.get(versionId) === "throws-for-people";
      this.traffic.push({ at, versionId, requests, errors: throws ? requests : 0 });
      this.visits.push({ at: from, version: versionId, ok: status === 200 });
    }
  }

  private statusOf(version: string, { overridden, person }: { overridden: boolean; person: boolean }): number {
    const health = this.healths.get(version);
    if (health === "fails" || (health === "fails-plainly" && !overridden)) return 500;
    if (health === "throws-for-people" && person) return 500;
    return health === "flaky" && this.random() < 0.03 ? 500 : 200;
  }

  private weather(): Weather {
    const { clockOffsetMs, staleChance, staleMs, flappingMs, flappingChance } = this.conditions;
    const now = () => this.time.now + clockOffsetMs;
    const stale = this.random() < staleChance;
    return {
      now,
      misses: (createdOn) => now() - Date.parse(createdOn) < flappingMs && this.random() < flappingChance,
      horizon: () => (stale ? now() - staleMs : Number.POSITIVE_INFINITY),
    };
  }

  private hide(from: number, ms: number): void {
    const news = this.worker.deployments.slice(0, this.worker.deployments.length - from);
    this.hidden = { until: this.time.now + ms, ids: new Set(news.map(({ id }) => id)) };
  }

  private shown(result: unknown): unknown {
    if (this.time.now >= this.hidden.until) return result;
    const { deployments } = result as { deployments: { id: string }[] };
    return { deployments: deployments.filter(({ id }) => !this.hidden.ids.has(id)) };
  }

  private follow(): void {
    const table = this.worker.deployments[0]?.versions ?? [];
    this.follows.push({ at: this.time.now + this.conditions.propagationMs, table });
  }

  private live(): Worker["deployments"][number]["versions"] {
    return (this.follows.findLast(({ at }) => at <= this.time.now) ?? this.follows[0])?.table ?? [];
  }
}

/** No trouble of a life looks at it. */
const NOBODY = undefined as never;

const absent = async (): Promise<never> => {
  throw new Error("Nothing is uploaded here.");
};

async function refusalOf(fault: CloudflareFault<never>, status: number | undefined): Promise<Answer | undefined> {
  const response = faultAnswer(fault, status);
  if (response === undefined) return undefined;
  const { errors } = (await response.json()) as { errors: unknown };
  const retryAfter = response.headers.get("retry-after");
  return { status: response.status, errors, ...(retryAfter === null ? {} : { retryAfter }) };
}

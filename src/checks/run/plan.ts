import { createHash } from "node:crypto";
import type { Loaded } from "../file/load.ts";
import { listedOrigins, targetOrigins } from "../file/origins.ts";
import type { CheckFormat, RetryCause, RetryFormat } from "../format.ts";
import { milliseconds } from "../judge/duration.ts";
import type { Identity, IdentityOptions } from "../judge/identity.ts";
import { below, movedTo, withQuery } from "./urls.ts";

/** When a failed try is worth another one; all times in ms. */
export interface Retry {
  attempts: number;
  strategy: "fixed" | "linear" | "exponential";
  delayMs: number;
  maxDelayMs: number;
  jitter: boolean;
  deadlineMs: number;
  consecutiveUp: number;
  on: ReadonlySet<RetryCause>;
  /** Its author wrote how often to try, so even a host that is not there is waited for. */
  patient?: boolean;
}

/** Where a task's requests go. */
export interface Target {
  name: string;
  /** The base that paths are put below. */
  base: URL;
  headers: Record<string, string>;
  /** A failure of an optional target only degrades. */
  required: boolean;
  /** How answers from here prove their version; undefined when they need not. */
  identity: Identity | undefined;
}

/** What a check does. */
export type Kind = "http" | "samples" | "cache" | "rate_limit" | "dns" | "addr";

/** One check at one target, with every default filled in. */
export interface Task {
  /** Stable across runs: the check's id or name, and the target. */
  key: string;
  kind: Kind;
  check: CheckFormat;
  line: number | undefined;
  target: Target | undefined;
  /** Name of the group it is reported in: the target, or the host. */
  suite: string;
  severity: "error" | "warn";
  retry: Retry;
  warmup: number;
  timeoutMs: number;
  follow: number;
  url: URL | undefined;
  headers: Record<string, string>;
  /** Origins that redirects may lead to wherever they are: targets, and what the file lists. */
  listed: ReadonlySet<string>;
  /** Digest of the check as written; a baseline of another text says nothing about it. */
  fingerprint: string;
}

/** Everything a run will do. */
export interface Plan {
  tasks: Task[];
  targets: Target[];
  deadlineMs: number;
}

/** What the file leaves open. */
export interface PlanDefaults {
  timeoutMs: number;
  deadlineMs: number;
  attempts: number;
  identity: IdentityOptions | undefined;
}

const RETRY_ON: readonly RetryCause[] = ["connection", "timeout", "5xx"];

/** Unfolds checks over their targets. */
export function makePlan(loaded: Loaded, defaults: PlanDefaults): Plan {
  const { file } = loaded;
  const targets = Object.entries(file.targets ?? {}).map(([name, target]): Target => {
    const { url, headers, required, worker } = typeof target === "string" ? { url: target } : target;
    const identity = defaults.identity?.for(worker);
    const base = identity?.url === undefined ? new URL(url) : movedTo(new URL(identity.url), new URL(url));
    return { name, base, headers: headers ?? {}, required: required !== false, identity };
  });
  const trusted = new Set([...targetOrigins(file), ...targets.map(({ base }) => base.origin)]);
  const listed = new Set([...trusted, ...listedOrigins(file)]);
  const tasks = file.checks.flatMap((check, index) => {
    const fingerprint = digest(loaded.written[index] ?? check);
    return targetsOf(check, targets).map((target) =>
      makeTask(check, target, {
        loaded,
        defaults,
        fingerprint,
        trusted,
        listed,
        line: loaded.lineOf(["checks", index]),
      }),
    );
  });
  const deadlineMs = file.deadline === undefined ? defaults.deadlineMs : milliseconds(file.deadline);
  return { tasks, targets, deadlineMs };
}

function targetsOf(check: CheckFormat, targets: Target[]): (Target | undefined)[] {
  if (check.request === undefined) return [undefined];
  if (check.request.url !== undefined) {
    const { origin } = new URL(check.request.url);
    return [targets.find(({ base }) => base.origin === origin)];
  }
  const wanted = check.targets ?? "all";
  return wanted === "all" ? targets : targets.filter(({ name }) => wanted.includes(name));
}

interface TaskContext {
  loaded: Loaded;
  defaults: PlanDefaults;
  fingerprint: string;
  /** Origins that may be told secrets. */
  trusted: ReadonlySet<string>;
  listed: ReadonlySet<string>;
  line: number | undefined;
}

function makeTask(check: CheckFormat, target: Target | undefined, context: TaskContext): Task {
  const { defaults } = context;
  const own = context.loaded.file.defaults ?? {};
  const { request } = check;
  const timeout = check.addr?.timeout ?? request?.timeout ?? own.timeout;
  const url = request === undefined ? undefined : requestUrl(check, target);
  const severity = target?.required === false ? "warn" : (check.severity ?? own.severity ?? "error");
  return {
    key: `${check.id ?? check.name} @ ${target?.name ?? "-"}`,
    kind: kindOf(check),
    check,
    line: context.line,
    target,
    suite: target?.name ?? url?.host ?? "network",
    severity,
    retry: {
      ...makeRetry({ attempts: defaults.attempts, ...own.retry, ...check.retry }),
      patient: (check.retry?.attempts ?? own.retry?.attempts) !== undefined,
    },
    warmup: check.warmup ?? own.warmup ?? 0,
    timeoutMs: timeout === undefined ? defaults.timeoutMs : milliseconds(timeout),
    follow: request?.follow ?? own.follow ?? 0,
    url,
    headers: { ...defaultHeaders(context, url), ...target?.headers, ...request?.headers },
    listed: context.listed,
    fingerprint: context.fingerprint,
  };
}

/** The headers of every request; those that hold a secret go to targets only. */
function defaultHeaders({ loaded, trusted }: TaskContext, url: URL | undefined): Record<string, string> {
  const headers = loaded.file.defaults?.headers ?? {};
  if (url === undefined || trusted.has(url.origin) || loaded.secretDefaults.size === 0) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !loaded.secretDefaults.has(name.toLowerCase())));
}

function kindOf(check: CheckFormat): Kind {
  if (check.dns !== undefined) return "dns";
  if (check.addr !== undefined) return "addr";
  if (check.cache !== undefined) return "cache";
  if (check.rate_limit !== undefined) return "rate_limit";
  return check.samples === undefined ? "http" : "samples";
}

function requestUrl({ request }: CheckFormat, target: Target | undefined): URL {
  const url =
    request?.url !== undefined
      ? new URL(request.url)
      : below(target?.base ?? new URL("about:blank"), request?.path ?? "/");
  return withQuery(url, request?.query ?? {});
}

function makeRetry(format: RetryFormat & { attempts: number }): Retry {
  return {
    attempts: format.attempts,
    strategy: format.strategy ?? "exponential",
    delayMs: milliseconds(format.delay ?? "1s"),
    maxDelayMs: milliseconds(format.max_delay ?? "15s"),
    jitter: format.jitter ?? true,
    deadlineMs: milliseconds(format.deadline ?? "60s"),
    consecutiveUp: format.consecutive_up ?? 1,
    on: new Set(format.on ?? RETRY_ON),
  };
}

const digest = (check: CheckFormat) => createHash("sha256").update(JSON.stringify(check)).digest("hex").slice(0, 16);

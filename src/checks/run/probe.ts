import { randomBytes } from "node:crypto";
import { STAMP_HEADER } from "../../record/stamp.ts";
import { hideCredentials } from "../../text/credentials.ts";
import type { Loaded } from "../file/load.ts";
import { identities } from "../judge/identity.ts";
import type { Finding } from "../judge/judge.ts";
import { createThreads } from "../thread/threads.ts";
import { createTransport } from "../wire/exchange.ts";
import type { Cause } from "../wire/failure.ts";
import { fromCache, fromEdge, isFile } from "../wire/foreign.ts";
import { attempt, type Line } from "./attempt.ts";
import { asideOf } from "./miss.ts";
import { makePlan, type Task } from "./plan.ts";
import { withQuery } from "./urls.ts";

/** Whom a round of probes asks. */
export interface Addressee {
  /** Name of the Worker. */
  worker: string;
  /** The version that must answer; undefined takes any answer, and tells which version it showed. */
  versionId: string | undefined;
  /** Forces the version by the override header; false asks whatever traffic gets. */
  override: boolean;
  /** The version's own URL, asked instead of the checks' targets. */
  url?: string | undefined;
  /** The same, asked only for static files whose version the override header does not choose. */
  aside?: string | undefined;
  /** The versions that the stamps of static files stand for. */
  stamps?: ReadonlyMap<string, string> | undefined;
}

/** What one probe saw. A sample that did not come from the addressee's version is never ok. */
export interface Sample {
  ok: boolean;
  /** Name of the check. */
  check: string;
  /** Name of the target. */
  target: string;
  /** The version that a first answer showed, which came from a cache and was asked for again. */
  before?: string | undefined;
  /** HTTP status; undefined when nothing answered. */
  status: number | undefined;
  /** The version the answer showed. */
  versionId: string | undefined;
  durationMs: number;
  /** Why it is not ok; `wrong_version` means that it is no evidence about that version. */
  cause: Cause | undefined;
  /** What was not as expected, as one line. */
  detail: string | undefined;
  /** The answer showed that it comes from the addressee's version, or need not. */
  proven: boolean;
  /** The answer is as expected, whatever version it shows. */
  fine: boolean;
  /** It was asked for at the version's own URL, because the override header did not choose the version of a static file. */
  aside?: boolean | undefined;
  /** Why this is no answer of a Worker's, or none of now; undefined where it is. It says nothing about any version. */
  foreign: string | undefined;
  /** There is no such host. */
  nobody?: boolean | undefined;
}

/** Asks every check once, each time it is called; nothing is retried, because the caller counts. */
export interface Prober {
  round(whom: Addressee, signal: AbortSignal): Promise<Sample[]>;
  close(): void;
}

/** What to probe, and where versions show. */
export interface ProbeOptions {
  /** Checks of kind `request` + `expect`; others are left out. */
  checks: Loaded;
  timeoutMs: number;
  /** Header of the answer that shows the version; `x-worker-version` in the actions. */
  versionHeader: string;
  access?: Record<string, string>;
  /** Adds a query that nobody has asked before to every request, so that no cache can answer it. */
  aroundCache?: boolean;
}

/** Prepares probes; connections stay open between rounds until `close()`. */
export function createProber(options: ProbeOptions): Prober {
  const transport = createTransport();
  const threads = createThreads();
  return {
    async round(whom, signal) {
      const identity = await identities({
        versions: new Map(whom.versionId === undefined ? [] : [[whom.worker, whom.versionId]]),
        urls: whom.url === undefined ? new Map() : new Map([[whom.worker, whom.url]]),
        asides: whom.aside === undefined ? undefined : new Map([[whom.worker, whom.aside]]),
        stamps: stampsFor(whom),
        header: options.versionHeader,
        jsonpath: undefined,
        override: whom.override,
        echoes: 1,
        timeoutMs: 0,
      });
      const plan = makePlan(options.checks, { timeoutMs: options.timeoutMs, deadlineMs: 0, attempts: 1, identity });
      const tasks = plan.tasks.filter(({ kind, check }) => kind === "http" && check.skip !== true);
      const line = { transport, threads, signal, access: options.access ?? {} };
      return await Promise.all(tasks.map((task) => asked(task, line, { ...options, stamps: whom.stamps })));
    },
    close() {
      transport.close();
      threads.close();
    },
  };
}

/** What a cache answered is asked once more, as nobody has asked before: the Worker is meant, and not what it once said. */
async function asked(task: Task, line: Line, options: Asking): Promise<Sample> {
  const sample = await fresh(task, line, options);
  const aside = sample.file && task.target?.identity?.override !== undefined ? asideOf(task) : undefined;
  if (sample.proven || aside === undefined) return sample;
  // The override header did not choose the version of this file: its own URL does.
  return { ...(await fresh(aside, line, options)), aside: true };
}

async function fresh(task: Task, line: Line, options: Asking) {
  if (options.aroundCache) return await ask(unasked(task), line, options);
  const sample = await ask(task, line, options);
  if (!sample.cached || task.url === undefined) return sample;
  // What named a version came through the Worker: it was an invocation, and is counted among ours.
  return { ...(await ask(unasked(task), line, options)), before: sample.versionId };
}

function stampsFor({ worker, versionId, stamps = new Map() }: Addressee): Map<string, string> {
  const [stamp] = [...stamps].find(([, id]) => id === versionId) ?? [];
  return new Map(stamp === undefined ? [] : [[worker, stamp]]);
}

type Asking = ProbeOptions & Pick<Addressee, "stamps">;
type Asked = Sample & { cached: boolean; file: boolean };

async function ask(task: Task, line: Line, { versionHeader, stamps }: Asking): Promise<Asked> {
  const { result, chain } = await attempt(task, task.check.expect ?? {}, line);
  const { cause, durationMs, findings, proof } = result;
  const header = versionHeader.toLowerCase();
  const cached = chain === undefined ? undefined : fromCache(chain);
  // No cache knows an URL that was made up just now: what names the version came through the Worker, as its static files do.
  // Cloudflare serves files from a cache behind the choice of the version.
  const file = chain !== undefined && isFile(chain.first);
  const through = isUnasked(task) && (proof !== undefined || file);
  const from = chain === undefined ? undefined : ((through ? undefined : cached) ?? fromEdge(chain, header));
  return {
    ok: cause === undefined && from === undefined,
    check: task.check.name,
    target: task.suite,
    status: chain?.last.status,
    versionId: proof === undefined ? shownIn(chain?.first.headers, header, stamps) : task.target?.identity?.versionId,
    durationMs,
    cause,
    detail: from ?? detailOf(result),
    proven: proof !== undefined || task.check.identity === false || task.target?.identity === undefined,
    fine:
      chain !== undefined && findings.every(({ what, warning }) => warning === true || what.startsWith("version of ")),
    foreign: from,
    nobody: result.nobody === true,
    cached: cached !== undefined,
    file,
  };
}

/** The version that an answer shows, by its id or by the stamp of a release that is known. */
function shownIn(headers: Record<string, string> | undefined, header: string, stamps?: ReadonlyMap<string, string>) {
  return headers?.[header] ?? stamps?.get(headers?.[STAMP_HEADER] ?? "");
}

const UNASKED = "slipway";

function isUnasked({ url }: Task): boolean {
  return url !== undefined && new URL(url).searchParams.has(UNASKED);
}

/** The same request as nobody has made it before. */
function unasked(task: Task): Task {
  if (task.url === undefined) return task;
  return { ...task, url: withQuery(task.url, { [UNASKED]: randomBytes(8).toString("hex") }) };
}

function detailOf({ findings: [finding] }: { findings: Finding[] }): string | undefined {
  if (finding === undefined) return undefined;
  return `${finding.what}: expected ${finding.expected}, actual ${hideCredentials(finding.actual)}`;
}

import { hideCredentials } from "../../text/credentials.ts";
import type { Loaded } from "../file/load.ts";
import { identities } from "../judge/identity.ts";
import type { Finding } from "../judge/judge.ts";
import { createThreads } from "../thread/threads.ts";
import { createTransport } from "../wire/exchange.ts";
import type { Cause } from "../wire/failure.ts";
import { attempt } from "./attempt.ts";
import { makePlan } from "./plan.ts";

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
}

/** What one probe saw. A sample that did not come from the addressee's version is never ok. */
export interface Sample {
  ok: boolean;
  /** Name of the check. */
  check: string;
  /** Name of the target. */
  target: string;
  /** HTTP status; undefined when nothing answered. */
  status: number | undefined;
  /** The version the answer showed. */
  versionId: string | undefined;
  durationMs: number;
  /** Why it is not ok; `wrong_version` means that it is no evidence about that version. */
  cause: Cause | undefined;
  /** What was not as expected, as one line. */
  detail: string | undefined;
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
        header: options.versionHeader,
        jsonpath: undefined,
        override: whom.override,
        echoes: 1,
        timeoutMs: 0,
      });
      const plan = makePlan(options.checks, { timeoutMs: options.timeoutMs, deadlineMs: 0, attempts: 1, identity });
      const tasks = plan.tasks.filter(({ kind, check }) => kind === "http" && check.skip !== true);
      const line = { transport, threads, signal, access: options.access ?? {} };
      return await Promise.all(
        tasks.map(async (task): Promise<Sample> => {
          const { result, chain } = await attempt(task, task.check.expect ?? {}, line);
          const { cause, durationMs } = result;
          return {
            ok: cause === undefined,
            check: task.check.name,
            target: task.suite,
            status: chain?.last.status,
            versionId: chain?.first.headers[options.versionHeader.toLowerCase()],
            durationMs,
            cause,
            detail: detailOf(result),
          };
        }),
      );
    },
    close() {
      transport.close();
      threads.close();
    },
  };
}

function detailOf({ findings: [finding] }: { findings: Finding[] }): string | undefined {
  if (finding === undefined) return undefined;
  return `${finding.what}: expected ${finding.expected}, actual ${hideCredentials(finding.actual)}`;
}

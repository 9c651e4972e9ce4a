import type { Loaded } from "../checks/file/load.ts";
import { only } from "../checks/file/of-worker.ts";
import { simpleCheck } from "../checks/file/simple.ts";
import { createProber, type Prober } from "../checks/run/probe.ts";

/** How long one request may take, ms. */
const TIMEOUT = 10_000;

/** What visits the production address; nothing is sent before it is asked to. */
export interface Probers {
  /** Every check, for the smoke test at 0 %. */
  checks: Prober;
  /** Those that may be repeated for an hour without doing anything: GET and HEAD. */
  probes: Prober;
  /** The request that only asks who answers. */
  identity: Prober;
}

/** Where the checks ask, and with what. */
export interface Asking {
  url: string;
  path: string;
  versionHeader: string;
  access: Record<string, string>;
  aroundCache: boolean;
}

/** Probers of some checks; `own` is the simple check, which stands in where none of them may be repeated. */
export async function proberOf({ own, checks }: { own: Loaded; checks: Loaded }, asking: Asking): Promise<Probers> {
  const { url, path, ...more } = asking;
  const harmless = only(checks, ({ request }) => /^(GET|HEAD)$/.test(request?.method ?? "GET"));
  const shared = { timeoutMs: TIMEOUT, ...more };
  return {
    checks: createProber({ checks, ...shared }),
    probes: createProber({ checks: harmless.file.checks.length > 0 ? harmless : own, ...shared }),
    // Whatever the status: a broken version that says its name has proven it. And whatever the query: no cache knows it.
    identity: createProber({
      checks: await simpleCheck({ targets: { production: url }, path, status: ["1xx", "2xx", "3xx", "4xx", "5xx"] }),
      ...shared,
      aroundCache: true,
    }),
  };
}

import { UserError } from "../../errors.ts";
import { once } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";

/** Reasons of analytics that cannot be read. */
export const ANALYTICS_REASONS = ["analytics-unavailable"] as const;
export type AnalyticsReason = (typeof ANALYTICS_REASONS)[number];

/** What users' requests did on one version within a window, as Cloudflare estimates it where it sampled. */
export interface VersionTraffic {
  requests: number;
  /** Threw, exceeded its resources, or failed inside Cloudflare. A returned status of 500 is none of these. */
  errors: number;
  /** As many requests stand behind each one that was really seen; 1 where nothing was sampled. */
  sampleInterval: number;
}

/** What was really seen: an estimate is no evidence. */
export function reallySeen({ requests, errors, sampleInterval }: VersionTraffic): { requests: number; errors: number } {
  return { requests: Math.round(requests / sampleInterval), errors: Math.round(errors / sampleInterval) };
}

const QUERY = `query ($account: string!, $worker: string!, $from: Time!, $to: Time!) {
  viewer {
    accounts(filter: { accountTag: $account }) {
      workersInvocationsAdaptive(limit: 100, filter: { scriptName: $worker, datetime_geq: $from, datetime_lt: $to }) {
        dimensions { scriptVersion }
        sum { requests errors }
        avg { sampleInterval }
      }
    }
  }
}`;

interface Answer {
  data?: { viewer?: { accounts?: { workersInvocationsAdaptive?: unknown }[] } } | null;
  errors?: { message?: string }[] | null;
}

/**
 * Requests and errors by version id between two moments (ms since the epoch), asked once. Versions without a request are
 * absent. Throws an `ApiError`, or a `UserError` when GraphQL refuses, e.g. because the token lacks Account Analytics
 * Read, or answers with what cannot be counts: of such an answer nothing is believed.
 */
export async function trafficByVersion(
  cf: Cloudflare,
  worker: string,
  { from, to, timeout }: { from: number; to: number; timeout: number },
): Promise<Map<string, VersionTraffic>> {
  const time = (ms: number) => new Date(ms).toISOString();
  const variables = { account: cf.account, worker, from: time(from), to: time(to) };
  const answer = await once(
    cf,
    (options) => cf.api.post<Answer>("/graphql", { ...options, body: { query: QUERY, variables } }),
    timeout,
  );
  const refusal = answer.errors?.[0]?.message;
  const accounts = answer.data?.viewer?.accounts;
  if (refusal !== undefined || accounts === undefined || accounts.length === 0) throw unreadable(refusal);
  const rows = accounts[0]?.workersInvocationsAdaptive;
  if (!Array.isArray(rows)) throw unreadable("the answer holds no list of rows");
  const byVersion = new Map<string, VersionTraffic>();
  for (const row of rows) {
    const { version, ...traffic } = readRow(row);
    const before = byVersion.get(version);
    byVersion.set(version, before === undefined ? traffic : together(before, traffic));
  }
  return byVersion;
}

type Row = VersionTraffic & { version: string };

/** One row, if it can be one: counts are whole and not negative, and no more requests fail than there are. */
function readRow(row: unknown): Row {
  const { dimensions, sum, avg } = (row ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const version = dimensions?.scriptVersion ?? "";
  const { requests, errors } = sum ?? {};
  const sampleInterval = avg?.sampleInterval ?? 1;
  const possible =
    typeof version === "string" &&
    isCount(requests) &&
    isCount(errors) &&
    errors <= requests &&
    typeof sampleInterval === "number" &&
    sampleInterval >= 0 &&
    Number.isFinite(sampleInterval);
  if (!possible) throw unreadable(`a row is ${JSON.stringify(row)?.slice(0, 200)}, which cannot be`);
  return { version, requests, errors, sampleInterval: Math.max(1, sampleInterval) };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Two rows of one version: what was seen of each adds up. */
function together(a: VersionTraffic, b: VersionTraffic): VersionTraffic {
  const requests = a.requests + b.requests;
  const seen = a.requests / a.sampleInterval + b.requests / b.sampleInterval;
  return { requests, errors: a.errors + b.errors, sampleInterval: seen === 0 ? 1 : requests / seen };
}

function unreadable(refusal: string | undefined): UserError {
  return new UserError<AnalyticsReason>(
    `Cloudflare's analytics cannot be read: ${refusal ?? "the answer holds no account"}.`,
    {
      hint: "Give the token the permission `Account Analytics: Read`, or let probes decide alone with `evidence: probes`.",
      reason: "analytics-unavailable",
    },
  );
}

import { UserError } from "../../errors.ts";
import { once } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";

/** Reasons of analytics that cannot be read. */
export const ANALYTICS_REASONS = ["analytics-unavailable"] as const;
export type AnalyticsReason = (typeof ANALYTICS_REASONS)[number];

/** What users' requests did on one version within a window. */
export interface VersionTraffic {
  requests: number;
  /** Threw, exceeded its resources, or failed inside Cloudflare. A returned status of 500 is none of these. */
  errors: number;
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
  data?: {
    viewer?: {
      accounts?: {
        workersInvocationsAdaptive?: {
          dimensions: { scriptVersion?: string };
          sum: { requests: number; errors: number };
          avg: { sampleInterval?: number };
        }[];
      }[];
    };
  } | null;
  errors?: { message?: string }[] | null;
}

/**
 * Requests and errors by version id between two moments (ms since the epoch), asked once. Versions without a request are
 * absent. Where Cloudflare sampled, counts are reduced to what was really seen: an estimate is no evidence. Throws an
 * `ApiError`, or a `UserError` when GraphQL refuses, e.g. because the token lacks Account Analytics Read.
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
  const byVersion = new Map<string, VersionTraffic>();
  for (const { dimensions, sum, avg } of accounts[0]?.workersInvocationsAdaptive ?? []) {
    const version = dimensions.scriptVersion ?? "";
    const interval = Math.max(1, avg.sampleInterval ?? 1);
    const before = byVersion.get(version) ?? { requests: 0, errors: 0 };
    byVersion.set(version, {
      requests: before.requests + Math.round(sum.requests / interval),
      errors: before.errors + Math.round(sum.errors / interval),
    });
  }
  return byVersion;
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

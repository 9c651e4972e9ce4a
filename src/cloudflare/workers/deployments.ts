import { repeat, sleep } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { isNotFound, noAnswer } from "../client/errors.ts";
import type { Trace } from "../client/trace.ts";
import { type Applied, writeOnce } from "../client/write.ts";
import { formatRecord, newNonce, parseRecord, type Record } from "../record.ts";
import { drifted } from "./drift.ts";

/** A version and its share of the traffic in percent. */
export interface Share {
  versionId: string;
  percentage: number;
}

/** A complete routing table: which versions serve, with percentages. The newest one of a Worker is active. */
export interface Deployment {
  id: string;
  createdOn: string;
  /** `api`, `wrangler`, `dash`, ... */
  source: string;
  authorEmail: string | undefined;
  versions: Share[];
  message: string | undefined;
  /** Present if Slipway made it. */
  record: Record | undefined;
}

interface RawDeployment {
  id?: string;
  created_on?: string;
  source?: string;
  author_email?: string;
  versions?: { version_id: string; percentage: number }[];
  annotations?: { "workers/message"?: string };
}

/** The Worker's deployments, the active one first; undefined if the Worker does not exist. */
export async function listDeployments(cf: Cloudflare, worker: string): Promise<Deployment[] | undefined> {
  // The official client's method reads the page as `items`, which this endpoint does not have.
  const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/deployments`;
  try {
    const answer = await repeat(cf, (options) =>
      cf.api.get<{ result?: { deployments?: RawDeployment[] } }>(path, options),
    );
    const list = answer.result?.deployments;
    // No list is not an empty list: what follows from "never deployed" is a write to all traffic.
    if (!Array.isArray(list)) throw noAnswer("The answer lists no deployments.", undefined, where(worker, "GET"));
    return list.map(deployment);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

export interface NewDeployment {
  worker: string;
  /** One or two versions whose percentages sum to 100; 0 is allowed. Keep their order between steps. */
  versions: Share[];
  /** What a person reads. */
  text: string;
  /** Notes of the record besides the nonce, e.g. a rollout's journal. */
  notes?: { [key: string]: string };
  /** Chosen before the write by a caller that remembers it; a new one by default. */
  nonce?: string;
  /** Id of the deployment that must be active right before the write; read at the start by default, null = none. */
  expectedHead?: string | null;
  /** Deploy although a secret was edited after the version was uploaded (error 10220). */
  force?: boolean;
  /** How Durable Objects take up new code; wrangler's default (deferred by at most 300 s) by default. */
  codeUpdateStrategy?: CodeUpdateStrategy;
}

/** When running Durable Objects move to the new code; `max_delay` in seconds. */
export interface CodeUpdateStrategy {
  mode: "immediate" | "deferred";
  max_delay?: number;
}

/** What wrangler sends when nothing is configured. */
export const DEFAULT_CODE_UPDATE: CodeUpdateStrategy = { mode: "deferred", max_delay: 300 };

/**
 * Makes a deployment, exactly once, and only on top of the expected one:
 *
 * 1. Reads the list. Another head than expected: nothing is written, `UserError` with reason `drifted`.
 * 2. Sends the table with a nonce in its message.
 * 3. No answer, or 408/429/5xx: reads the list twice, two seconds apart. Our nonce at the head: it was applied. The head
 *    unchanged: sends again, at most three times, honouring `Retry-After`. Another head: `drifted`.
 * 4. Reads the list once more: our id must be the head with exactly this table, and the expected head right below it.
 *    Otherwise somebody wrote in between: `drifted`, and nothing is put right by force.
 *
 * The API has no conditional write, so a race is found right after it happened rather than prevented.
 */
export async function createDeployment(cf: Cloudflare, wanted: NewDeployment): Promise<Applied<Deployment>> {
  const nonce = wanted.nonce ?? newNonce();
  const before = (await listDeployments(cf, wanted.worker))?.[0];
  const expected = wanted.expectedHead === undefined ? (before?.id ?? null) : wanted.expectedHead;
  if (before !== undefined && before.record?.nonce === nonce) return { value: before, applied: "read-back" };
  if ((before?.id ?? null) !== expected) throw drifted(wanted.worker, before, expected);
  const result = await writeOnce(cf, {
    what: "the deployment",
    send: (options) => post(cf, wanted, nonce)(options),
    find: async () => {
      const head = (await listDeployments(cf, wanted.worker))?.[0];
      if (head?.record?.nonce === nonce) return head;
      if ((head?.id ?? null) !== expected) throw drifted(wanted.worker, head, expected);
      return undefined;
    },
  });
  return { ...result, value: await verify(cf, wanted, { id: result.value.id, nonce, expected }) };
}

function post(cf: Cloudflare, wanted: NewDeployment, nonce: string) {
  return async (options: object) => {
    const body = {
      account_id: cf.account,
      strategy: "percentage" as const,
      versions: wanted.versions.map(({ versionId, percentage }) => ({ version_id: versionId, percentage })),
      annotations: { "workers/message": formatRecord({ nonce, notes: wanted.notes ?? {}, text: wanted.text }) },
      // As wrangler sends it; the official client's types do not know it yet.
      code_update_strategy: wanted.codeUpdateStrategy ?? DEFAULT_CODE_UPDATE,
      ...(wanted.force ? { force: true } : {}),
    };
    const answer: RawDeployment | null = await cf.api.workers.scripts.deployments.create(wanted.worker, body, options);
    if (typeof answer?.id !== "string") {
      throw noAnswer("The answer names no deployment.", undefined, where(wanted.worker, "POST"));
    }
    return deployment(answer);
  };
}

/** The list may lag behind the write by a moment: our own deployment is waited for a few seconds. */
const VISIBLE = [0, 1_000, 2_000, 4_000];

async function verify(
  cf: Cloudflare,
  wanted: NewDeployment,
  ours: { id: string; nonce: string; expected: string | null },
): Promise<Deployment> {
  let head: Deployment | undefined;
  for (const wait of VISIBLE) {
    if (wait > 0) await sleep(cf, wait);
    const list = (await listDeployments(cf, wanted.worker)) ?? [];
    head = list[0];
    if (head?.id === ours.id) {
      if (!sameTable(head.versions, wanted.versions)) throw drifted(wanted.worker, head, ours.id);
      if ((list[1]?.id ?? null) === ours.expected) return head;
      throw drifted(wanted.worker, list[1], ours.expected, head);
    }
    if ((head?.id ?? null) !== ours.expected) throw drifted(wanted.worker, head, ours.id);
  }
  throw drifted(wanted.worker, head, ours.id);
}

/** True if two tables send the same share to the same versions, in any order. */
export function sameTable(a: Share[], b: Share[]): boolean {
  const key = (shares: Share[]) =>
    shares
      .map(({ versionId, percentage }) => `${versionId}@${percentage}`)
      .sort()
      .join();
  return key(a) === key(b);
}

function where(worker: string, method: string): Trace {
  return { method, path: `/accounts/…/workers/scripts/${worker}/deployments`, status: 200 };
}

function deployment(raw: RawDeployment): Deployment {
  const message = raw.annotations?.["workers/message"];
  return {
    id: raw.id ?? "",
    createdOn: raw.created_on ?? "",
    source: raw.source ?? "unknown",
    authorEmail: raw.author_email,
    versions: (raw.versions ?? []).map((share) => ({ versionId: share.version_id, percentage: share.percentage })),
    message,
    record: parseRecord(message),
  };
}

import { ApiError } from "../../errors.ts";
import { type Deployment, deploymentOf, type Table } from "../../record/deployment.ts";
import { type CallOptions, once, repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { isNotFound, isTransient, StrangeAnswer } from "../client/errors.ts";
import { isMissing } from "../client/soon.ts";
import { uuid } from "./uuid.ts";

/** When running Durable Objects move to the new code; `max_delay` in seconds. */
export interface CodeUpdateStrategy {
  mode: "immediate" | "deferred";
  max_delay?: number;
}

/** What wrangler sends when nothing is configured. */
export const DEFAULT_CODE_UPDATE: CodeUpdateStrategy = { mode: "deferred", max_delay: 300 };

/** One deployment request: a table of one or two versions, 0 % allowed. Keep their order between steps. */
export interface DeploymentRequest {
  table: Table;
  message: string;
  /** Deploy although a secret was edited after the version was uploaded (error 10220). */
  force?: boolean;
  /** How Durable Objects take up new code; wrangler's default (deferred by at most 300 s) by default. */
  codeUpdateStrategy?: CodeUpdateStrategy;
}

/** A reading, or why there is none. */
export type Reading =
  | { deployments: Deployment[]; callsLeft: number | undefined }
  | { error: ApiError; callsLeft: number | undefined };

/** What became of one deployment request, as far as its answer tells. */
export type Sent =
  | { kind: "accepted" }
  | { kind: "limited"; retryAfterMs: number }
  | { kind: "refused"; status: number; code: number | undefined; message: string; hint: string | undefined }
  | { kind: "unknown"; why: string };

interface RawDeployment {
  id?: string;
  created_on?: string;
  source?: string;
  author_email?: string;
  versions?: { version_id: string; percentage: number }[];
  annotations?: { "workers/message"?: string };
}

interface RawList {
  result?: { deployments?: RawDeployment[] };
}

/** Without a word from Cloudflare a rate limit lasts this long at least, ms. */
const PAUSE = 10_000;

/** The Worker's deployments, the active one first; undefined if the Worker does not exist. Asked with patience. */
export async function listDeployments(cf: Cloudflare, worker: string): Promise<Deployment[] | undefined> {
  try {
    return await repeat(cf, async (options) => deploymentsIn(await cf.api.get<RawList>(pathOf(cf, worker), options)));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Reads the list once, within `timeout` ms: whoever leads a rollout decides itself about asking again. */
export async function readDeployments(cf: Cloudflare, worker: string, timeout: number): Promise<Reading> {
  try {
    const ask = async (options: CallOptions): Promise<Reading> => {
      const { data, response } = await cf.api.get<RawList>(pathOf(cf, worker), options).withResponse();
      return { deployments: deploymentsIn(data), callsLeft: callsLeft(response.headers) };
    };
    return await once(cf, ask, timeout);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { error, callsLeft: undefined };
  }
}

/** Sends one deployment request, once. Throws an `ApiError`; nothing is read back here. */
export async function postDeployment(
  cf: Cloudflare,
  worker: string,
  wanted: DeploymentRequest,
  options: object,
): Promise<Deployment> {
  const body = {
    account_id: cf.account,
    strategy: "percentage" as const,
    versions: wanted.table.map(({ version, percentage }) => ({ version_id: version, percentage })),
    annotations: { "workers/message": wanted.message },
    // As wrangler sends it; the official client's types do not know it yet.
    code_update_strategy: wanted.codeUpdateStrategy ?? DEFAULT_CODE_UPDATE,
    ...(wanted.force ? { force: true } : {}),
  };
  const answer: RawDeployment | null = await cf.api.workers.scripts.deployments.create(worker, body, options);
  if (typeof answer?.id !== "string") throw new StrangeAnswer("The answer names no deployment.");
  return deployment(answer);
}

/** Sends one deployment request, once, and tells what its answer means, whatever it is. */
export async function sendDeployment(
  cf: Cloudflare,
  worker: string,
  { timeout, ...wanted }: DeploymentRequest & { timeout: number },
): Promise<Sent> {
  try {
    await once(cf, (options) => postDeployment(cf, worker, wanted, options), timeout);
    return { kind: "accepted" };
  } catch (error) {
    if (!(error instanceof ApiError)) return { kind: "unknown", why: String(error) };
    const { status, code, detail, hint, retryAfterMs } = error;
    if (status === 429) return { kind: "limited", retryAfterMs: retryAfterMs ?? PAUSE };
    // Cloudflare may not know for seconds what was uploaded just now: looked at and sent again, not believed at once.
    const unseen = isMissing(error) && !isNotFound(error);
    if (status === undefined || unseen || isTransient(error)) return { kind: "unknown", why: error.message };
    return { kind: "refused", status, code, message: detail, hint };
  }
}

function pathOf(cf: Cloudflare, worker: string): string {
  // The official client's method reads the page as `items`, which this endpoint does not have.
  return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/deployments`;
}

/** No list is not an empty list: what follows from "never deployed" is a write to all traffic. */
function deploymentsIn(answer: RawList): Deployment[] {
  const list = answer.result?.deployments;
  if (!Array.isArray(list)) throw new StrangeAnswer("The answer lists no deployments.");
  return list.map(deployment);
}

/** Calls left in Cloudflare's window; both spellings of the header have been seen, and neither is promised. */
function callsLeft(headers: Headers): number | undefined {
  const plain = headers.get("x-ratelimit-remaining");
  if (plain !== null && /^\d+$/.test(plain)) return Number(plain);
  const structured = /(?:^|[;,\s])r=(\d+)/.exec(headers.get("ratelimit") ?? "");
  return structured === null ? undefined : Number(structured[1]);
}

function deployment(raw: RawDeployment): Deployment {
  return deploymentOf({
    id: raw.id ?? "",
    createdAt: Date.parse(raw.created_on ?? "") || 0,
    source: raw.source ?? "unknown",
    author: raw.author_email,
    table: (raw.versions ?? []).map((row) => ({
      version: uuid(row.version_id) ?? row.version_id,
      percentage: row.percentage,
    })),
    message: raw.annotations?.["workers/message"] ?? "",
  });
}

import type { Cloudflare } from "../../cloudflare/client/client.ts";
import { getVersionContent, type VersionContent } from "../../cloudflare/workers/content.ts";
import { type DomainChanges, planCustomDomains } from "../../cloudflare/workers/domains.ts";
import { ApiError } from "../../errors.ts";
import type { Change } from "../../plan/words.ts";
import type { Decision } from "../decide.ts";
import { declaredClasses } from "../exports.ts";
import { type LastRelease, readLastRelease } from "../state/last-release.ts";
import { fingerprintOfState, type LiveState, readState } from "../state/state.ts";
import { diffWorker } from "./diff.ts";
import type { PlanRequest } from "./request.ts";
import { decideNow } from "./stops.ts";

/** What a release would change, and against what. */
export interface WorkerChanges {
  state: LiveState;
  fingerprint: string;
  decision: Decision | undefined;
  changes: Change[];
  /** What a deploy would refuse as things are, one sentence each. */
  stops: string[];
  last: LastRelease | { why: string };
  /** One sentence each. */
  unread: string[];
}

/** Reads what is live and compares the release with it. Changes nothing, and needs no more than a token that reads. */
export async function compareWorker(cf: Cloudflare, request: PlanRequest): Promise<WorkerChanges> {
  const { opened, asking } = request;
  const { name, config } = opened.release;
  const workflows = (config.workflows ?? []).map((workflow) => workflow.name);
  const declares = declaredClasses(opened.metadata).size > 0;
  const state = await readState(cf, name, { workflows, declares });
  const { decision, stops } = decideNow(request, state);
  const unchanged = decision?.kind === "unchanged";
  const [content, last, domains] = await Promise.all([
    unchanged || config.modules.length === 0 ? undefined : readContent(cf, name, state),
    readLastRelease(state, asking),
    askDomains(cf, request, state),
  ]);
  const code = content !== undefined && "why" in content ? undefined : content;
  const changes = diffWorker({
    ...{ opened, state, unchanged, domains: domains?.changes, provisions: request.allow.provisions },
    content: code,
    last: "release" in last ? last.release : undefined,
  });
  if (!request.allow.takeOverDomains) stops.push(...takeovers(domains?.changes));
  const unread = [
    ...state.unread.map(({ part, why }) => `Not read: ${part}: ${why}.`),
    ...(content !== undefined && "why" in content ? [`Not read: the code that serves: ${content.why}.`] : []),
  ];
  return { state, fingerprint: fingerprintOfState(state), decision, changes, stops, last, unread };
}

async function readContent(
  cf: Cloudflare,
  name: string,
  { live: { active } }: LiveState,
): Promise<VersionContent | { why: string } | undefined> {
  if (active === undefined) return undefined;
  try {
    return await getVersionContent(cf, name, active.id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return {
      why: error.status === 403 ? "the token may read no content" : `Cloudflare answers ${error.status ?? "nothing"}`,
    };
  }
}

/** Only domains that are to be attached can be another's. What is asked is a POST, which not every token may send. */
async function askDomains(
  cf: Cloudflare,
  { opened }: PlanRequest,
  { live, beside }: LiveState,
): Promise<{ changes: DomainChanges | undefined } | undefined> {
  const { name, config } = opened.release;
  const has = new Set(beside.custom_domains?.map(({ hostname }) => hostname));
  const wanted = config.custom_domains ?? [];
  if (live.head === undefined || wanted.every(({ hostname }) => has.has(hostname))) return undefined;
  try {
    return { changes: await planCustomDomains(cf, name, wanted) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return undefined;
  }
}

function takeovers(changes: DomainChanges | undefined): string[] {
  const allow = "allow it with `allow: { take-over-domains: true }` in slipway.yml";
  return [
    ...(changes?.taken ?? []).map((name) => `Custom domain \`${name}\` is another Worker's: ${allow}.`),
    ...(changes?.conflicting ?? []).map((name) => `Custom domain \`${name}\` has a DNS record of its own: ${allow}.`),
  ];
}

import type { Cloudflare } from "../cloudflare/client/client.ts";
import { listDeployments } from "../cloudflare/workers/deployments.ts";
import { getVersion, listVersions } from "../cloudflare/workers/versions.ts";
import { getWorker, type WorkerState } from "../cloudflare/workers/workers.ts";
import { UserError } from "../errors.ts";
import { alone, type Deployment, deployCommand, describeTable } from "../record/deployment.ts";
import type { Version } from "../record/version.ts";
import { inFlight, type Orphan } from "../rollout/in-flight.ts";
import { formatMoment } from "../time/moment.ts";

/** Reasons of something live that does not let a deploy begin. */
export const LIVE_REASONS = ["split-running"] as const;
export type LiveReason = (typeof LIVE_REASONS)[number];

/** What is live of a Worker before anything is done to it. */
export interface Live {
  /** The active deployment; undefined if the Worker does not exist or was never deployed. */
  head: Deployment | undefined;
  /** A rollout of ours that is in flight. */
  orphan: Orphan | undefined;
  /** The version to return to: of a rollout in flight the one it began with, otherwise the one with the largest share. */
  active: Version | undefined;
  /** Newest first, at least the newest twenty. */
  versions: Version[];
  /** Migration tag; only if it was asked for. */
  state: WorkerState | undefined;
}

/** Reads what is live; `state` also asks for what is not part of any version. */
export async function readLive(cf: Cloudflare, worker: string, { state }: { state: boolean }): Promise<Live> {
  const [deployments = [], versions = [], own] = await Promise.all([
    listDeployments(cf, worker),
    listVersions(cf, worker),
    state ? getWorker(cf, worker) : undefined,
  ]);
  const head = deployments[0];
  const orphan = inFlight(deployments);
  const back = head === undefined ? undefined : (orphan?.active ?? largest(head));
  const active =
    back === undefined ? undefined : (versions.find(({ id }) => id === back) ?? (await getVersion(cf, worker, back)));
  return { head, orphan, active, versions, state: own };
}

/** Of a split that is not ours: in a rollout a candidate may have most of the traffic already, and is not what to return to. */
function largest(head: Deployment): string | undefined {
  return head.table.toSorted((a, b) => b.percentage - a.percentage)[0]?.version;
}

/** The rollout that workflow run `ours` has staged itself, and nothing more: it is built upon, not settled. */
export function stagedBy(ours: string | undefined, { orphan }: Pick<Live, "orphan">): Orphan | undefined {
  return orphan?.record.kind === "STAGE" && orphan.record.run === ours ? orphan : undefined;
}

/** Throws a `UserError` if two versions share the traffic, unless workflow run `ours` made that deployment. */
export function refuseSplit(worker: string, head: Deployment | undefined, ours: string | undefined): void {
  if (head === undefined || head.table.length < 2) return;
  const run = head.record?.run;
  if (run !== undefined && run === ours) return;
  const who = run === undefined ? (head.author ?? head.source) : `run ${run}`;
  throw new UserError<LiveReason>(
    `The traffic of \`${worker}\` is split: ${describeTable(head.table)} (deployment ${head.id} by ${who}, ${formatMoment(head.createdAt)}).`,
    {
      hint: `Nobody can tell which of them is meant to stay. Find out who split it, then give one of them everything: the workflow \`rollback.yml\` with \`target: <version>\`, or ${deployCommand(alone(head.table[0]?.version ?? ""), worker)}. Only where this action is called directly, \`on-split: replace\` deploys over it.`,
      reason: "split-running",
    },
  );
}

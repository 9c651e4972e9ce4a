import { UserError } from "../../errors.ts";
import type { Cloudflare } from "../client/client.ts";
import { type Deployment, listDeployments } from "./deployments.ts";
import { describeTable } from "./drift.ts";
import { getVersion, listVersions, type Version } from "./versions.ts";
import { getWorker, type WorkerState } from "./workers.ts";

/** What is live of a Worker before anything is done to it. */
export interface Live {
  /** The active deployment; undefined if the Worker does not exist or was never deployed. */
  head: Deployment | undefined;
  /** The version to return to: of a rollout in flight the one it began with, otherwise the one with the largest share. */
  active: Version | undefined;
  /** Newest first, at least the newest twenty. */
  versions: Version[];
  /** Migration tag; only if it was asked for. */
  state: WorkerState | undefined;
}

/**
 * Reads what is live. `state` also asks for what is not part of any version; `begunWith` tells which version a rollout in
 * flight began with, however little traffic it has left.
 */
export async function readLive(
  cf: Cloudflare,
  worker: string,
  { state, begunWith }: { state: boolean; begunWith: (head: Deployment) => string | undefined },
): Promise<Live> {
  const [deployments = [], versions = [], own] = await Promise.all([
    listDeployments(cf, worker),
    listVersions(cf, worker),
    state ? getWorker(cf, worker) : undefined,
  ]);
  const head = deployments[0];
  const largest = head?.versions.toSorted((a, b) => b.percentage - a.percentage)[0]?.versionId;
  const back = head === undefined ? undefined : (begunWith(head) ?? largest);
  const active =
    back === undefined ? undefined : (versions.find(({ id }) => id === back) ?? (await getVersion(cf, worker, back)));
  return { head, active, versions, state: own };
}

/** Throws a `UserError` if two versions share the traffic, unless the record of that deployment is `ours`. */
export function refuseSplit(
  worker: string,
  head: Deployment | undefined,
  ours: (notes: { [key: string]: string }) => boolean,
): void {
  if (head === undefined || head.versions.length < 2) return;
  if (head.record !== undefined && ours(head.record.notes)) return;
  const run = head.record?.notes.run;
  const who = run === undefined ? (head.authorEmail ?? head.source) : `run ${run}`;
  throw new UserError(
    `The traffic of \`${worker}\` is split: ${describeTable(head.versions)} (deployment ${head.id} by ${who}, ${head.createdOn}).`,
    {
      hint: "A rollout is going on, or was left behind. Let it finish, roll back to one version, or set `on-split: replace` to deploy over it.",
      reason: "split-running",
    },
  );
}

/** Throws a `UserError` for bindings without an id that the newest version cannot hand on. */
export async function refuseMissingBindings(
  cf: Cloudflare,
  worker: string,
  { wanted, newest }: { wanted: string[]; newest: Version | undefined },
): Promise<void> {
  if (wanted.length === 0) return;
  const present = newest === undefined ? [] : (await getVersion(cf, worker, newest.id)).bindings;
  const names = new Set(present.map(({ name }) => name));
  const missing = wanted.filter((name) => !names.has(name));
  if (missing.length === 0) return;
  throw new UserError(
    `${missing.map((name) => `Binding \`${name}\``).join(", ")} has no id in the configuration, and \`${worker}\` has none of that name to inherit.`,
    {
      hint: "Create the resource once (e.g. `wrangler kv namespace create`, `wrangler d1 create`, `wrangler r2 bucket create`) and put its id or name into the configuration; give a required secret in `worker-secrets`. Nothing is created for you by a deploy.",
      reason: "binding-missing",
    },
  );
}

/** What traffic sees: the deployment in force of every Worker, which may lag behind the API. */

import type { Version } from "../workers/contract.ts";
import type { PlaneState } from "./contract.ts";
import { isServedFromFiles } from "./file.ts";
import { route } from "./routing.ts";
import { choose, type Share, type Wishes } from "./split.ts";

/** The split of one Worker as traffic follows it. */
export interface Split {
  deploymentId: string;
  shares: (Share & { version: Version })[];
}

export type Picked =
  | {
      version: Version;
      overridden: boolean /** A version URL: not counted as traffic of the deployment. */;
      direct: boolean;
    }
  | { status: number; code: number; why: string };

export interface Traffic {
  /** The split that the State asks for; undefined without a deployment. */
  wanted(worker: string): Split | undefined;
  /** Makes traffic follow a split from the next request on. */
  follow(worker: string, split: Split | undefined): void;
  /** How often traffic of a Worker has moved. */
  turn(worker: string): number;
  /** Chooses the version of a Worker for one request or event. */
  pick(worker: string, wishes: Wishes): Picked;
  /** Chooses by hostname and path; `caller` is the Worker that asks, if one does. */
  pickFor(asked: { host: string; path: string; caller?: string }, wishes: Wishes): Picked;
  /** The version that serves the largest share: it hosts Durable Objects and workflows. */
  primary(split: Split | undefined): Version | undefined;
  isServing(versionId: string): boolean;
}

export function createTraffic(state: PlaneState, overridesFiles = () => true): Traffic {
  const splits = new Map<string, Split>();
  const turns = new Map<string, number>();

  const wanted = (name: string): Split | undefined => {
    const worker = state.workers.get(name);
    const deployment = worker?.deployments[0];
    if (worker === undefined || deployment === undefined) return undefined;
    const shares = deployment.versions.flatMap(({ versionId, percentage }) => {
      const version = worker.versions.find(({ id }) => id === versionId);
      return version === undefined ? [] : [{ id: versionId, number: version.number, percentage, version }];
    });
    return { deploymentId: deployment.id, shares };
  };

  const pick = (worker: string, wishes: Wishes): Picked => {
    const shares = splits.get(worker)?.shares ?? [];
    const choice = choose(worker, shares, wishes);
    const version = shares.find(({ id }) => id === choice?.id)?.version;
    if (choice === undefined || version === undefined) {
      return { status: 404, code: 1042, why: `Worker "${worker}" has no deployment that traffic has seen yet.` };
    }
    return { version, overridden: choice.overridden, direct: false };
  };

  return {
    wanted,
    follow(worker, split) {
      turns.set(worker, (turns.get(worker) ?? 0) + 1);
      if (split === undefined) splits.delete(worker);
      else splits.set(worker, split);
    },
    turn: (worker) => turns.get(worker) ?? 0,
    pick,
    pickFor({ host, path, caller }, wishes) {
      const target = route(state, host, path, caller);
      if (target.kind === "none") return target;
      if (target.kind === "version") return { version: target.version, overridden: false, direct: true };
      const picked = pick(target.worker, wishes);
      if (overridesFiles() || !("version" in picked) || !picked.overridden) return picked;
      return isServedFromFiles(picked.version, path) ? pick(target.worker, { key: wishes.key }) : picked;
    },
    primary: (split) =>
      split?.shares.reduce((best, share) => (share.percentage > best.percentage ? share : best)).version,
    isServing: (versionId) => [...splits.values()].some(({ shares }) => shares.some(({ id }) => id === versionId)),
  };
}

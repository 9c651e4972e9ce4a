import type { Caller } from "../caller/caller.ts";
import type { Outcome } from "../scenarios/scenario.ts";
import type { Worlds } from "../world/worlds.ts";

type Verdicts = { title: string; seen: string | undefined }[];

/**
 * The other Workers that the same workflow releases: whatever the scenario does to the first, each of them ends with one
 * version alone, the one that was there or a new one, and after a run that succeeded a new one.
 */
export function othersStand(worlds: Worlds, { targets }: Caller): (outcome: Outcome) => Verdicts {
  const [, ...others] = targets;
  const now = (worker: string) => worlds.cloudflare.state.workers.get(worker)?.deployments[0]?.versions ?? [];
  const before = new Map(others.map(({ worker }) => [worker, now(worker)[0]?.versionId]));
  return ({ runs }) =>
    [...before].map(([worker, old]) => {
      const versions = now(worker);
      const [only] = versions;
      const title = `${worker} ends with one version: a new one if the run succeeded`;
      const seen = versions.map(({ versionId, percentage }) => `${percentage} % ${versionId}`).join(", ") || "nothing";
      const single = versions.length === 1 || (old === undefined && versions.length === 0);
      const released = runs[0]?.conclusion !== "success" || only?.versionId !== old;
      return { title, seen: single && released ? undefined : seen };
    });
}

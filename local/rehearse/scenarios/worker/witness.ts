import type { Move } from "../scenario.ts";
import type { WorkerOutcome } from "./contract.ts";

/** The first version that was not there before; undefined if none was uploaded. */
export function broughtVersion({ before, worlds, caller }: WorkerOutcome): string | undefined {
  const versions = worlds.cloudflare.state.workers.get(caller.worker)?.versions ?? [];
  return versions.findLast(({ id }) => !before.ids.includes(id))?.id;
}

/** All deployments since the rehearsal began, oldest first. */
export function moves(outcome: WorkerOutcome): Move[] {
  const { worlds, caller, before } = outcome;
  const brought = broughtVersion(outcome);
  const all = worlds.cloudflare.state.workers.get(caller.worker)?.deployments ?? [];
  return all
    .slice(0, all.length - before.deployments)
    .reverse()
    .map(({ createdOn, versions, annotations }) => ({
      at: Date.parse(createdOn),
      share: versions.find(({ versionId }) => versionId === brought)?.percentage,
      alone: versions.length === 1,
      message: annotations["workers/message"] ?? "",
    }));
}

/** The way of the new version in words: its share, `alone` once the old one is gone, `gone` once it is. */
export function way(outcome: WorkerOutcome): string[] {
  return moves(outcome).map(({ share, alone }) => (share === undefined ? "gone" : alone ? "alone" : `${share} %`));
}

/** When the new version could first meet users, and when no longer; undefined if it never could. */
export function exposure(outcome: WorkerOutcome): { from: number; to: number; share: number }[] {
  const all = moves(outcome);
  const { startedAt, buckets } = outcome.visitors;
  const last = buckets.at(-1)?.at ?? 0;
  return all.flatMap(({ at, share }, index) =>
    share === undefined || share === 0 ? [] : [{ from: at, to: all[index + 1]?.at ?? startedAt + last, share }],
  );
}

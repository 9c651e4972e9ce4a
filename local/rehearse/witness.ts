import type { ApiRequest } from "../cloudflare/main.ts";
import type { Outcome } from "./scenarios/scenario.ts";

/** One deployment that was made during the rehearsal, as Cloudflare's own list has it. */
export interface Move {
  /** ms since the epoch. */
  at: number;
  /** Share of the version that the release brought, percent; undefined when it is not part of the deployment. */
  share: number | undefined;
  /** It is the only version. */
  alone: boolean;
  message: string;
}

/** The first version that was not there before; undefined if none was uploaded. */
export function broughtVersion({ before, worlds, caller }: Outcome): string | undefined {
  const versions = worlds.cloudflare.state.workers.get(caller.worker)?.versions ?? [];
  return versions.findLast(({ id }) => !before.ids.includes(id))?.id;
}

/** All deployments since the rehearsal began, oldest first. */
export function moves(outcome: Outcome): Move[] {
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
export function way(outcome: Outcome): string[] {
  return moves(outcome).map(({ share, alone }) => (share === undefined ? "gone" : alone ? "alone" : `${share} %`));
}

/** When the new version could first meet users, and when no longer; undefined if it never could. */
export function exposure(outcome: Outcome): { from: number; to: number; share: number }[] {
  const all = moves(outcome);
  const { startedAt, buckets } = outcome.visitors;
  const last = buckets.at(-1)?.at ?? 0;
  return all.flatMap(({ at, share }, index) =>
    share === undefined || share === 0 ? [] : [{ from: at, to: all[index + 1]?.at ?? startedAt + last, share }],
  );
}

/** Requests per second that visitors send on average. */
export function visitorRate({ visitors }: Outcome): number {
  const last = visitors.buckets.at(-1)?.at ?? 0;
  return visitors.requests / (Math.max(last, 1) / 1000);
}

/** API calls that arrived while a step ran. */
export function callsDuring({ recorder, worlds }: Outcome, step: string): ApiRequest[] {
  const span = recorder.spans.find((candidate) => candidate.step === step);
  if (span === undefined) return [];
  const from = recorder.startedAt + span.from;
  const to = recorder.startedAt + (span.to ?? Number.POSITIVE_INFINITY);
  return worlds.cloudflare.requests.filter(({ at }) => at >= from && at <= to);
}

/** An output of the release job, of the run that tried to release. */
export function output({ runs }: Outcome, name: string): string | undefined {
  return runs[0]?.jobs.find(({ name: job }) => job.endsWith("Release"))?.outputs[name];
}

import type { ApiRequest } from "../../cloudflare/main.ts";
import type { Outcome } from "./scenario.ts";

/** Requests per second that visitors send on average. */
export function visitorRate({ visitors }: Outcome): number {
  const last = visitors.buckets.at(-1)?.at ?? 0;
  return visitors.requests / (Math.max(last, 1) / 1000);
}

/** API calls that arrived while a step ran. */
export function callsDuring({ recorder, worlds, caller }: Outcome, step: string): ApiRequest[] {
  const ours = ({ job }: { job: string }) => job.startsWith(caller.target.job);
  const span = recorder.spans.find((candidate) => candidate.step === step && ours(candidate));
  if (span === undefined) return [];
  const from = recorder.startedAt + span.from;
  const to = recorder.startedAt + (span.to ?? Number.POSITIVE_INFINITY);
  return worlds.cloudflare.requests.filter(({ at }) => at >= from && at <= to);
}

/** An output of the release job, of the run that tried to release. */
export function output({ runs, caller }: Outcome, name: string): string | undefined {
  const ours = (job: string) => job.startsWith(caller.target.job) && isRelease(job);
  return runs[0]?.jobs.find(({ name: job }) => ours(job))?.outputs[name];
}

/** The job that holds the token; beside its name stands the plan in one line, if there is one. */
export function isRelease(job: string): boolean {
  return /(^| \/ )Release(: .*)?$/.test(job);
}

import type { RunnerEvent } from "../../runner/contract/events.ts";
import type { Annotation } from "../../runner/contract/result.ts";

/** One bar of the timeline; times are ms since the rehearsal's start. */
export interface Span {
  job: string;
  /** Undefined for the job itself. */
  step: string | undefined;
  from: number;
  /** Undefined while it goes on. */
  to: number | undefined;
  conclusion: string | undefined;
}

export interface Recorder {
  spans: Span[];
  annotations: Annotation[];
  startedAt: number;
  hear(event: RunnerEvent): void;
}

/** Remembers when jobs and steps started and ended. */
export function createRecorder(): Recorder {
  const startedAt = Date.now();
  const spans: Span[] = [];
  const annotations: Annotation[] = [];
  const open = (job: string, step: string | undefined) =>
    spans.push({ job, step, from: Date.now() - startedAt, to: undefined, conclusion: undefined });
  const close = (job: string, step: string | undefined, conclusion: string) => {
    const span = spans.findLast((item) => item.job === job && item.step === step && item.to === undefined);
    if (span !== undefined) Object.assign(span, { to: Date.now() - startedAt, conclusion });
  };
  return {
    spans,
    annotations,
    startedAt,
    hear(event) {
      if (event.type === "job-started") open(event.job, undefined);
      else if (event.type === "step-started") open(event.job, event.step);
      else if (event.type === "step-ended") close(event.job, event.step, event.conclusion);
      else if (event.type === "job-ended") close(event.job, undefined, event.conclusion);
      else if (event.type === "annotation") annotations.push(event);
    },
  };
}

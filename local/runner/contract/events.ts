/** What a caller hears while a run goes on. */
import type { Annotation, ArtifactResult, Conclusion } from "./result.ts";

/** One masked line of a job's log. */
export interface LogLine {
  /** Full name, `caller job / called job`. */
  job: string;
  step: string;
  line: string;
}

/** What happens, as it happens. Durations are in ms. */
export type RunnerEvent =
  | { type: "job-waiting"; job: string; environment: string }
  /** `lose()` lets the machine of this job die at that moment. */
  | { type: "job-started"; job: string; environment?: string; permissions: Record<string, string>; lose: () => void }
  | { type: "step-started"; job: string; step: string }
  | ({ type: "log" } & LogLine)
  | ({ type: "annotation" } & Annotation)
  | { type: "step-ended"; job: string; step: string; conclusion: Conclusion; durationMs: number }
  | ({ type: "artifact"; job: string } & ArtifactResult)
  | { type: "job-ended"; job: string; conclusion: Conclusion; durationMs: number; environmentUrl?: string }
  /** Where GitHub's behaviour is not documented and this run depended on our reading of it. */
  | { type: "assumed"; message: string };

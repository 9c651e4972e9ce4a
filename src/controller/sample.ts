import type { Sample } from "../checks/run/probe.ts";
import type { SmokeResult } from "../rollout/words/observed.ts";

/**
 * What one answer says about the version that was asked. Only an answer that proves its version counts for or against
 * it, with two exceptions: a version that crashes cannot say its name, and one that lets us wait for ever says nothing.
 */
export function judgeSample({ foreign, status, cause, proven, ok }: Sample): SmokeResult {
  if (foreign !== undefined) return "unproven";
  if (status === undefined) return cause === "timeout" ? "failed" : "unreachable";
  if (cause === "deadline") return "unreachable";
  if (proven) return ok ? "passed" : "failed";
  if (cause === "wrong_version") return "unproven";
  return status >= 500 ? "failed" : "unproven";
}

/**
 * The same of the active version, beside the candidate's answer to the same request. A fresh answer that names nobody
 * is not the candidate's, who has just proven to name itself: then it is the active version's, even if that shows nothing.
 */
export function judgeActive(sample: Sample, candidate: Sample | undefined): SmokeResult {
  const nameless = sample.status !== undefined && sample.versionId === undefined && sample.foreign === undefined;
  if (nameless && sample.cause !== "deadline" && candidate?.proven === true) return sample.fine ? "passed" : "failed";
  return judgeSample(sample);
}

/** Names of checks as people know them: with the target where there are several. */
export function nameOf({ check, target }: Sample, samples: readonly Sample[]): string {
  return samples.every((other) => other.target === target) ? check : `${check} at ${target}`;
}

/** What was seen instead, as one line for people. */
export function describeSample({ check, detail, cause }: Sample): string {
  return `${check}: ${detail ?? cause ?? "failed"}`;
}

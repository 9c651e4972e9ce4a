import type { Origin } from "./origin.ts";
import { NOT_RUN, type Step, type StepName, type Steps, TITLES } from "./step.ts";
import type { Verdict } from "./verdict.ts";
import { WORDS } from "./word.ts";

/** A whole release as `report` writes it down for programs; docs/release-result.schema.json describes it. */
export interface ReleaseResult {
  worker: string;
  environment: string | undefined;
  origin: Origin;
  verdict: Verdict;
  steps: Steps;
}

/** The release that a file holds; undefined for anything else, such as half of one. */
export function releaseIn(json: unknown): ReleaseResult | undefined {
  if (!isObject(json) || json.format !== 1) return undefined;
  const { worker, environment, origin, verdict, steps } = json;
  if (typeof worker !== "string" || !isObject(verdict) || !isObject(steps)) return undefined;
  const { word, says, why, next } = verdict;
  if (typeof word !== "string" || typeof says !== "string" || !Array.isArray(why) || !Array.isArray(next))
    return undefined;
  const read = (Object.keys(TITLES) as StepName[]).map((name): [StepName, Step] => {
    const step = steps[name];
    return [name, isObject(step) ? { ...NOT_RUN, ...(step as Partial<Step>) } : NOT_RUN];
  });
  return {
    worker,
    environment: typeof environment === "string" ? environment : undefined,
    origin: isObject(origin) ? (origin as unknown as Origin) : NO_ORIGIN,
    verdict: {
      word: WORDS.find((one) => one === word) ?? "unknown",
      says,
      why: why.map(String),
      next: next.map(String),
    },
    steps: Object.fromEntries(read) as Steps,
  };
}

const NO_ORIGIN: Origin = {
  repositoryUrl: undefined,
  commit: undefined,
  ref: undefined,
  actor: undefined,
  runId: undefined,
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** How a step of a release ended, as the runner says it; empty if it never came to it. */
export type Conclusion = "success" | "failure" | "cancelled" | "skipped" | "";

/** The steps of a release that tell something, in their order, and what people call them. */
export const TITLES = {
  preflight: "Preflight",
  stage: "Stage",
  "smoke-test": "Smoke test",
  "roll-out": "Roll out",
  "smoke-test-as-users": "Smoke test as users",
  "take-back": "Take back",
} as const;

export type StepName = keyof typeof TITLES;

/** One step, and what it wrote down before it ended; a step that was killed wrote nothing. */
export interface Step {
  conclusion: Conclusion;
  /** ms; undefined if it wrote nothing. */
  durationMs: number | undefined;
  /** Its outputs under their published names. */
  outputs: Readonly<Record<string, string | number | boolean>>;
  failure: Failure | undefined;
  /** Its own summary, as Markdown of ours; empty if it had none. */
  told: string;
}

export interface Failure {
  reason: string;
  message: string;
  hint: string | undefined;
}

export type Steps = Readonly<Record<StepName, Step>>;

/** A step that never ran. */
export const NOT_RUN: Step = { conclusion: "", durationMs: undefined, outputs: {}, failure: undefined, told: "" };

/** An output as text; undefined if it is not set, or empty. */
export function told({ outputs }: Step, name: string): string | undefined {
  const value = outputs[name];
  return value === undefined || value === "" ? undefined : String(value);
}

/** The first step that did not go through, in the order of the release. */
export function firstFailed(steps: Steps): StepName | undefined {
  return names(steps).find((name) => ["failure", "cancelled"].includes(steps[name].conclusion));
}

/** Names of the steps in their order. */
export function names(steps: Steps): StepName[] {
  return Object.keys(steps) as StepName[];
}

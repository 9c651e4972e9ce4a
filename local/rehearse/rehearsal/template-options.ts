import type { Call } from "../../runner/main.ts";
import type { Given } from "../caller/given.ts";
import type { ReusableWorkflow } from "../scenarios/scenario.ts";
import type { Progress } from "../terminal/progress.ts";

/** What a template is made of. */
export interface TemplateOptions {
  reusable: ReusableWorkflow;
  /** What the caller's workflow calls of the suite. */
  calls: Call[];
  /** Of the wrangler configuration, instead of what slipway.yml says. */
  environment: string | undefined;
  given: Given;
  /** What visitors ask for; what the checks ask for if there is none. */
  paths: string[];
  running: boolean;
  progress: Progress;
  interrupt: AbortSignal;
}

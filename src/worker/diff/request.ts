import type { Traffic } from "../decide.ts";
import type { OpenRelease } from "../open-release.ts";
import type { Provision } from "../provision.ts";
import type { Asking } from "../state/run-record.ts";

/** What is to be planned. */
export interface PlanRequest {
  opened: OpenRelease;
  traffic: Traffic;
  allow: { migrations: boolean; takeOverDomains: boolean; provisions: readonly Provision[] };
  /** Run id of the workflow run: its own staged rollout is in nobody's way. */
  run: string | undefined;
  /** How the record of the release before is asked for. */
  asking: Asking;
}

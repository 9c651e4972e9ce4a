import { asDuration } from "../../src/action/inputs/duration.ts";
import type { Superseded } from "../../src/action/inputs/superseded.ts";
import type { Settings } from "../../src/settings/format/settings.ts";

/** Inputs that settings take the place of. */
export const SUPERSEDED = {
  "version-header": ["x-worker-version", "`rollout.version-header` in slipway.yml"],
  identity: ["required", "`rollout.identity` in slipway.yml"],
  "identity-timeout": ["2m", "`rollout.identity-timeout` in slipway.yml"],
} as const satisfies Superseded;

/** What the settings say for them. `url` is asked where they name no address. */
export function fromSettings({ rollout, url: named }: Settings, url: string | undefined) {
  return {
    url: named ?? url,
    versionHeader: rollout.versionHeader,
    identity: rollout.identity,
    /** Milliseconds. */
    identityTimeout: asDuration("settings", rollout.identityTimeout),
  };
}

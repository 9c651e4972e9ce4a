import type { Superseded } from "../../src/action/inputs/superseded.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { trafficAtFirst } from "../../src/settings/format/traffic.ts";

/** Inputs that settings take the place of. */
export const SUPERSEDED = {
  environment: ["", "the environment that `validate` was asked for"],
  traffic: ["100", "`smoke-test` and `rollout.strategy` in slipway.yml"],
  "allow-migrations": ["false", "`allow.migrations` in slipway.yml"],
  "take-over-domains": ["false", "`allow.take-over-domains` in slipway.yml"],
  "fail-on": ["", "`gates.fail-on` in slipway.yml"],
} as const satisfies Superseded;

/** What the settings say for them. */
export function fromSettings(settings: Settings) {
  const { environment, gates, target } = settings;
  const allow = { ...settings.allow, provisions: settings.allow.provision ? target.provisions : [] };
  return { environment, traffic: trafficAtFirst(settings), allow, failOn: gates.failOn };
}

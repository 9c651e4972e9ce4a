import type { Superseded } from "../../src/action/inputs/superseded.ts";
import { refuseDifferences } from "../../src/settings/compare/compare.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { trafficAtFirst } from "../../src/settings/format/traffic.ts";
import type { OpenRelease } from "../../src/worker/open-release.ts";

/** Inputs that settings take the place of. */
export const SUPERSEDED = {
  traffic: ["100", "`smoke-test` and `rollout.strategy` in slipway.yml"],
  "expect-worker": ["", "`name` in the wrangler configuration"],
  "allow-migrations": ["false", "`allow.migrations` in slipway.yml"],
  "take-over-domains": ["false", "`allow.take-over-domains` in slipway.yml"],
  "allow-downgrade": ["", "`rollout.allow-downgrade` in slipway.yml"],
} as const satisfies Superseded;

/** What the settings say for them. Which Worker it must be is a part of the comparison with them. */
export function fromSettings(settings: Settings) {
  const { target, allow, rollout } = settings;
  return {
    traffic: trafficAtFirst(settings),
    expectWorker: undefined,
    allowMigrations: allow.migrations,
    takeOverDomains: allow.takeOverDomains,
    provisions: allow.provision ? target.provisions : [],
    allowDowngrade: rollout.allowDowngrade ?? undefined,
  };
}

/** Throws if the release goes elsewhere, or reaches something else, than the commit says. */
export function refuseForeign(settings: Settings, { release, metadata }: OpenRelease): void {
  refuseDifferences(settings, { ...release, metadata });
}

import { asDuration } from "../../src/action/inputs/duration.ts";
import type { Superseded } from "../../src/action/inputs/superseded.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { routeUrl } from "../../src/worker/route-url.ts";

/** Inputs that settings take the place of. */
export const SUPERSEDED = {
  "version-header": ["x-worker-version", "`rollout.version-header` in slipway.yml"],
  identity: ["required", "`rollout.identity` in slipway.yml"],
  "identity-timeout": ["2m", "`rollout.identity-timeout` in slipway.yml"],
} as const satisfies Superseded;

/** What the settings say for them. `url` is asked where they name no address. */
export function fromSettings({ rollout, smokeTest, url: named }: Settings, url: string | undefined) {
  return {
    url: named ?? url,
    versionHeader: rollout.versionHeader,
    // What has no address cannot be asked who it is.
    identity: smokeTest ? rollout.identity : "absent-ok",
    /** Milliseconds. */
    identityTimeout: asDuration("settings", rollout.identityTimeout),
  };
}

/** Addresses of the Worker's routes, which Cloudflare tells only zone by zone. */
export const routeUrls = (settings: Settings | undefined): string[] =>
  (settings?.target.routes ?? []).flatMap(({ pattern }) => routeUrl(pattern) ?? []);

/** Fixes in the words of whoever decides: keys of slipway.yml, or inputs of the action used alone. */
export function fixesOf(settings: Settings | undefined) {
  if (settings === undefined)
    return {
      place: "Check the inputs `worker` (the full name, with its environment) and `account-id`.",
      address: "Give the address of one of its routes in `url`",
      unproven: "set `identity: absent-ok`",
    };
  return {
    place: `Check the name in "${settings.target.config ?? settings.file}", \`wrangler.environment\` in slipway.yml and the account: they are what the commit says.`,
    address: "Write the address of one of its routes as `url`",
    unproven: "write `rollout: { identity: absent-ok }` into slipway.yml",
  };
}

import { asDuration } from "../../src/action/inputs/duration.ts";
import { asStatuses } from "../../src/action/inputs/status.ts";
import type { Superseded } from "../../src/action/inputs/superseded.ts";
import { NO_SERVER_ERROR } from "../../src/checks/file/simple.ts";
import { routeUrl } from "../../src/release/worker/route-url.ts";
import type { Settings } from "../../src/settings/format/settings.ts";

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

/** What the look asks where there are no checks, and which statuses are well. Without a `path` the address is asked itself. */
export function lookStatuses(settings: Settings | undefined) {
  const { path, expectStatus } = settings?.check ?? { path: "/", expectStatus: null };
  return {
    path: path === "/" ? undefined : path,
    status: expectStatus === null ? NO_SERVER_ERROR : asStatuses("settings", expectStatus),
  };
}

/** Fixes in the words of whoever decides: keys of slipway.yml, or inputs of the action used alone. */
export function fixesOf(settings: Settings | undefined) {
  if (settings === undefined)
    return {
      place: "Check the inputs `worker` (the full name, with its environment) and `account-id`.",
      unproven: "set `identity: absent-ok`",
      url: "the input `url`",
    };
  return {
    place: `Check the name in "${settings.target.config ?? settings.file}", \`wrangler.environment\` in slipway.yml and the account: they are what the commit says.`,
    unproven: "write `rollout: { identity: absent-ok }` into slipway.yml",
    url: settings.url === null ? "the Worker's domain or route" : "`url` in slipway.yml",
  };
}

import { asDuration } from "../../src/action/inputs/duration.ts";
import { asStatuses } from "../../src/action/inputs/status.ts";
import type { Superseded } from "../../src/action/inputs/superseded.ts";
import { type Loaded, loadChecks } from "../../src/checks/file/load.ts";
import type { Problem } from "../../src/checks/format.ts";
import { openChecks } from "../../src/settings/checks/open.ts";
import type { CheckDocument, Settings } from "../../src/settings/format/settings.ts";

/** Inputs that settings take the place of. */
export const SUPERSEDED = {
  "check-file": ["", "`checks` in slipway.yml"],
  path: ["/", "`checks.path` in slipway.yml"],
  "expect-status": ["", "`checks.expect-status` in slipway.yml"],
  "expect-body": ["", "a check with `expect.body` below `checks` in slipway.yml"],
  targets: ["", "`targets` in slipway.yml"],
  origins: ["", "`origins` in slipway.yml"],
  variables: ["", "`variables` in slipway.yml"],
  "version-header": ["x-worker-version", "`rollout.version-header` in slipway.yml"],
  "version-timeout": ["60s", "`rollout.identity-timeout` in slipway.yml"],
} as const satisfies Superseded;

/** What the settings say for them. `url` is asked where they name no address. */
export function fromSettings(settings: Settings, url: string | undefined) {
  const { checks, check, targets, variables } = settings;
  const named = new Map(Object.entries(targets));
  return {
    checkFile: checks?.file,
    url: named.size > 0 ? undefined : (settings.url ?? url),
    path: check.path,
    expectStatus: check.expectStatus === null ? undefined : asStatuses("settings", check.expectStatus),
    expectBody: undefined,
    targets: named,
    origins: settings.origins,
    variables: new Map(Object.entries(variables)),
  };
}

/** How answers show their version. Where they need not, only the version's own address proves it. */
export function identityFrom({ rollout }: Settings) {
  return {
    header: rollout.versionHeader,
    timeoutMs: asDuration("settings", rollout.identityTimeout),
    absent: rollout.identity === "absent-ok",
  };
}

/** The check document of settings, ready to run, or what is wrong with it. */
export async function loadFrom(
  settings: Settings,
  checks: CheckDocument,
  outside: { secrets: ReadonlyMap<string, string>; url: string | undefined },
): Promise<{ loaded?: Loaded; problems: Problem[] }> {
  const { source, ...options } = openChecks(settings, checks, outside);
  return await loadChecks(source, options);
}

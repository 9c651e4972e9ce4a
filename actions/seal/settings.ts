import type { Superseded } from "../../src/action/inputs/superseded.ts";
import { refuseUnreachable } from "../../src/caller/address.ts";
import type { WorkerUpload } from "../../src/release/worker/version-header.ts";
import { refuseDifferences, type SealedTarget } from "../../src/settings/compare/compare.ts";
import type { Settings } from "../../src/settings/format/settings.ts";

/** Inputs that settings take the place of. */
export const SUPERSEDED = {
  environment: ["", "`wrangler.environment` in slipway.yml"],
  "expect-worker": ["", "`name` in the wrangler configuration"],
  "add-version-header": ["true", "`version-header` in slipway.yml"],
} as const satisfies Superseded;

/** What the settings say for them. Which Worker it must be is a part of the comparison with them. */
export function fromSettings({ target, versionHeader }: Settings) {
  return {
    environment: target.wranglerEnvironment || "top-level",
    expectWorker: undefined,
    addVersionHeader: versionHeader === "add",
    stamp: versionHeader !== "off",
  };
}

/** Throws if what is about to be sealed goes elsewhere, or reaches something else, than the commit says, or cannot be tested. */
export function refuseForeign(
  settings: Settings,
  { metadata, modules }: WorkerUpload,
  sealed: Omit<SealedTarget, "metadata" | "config"> & { config: Omit<SealedTarget["config"], "modules"> },
): void {
  refuseDifferences(settings, {
    ...sealed,
    config: { ...sealed.config, modules },
    metadata: metadata as SealedTarget["metadata"],
  });
  const { routes = [], custom_domains: customDomains = [], workers_dev: workersDev } = sealed.config;
  refuseUnreachable(settings, { worker: sealed.name, routes, customDomains, workersDev });
}

/** Settings as `validate` hands them over, for the tests of those who read them. */
import { sealSettings, settingsText } from "../format/seal.ts";
import type { Settings } from "../format/settings.ts";
import { NO_FILE, policyOf } from "../slipway/read.ts";
import type { Written } from "../slipway/written.ts";
import { target } from "./test-release.ts";

/** What else differs from the defaults. */
export type Rest = Partial<Pick<Settings, "environment" | "target" | "checks" | "source">>;

/** Settings of the target in test-release.ts, from what slipway.yml says. */
export function settingsOf(written: Written = {}, rest: Rest = {}): Settings {
  return sealSettings({
    source: { repository: null, commit: null, ref: null },
    environment: "production",
    file: "slipway.yml",
    target,
    checks: null,
    ...policyOf({ ...NO_FILE, written }),
    ...rest,
  });
}

/** The inputs in which they are handed over. */
export const handed = (settings: Settings) => ({
  settings: settingsText(settings),
  "settings-digest": settings.digest,
});

import { holdsSecret } from "../../src/action/files.ts";
import type { Run } from "../../src/action/run.ts";
import type { WorkerRelease } from "../../src/release/format.ts";
import { settingsText } from "../../src/settings/format/seal.ts";
import type { Settings } from "../../src/settings/format/settings.ts";
import { canonicalJson } from "../../src/text/json.ts";
import { RELEASE_FILE, SETTINGS_FILE } from "../../src/worker/state/last-release.ts";

/**
 * Keeps what this release is and what judges it, so that the next plan can tell what changed since, and what somebody changed
 * outside. Answers the 64 hex digits of the settings for the version's record; the release's own are there anyway. Never
 * throws: a release is worth more than the next one's plan.
 */
export async function keepRelease(
  release: WorkerRelease,
  settings: Settings | undefined,
  run: Run,
): Promise<string | undefined> {
  await keep(RELEASE_FILE, canonicalJson(release), run);
  if (settings === undefined || !(await keep(SETTINGS_FILE, settingsText(settings), run))) return undefined;
  return settings.digest.replace(/^sha256:/, "");
}

async function keep(name: string, text: string, run: Run): Promise<boolean> {
  try {
    if (holdsSecret(text)) throw new Error("it holds the value of a secret");
    await run.file(name, text);
    return true;
  } catch (error) {
    run.info(`${name} is not kept for the next plan: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

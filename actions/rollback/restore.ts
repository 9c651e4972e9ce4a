import type { Run } from "../../src/action/run.ts";
import type { Cloudflare } from "../../src/cloudflare/client/client.ts";
import { type Restored, restoreSnapshot } from "../../src/cloudflare/workers/restore.ts";
import type { Snapshot } from "../../src/cloudflare/workers/snapshot.ts";
import { UserError } from "../../src/errors.ts";
import { sentences } from "../../src/text/sentence.ts";
import type { Inputs } from "./inputs.ts";
import { describePart } from "./report.ts";

/** Reasons of a snapshot that was not restored. */
export const RESTORE_REASONS = ["settings-not-restored"] as const;
export type RestoreReason = (typeof RESTORE_REASONS)[number];

/** Gives back what the snapshot holds, says what became of each part, and publishes it. */
export async function restore(cf: Cloudflare, snapshot: Snapshot, inputs: Inputs, run: Run): Promise<Restored[]> {
  run.info(`Snapshot of ${snapshot.takenAt}`);
  const { takeOverDomains: takeOver, dryRun } = inputs;
  const restored = await restoreSnapshot(cf, snapshot, { takeOver, dryRun });
  for (const one of restored)
    run.info(`${dryRun && one.outcome === "restored" ? "would be " : ""}${describePart(one)}`);
  run.publish({
    "restored-json": JSON.stringify(
      restored.map(({ part, outcome, what, error }) => ({ part, outcome, what, error: error?.message ?? null })),
    ),
  });
  return restored;
}

/** Throws a `UserError` that names every part that was not restored. */
export function refuseUnrestored(restored: Restored[], versionId: string): void {
  const failed = restored.filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return;
  throw new UserError<RestoreReason>(
    `Version ${versionId} has all traffic, but ${failed.length} of ${restored.length} parts of the snapshot were not restored: ${sentences(...failed.map(describePart))}`,
    {
      hint: "Fix the cause and run the job again: it changes no traffic and restores what is missing.",
      reason: "settings-not-restored",
    },
  );
}

/** The same where something worse ends the step. */
export function warnOfUnrestored(restored: Restored[], run: Run): void {
  for (const part of restored.filter(({ outcome }) => outcome === "failed")) run.warning(describePart(part));
}

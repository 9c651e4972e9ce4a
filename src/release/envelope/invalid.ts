import { UserError } from "../../errors.ts";

/** Reasons of a release that cannot be used. */
export const RELEASE_REASONS = ["release-invalid"] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];
/** The way out where a release holds what this version does not know. */
export const OTHER_VERSION = "Use `seal` and the deploying action at the same commit of Slipway.";

/** A release that is broken, changed or not understood; `why` continues "The release …". */
export function invalidRelease(why: string, hint?: string): UserError {
  return new UserError<ReleaseReason>(`The release ${why}.`, {
    reason: "release-invalid",
    hint: hint ?? "Seal the project again and deploy that release, unchanged.",
  });
}

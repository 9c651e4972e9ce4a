import { UserError } from "../../errors.ts";

/** Reasons of a release that is not sealed. */
export const NOT_CARRIED_REASONS = ["unsupported-config"] as const;
export type NotCarriedReason = (typeof NOT_CARRIED_REASONS)[number];

/** A release that is not written, because no reader would take it; `why` continues "The release …". */
export function notCarried(why: string): UserError {
  return new UserError<NotCarriedReason>(`The release that would be sealed ${why}.`, {
    reason: "unsupported-config",
    hint: "Nothing may be dropped or sent unseen: remove the setting that it comes from, or update Slipway.",
  });
}

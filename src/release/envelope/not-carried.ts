import { UserError } from "../../errors.ts";

/** A release that is not written, because no reader would take it; `why` continues "The release …". */
export function notCarried(why: string): UserError {
  return new UserError(`The release that would be sealed ${why}.`, {
    reason: "unsupported-config",
    hint: "Nothing may be dropped or sent unseen: remove the setting that it comes from, or update Slipway.",
  });
}

import { UserError } from "../../errors.ts";

/** A release that is broken, changed or not understood; `why` continues "The release …". */
export function invalidRelease(why: string, hint?: string): UserError {
  return new UserError(`The release ${why}.`, {
    reason: "release-invalid",
    hint: hint ?? "Seal the project again and deploy that release, unchanged.",
  });
}

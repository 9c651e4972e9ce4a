import { readFileSync } from "node:fs";
import { UserError } from "../../errors.ts";
import { type MismatchReason, openSettings } from "../format/open.ts";
import type { Settings } from "../format/settings.ts";

/**
 * Settings that another job handed over: their text, or the path of the file that holds it. Both must be given; undefined
 * if neither is, for an action that is used alone.
 */
export function handedSettings(settings: string | undefined, digest: string | undefined): Settings | undefined {
  if (settings === undefined && digest === undefined) return undefined;
  if (settings === undefined || digest === undefined)
    throw new UserError<MismatchReason>(
      `Input \`${settings === undefined ? "settings" : "settings-digest"}\` is empty, and the other is set.`,
      {
        hint: "Pass the outputs `settings` and `settings-digest` of `validate` on, both. GitHub empties an output of a job that holds a secret.",
        reason: "settings-mismatch",
      },
    );
  return openSettings(settings.trimStart().startsWith("{") ? settings : read(settings), digest);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new UserError<MismatchReason>(`Input \`settings\` names "${path}", which cannot be read.`, {
      hint: "Give the output `settings` of `validate`, or the path of its `settings-file`.",
      reason: "settings-mismatch",
      cause,
    });
  }
}

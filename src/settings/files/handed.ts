import { readFile } from "node:fs/promises";
import { UserError } from "../../errors.ts";
import { type MismatchReason, openSettings } from "../format/open.ts";
import type { Settings } from "../format/settings.ts";

/** Settings that another job handed over: their text, or the path of the file that holds it. Both must be given. */
export async function handedSettings(settings: string | undefined, digest: string | undefined): Promise<Settings> {
  if (settings === undefined || digest === undefined)
    throw new UserError<MismatchReason>(
      `Input \`${settings === undefined ? "settings" : "settings-digest"}\` is empty, and the other is set.`,
      {
        hint: "Pass the outputs `settings` and `settings-digest` of `validate` on, both. GitHub empties an output of a job that holds a secret.",
        reason: "settings-mismatch",
      },
    );
  if (settings.trimStart().startsWith("{")) return openSettings(settings, digest);
  const text = await readFile(settings, "utf8").catch((cause: unknown) => {
    throw new UserError<MismatchReason>(`Input \`settings\` names "${settings}", which cannot be read.`, {
      hint: "Give the output `settings` of `validate`, or the path of its `settings-file`.",
      reason: "settings-mismatch",
      cause,
    });
  });
  return openSettings(text, digest);
}

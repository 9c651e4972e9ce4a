import { UserError } from "../../errors.ts";
import { canonicalJson } from "../../text/json.ts";
import { digestOf } from "./binding.ts";
import type { Settings } from "./settings.ts";

/** Reasons of settings that are not those of `validate`. */
export const MISMATCH_REASONS = ["settings-mismatch"] as const;
export type MismatchReason = (typeof MISMATCH_REASONS)[number];

/**
 * Settings from their text, which must have this digest. Both come from `validate`, the digest by a way that no other job
 * can write; an empty one is a refusal, never "no check".
 */
export function openSettings(text: string, digest: string): Settings {
  if (!/^sha256:[0-9a-f]{64}$/.test(digest))
    throw refused(`have the digest ${JSON.stringify(digest.slice(0, 80))}, which is none`);
  const json = parse(text);
  const { digest: named, ...body } = json;
  const real = digestOf(canonicalJson(body));
  if (named !== real || digest !== real) throw refused(`have the digest ${real}, and ${digest} is expected`);
  return json;
}

function parse(text: string): Settings {
  let json: Settings;
  try {
    json = JSON.parse(text);
    // What is too deep for this is too deep for everything else.
    canonicalJson(json);
  } catch {
    throw refused("are not JSON, or nested without end");
  }
  if (typeof json !== "object" || json === null || json.format !== 1) throw refused("have an unknown format");
  return json;
}

function refused(why: string): UserError<MismatchReason> {
  return new UserError<MismatchReason>(`The settings ${why}.`, {
    hint: "Pass the outputs `settings` and `settings-digest` of `validate` on as they are, at the same commit of Slipway.",
    reason: "settings-mismatch",
  });
}

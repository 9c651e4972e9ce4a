import { canonicalJson } from "../../text/json.ts";
import { digestOf } from "./binding.ts";
import type { Settings } from "./settings.ts";

/** Settings with their digest. */
export function sealSettings(settings: Omit<Settings, "format" | "digest">): Settings {
  const body = { format: 1 as const, ...settings };
  return { ...body, digest: digestOf(canonicalJson(body)) };
}

/** The text in which settings pass from job to job. */
export const settingsText = (settings: Settings) => canonicalJson(settings);

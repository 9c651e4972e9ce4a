import { posix } from "node:path";
import { UserError } from "../../errors.ts";
import type { Repository } from "./repository.ts";

/** Reasons of settings that cannot be what is meant. */
export const SETTINGS_REASONS = ["invalid-settings"] as const;
export type SettingsReason = (typeof SETTINGS_REASONS)[number];

/** Names of the wrangler configuration, in the order in which wrangler looks for them, each up to the root. */
const CONFIGS = ["wrangler.json", "wrangler.jsonc", "wrangler.toml"];

/** Name of the settings' file. */
export const SETTINGS_FILE = "slipway.yml";

/** The wrangler configuration that wrangler would find in a directory of the repository; undefined if there is none. */
export function findConfig(repository: Repository, directory: string): string | undefined {
  return CONFIGS.flatMap((name) => upwards(directory).map((folder) => posix.join(folder, name))).find((path) =>
    repository.isFile(path),
  );
}

/** slipway.yml beside the wrangler configuration, or in the working directory; undefined if there is none. */
export function findSettings(
  repository: Repository,
  directory: string,
  config: string | undefined,
): string | undefined {
  const folders = [...new Set([config === undefined ? directory : posix.dirname(config), posix.normalize(directory)])];
  const other = folders.map((folder) => posix.join(folder, "slipway.yaml")).find((path) => repository.isFile(path));
  if (other !== undefined)
    throw new UserError<SettingsReason>(`The settings are in "${other}", where they would never be read.`, {
      hint: `Call the file \`${SETTINGS_FILE}\`.`,
      reason: "invalid-settings",
    });
  const found = folders.map((folder) => posix.join(folder, SETTINGS_FILE)).filter((path) => repository.isFile(path));
  if (found.length > 1)
    throw new UserError<SettingsReason>(`There are two files of settings: "${found.join('" and "')}".`, {
      hint: "Keep one, or name one in the input `settings-file`.",
      reason: "invalid-settings",
    });
  return found[0];
}

/** A directory and all above it, up to the repository's root, nearest first. */
function upwards(directory: string): string[] {
  const folder = posix.normalize(directory);
  return folder === "." ? ["."] : [folder, ...upwards(posix.dirname(folder))];
}

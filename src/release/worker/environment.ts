import { UserError } from "../../errors.ts";
import type { WranglerConfig } from "./from-wrangler.ts";

/** Reasons of an environment that was not chosen well. */
export const ENVIRONMENT_REASONS = ["environment-required", "environment-unknown"] as const;
export type EnvironmentReason = (typeof ENVIRONMENT_REASONS)[number];

/** The word that selects the top level of a configuration that defines environments. */
const TOP_LEVEL = "top-level";

/** What wrangler is given as `--env` for a chosen environment; the empty text is the top level. */
export function wranglerEnvironment(chosen: string | undefined): string {
  return chosen === undefined || chosen === TOP_LEVEL ? "" : chosen;
}

/**
 * Throws if the configuration defines environments and none was chosen, if it does not define the chosen one, or if a
 * generated configuration was built for another one. `config` is undefined if wrangler refuses it.
 */
export function checkEnvironment(
  chosen: string | undefined,
  environments: string[],
  config: WranglerConfig | undefined,
): void {
  const known = environments.map((name) => `\`${name}\``).join(", ");
  if (chosen === undefined && environments.length > 0)
    throw new UserError<EnvironmentReason>(
      "The wrangler configuration defines environments, and the input `environment` is empty.",
      {
        reason: "environment-required",
        hint: `Set it to one of ${known}, or to \`${TOP_LEVEL}\`.`,
      },
    );
  if (chosen === TOP_LEVEL && environments.includes(TOP_LEVEL))
    throw new UserError<EnvironmentReason>(
      `The wrangler configuration defines an environment called \`${TOP_LEVEL}\`.`,
      {
        reason: "environment-unknown",
        hint: "That word chooses the settings outside of all environments: give the environment another name.",
      },
    );
  const wanted = wranglerEnvironment(chosen);
  const generated = config !== undefined && config.configPath !== config.userConfigPath;
  if (generated) checkBuiltFor(chosen, config);
  else if (wanted !== "" && !environments.includes(wanted))
    throw new UserError<EnvironmentReason>(`The wrangler configuration defines no environment "${wanted}".`, {
      reason: "environment-unknown",
      hint: known === "" ? "It defines none: leave the input `environment` empty." : `It defines ${known}.`,
    });
}

function checkBuiltFor(chosen: string | undefined, { targetEnvironment }: WranglerConfig): void {
  const say = (name: string) => (name === "" ? "the top level" : `"${name}"`);
  const wanted = wranglerEnvironment(chosen);
  const built = targetEnvironment ?? "";
  if (chosen === undefined || built === wanted) return;
  throw new UserError<EnvironmentReason>(
    `The generated configuration was built for ${say(built)}, not for ${say(wanted)}.`,
    {
      reason: "environment-unknown",
      hint:
        wanted === ""
          ? "Build without `CLOUDFLARE_ENV`, as worker.yml does where no environment is chosen."
          : `Build with \`CLOUDFLARE_ENV=${wanted}\`: worker.yml sets it for \`build-command\`, so let nothing there change it.`,
    },
  );
}

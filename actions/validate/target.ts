import { UserError } from "../../src/errors.ts";
import type { SettingsReason } from "../../src/settings/files/find.ts";
import type { Repository } from "../../src/settings/files/repository.ts";
import type { Target } from "../../src/settings/format/settings.ts";
import { partOf, type Slipway } from "../../src/settings/slipway/read.ts";
import { type ConfigReason, parseConfig } from "../../src/settings/wrangler/source.ts";
import { targetOf } from "../../src/settings/wrangler/target.ts";

/** Where to look, and what the inputs say. */
interface Place {
  directory: string;
  /** The wrangler configuration; undefined if none is committed. */
  config: string | undefined;
  account: string | undefined;
}

/** The target as the wrangler configuration says it, or slipway.yml where there is none. */
export async function readTarget(repository: Repository, slipway: Slipway, place: Place): Promise<Target> {
  const { config, account } = place;
  const { target, wrangler } = slipway.written;
  if (target === undefined) {
    if (config === undefined) throw nowhere(place, slipway);
    const bytes = await repository.read(config, { words: "The configuration", reason: "config-missing" });
    const parsed = await parseConfig(config, bytes);
    return { ...targetOf(parsed, { environment: wrangler?.environment, account }), config };
  }
  if (config !== undefined)
    throw new UserError<SettingsReason>(
      `${slipway.file} names a \`target\`, and there is the wrangler configuration "${config}".`,
      {
        hint: "Leave `target` out; what only the build changes belongs into `allow: { differences: […] }`.",
        reason: "invalid-settings",
      },
    );
  const source = partOf(slipway, ["target"], target);
  const named = targetOf(
    { file: slipway.file ?? "slipway.yml", source, root: [] },
    { environment: undefined, account },
  );
  const environment = wrangler?.environment ?? "";
  return { ...named, wranglerEnvironment: environment === "top-level" ? "" : environment, config: null };
}

function nowhere({ directory, account }: Place, { file }: Slipway): UserError {
  const lines = [
    ...(file === null ? ["version: 1"] : []),
    "target:",
    "  name: my-worker # full name of the Worker, environment included",
    ...(account === undefined ? ["  account_id: 0123456789abcdef0123456789abcdef"] : []),
    "  routes: [] # routes and custom domains, as in a wrangler configuration",
  ];
  return new UserError<ConfigReason>(
    `There is no wrangler configuration in "${directory}" nor in any directory above it, and slipway.yml names no \`target\`.`,
    {
      hint: `Commit a wrangler configuration, or point \`working-directory\` or \`config\` to it. If only the build makes one, write into "${file ?? `${directory === "." ? "" : `${directory}/`}slipway.yml`}", with everything that it binds:\n\n${lines.join("\n")}\n`,
      reason: "config-missing",
    },
  );
}

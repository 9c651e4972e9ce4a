import { FileError } from "../document/problems.ts";
import type { Problem } from "../document/source.ts";
import { UserError } from "../errors.ts";
import { type ConfigReason as UnsupportedReason, unknownSetting } from "../release/worker/support.ts";
import type { SettingsReason } from "../settings/files/find.ts";
import type { Repository } from "../settings/files/repository.ts";
import type { Target } from "../settings/format/settings.ts";
import { partOf, type Slipway } from "../settings/slipway/read.ts";
import { type Config, type ConfigReason, parseConfig, type Table } from "../settings/wrangler/source.ts";
import { targetOf } from "../settings/wrangler/target.ts";

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
    const found = targetOf(parsed, { environment: wrangler?.environment, account });
    refuseUnknownSettings(parsed, found.wranglerEnvironment);
    return { ...found, config };
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

/** What wrangler would drop with a warning: a misspelt setting is found missing only when a request needs it. */
function refuseUnknownSettings({ file, source }: Config, environment: string): void {
  const top = source.value as Table;
  const own = environment === "" ? undefined : (top.env as Table | undefined)?.[environment];
  const keys = [
    ...Object.keys(top).map((key) => [key]),
    ...Object.keys(own ?? {}).map((key) => ["env", environment, key]),
  ];
  const problems = keys.flatMap((path): Problem[] => {
    const fix = unknownSetting(path.at(-1) ?? "");
    if (fix === undefined) return [];
    return [
      { line: source.lineOf(path), message: `sets \`${path.join(".")}\`, which this version does not know`, fix },
    ];
  });
  if (problems.length > 0) throw new FileError<UnsupportedReason>(file, problems, { reason: "unsupported-config" });
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

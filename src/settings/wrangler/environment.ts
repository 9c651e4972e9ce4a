import { suggestKey } from "../../document/nearest.ts";
import { UserError } from "../../errors.ts";
import { type Config, Value } from "./source.ts";

/** Reasons of a choice among the environments of a configuration that cannot be. */
export const ENVIRONMENT_REASONS = ["environment-required", "environment-unknown"] as const;
export type EnvironmentReason = (typeof ENVIRONMENT_REASONS)[number];

/** The word that selects the top level of a configuration that defines environments. */
const TOP_LEVEL = "top-level";

/** What an environment takes over from the top level where it says nothing itself; everything else it must repeat. */
const INHERITED = new Set([
  ...["name", "account_id", "route", "routes", "triggers", "workers_dev", "preview_urls", "assets", "logfwdr", "main"],
  ...["migrations", "exports"],
]);

/** What wrangler reads at the top level only, for every environment. */
const OF_THE_TOP = new Set(["wasm_modules", "text_blobs", "data_blobs"]);

/** What wrangler takes for left out when it is an empty text. */
const NOT_EMPTY = new Set(["account_id", "route"]);

/** A configuration as one environment sees it. */
export interface Effective {
  /** Empty for the top level. */
  environment: string;
  /** What it says of one thing; undefined inside if it says nothing. */
  get(key: string): Value;
  /** What appends the environment's name to a name that was taken over. */
  name(): string;
}

/** The chosen environment of a configuration, with what it inherits. */
export function effective(config: Config, chosen: string | undefined): Effective {
  const value = config.root.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], config.source.value);
  const top = new Value(config, [], value);
  refuseRemoved(top);
  const environments = Object.keys(top.member("env").table());
  const environment = choose(top, environments, chosen);
  const own = environment === "" ? top : top.member("env").member(environment);
  own.table();
  const get = (key: string) => {
    const said = OF_THE_TOP.has(key) ? top.member(key) : own.member(key);
    const isSaid = said.isSaid && !(NOT_EMPTY.has(key) && said.value === "");
    return isSaid || !INHERITED.has(key) ? said : top.member(key);
  };
  return { environment, get, name: () => nameOf(top, own, environment) };
}

function nameOf(top: Value, own: Value, environment: string): string {
  const said = own.member("name");
  const name = said.isSaid || environment === "" ? said : top.member("name");
  const text = name.required();
  if (!/^[a-z0-9_][a-z0-9-_]*$/.test(text))
    throw name.refuse(`is ${JSON.stringify(text)}`, "Use lower-case letters, digits, `-` and `_`.");
  if (said.isSaid || environment === "") return text;
  const full = `${text}-${environment}`;
  if (/^[a-z0-9-_]*$/.test(environment)) return full;
  throw name.refuse(
    `becomes ${JSON.stringify(full)} in the environment "${environment}", which is no name of a Worker`,
    "Use lower-case letters, digits, `-` and `_` in the names of environments, or give this one a `name` of its own.",
  );
}

function refuseRemoved(top: Value): void {
  const removed = top.member("legacy_env");
  if (removed.isSaid)
    throw removed.refuse(
      "no longer exists",
      "Remove it: every environment is a Worker of its own, `<name>-<environment>`.",
    );
}

function choose(top: Value, environments: string[], chosen: string | undefined): string {
  const { file } = top.config;
  const known = environments.map((name) => `\`${name}\``).join(", ");
  if (chosen === undefined && environments.length > 0)
    throw new UserError<EnvironmentReason>(`"${file}" defines environments, and nothing says which one is released.`, {
      hint: `Write \`wrangler: { environment: ${environments[0]} }\` into slipway.yml, with one of ${known}, or \`${TOP_LEVEL}\`.`,
      reason: "environment-required",
    });
  if (chosen === TOP_LEVEL && environments.includes(TOP_LEVEL))
    throw new UserError<EnvironmentReason>(`"${file}" defines an environment called \`${TOP_LEVEL}\`.`, {
      hint: "That word chooses the settings outside of all environments: give the environment another name.",
      reason: "environment-unknown",
    });
  if (chosen === undefined || chosen === TOP_LEVEL) return "";
  if (environments.includes(chosen)) return chosen;
  throw new UserError<EnvironmentReason>(
    `"${file}" defines no environment "${chosen}", which \`wrangler.environment\` in slipway.yml names.`,
    {
      hint: environments.length === 0 ? "It defines none: leave the key out." : suggestKey(chosen, environments),
      reason: "environment-unknown",
    },
  );
}

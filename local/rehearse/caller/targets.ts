import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse } from "yaml";
import type { Call } from "../../runner/main.ts";
import type { WranglerConfig } from "./config.ts";
import { ArgumentError } from "./errors.ts";

/** One release that the caller's workflow makes: a project of the repository, with what the call says of it. */
export interface Target {
  /** The calling job as results name it; empty if no job releases it. */
  job: string;
  /** Directory of the project, relative to the repository's root. */
  directory: string;
  /** wrangler's configuration file, relative to the project; empty if wrangler finds it. */
  configFile: string;
  /** File of settings, relative to the repository's root, whether it exists or not. */
  settingsFile: string;
  /** The same as the call says it, relative to the project; empty if it does not. */
  namedSettings: string;
  /** GitHub environment of the release. */
  environment: string;
  /** Environment of the wrangler configuration. */
  wranglerEnvironment: string | undefined;
  /** Commands of the workflow, the first in its own directory of the repository; empty if it is to find them. */
  install: string;
  installIn: string;
  build: string;
}

/** A target whose configuration is known. */
export interface KnownTarget extends Target {
  worker: string;
  config: WranglerConfig;
  /** The workflow accepts its settings as they are written. */
  valid: boolean;
  /** The configuration or the entry is made by the build: it is not in the repository. */
  generated: boolean;
}

const CONFIGS = ["wrangler.json", "wrangler.jsonc", "wrangler.toml"];

/** The targets of calls, in their order. Throws ArgumentError for a directory that does not exist. */
export function targetsOf(calls: Call[], root: string, environment: string | undefined): Target[] {
  return calls.map((call) => {
    const said = (name: string, fallback: string) => {
      const value = call.inputs[name];
      return value === undefined || value === null ? fallback : String(value);
    };
    const directory = join(said("working-directory", "."), ".");
    if (!existsSync(join(root, directory))) {
      throw new ArgumentError(
        `Job "${call.job}" says \`working-directory: ${directory}\`, and there is no directory ${directory} in ${root}.`,
      );
    }
    const place = { root, directory, configFile: said("config", "") };
    const namedSettings = said("settings-file", "");
    const settingsFile = findSettings(place, namedSettings);
    const of = said("environment", "production");
    return {
      job: call.job,
      ...{ directory, configFile: place.configFile, settingsFile, namedSettings, environment: of },
      wranglerEnvironment: environment ?? wranglerEnvironment(readSettings(root, settingsFile), of),
      install: said("install-command", ""),
      installIn: directory,
      build: said("build-command", ""),
    };
  });
}

/** The target of a repository that nobody calls: what lies at its root, or in the part that the reader named. */
export function lonelyTarget(root: string, directory: string, environment: string | undefined): Target {
  const settingsFile = findSettings({ root, directory, configFile: "" }, "");
  return {
    job: "",
    ...{ directory, configFile: "", settingsFile, namedSettings: "", environment: "production" },
    wranglerEnvironment: environment ?? wranglerEnvironment(readSettings(root, settingsFile), "production"),
    ...{ install: "", installIn: directory, build: "" },
  };
}

/** What `slipway.yml` says; nothing if there is no such file, or if it cannot be read: the release says why. */
export function readSettings(root: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = parse(readFileSync(join(root, file), "utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The same with what it says for one GitHub environment, merged one level deep. */
export function settingsFor(settings: Record<string, unknown>, environment: string): Record<string, unknown> {
  const own = (settings.environments as Record<string, Record<string, unknown>> | undefined)?.[environment] ?? {};
  const merged = Object.entries(own).map(([key, value]) => {
    const above = settings[key];
    const both = isMapping(above) && isMapping(value) && key !== "checks";
    return [key, both ? { ...above, ...value } : value];
  });
  return { ...settings, ...Object.fromEntries(merged) };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wranglerEnvironment(settings: Record<string, unknown>, environment: string): string | undefined {
  const wrangler = settingsFor(settings, environment).wrangler as { environment?: unknown } | undefined;
  const name = wrangler?.environment;
  return typeof name === "string" && name !== "top-level" ? name : undefined;
}

/** Where the call says, else beside the wrangler configuration, else in the project. */
function findSettings(
  { root, directory, configFile }: { root: string; directory: string; configFile: string },
  named: string,
): string {
  if (named !== "") return join(directory, named);
  const beside = join(dirname(join(directory, configFile || "wrangler.json")), "slipway.yml");
  return existsSync(join(root, beside)) ? beside : join(directory, "slipway.yml");
}

/** The configuration as somebody wrote it, relative to the root; undefined if the build makes it. */
export function configFileOf(root: string, { directory, configFile }: Target): string | undefined {
  const names = configFile === "" ? CONFIGS : [configFile];
  const found = names.find((name) => existsSync(join(root, directory, name)));
  return found === undefined ? undefined : relative(root, join(root, directory, found));
}

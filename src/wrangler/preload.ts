/** What the preload writes down before wrangler acts. */
export interface ConfigRecord {
  /** wrangler's normalised configuration; absent when it could not be read. */
  config?: Record<string, unknown>;
  /** wrangler's own values for what a configuration leaves out; absent if this wrangler does not tell. */
  defaults?: Record<string, unknown>;
  /** Names of the environments in the configuration file; absent if this wrangler does not tell. */
  environments?: string[];
  /** The file that its author wrote, as wrangler names it. */
  file?: string | undefined;
  /** Why the configuration could not be read, in wrangler's words. */
  error?: string;
  /** True if this wrangler has no `unstable_readConfig`. */
  unknown?: true;
}

/** How the preload is told what to read. */
export interface ConfigRequest {
  /** The program of wrangler, as a real path. */
  cli: string;
  config: string | undefined;
  /** Undefined: none is named, where the empty text would be taken for a name. */
  environment: string | undefined;
  /** Where the record goes. */
  output: string;
}

/**
 * Source of a script for `node --require`: once wrangler is loaded and before it does anything, it reads the
 * configuration with wrangler's own `unstable_readConfig` and writes it down. Loading wrangler takes a second, reading
 * takes milliseconds: this way one process does both jobs.
 */
export function preloadSource(request: ConfigRequest): string {
  const parts = `{ correct: ${correctOlder.toString()}, origin: ${readOrigin.toString()} }`;
  return `(${preload.toString()})(${JSON.stringify(request)}, ${parts});\n`;
}

interface Exports {
  experimental_readRawConfig?: (
    args: { config?: string | undefined },
    options: { useRedirectIfAvailable: boolean },
  ) => { rawConfig?: Raw };
  unstable_readConfig?: ReadConfig;
  unstable_defaultWranglerConfig?: Record<string, unknown>;
}

interface Raw {
  preview_urls?: boolean;
  env?: Record<string, Raw | undefined>;
}

type ReadConfig = (
  args: { config?: string | undefined; env?: string | undefined },
  options: { hideWarnings: boolean; useRedirectIfAvailable: boolean },
) => Record<string, unknown>;

// Everything below runs inside the caller's process as text: it must not refer to anything outside itself.

function preload(
  { cli, config, environment, output }: ConfigRequest,
  { correct, origin }: { correct: typeof correctOlder; origin: typeof readOrigin },
): void {
  const { writeFileSync } = process.getBuiltinModule("node:fs");
  const { _cache: modules } = process.getBuiltinModule("node:module") as unknown as {
    _cache: Record<string, { exports: Exports } | undefined>;
  };
  // A tick comes after the main module was evaluated and before any of its promises goes on.
  process.nextTick(() => {
    const wrangler = modules[cli]?.exports;
    const read = wrangler?.unstable_readConfig;
    const readFor = (env: string | undefined) =>
      read?.({ config, env }, { hideWarnings: true, useRedirectIfAvailable: true });
    const record: ConfigRecord = { defaults: wrangler?.unstable_defaultWranglerConfig ?? {} };
    try {
      if (read === undefined) record.unknown = true;
      else record.config = readFor(environment) as Record<string, unknown>;
    } catch (error) {
      record.error = error instanceof Error ? error.message : String(error);
    }
    if (wrangler !== undefined && record.config !== undefined)
      correct(wrangler, record.config, { config, environment });
    Object.assign(
      record,
      origin(environment, (env) => (env === environment ? record.config : readFor(env))),
    );
    writeFileSync(output, JSON.stringify(record));
    // Older ones have `{ app: [] }` where nothing is said.
    const containers = Object.values(record.config?.containers ?? {}).flat();
    // Without a configuration wrangler would write one; with containers it would build images. Neither is wanted here.
    if (record.config !== undefined && (record.config.configPath === undefined || containers.length > 0))
      process.exit(0);
  });
}

/** Before they told of environments, they said `preview_urls: true` for everybody who said nothing. */
function correctOlder(
  { experimental_readRawConfig: readRaw }: Exports,
  known: Record<string, unknown>,
  { config, environment = "" }: Pick<ConfigRequest, "config" | "environment">,
): void {
  if ("definedEnvironments" in known) return;
  try {
    const raw = readRaw?.({ config }, { useRedirectIfAvailable: true }).rawConfig;
    if ((raw?.preview_urls ?? raw?.env?.[environment]?.preview_urls) === undefined) delete known.preview_urls;
  } catch {
    // What cannot be read raw cannot be read at all.
  }
}

/** Where one environment cannot be read, another tells which file it is; older ones refuse the empty name, too. */
function readOrigin(
  environment: string | undefined,
  readFor: (env: string | undefined) => Record<string, unknown> | undefined,
): Pick<ConfigRecord, "environments" | "file"> {
  for (const env of [environment, "", undefined]) {
    try {
      const known = readFor(env);
      if (known === undefined) continue;
      const { userConfigPath, configPath, definedEnvironments = [] } = known;
      return {
        file: (userConfigPath ?? configPath) as string | undefined,
        ...("definedEnvironments" in known ? { environments: definedEnvironments as string[] } : {}),
      };
    } catch {
      // The first error says it all.
    }
  }
  return {};
}

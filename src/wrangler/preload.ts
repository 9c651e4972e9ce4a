/** What the preload writes down before wrangler acts. */
export interface ConfigRecord {
  /** wrangler's normalised configuration; absent when it could not be read. */
  config?: Record<string, unknown>;
  /** wrangler's own values for what a configuration leaves out; absent if this wrangler does not tell. */
  defaults?: Record<string, unknown>;
  /** Names of the environments in the configuration file; absent if this wrangler does not tell. */
  environments?: string[];
  /** Names of the settings as they are written, `env.NAME.` before those of the environment; absent if it does not tell. */
  written?: string[];
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
  environment: string;
  /** Where the record goes. */
  output: string;
}

/**
 * Source of a script for `node --require`: once wrangler is loaded and before it does anything, it reads the
 * configuration with wrangler's own `unstable_readConfig` and writes it down. Loading wrangler takes a second, reading
 * takes milliseconds: this way one process does both jobs.
 */
export function preloadSource(request: ConfigRequest): string {
  return `(${preload.toString()})(${JSON.stringify(request)});\n`;
}

interface Exports {
  experimental_readRawConfig?: (
    args: { config?: string | undefined },
    options: { useRedirectIfAvailable: boolean },
  ) => { rawConfig?: { env?: Record<string, object | undefined> } };
  unstable_readConfig?: ReadConfig;
  unstable_defaultWranglerConfig?: Record<string, unknown>;
}

type ReadConfig = (
  args: { config?: string | undefined; env?: string },
  options: { hideWarnings: boolean; useRedirectIfAvailable: boolean },
) => Record<string, unknown>;

// Runs inside the caller's process as text: it must not refer to anything outside itself.
function preload({ cli, config, environment, output }: ConfigRequest): void {
  const { writeFileSync } = process.getBuiltinModule("node:fs");
  const { _cache: modules } = process.getBuiltinModule("node:module") as unknown as {
    _cache: Record<string, { exports: Exports } | undefined>;
  };
  // A tick comes after the main module was evaluated and before any of its promises goes on.
  process.nextTick(() => {
    const wrangler = modules[cli]?.exports;
    const read = wrangler?.unstable_readConfig;
    const readFor = (env: string) => read?.({ config, env }, { hideWarnings: true, useRedirectIfAvailable: true });
    const record: ConfigRecord = { defaults: wrangler?.unstable_defaultWranglerConfig ?? {} };
    try {
      if (read === undefined) record.unknown = true;
      else record.config = readFor(environment) as Record<string, unknown>;
    } catch (error) {
      record.error = error instanceof Error ? error.message : String(error);
    }
    try {
      const known = record.config ?? readFor("");
      if (known !== undefined && "definedEnvironments" in known)
        record.environments = (known.definedEnvironments as string[] | undefined) ?? [];
    } catch {
      // The first error says it all.
    }
    try {
      // wrangler drops what it does not know, with a warning.
      const raw = wrangler?.experimental_readRawConfig?.({ config }, { useRedirectIfAvailable: true }).rawConfig;
      const own = Object.keys(raw?.env?.[environment] ?? {}).map((key) => `env.${environment}.${key}`);
      if (raw !== undefined) record.written = [...Object.keys(raw), ...own];
    } catch {
      // Here, too.
    }
    writeFileSync(output, JSON.stringify(record));
    const containers = record.config?.containers;
    // Without a configuration wrangler would write one; with containers it would build images. Neither is wanted here.
    if (record.config !== undefined && (record.config.configPath === undefined || containers !== undefined))
      process.exit(0);
  });
}

import { parseConfig, Value } from "./source.ts";

/** What a wrangler configuration says as it is written, whatever a wrangler makes of it. */
export interface Written {
  /** Names of the environments that it defines. */
  environments: string[];
  /** Names of all settings, whether anybody knows them or not; those of the environment as `env.NAME.SETTING`. */
  settings: string[];
}

/** Reads what is written in a configuration at its top level and for one environment (the empty text is none). */
export async function readWritten(file: string, bytes: Uint8Array, environment: string): Promise<Written> {
  const config = await parseConfig(file, bytes);
  const top = new Value(config, [], config.source.value);
  const environments = Object.keys(top.member("env").table());
  const own = environments.includes(environment) ? top.member("env").member(environment).table() : {};
  return {
    environments,
    settings: [...Object.keys(top.table()), ...Object.keys(own).map((key) => `env.${environment}.${key}`)],
  };
}

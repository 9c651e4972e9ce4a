import type { SettingEditParams } from "cloudflare/resources/workers/scripts/settings";
import { repeat } from "../client/calls.ts";
import type { Cloudflare } from "../client/client.ts";
import { StrangeAnswer } from "../client/errors.ts";

/** Settings that hold for all versions of a Worker, in the API's shapes; an absent key is left as it is. */
export interface ScriptSettings {
  observability?: { [key: string]: unknown };
  logpush?: boolean;
  tail_consumers?: { service: string; environment?: string }[];
  streaming_tail_consumers?: { service: string }[];
  /** The labels that wrangler manages (`cf:service=…`, `cf:environment=…`); others are kept. */
  tags?: string[];
}

/** Sets them. */
export async function setScriptSettings(
  cf: Cloudflare,
  worker: string,
  { tags, ...settings }: ScriptSettings,
): Promise<void> {
  const present = Object.entries(settings).some(([, value]) => value !== undefined);
  const now = present ? await edit(cf, worker, settings) : tags === undefined ? undefined : await read(cf, worker);
  if (tags === undefined) return;
  const live = now?.tags ?? [];
  const wanted = mergeTags(live, tags);
  if (wanted.length !== live.length || wanted.some((tag) => !live.includes(tag)))
    await edit(cf, worker, { tags: wanted });
}

/** The tags of others beside those that wrangler manages. */
export function mergeTags(live: string[], managed: string[]): string[] {
  return [...live.filter((tag) => !/^cf:(service|environment)=/.test(tag)), ...managed];
}

async function edit(cf: Cloudflare, worker: string, settings: ScriptSettings): Promise<{ tags?: string[] | null }> {
  // The official type asks for more of `observability` than wrangler's configuration does.
  const body = { account_id: cf.account, ...settings } as unknown as SettingEditParams;
  return await repeat(cf, async (options) => told(await cf.api.workers.scripts.settings.edit(worker, body, options)));
}

async function read(cf: Cloudflare, worker: string): Promise<{ tags?: string[] | null }> {
  const where = { account_id: cf.account };
  return await repeat(cf, async (options) => told(await cf.api.workers.scripts.settings.get(worker, where, options)));
}

/** Silence about the tags of others is not their absence: they would be written over. */
function told<T extends object>(settings: T | null | undefined): T {
  if (typeof settings !== "object" || settings === null) throw new StrangeAnswer("The answer tells no settings.");
  return settings;
}

/** All settings that hold for every version, as Cloudflare shows them; null means that there are none. */
export type AllSettings = { [key in keyof Required<ScriptSettings>]?: unknown };

const KEYS = ["observability", "logpush", "tail_consumers", "streaming_tail_consumers", "tags"] as const;

/** True for the name of one of them. */
export function isSetting(key: string): boolean {
  return (KEYS as readonly string[]).includes(key);
}

/** Reads them. */
export async function getScriptSettings(cf: Cloudflare, worker: string): Promise<AllSettings> {
  const live = (await read(cf, worker)) as AllSettings;
  return Object.fromEntries(KEYS.filter((key) => live[key] !== undefined).map((key) => [key, live[key]]));
}

/** Sets exactly these, `tags` as a whole; a key that is absent is left as it is. */
export async function replaceScriptSettings(cf: Cloudflare, worker: string, settings: AllSettings): Promise<void> {
  await edit(cf, worker, settings as ScriptSettings);
}

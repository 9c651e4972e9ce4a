import type { Settings } from "../format/settings.ts";

/**
 * The address that a check document is asked at. Its only target stays unless the settings have another `url`; where
 * several have names, or the settings name them, it is undefined: each has its own.
 */
export function addressOf(
  { url, targets }: Pick<Settings, "url" | "targets">,
  document: unknown,
  otherwise: string | undefined,
): string | undefined {
  const own = Object.keys((document as { targets?: object } | null)?.targets ?? {});
  if (Object.keys(targets).length > 0 || own.length > 1) return undefined;
  return url ?? (own.length === 0 ? otherwise : undefined);
}

/** Whether neither the settings nor their checks name an address. */
function namesNone({ checks, ...named }: Settings): boolean {
  const none = "none";
  return addressOf(named, checks?.document ?? null, none) === none;
}

/** Whether the test of a Worker without an address has nobody to ask. */
export const asksNobody = (settings: Settings): boolean => settings.test && namesNone(settings);

/** Whether a smoke test asks the Worker's own first address, because nothing names another. */
export const asksFirstAddress = (settings: Settings): boolean => settings.smokeTest && namesNone(settings);

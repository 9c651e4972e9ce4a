/** Which version of a Worker answers a request: override, then affinity, then chance. */
import { createHash } from "node:crypto";
import { parseDictionary } from "structured-headers";

export const OVERRIDE_HEADER = "cloudflare-workers-version-overrides";
export const AFFINITY_HEADER = "cloudflare-workers-version-key";

/** A version in the deployment that traffic follows. `number` grows with every upload. */
export interface Share {
  id: string;
  number: number;
  percentage: number;
}

export interface Choice {
  id: string;
  /** An override header named this version and was honoured. */
  overridden: boolean;
}

/** Chooses a version; `random` gives [0, 1). Undefined for an empty deployment. */
export function choose(worker: string, shares: Share[], headers: Wishes, random = Math.random): Choice | undefined {
  const wanted = headers.overrides === undefined ? undefined : overrideOf(headers.overrides, worker);
  const override = shares.find(({ id }) => id === wanted);
  if (override !== undefined) return { id: override.id, overridden: true };
  const position = headers.key === undefined ? random() * 100 : positionOf(worker, headers.key);
  const id = versionAt(shares, position);
  return id === undefined ? undefined : { id, overridden: false };
}

/** The request headers that steer the choice. */
export interface Wishes {
  overrides?: string | undefined;
  key?: string | undefined;
}

/** The version that an override dictionary names for a Worker; undefined if it names none or cannot be parsed. */
export function overrideOf(header: string, worker: string): string | undefined {
  try {
    const value = parseDictionary(header).get(worker)?.[0];
    return typeof value === "string" ? value.toLowerCase() : undefined;
  } catch {
    return undefined; // Cloudflare ignores a malformed header silently; so must every test that relies on it.
  }
}

/**
 * The version at a position in [0, 100). Newest first, whatever the order of the deployment: a version whose share
 * grows only ever takes over positions, so no key moves back to a version it has left.
 */
function versionAt(shares: Share[], position: number): string | undefined {
  const serving = shares.filter(({ percentage }) => percentage > 0).sort((a, b) => b.number - a.number);
  const total = serving.reduce((sum, { percentage }) => sum + percentage, 0);
  let end = 0;
  for (const { id, percentage } of serving) {
    end += (percentage / total) * 100;
    if (position < end) return id;
  }
  return serving.at(-1)?.id;
}

/** A key's place in [0, 100): the same for every deployment of a Worker. */
function positionOf(worker: string, key: string): number {
  const hash = createHash("sha256").update(`${worker}\0${key}`).digest();
  return (hash.readUInt32BE(0) / 2 ** 32) * 100;
}

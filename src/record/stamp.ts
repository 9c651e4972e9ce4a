/** The header in which a release's static files show its stamp: no code runs that could name the version. */
export const STAMP_HEADER = "x-worker-release";

/** A stamp: 16 hex digits, the beginning of a digest over everything else that the release holds. */
export const STAMP = /^[0-9a-f]{16}$/;

interface Stamped {
  id: string;
  record: { stamp?: string | undefined } | undefined;
}

/**
 * Which version a stamp stands for. Two versions of one release, e.g. with other secrets only, share their stamp: it then
 * tells neither, and is left out.
 */
export function stampsOf(versions: readonly (Stamped | undefined)[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const version of versions) {
    const stamp = version?.record?.stamp;
    if (version === undefined || stamp === undefined) continue;
    owners.set(stamp, (owners.get(stamp) ?? new Set()).add(version.id));
  }
  return new Map([...owners].flatMap(([stamp, ids]) => (ids.size === 1 ? [[stamp, [...ids][0] ?? ""] as const] : [])));
}

import { parseRecord } from "../../src/cloudflare/record.ts";
import type { VersionFacts } from "../../src/cloudflare/workers/candidates.ts";
import { UserError } from "../../src/errors.ts";
import type { History } from "./history.ts";
import type { Target } from "./inputs.ts";

/** Finds the version that a `target` means among those that can still be deployed. */
export function findVersion(
  target: Exclude<Target, { kind: "previous-stable" }>,
  history: History,
  versions: VersionFacts[],
): VersionFacts {
  if (target.kind === "version") {
    const found = versions.find(({ id }) => id === target.id);
    if (found !== undefined) return found;
    throw notFound(`version ${target.id}`, "target-too-old");
  }
  const { kind, text } = target;
  const tagged = kind === "commit" ? [] : versions.filter(({ tag }) => tag === text);
  const built = kind === "tag" ? [] : versions.filter((version) => sameCommit(commitOf(version), text));
  if (tagged.length > 0 && built.length > 0 && !tagged.some((version) => built.includes(version))) {
    throw new UserError(`\`${text}\` is the tag of version ${tagged[0]?.id}, and the commit of ${built[0]?.id}.`, {
      hint: `Write \`tag:${text}\` or \`commit:${text}\`, or the version's id.`,
      reason: "target-ambiguous",
    });
  }
  const matches = tagged.length > 0 ? tagged : built;
  const best = preferred(matches, history);
  if (best !== undefined) return best;
  throw notFound(`a version with the ${kind === "any" ? "tag or commit" : kind} \`${text}\``, "target-not-found");
}

/** What serves, then what served everything last, then what was uploaded last; a version marked bad only if all are. */
function preferred(matches: VersionFacts[], { head, stable, bad }: History): VersionFacts | undefined {
  const good = matches.filter(({ id }) => !bad.has(id));
  const pool = good.length > 0 ? good : matches;
  const serving = head?.versions.find(({ percentage }) => percentage === 100)?.versionId;
  const byService = [...stable.keys()].flatMap((id) => pool.find((version) => version.id === id) ?? []);
  return pool.find(({ id }) => id === serving) ?? byService[0] ?? pool[0];
}

/** The commit of a version, possibly shortened; an upload without gradual way carries it as its tag of 12 digits only. */
export function commitOf({ commit, message, tag }: VersionFacts): string | undefined {
  const said = [commit, parseRecord(message)?.notes.sha].find((text) => /^[0-9a-f]{7,64}$/i.test(text ?? ""));
  return (said ?? (/^[0-9a-f]{12,64}$/i.test(tag ?? "") ? tag : undefined))?.toLowerCase();
}

/** True if one is the beginning of the other, and long enough to mean something. */
export function sameCommit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || Math.min(a.length, b.length) < 7) return false;
  const [one, two] = [a.toLowerCase(), b.toLowerCase()];
  return one.startsWith(two) || two.startsWith(one);
}

/** Throws a `UserError` for a version that was taken back before, unless that was allowed. */
export function refuseBad(
  { id }: VersionFacts,
  { bad }: History,
  { worker, allowMarkedBad }: { worker: string; allowMarkedBad: boolean },
): void {
  const mark = bad.get(id);
  if (mark === undefined || allowMarkedBad) return;
  throw new UserError(`Version ${id} of \`${worker}\` is marked bad: ${mark.why}.`, {
    hint: "Choose another version. If the mark is wrong, set `allow-marked-bad: true`; that also lifts it.",
    reason: "target-marked-bad",
  });
}

function notFound(what: string, reason: string): UserError {
  return new UserError(`There is no ${what} among those that can be deployed.`, {
    hint: "Only the newest hundred versions of a Worker can be deployed, and the list above shows those that served. An older commit can be released again.",
    reason,
  });
}
